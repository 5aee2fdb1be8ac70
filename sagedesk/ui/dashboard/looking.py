"""Opens the figures of endpoints; they are read and summed up off the GUI thread."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.dashboard.statistics import Statistics, summed_up
from sagedesk.ui.dashboard.window import DashboardWindow
from sagedesk.ui.window.main_window import MainWindow

_DAY = 86_400.0


class Looking(QObject):
    """The action "Endpoint figures" and what it opens."""

    def __init__(self, window: MainWindow, library: Library, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._jobs = jobs
        self._opened: DashboardWindow | None = None
        window.registry["figures"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Open the window with the endpoint of the conversation that is shown."""
        opened = DashboardWindow(self._window.theme, self._window)
        self._opened = opened
        opened.asked.connect(self._ask)
        opened.finished.connect(self._closed)
        self._jobs.run(self._endpoints, done=self._offer, failed=self._failed)
        opened.show()

    def _endpoints(self) -> tuple[str, ...]:
        return tuple(sorted({reply.endpoint for reply in self._library.replies.figures().result()}))

    @Slot(object)
    def _offer(self, endpoints: tuple[str, ...]) -> None:
        current = self._window.header.current
        if self._opened is not None:
            self._opened.offer(endpoints, current.endpoint_name if current else "")

    @Slot(str, int)
    def _ask(self, endpoint: str, days: int) -> None:
        read = partial(self._read, endpoint, time.time() - days * _DAY)
        self._jobs.run(read, done=partial(self._show, self._opened), failed=self._failed)

    def _read(self, endpoint: str, since: float) -> Statistics:
        return summed_up(self._library.replies.figures(endpoint=endpoint, since=since).result())

    def _show(self, opened: DashboardWindow | None, statistics: Statistics) -> None:
        if opened is not None and opened is self._opened:
            opened.show_statistics(statistics)

    @Slot(int)
    def _closed(self, _result: int) -> None:
        self._opened = None

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))
