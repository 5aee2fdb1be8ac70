"""Copies of a library that are verified, made while it is in use."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sagedesk.library.database import connect, snapshot
from sagedesk.library.safety.checking import refuse_damage

_PAGES_AT_ONCE = 1_024
_STEPS = 20_000

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


def copy_database(source: sqlite3.Connection, target: Path, *, check: Callable[[], None] = lambda: None) -> None:
    """Copy what ``source`` sees at this moment to ``target``, and verify the copy: it is whole or not there at all.

    Writers go on meanwhile. ``check`` is called now and then; what it raises ends the copying. Raises sqlite3.Error
    or OSError.
    """
    partial = target.with_name(f"{target.name}.partial")
    remove_database(partial)
    try:
        create_private(partial)
        with closing(connect(partial, patience=0)) as copy:
            # one moment for all pages: a copy would begin again whenever somebody writes between two steps
            with snapshot(source):
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                source.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: check())
            # one file, whole in itself, with no log beside it
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            with interruptible(copy, check):
                refuse_damage(copy)
        _sync(partial)
        partial.replace(target)
    finally:
        remove_database(partial)


class interruptible:  # noqa: N801  # used as a function that returns a context
    """Within the block, have SQLite ask ``check`` now and then; what it raises is raised at the block's end."""

    def __init__(self, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
        self._connection = connection
        self._check = check
        self._raised: Exception | None = None

    def __enter__(self) -> None:
        self._connection.set_progress_handler(self._ask, _STEPS)

    def __exit__(self, *_: object) -> None:
        self._connection.set_progress_handler(None, 0)
        if self._raised is not None:
            raise self._raised

    def _ask(self) -> bool:
        try:
            self._check()
        except Exception as error:  # noqa: BLE001  # SQLite would print it and go on
            self._raised = error
            return True
        return False


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
