"""One contender's reply."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from sagedesk.library.values import Message
from sagedesk.llm.waiting import Waiting
from sagedesk.ui.appearance.theme import SPACE_S, Theme
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.view import ChatView
from sagedesk.ui.compare.word_diff import Change, Piece
from sagedesk.ui.inference.delta_buffer import Arrived
from sagedesk.ui.language.sides import leading


class CompareColumn(QWidget):
    """``chosen(message id)`` when the conversation is to go on with this reply; ``link_activated(link)``."""

    chosen = Signal(str)
    link_activated = Signal(str)

    def __init__(self, label: str, reply: Message, theme: Theme) -> None:
        super().__init__()
        self.label = label
        self.reply = reply
        self._theme = theme
        self._model = MessageListModel(self)
        self.view = ChatView(self._model, theme)
        self.view.set_figures_shown(True)
        self.view.link_activated.connect(self.link_activated)
        self._model.append(reply)
        heading = QLabel(label)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setAlignment(leading())
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._differences = QTextEdit()
        self._differences.setReadOnly(True)
        self._differences.setTabChangesFocus(True)
        self._differences.setAccessibleName(self.tr("Differences of {label}").format(label=label))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._differences)
        self._choose = QPushButton(self.tr("Continue with this"))
        self._choose.setAccessibleName(self.tr("Continue with {label}").format(label=label))
        self._choose.clicked.connect(self._chosen)
        self._choose.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(heading)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._choose)

    @property
    def ended(self) -> bool:
        """Whether the reply has ended."""
        return self.reply.finished_at is not None

    def take(self, arrived: Arrived) -> None:
        """Add what came."""
        if arrived.text_was_reasoning:
            # what is shown so far belongs to the reasoning; the whole is put right at the end
            return
        self._model.append_text(arrived.message_id, text=arrived.text, reasoning=arrived.reasoning)

    def wait(self, step: Waiting | None) -> None:
        """Say what the reply waits for."""
        self._model.set_waiting(self.reply.id, step.words if step else "", step.clock if step else "")

    def end(self, message: Message) -> None:
        """Show the reply as it ended."""
        self.reply = message
        self._model.replace(message)
        self._choose.setEnabled(bool(message.text))

    def show_reply(self) -> None:
        """Show the reply itself."""
        self._pages.setCurrentWidget(self.view)

    def show_differences(self, pieces: list[Piece]) -> None:
        """Show what is different from another reply: removed struck out, added on a ground of its own."""
        tokens = self._theme.tokens
        looks = {change: QTextCharFormat() for change in Change}
        looks[Change.SAME].setForeground(QColor(tokens.text))
        looks[Change.REMOVED].setForeground(QColor(tokens.danger))
        looks[Change.REMOVED].setFontStrikeOut(True)
        looks[Change.ADDED].setForeground(QColor(tokens.text))
        looks[Change.ADDED].setBackground(QColor(tokens.selection))
        looks[Change.ADDED].setFontUnderline(True)
        self._differences.clear()
        cursor = QTextCursor(self._differences.document())
        for piece in pieces:
            cursor.insertText(piece.text, looks[piece.change])
        self._differences.moveCursor(QTextCursor.MoveOperation.Start)
        self._pages.setCurrentWidget(self._differences)

    @Slot()
    def _chosen(self) -> None:
        self.chosen.emit(self.reply.id)
