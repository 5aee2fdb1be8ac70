"""What is known of the model's context, and what is wanted when a conversation is longer."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sagedesk.llm.context import ContextWindow, Overflow
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.profiles.field import Choice, FormField

_LENGTH, _OVERFLOW, _TOKENIZER = "context_length", "context_overflow", "context_tokenizer"


class ContextFields(QWidget):
    """Shows a ContextWindow."""

    def __init__(self, window: ContextWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        overflow = Choice()
        overflow.offer(
            {
                Overflow.ASK.value: self.tr("Ask before sending"),
                Overflow.OLDEST_FIRST.value: self.tr("Leave the oldest messages out"),
            }
        )
        self.fields = {
            _LENGTH: FormField(
                self.tr("Context length"),
                QLineEdit(),
                self.tr("Tokens of prompt and reply together; empty if unknown."),
            ),
            _OVERFLOW: FormField(self.tr("When a conversation is longer"), overflow),
            _TOKENIZER: FormField(
                self.tr("Tokenizer file"),
                QLineEdit(),
                self.tr("The model’s tokenizer.json, to count exactly. Empty: tokens are estimated."),
            ),
        }
        self.fields[_LENGTH].set_text(str(window.length) if window.length else "")
        self.fields[_OVERFLOW].set_text(window.overflow.value)
        self.fields[_TOKENIZER].set_text(window.tokenizer)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.fields[_LENGTH], 0, 0)
        layout.addWidget(self.fields[_OVERFLOW], 0, 1)
        layout.addWidget(self.fields[_TOKENIZER], 1, 0, 1, 2)

    def read(self) -> tuple[ContextWindow, dict[str, str]]:
        """Return what the fields hold, and a sentence for each that cannot be read."""
        typed = self.fields[_LENGTH].text.strip().replace(",", "").replace(" ", "")
        wrong = {}
        if typed and not (typed.isdecimal() and int(typed) > 0):
            wrong[_LENGTH] = self.tr("The context length is a whole number of tokens, as 8192.")
            typed = ""
        return (
            ContextWindow(
                length=int(typed or 0),
                tokenizer=self.fields[_TOKENIZER].text.strip(),
                overflow=Overflow(self.fields[_OVERFLOW].text),
            ),
            wrong,
        )
