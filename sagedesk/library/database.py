"""Connections to the library's SQLite file, and its transactions.

The file is in WAL mode. After a process dies (kill -9, a crash) everything committed is there, whatever
``synchronous`` says: the system has it. The setting decides only what a power cut may take. Everything that a
person did is committed with FULL (the WAL is synced before the future is done; 0.35 ms a commit measured on an
SSD, on the writer thread, so nobody waits for it). Only the journal of a streaming reply is committed with NORMAL
(0.015 ms): a power cut may take its last seconds, and the commit that ends the reply is FULL again, which syncs
all before it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def connect(path: Path, *, patience: float, read_only: bool = False, immutable: bool = False) -> sqlite3.Connection:
    """Return a connection for use by one thread at a time; the file must exist.

    ``patience`` is how long, in seconds, a statement waits for another program's lock. ``immutable`` says that nobody
    can change the file. Raises sqlite3.Error.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}{'&immutable=1' if immutable else ''}",
        uri=True,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    # without these, macOS tells SQLite that data is on the disk when it is only in the drive's cache
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, *, synced: bool = True) -> Iterator[None]:
    """Commit what the block writes, all or nothing; ``synced`` says whether a power cut may not take it."""
    connection.execute(f"PRAGMA synchronous = {'FULL' if synced else 'NORMAL'}")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        # a full disk may have ended the transaction already
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Let every query of the block see the library as it was at one moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def version_of(connection: sqlite3.Connection) -> int:
    """Return the number of the schema that the file has; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
