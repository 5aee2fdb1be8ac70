"""Opening the library's file: what is checked first, how it is brought to the current schema, and its backup.

A file that a newer SageDesk wrote is left alone. A damaged one is renamed, never overwritten. Before a migration, a
verified copy is put beside the file.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sagedesk.errors import DamagedFileError, NewerFileError, StorageError
from sagedesk.library import schema
from sagedesk.library.database import connect, transaction, version_of
from sagedesk.library.faults import is_damage, is_lock, storage_faults

_CHECKED_WHOLE = 64 * 1024 * 1024
"""The largest file, in bytes, that is read through before it is used (about 0.05 s)."""


def open_database(path: Path, *, patience: float) -> sqlite3.Connection:
    """Return a connection for writing to the library at ``path``, made or migrated as needed.

    Raises NewerFileError, DamagedFileError (the file was renamed and is kept), or StorageError in words. Blocks.
    """
    with storage_faults(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_newer(_version_in_header(path), path)
        _create_empty(path)
        try:
            _inspect(path, patience)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            raise _kept_aside(path, error) from error
        connection = connect(path, patience=patience)
        try:
            _use_write_ahead_log(connection, patience)
            if version_of(connection) != len(schema.MIGRATIONS):
                _migrate(connection, path, patience)
        except BaseException:
            connection.close()
            raise
        return connection


def _version_in_header(path: Path) -> int:
    """Return the version that the file's header names, without SQLite, which would put files beside it.

    0 where there is no header, and where the file is in use: closing a file that this process also has open
    through SQLite would take SQLite's locks away.
    """
    if Path(f"{path}-wal").exists() or not path.exists():
        return 0
    with path.open("rb") as file:
        header = file.read(64)
    return int.from_bytes(header[60:], "big") if header.startswith(b"SQLite format 3\0") else 0


def _refuse_newer(version: int, path: Path) -> None:
    if version > len(schema.MIGRATIONS):
        raise NewerFileError(
            "The conversation library was written by a newer SageDesk than this one.",
            hint="Update SageDesk. The library was not changed.",
            detail=f"{path} has schema {version}; this version knows schemas up to {len(schema.MIGRATIONS)}.",
        )


def _create_empty(path: Path) -> None:
    # SQLite would make a file that everyone may read
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _inspect(path: Path, patience: float) -> None:
    with closing(connect(path, patience=patience, read_only=True)) as connection:
        version = version_of(connection)
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
            raise StorageError(
                f"{path} is a database of another program, not a SageDesk library.",
                hint="Move it elsewhere. It was not changed.",
            )
        _refuse_newer(version, path)
        if path.stat().st_size <= _CHECKED_WHOLE:
            _check(connection, "quick_check")


def _use_write_ahead_log(connection: sqlite3.Connection, patience: float) -> None:
    # SQLite does not wait for this lock by itself, and two programs may make the same library at once
    deadline = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        except sqlite3.OperationalError as error:
            if not is_lock(error) or time.monotonic() >= deadline:
                raise
            time.sleep(0.01)
        else:
            return


def _check(connection: sqlite3.Connection, pragma: str) -> None:
    finding = connection.execute(f"PRAGMA {pragma}(1)").fetchone()[0]
    if finding != "ok":
        error = sqlite3.DatabaseError(finding)
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _kept_aside(path: Path, error: sqlite3.Error) -> DamagedFileError:
    kept = _beside(path, "damaged")
    # the write-ahead log goes with it: it may hold the newest messages
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{kept}{suffix}")
    return DamagedFileError(
        f"The conversation library is damaged. It was kept as {kept.name}, and nothing in it was overwritten.",
        hint=f"Keep that file: what can be read in it can still be saved. It is in {kept.parent}.",
        detail=f"{path}: {error}",
    )


def _migrate(connection: sqlite3.Connection, path: Path, patience: float) -> None:
    # tables that are made anew would take the rows that refer to them along
    connection.execute("PRAGMA foreign_keys = OFF")
    with transaction(connection):
        version = version_of(connection)  # again: another process may have migrated in between
        _refuse_newer(version, path)
        if version:
            back_up(path, _beside(path, f"before-v{len(schema.MIGRATIONS)}"), patience=patience)
        for migration in schema.MIGRATIONS[version:]:
            migration(connection)
        if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise StorageError(
                "The conversation library could not be brought to this version's form. It was left as it was.",
                hint="Please report this, with the detail.",
                detail=f"schema {version}: {broken!r} refers to nothing",
            )
        connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS)}")
    connection.execute("PRAGMA foreign_keys = ON")
    # so that an older SageDesk finds the new version in the file's header
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def back_up(path: Path, target: Path, *, patience: float) -> None:
    """Copy the library at ``path`` to ``target`` and verify the copy. Raises sqlite3.Error or OSError."""
    partial = target.with_name(f"{target.name}.partial")
    try:
        _create_empty(partial)
        with (
            closing(connect(path, patience=patience, read_only=True)) as source,
            closing(connect(partial, patience=patience)) as copy,
        ):
            source.backup(copy)
            # one file, whole in itself, with no log beside it
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            _check(copy, "integrity_check")
        partial.replace(target)
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{partial}{suffix}").unlink(missing_ok=True)


def _beside(path: Path, word: str) -> Path:
    """Return a free name in the same folder: library.damaged-20260731-101500.sqlite."""
    stem = f"{path.stem}.{word}-{datetime.now():%Y%m%d-%H%M%S}"
    number, free = 1, path.with_name(f"{stem}{path.suffix}")
    while free.exists():
        number += 1
        free = path.with_name(f"{stem}-{number}{path.suffix}")
    return free
