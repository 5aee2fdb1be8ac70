"""Opening the library's file: what is checked first, and how it is recovered or brought to the current schema.

A file that a newer SageDesk wrote is left alone. A damaged one is recovered and kept, never overwritten. Before a
migration, a verified backup is made.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sagedesk.errors import DamagedFileError, StorageError
from sagedesk.library import owners, schema
from sagedesk.library.database import connect, version_of
from sagedesk.library.faults import is_damage, is_lock, storage_faults
from sagedesk.library.safety.backups import list_backups, make_backup
from sagedesk.library.safety.checking import damage, refuse_damage, row_findings
from sagedesk.library.safety.copying import create_private
from sagedesk.library.safety.marking import damage_mark
from sagedesk.library.safety.migrating import migrate, refuse_newer
from sagedesk.library.safety.recovery import Recovery, finish_recovery, holds_anything, recover
from sagedesk.library.safety.rotation import Reason
from sagedesk.translation import translate

_CHECKED_WHOLE = 4 * 1024 * 1024
"""The largest file, in bytes, that is read through before it is used (a few milliseconds); others while idle."""


@contextmanager
def opened_for_writing(path: Path, *, patience: float) -> Iterator[tuple[sqlite3.Connection, Recovery | None]]:
    """Give a connection for writing to the library at ``path``, made, recovered or migrated as needed.

    Within the block no other process opens it. The second is what was recovered, if the file was damaged. The
    connection is closed if the block raises. Raises NewerFileError, DamagedFileError where another process uses the
    damaged file, or StorageError in words. Blocks.
    """
    with storage_faults(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        refuse_newer(_version_in_header(path), str(path))
        with owners.opening(path, patience=patience):
            recovery = finish_recovery(path) or _recovered_if_gone(path)
            create_private(path)
            recovery = recovery or _recovered_if_damaged(path, patience)
            connection = connect(path, patience=patience)
            try:
                _use_write_ahead_log(connection, patience)
                if version_of(connection) != len(schema.MIGRATIONS):
                    migrate(connection, str(path), first=lambda: _back_up(path, patience))
                    # so that an older SageDesk finds the new version in the file's header
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                yield connection, recovery
            except BaseException:
                connection.close()
                raise


def connect_read_only(path: Path, *, patience: float) -> sqlite3.Connection:
    """Return a connection that only reads, to a library of any version, on a disk that may be read-only.

    Raises StorageError in words, DamagedFileError. Blocks.
    """
    with storage_faults(path):
        # where nothing can be written, and nobody did, SQLite must be told that nobody will
        log = Path(f"{path}-wal")
        for immutable in (False, True):
            if immutable and log.exists() and log.stat().st_size > 0:
                break
            connection = connect(path, patience=patience, read_only=True, immutable=immutable)
            try:
                _refuse_others(connection, path)
            except sqlite3.OperationalError:
                connection.close()
            except BaseException:
                connection.close()
                raise
            else:
                return connection
        raise StorageError(
            translate("Library", "The conversation library cannot be opened, not even for reading."),
            hint=translate(
                "Library", "Copy it to a disk that can be written, and set SAGEDESK_HOME to a folder there."
            ),
            detail=f"{path} has a write-ahead log that cannot be read where it is",
        )


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


def _recovered_if_gone(path: Path) -> Recovery | None:
    """Bring a library back whose file was deleted or emptied: a backup or a log says that there was one.

    SQLite would begin a new one in silence, and delete the log.
    """
    if path.exists() and path.stat().st_size:
        return None
    backups = [backup.path for backup in list_backups(path)]
    if not (backups or holds_anything(path)) or owners.any_alive(path):
        return None
    create_private(path)
    return recover(path, backups)


def _recovered_if_damaged(path: Path, patience: float) -> Recovery | None:
    try:
        _inspect(path, patience)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        if owners.any_alive(path):
            raise DamagedFileError(
                translate("Library", "The conversation library is damaged, and another SageDesk still uses it."),
                hint=translate(
                    "Library", "Close all its windows, then start it again: it then recovers what can be read."
                ),
                detail=f"{path}: {error}",
            ) from error
        recovery = recover(path, [backup.path for backup in list_backups(path)])
        damage_mark(path).unlink(missing_ok=True)
        return recovery
    return None


def _inspect(path: Path, patience: float) -> None:
    with closing(connect(path, patience=patience, read_only=True)) as connection:
        _refuse_others(connection, path)
        refuse_newer(version_of(connection), str(path))
        if damage_mark(path).exists():
            refuse_damage(connection)
            if version_of(connection) == len(schema.MIGRATIONS) and (found := next(row_findings(connection), None)):
                raise damage(found)
            damage_mark(path).unlink(missing_ok=True)
        elif path.stat().st_size <= _CHECKED_WHOLE:
            (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if finding != "ok":
                raise damage(finding)


def _refuse_others(connection: sqlite3.Connection, path: Path) -> None:
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise StorageError(
            translate("Library", "{path} is a database of another program, not a SageDesk library.").format(path=path),
            hint=translate("Library", "Move it elsewhere. It was not changed."),
        )


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


def _back_up(path: Path, patience: float) -> None:
    with closing(connect(path, patience=patience, read_only=True)) as source:
        make_backup(source, path, Reason.BEFORE_UPDATE)
