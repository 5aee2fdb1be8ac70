"""A dialog with a text for a report, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M
from sagedesk.ui.inspector.text_page import TextPage


class DetailsDialog(QDialog):
    """Shows ``text`` under a title. Nothing in it is secret; it goes nowhere but to the clipboard."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.page = TextPage(title)
        self.page.show_text(text, self.tr("Keys and passwords are left out. Nothing is sent anywhere: copy it."))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.page)
        layout.addWidget(close)
        self.resize(opening_size(self, 680, 520))
