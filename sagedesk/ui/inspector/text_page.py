"""A page with a text to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, code_font

MOST_SHOWN = 20_000
"""Characters that are shown: Qt lays out more too slowly to be asked in the GUI thread. Copying takes them all."""
_SAID_MILLISECONDS = 1500


class TextPage(QWidget):
    """``name`` is what a screen reader calls the text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._whole = ""
        self._note = QLabel()
        self._note.setProperty("role", "note")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy {name}").format(name=name))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copied)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(name)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(code_font(self._text.font().pointSizeF() * 0.95))
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_M)
        self._head.addWidget(self._note, 1)
        self._head.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._head)
        layout.addWidget(self._text, 1)
        self._said = QTimer(self, singleShot=True, interval=_SAID_MILLISECONDS)
        self._said.timeout.connect(self._end_saying)

    def set_choice(self, choice: QWidget) -> None:
        """Put what chooses the text above it."""
        self._head.insertWidget(0, choice)
        choice.lower()
        self.setTabOrder(choice, self._copy)

    @property
    def text(self) -> str:
        """All of the text."""
        return self._whole

    def show_text(self, text: str, note: str = "") -> None:
        """Show another text, and a sentence about it."""
        self._whole = text
        self._text.setPlainText(text[:MOST_SHOWN])
        if len(text) > MOST_SHOWN:
            rest = self.tr("The first {count} characters are shown; Copy takes all of them.")
            note = f"{note} {rest.format(count=self.locale().toString(MOST_SHOWN))}".strip()
        self._note.setText(note)
        self._text.setAccessibleDescription(note)
        self._copy.setEnabled(bool(text))

    @Slot()
    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
        self._copy.setText(self.tr("Copied"))
        self._said.start()

    @Slot()
    def _end_saying(self) -> None:
        self._copy.setText(self.tr("Copy"))
