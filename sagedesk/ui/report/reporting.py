"""Help → Report a problem: the doctor's report in a dialog, of the program and, where it is wanted, of the endpoint."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.report.doctor_dialog import DoctorDialog
from sagedesk.ui.window.main_window import MainWindow


class Reporting(QObject):
    """Opens the dialog from the menu of the window, also while the library cannot be opened."""

    def __init__(self, window: MainWindow, connections: Connections, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._connections = connections
        self._jobs = jobs
        self._dialog: DoctorDialog | None = None
        window.registry["report-problem"].triggered.connect(self.open)
        window.closing.connect(self._close)

    @Slot()
    def open(self) -> None:
        """Open the dialog, and have the report made."""
        if self._dialog is None:
            profile = self._window.header.current
            self._dialog = DoctorDialog(profile.name if profile is not None else "", self._window)
            self._dialog.connection_wanted.connect(self._examine_connection)
            self._dialog.finished.connect(self._closed)
            self._run(partial(_report))
        self._dialog.open()
        self._dialog.activateWindow()

    @Slot()
    def _examine_connection(self) -> None:
        profile = self._window.header.current
        if profile is not None:
            self._run(partial(_report, profile, self._connections))

    def _run(self, work: partial[str]) -> None:
        if self._dialog is not None:
            self._dialog.wait()
            self._jobs.run(work, done=self._show, failed=self._fail)

    @Slot(object)
    def _show(self, report: str) -> None:
        if self._dialog is not None:
            self._dialog.show_report(report)

    @Slot(object)
    def _fail(self, error: SageDeskError) -> None:
        if self._dialog is not None:
            self._dialog.show_report(f"{error}\n\n{error.detail}")

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    @Slot()
    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.done(0)


def _report(profile: EndpointProfile | None = None, connections: Connections | None = None) -> str:
    from sagedesk.doctor.examination import examine  # noqa: PLC0415  # with the first report, not with the window

    return examine(profile, connections)
