"""Tells in the window of what went wrong unforeseen: a crash of the run before, or an error just now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimer, Slot

from sagedesk.ui.crash.fault_log import FaultLog
from sagedesk.ui.crash.report_dialog import ReportDialog
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows

_QUIET_MILLISECONDS = 30_000
"""An error that comes again with every event must not hold a person up; the log has each of them."""


class CrashNotices(QObject):
    """Shows a notice with the way to the details, in the window in front; one for an error that repeats itself."""

    def __init__(self, windows: OpenWindows, fault_log: FaultLog) -> None:
        super().__init__(windows)
        self._windows = windows
        self._dialog: ReportDialog | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MILLISECONDS)
        self._fault_log = fault_log
        # errors come from any thread
        fault_log.happened.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def tell_of_last_run(self) -> None:
        """Say that the run before this one crashed, if it did."""
        crash = self._fault_log.crash
        if crash is None:
            return
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(crash.when)), QLocale.FormatType.ShortFormat)
        said = self.tr(
            "SageDesk ended unexpectedly at {when} ({what}). What was written and received until then is kept."
        ).format(when=when, what=crash.what)
        self._offer(said, crash.detail)

    @Slot(str)
    def tell(self, detail: str) -> None:
        """Say that something went wrong just now."""
        if self._quiet.isActive():
            return
        self._quiet.start()
        self._offer(
            self.tr("Something went wrong inside SageDesk. It goes on, and everything is kept; please report it."),
            detail,
        )

    def _offer(self, said: str, detail: str) -> None:
        window = self._windows.front
        window.notices.complain(said, self.tr("Details…"), partial(self._show, said, detail, window))

    def _show(self, said: str, detail: str, window: MainWindow) -> None:
        self._close()
        window.closing.connect(self._close)
        self._dialog = ReportDialog(said, detail, window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot()
    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
