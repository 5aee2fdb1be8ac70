"""Looks for what changed in the library, for all windows at once: here, or in another program."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Changes
from sagedesk.ui.background import BackgroundJobs

_LOOK_MILLISECONDS = 1000


class LibraryChanges(QObject):
    """``found(Changes)`` with what came after the last number; ``failed(SageDeskError)`` where it cannot begin."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._number: int | None = None
        self._looks = False
        self._again = False
        self._looking = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)

    def begin(self) -> None:
        """Follow what changes from now on."""
        self._jobs.run(self._library.changes(None).result, done=self._begun, failed=self._not_begun)

    def end(self) -> None:
        """Follow nothing any more."""
        self._looking.stop()

    @Slot()
    def look(self) -> None:
        """Look for what changed, now; what is written meanwhile is looked for right after."""
        if self._number is None:
            return
        if self._looks:
            self._again = True
            return
        self._looks = True
        self._jobs.run(self._library.changes(self._number).result, done=self._take, failed=self._not_looked)

    @Slot(object)
    def _begun(self, changes: Changes) -> None:
        self._number = changes.number
        self._looking.start()

    @Slot(object)
    def _not_begun(self, error: SageDeskError) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _take(self, changes: Changes) -> None:
        if changes.number != self._number:
            self._number = changes.number
            self.found.emit(changes)
        self._looked()

    @Slot(object)
    def _not_looked(self, _error: SageDeskError) -> None:
        # a file that is locked for a moment is looked at again in a second
        self._looked()

    def _looked(self) -> None:
        self._looks = False
        if self._again:
            self._again = False
            self.look()
