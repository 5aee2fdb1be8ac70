"""Copies of a library that are verified, made while it is in use."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sagedesk.library.database import connect, snapshot
from sagedesk.library.safety.checking import refuse_damage
from sagedesk.library.safety.stopping import Stop

_PAGES_AT_ONCE = 1_024

FILES = ("", "-wal", "-shm", "-journal")
"""What the names of a database's files end with."""


def create_private(path: Path) -> None:
    """Make an empty file that only its owner may read, unless there is one: SQLite would let everyone read it."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def remove_database(path: Path) -> None:
    """Remove a database with the files beside it."""
    for suffix in FILES:
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def copy_database(source: sqlite3.Connection, target: Path, stop: Stop) -> None:
    """Copy what ``source`` sees at this moment to ``target``, and verify the copy: it is whole or not there at all.

    Writers go on meanwhile. Raises sqlite3.Error or OSError, and StorageError when stopped.
    """
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")  # two processes may make one at once
    remove_database(partial)
    try:
        create_private(partial)
        with closing(connect(partial, patience=0)) as copy:
            # one moment for all pages: a copy would begin again whenever somebody writes between two steps
            with snapshot(source):
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                source.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: stop.check())
            # one file, whole in itself, with no log beside it
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            with stop.watching(copy):
                refuse_damage(copy)
        _sync(partial)
        partial.replace(target)
    finally:
        remove_database(partial)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
