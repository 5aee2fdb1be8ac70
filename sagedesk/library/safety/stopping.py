"""Ending long work on the library within a moment."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sagedesk.errors import StorageError
from sagedesk.translation import translate

_STEPS = 20_000


class Stop:
    """Whether long work must end. Thread-safe."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._watched: list[sqlite3.Connection] = []

    def stop(self) -> None:
        """End the work, and the statements that run for it."""
        self._stopped.set()
        with self._lock:
            for connection in self._watched:
                connection.interrupt()

    def check(self) -> None:
        """Raise StorageError when the work must end; to be called now and then."""
        if self._stopped.is_set():
            raise StorageError(translate("Library", "The conversation library is closed already."))

    @contextmanager
    def watching(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Within the block, end the statements of a connection when the work must end; the block then raises."""
        with self._lock:
            self._watched.append(connection)
        # beside being interrupted: a statement that begins a moment later must end, too
        connection.set_progress_handler(self._stopped.is_set, _STEPS)
        try:
            yield
        except sqlite3.OperationalError:
            self.check()
            raise
        finally:
            connection.set_progress_handler(None, 0)
            with self._lock:
                self._watched.remove(connection)
        self.check()
