"""The thread that reads the whole library: for backups and checks, off the way of those who write and read."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from sagedesk.errors import StorageError
from sagedesk.library.worker import DatabaseThread

T = TypeVar("T")
Check = Callable[[], None]


class Keeper:
    """Runs long jobs one after the other; closing ends the one that runs, within a moment.

    A job gets a connection that only reads, and a ``check`` to call now and then, which raises when it must end.
    """

    def __init__(self, thread: DatabaseThread) -> None:
        self._thread = thread
        self._closing = threading.Event()

    def run(self, job: Callable[[sqlite3.Connection, Check], T], *, delay: float = 0) -> Future[T]:
        """Run a job after those before it, or when ``delay`` seconds have passed. Never waits."""

        def run(connection: sqlite3.Connection) -> T:
            self._check()
            return job(connection, self._check)

        return self._thread.submit(run, delay=delay)

    def close(self) -> None:
        """End the job that runs, and the thread."""
        self._closing.set()
        self._thread.stop()

    def _check(self) -> None:
        if self._closing.is_set():
            raise StorageError("The conversation library is closed already.")
