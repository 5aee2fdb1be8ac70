"""The search index as the searching thread has it open."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from sagedesk.library.search import index


class OpenIndex:
    """A connection that follows the index when it is made anew in another file. Used by one thread."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    def usable(self, library: sqlite3.Connection) -> tuple[sqlite3.Connection | None, float]:
        """Return the index and the share of the messages that it has; None and 1.0 where there is none to use."""
        try:
            status = index.file_of(self._library).stat()
            if self._file != (status.st_dev, status.st_ino):
                self.close()
                self._connection = index.connect(self._library, read_only=True)
                self._file = (status.st_dev, status.st_ino)
            if self._connection is not None:
                (identity,) = library.execute("SELECT value FROM facts WHERE name = 'identity'").fetchone()
                state = index.state_of(self._connection, identity)
                if state is not None:
                    return self._connection, state.share
        except (OSError, sqlite3.Error):
            self.close()
        return None, 1.0

    def close(self) -> None:
        """Close the index; it is opened again when it is asked for."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None
        self._file = None
