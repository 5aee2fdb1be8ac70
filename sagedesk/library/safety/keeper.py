"""The thread that reads the whole library: for backups and checks, off the way of those who write and read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from sagedesk.library.safety.stopping import Stop
from sagedesk.library.worker import DatabaseThread

T = TypeVar("T")

_PATIENCE = 1.0


class Keeper:
    """Runs long jobs one after the other; closing ends the one that runs, within a moment.

    A job gets a connection that only reads, and what tells it when it must end.
    """

    def __init__(self, thread: DatabaseThread) -> None:
        self._thread = thread
        self._stop = Stop()

    def run(self, job: Callable[[sqlite3.Connection, Stop], T], *, delay: float = 0) -> Future[T]:
        """Run a job after those before it, or when ``delay`` seconds have passed. Never waits."""

        def run(connection: sqlite3.Connection) -> T:
            self._stop.check()
            return job(connection, self._stop)

        return self._thread.submit(run, delay=delay)

    def close(self) -> None:
        """End the job that runs, and the thread; one that waits for the disk is left to end by itself."""
        self._stop.stop()
        self._thread.stop(patience=_PATIENCE)
