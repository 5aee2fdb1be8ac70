"""The thread that keeps the search index up with the library."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

from sagedesk.errors import SageDeskError, StorageError
from sagedesk.library.database import connect
from sagedesk.library.faults import from_os, from_sqlite, is_damage
from sagedesk.library.search import index
from sagedesk.translation import translate

if TYPE_CHECKING:
    from sagedesk.library.search.building import Step

SETTLE = 0.1
"""Seconds from a write until it is taken up: others that belong to it come along."""
RETRY_AFTER = 30.0
"""Seconds from a failure (a full disk, a locked file) to the next attempt."""
REST = 0.02
"""Seconds of work, while the index is made anew, after which the thread rests as long."""
_PATIENCE = 5.0

_log = logging.getLogger(__name__)


class Indexer:
    """Takes up what was written, in order, and makes the index where there is none, the newest messages first.

    It reads the library and writes a file of its own, so that no write of the library ever waits for it. ``prune`` is
    told up to which change of the library the index goes, now and then: the library need not remember those.
    """

    def __init__(self, path: Path, *, prune: Callable[[int], object], rest: float = REST) -> None:
        self._path = path
        self._prune = prune
        self._rest = rest
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._anew = threading.Event()
        self._lock = threading.Lock()
        self._asked: list[Future[None]] = []
        self._thread = threading.Thread(target=self._run, name="library indexer", daemon=True)
        self._thread.start()
        self.wake()

    def wake(self) -> None:
        """Say that something was written. Never waits."""
        self._woken.set()

    def up_to_date(self, future: Future[None]) -> None:
        """Have ``future`` done when the index has all that is written now, or fail when that cannot be."""
        with self._lock:
            self._asked.append(future)
        if self._stopping.is_set():
            self._answer(
                self._take_asked(), StorageError(translate("Library", "The conversation library is closed already."))
            )
        self.wake()

    def make_anew(self) -> None:
        """Throw the index away and make it anew."""
        self._anew.set()
        self.wake()

    def close(self) -> None:
        """End the thread; what it has not taken up it takes up next time. Blocks for a moment."""
        self._stopping.set()
        self.wake()
        self._thread.join()
        self._answer(
            self._take_asked(), StorageError(translate("Library", "The conversation library is closed already."))
        )

    def _run(self) -> None:
        with ExitStack() as connections:
            step: Step | None = None
            while not self._stopping.is_set():
                failed = False
                asked = self._take_asked()
                try:
                    if self._anew.is_set():
                        self._anew.clear()
                        connections.close()
                        step = None
                        index.remove(self._path)
                    if step is None:
                        step = self._connect(connections)
                    self._work(step)
                except Exception as error:  # noqa: BLE001  # search goes on without an index; the thread must, too
                    failed = True
                    connections.close()
                    step = None
                    self._answer(asked, self._in_words(error))
                else:
                    self._answer(asked, None)
                self._woken.wait(RETRY_AFTER if failed else None)
                self._woken.clear()
                if not self._asked:
                    self._stopping.wait(SETTLE)

    def _connect(self, connections: ExitStack) -> Step:
        from sagedesk.library.search import building  # noqa: PLC0415  # as slow to load as what finds

        library = connections.enter_context(closing(connect(self._path, patience=_PATIENCE, read_only=True)))
        written = connections.enter_context(closing(index.connect(self._path, read_only=False)))
        return building.Step(library, written, rest=self._take_rest)

    def _work(self, step: Step) -> None:
        while not self._stopping.is_set() and step.take():
            pass
        if step.unpruned is not None:
            self._prune(step.unpruned)
            step.unpruned = None

    def _take_rest(self, begun: float) -> float:
        """Rest as long as was worked, every now and then; return when work was begun. Raises when it must end."""
        worked = time.monotonic() - begun
        if worked < self._rest:
            return begun
        if self._stopping.wait(worked if self._rest else 0.0):
            raise StorageError(translate("Library", "The conversation library is closed already."))
        return time.monotonic()

    def _in_words(self, error: Exception) -> SageDeskError:
        if isinstance(error, SageDeskError):
            return error
        if isinstance(error, sqlite3.Error):
            if is_damage(error):
                _log.warning("The search index is damaged and is made anew: %s", error)
                self.make_anew()
            else:
                _log.warning("The search index could not be brought up to date: %s", error)
            return from_sqlite(error, index.file_of(self._path))
        if isinstance(error, OSError):
            _log.warning("The search index could not be brought up to date: %s", error)
            return from_os(error, index.file_of(self._path))
        _log.warning("The search index could not be brought up to date", exc_info=error)
        return StorageError(
            translate("Library", "The search index could not be brought up to date."), detail=repr(error)
        )

    def _take_asked(self) -> list[Future[None]]:
        with self._lock:
            asked, self._asked = self._asked, []
        return asked

    @staticmethod
    def _answer(asked: list[Future[None]], error: SageDeskError | None) -> None:
        for future in asked:
            if future.set_running_or_notify_cancel():
                if error is None:
                    future.set_result(None)
                else:
                    future.set_exception(error)
