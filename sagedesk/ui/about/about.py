"""Opens what the menu Help tells of the program itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog

from sagedesk.releases import releases_page
from sagedesk.ui.about.about_dialog import AboutDialog
from sagedesk.ui.about.newest_dialog import NewestDialog
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.window.main_window import MainWindow


class About(QObject):
    """One dialog at a time, closed with the window."""

    def __init__(self, window: MainWindow, jobs: BackgroundJobs) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._dialog: QDialog | None = None
        window.registry["about"].triggered.connect(self.about)
        window.registry["newer-version"].triggered.connect(self.newest)
        window.closing.connect(self._close)

    @Slot()
    def about(self) -> None:
        """Show the version and the parts."""
        self._show(AboutDialog(self._jobs, self._window))

    @Slot()
    def newest(self) -> None:
        """Offer to ask for the newest version."""
        self._show(NewestDialog(self._jobs, releases_page(), self._window))

    def _show(self, dialog: QDialog) -> None:
        self._close()
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot()
    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
