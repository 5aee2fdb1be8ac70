"""The real widgets that lie on the conversation: Retry, message actions, versions, the jump button, the placeholder."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Role
from sagedesk.ui.chat.actions import MessageAction, MessageBar, actions_for
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.painting import STATES
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.siblings import SiblingSwitch
from sagedesk.ui.chat.transcript import Transcript
from sagedesk.ui.theme import Tokens


class Overlays(QObject):
    """Puts widgets where the rows are that they belong to; there are only as many as are seen."""

    retry_asked = Signal(str)
    action_asked = Signal(str, str)
    sibling_asked = Signal(str, int)
    jump_asked = Signal()

    def __init__(self, transcript: Transcript, model: MessageListModel, scroller: Scroller, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._transcript = transcript
        self._model = model
        self._scroller = scroller
        self.canvas = canvas
        self._retries: dict[str, QPushButton] = {}
        self._switches: dict[str, SiblingSwitch] = {}
        self._placeholder: QWidget | None = None
        self.offered: frozenset[MessageAction] = frozenset()
        self.actions_enabled = True
        self.copy_format = MessageAction.COPY_MARKDOWN
        """What the copy button copies: the format that was chosen last."""
        self.current = ""
        """The id of the message whose actions are shown, "" for none."""
        self.bar = MessageBar(canvas, canvas.focusProxy() or canvas)
        self.bar.asked.connect(self.action_asked)
        self.jump = QPushButton(canvas)
        self.jump.setObjectName("jump")
        self.jump.setAccessibleName("Jump to latest")
        self.jump.setToolTip("Jump to latest (End)")
        self.jump.setCursor(Qt.CursorShape.PointingHandCursor)
        self.jump.clicked.connect(self.jump_asked)
        self.jump.hide()

    def set_look(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.jump.setStyleSheet(
            f"QPushButton#jump {{ background: {tokens.surface}; color: {tokens.text}; padding: 6px 14px;"
            f" border: 1px solid {tokens.border}; border-radius: 15px; }}"
            f"QPushButton#jump:hover {{ background: {tokens.hover}; }}"
            f"QPushButton#jump:focus {{ border: 2px solid {tokens.focus}; padding: 5px 13px; }}"
        )

    def set_placeholder(self, widget: QWidget | None) -> None:
        """Show a widget while there are no messages; it belongs to the canvas from now on."""
        if self._placeholder is not None:
            self._placeholder.deleteLater()
        self._placeholder = widget
        if widget is not None:
            widget.setParent(self.canvas)
        self.place()

    def retry_button(self, message_id: str) -> QPushButton | None:
        """Return the Retry button of a message, if it is on the screen."""
        return self._retries.get(message_id)

    def sibling_switch(self, message_id: str) -> SiblingSwitch | None:
        """Return the switch between a message's versions, if it is on the screen."""
        return self._switches.get(message_id)

    @Slot()
    def place(self) -> None:
        """Put everything in its place."""
        self._place_rows()
        self._place_jump()
        if self._placeholder is not None:
            self._placeholder.setGeometry(self.canvas.rect())
            self._placeholder.setVisible(self._model.rowCount() == 0)

    def _place_jump(self) -> None:
        window, follower = self.canvas.rect(), self._scroller.follower
        if follower.offered:
            news = len(follower.news)
            self.jump.setText(f"↓  {news} new" if news else "↓  Latest")
            self.jump.adjustSize()
            self.jump.move(window.center().x() - self.jump.width() // 2, window.bottom() - self.jump.height() - 14)
            self.jump.raise_()
        self.jump.setVisible(follower.offered)

    def _place_rows(self) -> None:
        top = self._scroller.y
        retries: set[str] = set()
        switches: set[str] = set()
        bar_row = None
        for row, _ in self._transcript.rows_between(top, top + self._scroller.height):
            message = self._model.header(row)
            if self._transcript.notice(row) is not None and message.role is Role.ASSISTANT:
                retries.add(message.id)
                self._place_retry(row, message.id)
            siblings = self._model.siblings(message.id)
            if siblings[1] > 1:
                switches.add(message.id)
                self._place_switch(row, message.id, siblings)
            if message.id == self.current and message.state is not MessageState.STREAMING:
                bar_row = row
        _drop(self._retries, keep=retries)
        _drop(self._switches, keep=switches)
        self._place_bar(bar_row)

    def _corner(self, row: int) -> QPointF:
        return QPointF(0, self._transcript.heights.top(row) - self._scroller.y)

    def _place_retry(self, row: int, message_id: str) -> None:
        button = self._retries.get(message_id)
        if button is None:
            button = self._retries[message_id] = QPushButton("Retry", self.canvas)
            button.setAccessibleName("Retry")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setProperty("message", message_id)
            button.clicked.connect(self._retry_clicked)
        notice, frame = self._transcript.notice(row), self._transcript.frame(row)
        if notice is not None:
            corner = self._corner(row) + QPointF(frame.left, frame.notice)
            button.setGeometry(notice.button_rect(button.sizeHint().height()).translated(corner).toRect())
            button.show()

    def _place_switch(self, row: int, message_id: str, siblings: tuple[int, int]) -> None:
        switch = self._switches.get(message_id)
        if switch is None:
            switch = self._switches[message_id] = SiblingSwitch(message_id, self.canvas)
            switch.stepped.connect(self.sibling_asked)
        switch.set_place(*siblings, self._transcript.tokens, enabled=self.actions_enabled)
        switch.adjustSize()
        left = self._footer_left(row, switch.width())
        switch.move(left, round(self._corner(row).y()) + self._transcript.frame(row).footer + 2)
        switch.show()

    def _footer_left(self, row: int, width: int) -> int:
        """Return where a widget goes below a message: at its left, behind the state; at the right for a person's."""
        frame, message = self._transcript.frame(row), self._model.header(row)
        if message.role is not Role.ASSISTANT:
            return frame.left + frame.width - width
        state = STATES.get(message.state, "") if message.failure is None else ""
        metrics = QFontMetrics(self._transcript.typography.small)
        return frame.left + (metrics.horizontalAdvance(state) + 12 if state else -5)

    def _place_bar(self, row: int | None) -> None:
        if row is None:
            if not self.bar.isAncestorOf(self.canvas.focusWidget() or self.canvas):
                self.bar.hide()
            return
        message = self._model.header(row)
        actions = actions_for(message.role, self.offered)
        self.bar.show_for(message.id, actions, self._transcript.tokens, self.copy_format, enabled=self.actions_enabled)
        self.bar.adjustSize()
        switch = self._switches.get(message.id)
        room = switch.width() + 4 if switch is not None else 0
        left = self._footer_left(row, self.bar.width() + room)
        if message.role is Role.ASSISTANT:
            left += room
        self.bar.move(left, round(self._corner(row).y()) + self._transcript.frame(row).footer + 2)
        self.bar.show()
        self.bar.raise_()

    @Slot()
    def _retry_clicked(self) -> None:
        self.retry_asked.emit(str(self.sender().property("message")))


def _drop(widgets: dict[str, QPushButton] | dict[str, SiblingSwitch], *, keep: set[str]) -> None:
    for message_id in widgets.keys() - keep:
        widget = widgets.pop(message_id)
        widget.hide()
        widget.deleteLater()
