"""How the parts of the library reach its file: one thread that writes, one that reads."""

from __future__ import annotations

import concurrent.futures
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from sagedesk.errors import StorageError
from sagedesk.library.database import snapshot, transaction
from sagedesk.library.faults import is_damage
from sagedesk.library.safety.marking import mark_damaged
from sagedesk.library.worker import DatabaseThread

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]


class Access:
    """Runs queries on the library's two threads; see Library for what holds for their futures.

    ``refusal`` is the error of every write to a library that can only be read, None for all others.
    """

    def __init__(
        self, path: Path, writer: DatabaseThread, reader: DatabaseThread, *, refusal: StorageError | None = None
    ) -> None:
        self.path = path
        self.writer = writer
        self.reader = reader
        self.refusal = refusal

    def write(self, job: Job[T]) -> Future[T]:
        """Run ``job`` in a transaction of its own, after all writes before it."""

        def run(connection: sqlite3.Connection) -> T:
            with transaction(connection):
                return job(connection)

        return self.write_alone(run)

    def write_alone(self, job: Job[T]) -> Future[T]:
        """Run ``job``, which makes its own transactions, after all writes before it."""
        if self.refusal is None:
            return self.writer.submit(self._marking_damage(job))
        refused: Future[T] = Future()
        refused.set_exception(self.refusal)
        return refused

    def read(self, job: Job[T]) -> Future[T]:
        """Run ``job`` on the library as it is after all writes that were asked for before."""
        written = self.writer.last

        def run(connection: sqlite3.Connection) -> T:
            if written is not None:
                concurrent.futures.wait([written])
            with snapshot(connection):
                return job(connection)

        return self.reader.submit(self._marking_damage(run))

    def _marking_damage(self, job: Job[T]) -> Job[T]:
        """Have the next opening recover the library where a job finds a part of it that cannot be read."""

        def run(connection: sqlite3.Connection) -> T:
            try:
                return job(connection)
            except sqlite3.DatabaseError as error:
                if is_damage(error) and self.refusal is None:
                    mark_damaged(self.path)
                raise

        return run
