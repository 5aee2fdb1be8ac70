"""The dialog of the doctor's report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S
from sagedesk.ui.inspector.text_page import TextPage


class DoctorDialog(QDialog):
    """Shows the report, to copy. ``connection_wanted`` when the way to the endpoint is to be in it too."""

    connection_wanted = Signal()

    def __init__(self, profile_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        words = QLabel(
            self.tr(
                "Copy this into your report, with what you did and what happened. It has no keys, no passwords and "
                "nothing of your conversations, and is sent nowhere by SageDesk."
            )
        )
        words.setWordWrap(True)
        self.page = TextPage(self.tr("Report"))
        self._test = QPushButton(self.tr("Test the connection too"))
        self._test.setAutoDefault(False)
        self._test.setToolTip(
            self.tr("Go the way to the endpoint of “{name}”, and ask it a short question").format(name=profile_name)
        )
        self._test.setVisible(bool(profile_name))
        self._test.clicked.connect(self._ask)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._test)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(words)
        layout.addWidget(self.page, 1)
        layout.addLayout(buttons)
        self.resize(opening_size(self, 720, 620))

    def wait(self) -> None:
        """Say that the report is being made."""
        self._test.setEnabled(False)
        self.page.show_text("", self.tr("Looking…"))

    def show_report(self, report: str) -> None:
        """Show the report."""
        self._test.setEnabled(True)
        self.page.show_text(report)

    @Slot()
    def _ask(self) -> None:
        self.connection_wanted.emit()
