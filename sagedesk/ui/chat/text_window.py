"""One message as plain text in a window of its own, for reading with a caret, a screen reader or a magnifier."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from sagedesk.library.values import Message
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.chat.accessible_list import spoken


class TextWindow(QDialog):
    """Shows who speaks and what. It can be selected and copied, not changed."""

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Message as text"))
        self.text = QPlainTextEdit(spoken(message), self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Message as text"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(opening_size(self, 640, 480))
