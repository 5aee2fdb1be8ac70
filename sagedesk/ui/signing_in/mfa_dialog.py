"""Asks the person for the code that their MFA device shows."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from sagedesk.llm.credentials import MfaRequest
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_XL, code_font

_WIDTH = 420


class MfaDialog(QDialog):
    """Takes a code of six digits (some tokens show eight). ``code`` has it once it was accepted."""

    def __init__(self, request: MfaRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("MFA code"))
        device = request.serial.rpartition("/")[2] or request.serial
        words = self.tr("AWS wants the code that your MFA device “{device}” shows now.").format(device=device)
        asked = QLabel(words)
        asked.setWordWrap(True)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setToolTip(request.serial)
        refused = QLabel(self.tr("The last code was not accepted. Each code can be used once: wait for the next."))
        refused.setProperty("role", "problem")
        refused.setWordWrap(True)
        refused.setVisible(request.refused)
        self.line = QLineEdit()
        self.line.setFont(code_font(self.font().pointSizeF() * 1.5))
        self.line.setMaxLength(8)
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{6,8}"), self.line))
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.line.setAccessibleName(self.tr("MFA code"))
        self.line.setAccessibleDescription(f"{words} {refused.text() if request.refused else ''}".strip())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Sign in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(self._typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        for widget in (asked, refused, self.line, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(scaled(_WIDTH))
        self.line.setFocus()

    @property
    def code(self) -> str:
        """What was typed."""
        return self.line.text()

    @Slot()
    def _typed(self) -> None:
        self.go.setEnabled(self.line.hasAcceptableInput())
