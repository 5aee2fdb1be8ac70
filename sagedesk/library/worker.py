"""A thread with one database connection, which runs what it is given in order."""

from __future__ import annotations

import heapq
import itertools
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from sagedesk.errors import StorageError
from sagedesk.library.faults import storage_faults
from sagedesk.translation import translate

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]


@dataclass(order=True)
class _Task:
    due: float
    number: int
    job: Job[Any] = field(compare=False)
    future: Future[Any] = field(compare=False)

    def run(self, connection: sqlite3.Connection, path: Path) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            with storage_faults(path):
                result = self.job(connection)
        except BaseException as error:  # noqa: BLE001  # whoever waits for the future gets it
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class DatabaseThread:
    """Runs jobs one after the other on a thread of its own, which sleeps while there is nothing to do.

    Futures are done on that thread, with a StorageError in place of what SQLite raised. The thread does not keep
    the program alive: call ``stop``.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, name: str) -> None:
        self._connection = connection
        self._path = path
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._stopped = False
        self._last: Future[Any] | None = None
        self._after_each: Callable[[], None] = _nothing
        self.ran_at = time.monotonic()
        """When a job last ended, on the clock of time.monotonic."""
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job[T], *, delay: float = 0) -> Future[T]:
        """Run ``job`` after those before it, or when ``delay`` seconds have passed; never waits.

        The future ends with a StorageError when the thread was stopped before.
        """
        future: Future[T] = Future()
        due = time.monotonic() + delay if delay else 0.0
        with self._lock:
            if not self._stopped:
                self._tasks.put(_Task(due, next(self._numbers), job, future))
                if not delay:
                    self._last = future
                return future
        future.set_exception(StorageError(translate("Library", "The conversation library is closed already.")))
        return future

    @property
    def last(self) -> Future[Any] | None:
        """The future of the job submitted last, those with a delay left out."""
        with self._lock:
            return self._last

    def call_after_each(self, callback: Callable[[], None]) -> None:
        """Have ``callback`` called on the thread after each job; it must not wait or raise."""
        self._after_each = callback

    def stop(self, *, patience: float | None = None) -> None:
        """Run all that was submitted, delayed or not, then end the thread and close the connection.

        Waits at most ``patience`` seconds, for ever with None.
        """
        with self._lock:
            if not self._stopped:
                self._stopped = True
                self._tasks.put(None)
        self._thread.join(patience)

    def _run(self) -> None:
        delayed: list[_Task] = []
        while True:
            while delayed and delayed[0].due <= time.monotonic():
                self._do(heapq.heappop(delayed))
            try:
                task = self._tasks.get(timeout=max(0.0, delayed[0].due - time.monotonic()) if delayed else None)
            except Empty:
                continue
            if task is None:
                break
            if task.due:
                heapq.heappush(delayed, task)
            else:
                self._do(task)
        while delayed:
            self._do(heapq.heappop(delayed))
        self._connection.close()

    def _do(self, task: _Task) -> None:
        task.run(self._connection, self._path)
        self.ran_at = time.monotonic()
        self._after_each()


def _nothing() -> None:
    """Stand for a callback that nobody gave."""
