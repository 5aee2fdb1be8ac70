"""Backups of the library: made, listed, thinned out, and put back."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing, suppress
from pathlib import Path

from sagedesk.errors import StorageError
from sagedesk.library import owners, revisions
from sagedesk.library.access import Access
from sagedesk.library.database import connect
from sagedesk.library.safety.copying import copy_database, remove_database
from sagedesk.library.safety.keeper import Keeper
from sagedesk.library.safety.migrating import make_current
from sagedesk.library.safety.rotation import Backup, Reason, backup_name, read_backup, superfluous
from sagedesk.library.safety.stopping import Stop
from sagedesk.translation import translate

_ROOM = 64 * 1024 * 1024
"""Bytes that a backup leaves free on the disk."""
_ABANDONED_AFTER = 3_600.0
"""Seconds after which nobody writes a backup any more that was not finished."""


def backups_folder(library: Path) -> Path:
    """Return the folder of a library's backups."""
    return library.with_name("backups")


def list_backups(library: Path) -> tuple[Backup, ...]:
    """Return the backups of a library, the newest first. Raises OSError."""
    folder = backups_folder(library)
    found = [read_backup(library, path) for path in folder.iterdir()] if folder.is_dir() else []
    # those of one second in the order in which they were written
    return tuple(sorted(filter(None, found), key=lambda each: (each.made_at, each.written_ns), reverse=True))


def make_backup(source: sqlite3.Connection, library: Path, reason: Reason, stop: Stop | None = None) -> Backup:
    """Copy what ``source`` sees of a library to its backups, verify the copy, and thin the backups out.

    Raises sqlite3.Error, OSError, or StorageError where the disk has too little room and when stopped.
    """
    folder = backups_folder(library)
    folder.mkdir(mode=0o700, exist_ok=True)
    _remove_abandoned(folder)
    free = shutil.disk_usage(folder).free
    needed = library.stat().st_size + _ROOM
    if free < needed:
        raise StorageError(
            translate("Library", "There is too little room on the disk for a backup of the conversation library."),
            hint=translate("Library", "Free some space on the disk. The backups that there are were kept."),
            detail=f"{free:,} bytes are free, {needed:,} are needed",
        )
    now = time.time()
    target = folder / backup_name(library, now, reason)
    number = 1
    while target.exists():
        number += 1
        target = folder / backup_name(library, now, reason).replace(library.suffix, f"-{number}{library.suffix}")
    copy_database(source, target, stop or Stop())
    for backup in superfluous(list_backups(library), time.time()):
        if backup.path != target:
            backup.path.unlink(missing_ok=True)
    made = read_backup(library, target)
    if made is None:
        raise StorageError(translate("Library", "The backup was made, but cannot be found."), detail=str(target))
    return made


def _remove_abandoned(folder: Path) -> None:
    """Remove what a process that was killed left of a backup that it was making."""
    for partial in folder.glob("*.partial*"):
        with suppress(FileNotFoundError):
            if time.time() - partial.stat().st_mtime > _ABANDONED_AFTER:
                partial.unlink()


def _conversations(backup: Path) -> int | None:
    try:
        with closing(connect(backup, patience=0, read_only=True, immutable=True)) as connection:
            query = "SELECT count(*) FROM conversations WHERE deleted_at IS NULL"
            return int(connection.execute(query).fetchone()[0])
    except sqlite3.Error:
        return None


def _others_stream(connection: sqlite3.Connection, library: Path) -> bool:
    """Tell whether another window or process is writing a reply."""
    rows = connection.execute("SELECT DISTINCT writer_id FROM messages WHERE writer_id IS NOT NULL").fetchall()
    return any(owners.is_alive(library, writer_id) for (writer_id,) in rows)


class Backups:
    """The backups of a library; what holds for Library's futures holds for these."""

    def __init__(self, access: Access, keeper: Keeper, is_streaming: Callable[[], bool]) -> None:
        self._access = access
        self._keeper = keeper
        self._is_streaming = is_streaming

    @property
    def folder(self) -> Path:
        """The folder of the backups, which may not exist yet."""
        return backups_folder(self._access.path)

    def listed(self) -> Future[tuple[Backup, ...]]:
        """Return the backups, the newest first."""
        return self._access.read(lambda _: list_backups(self._access.path))

    def conversations(self, backup: Path) -> Future[int | None]:
        """Return how many conversations a backup has, those in the trash left out; None where it cannot be read."""
        return self._access.read(lambda _: _conversations(backup))

    def make(self, target: Path | None = None) -> Future[Backup]:
        """Make a backup now, among the others or as the file ``target``, and verify it. Writing goes on meanwhile.

        A file that is there is replaced, once the new one is verified.
        """

        def job(source: sqlite3.Connection, stop: Stop) -> Backup:
            if target is None:
                return make_backup(source, self._access.path, Reason.BY_HAND, stop)
            copy_database(source, target, stop)
            return Backup(path=target, made_at=time.time(), size=target.stat().st_size, reason=Reason.BY_HAND)

        return self._keeper.run(job)

    def restore(self, backup: Path) -> Future[Backup]:
        """Put the library back to what it was in a backup; return the backup made of what it was until now.

        The file stays the same one, in one transaction: other windows and processes see the restored conversations.
        Fails with StorageError while a reply streams, and where the backup is not sound; then nothing is changed.
        """
        return self._access.write_alone(lambda connection: self._restore(connection, backup))

    def _restore(self, connection: sqlite3.Connection, backup: Path) -> Backup:
        if self._is_streaming() or _others_stream(connection, self._access.path):
            raise StorageError(
                translate("Library", "A reply is being written."),
                hint=translate("Library", "Wait until it ends, or stop it; then restore again."),
            )
        if not backup.is_file():
            raise StorageError(translate("Library", "There is no backup {backup}.").format(backup=backup))
        scratch = self._access.path.with_name(f"{self._access.path.name}.restoring")
        remove_database(scratch)
        try:
            shutil.copyfile(backup, scratch)
            with closing(connect(scratch, patience=0)) as source:
                try:
                    make_current(source)
                except sqlite3.DatabaseError as error:
                    raise StorageError(
                        translate("Library", "The backup {name} is damaged, so it was not restored.").format(
                            name=backup.name
                        ),
                        hint=translate("Library", "Choose another one. Nothing was changed."),
                        detail=str(error),
                    ) from error
                # another library, as the search index sees it
                source.execute("UPDATE facts SET value = lower(hex(randomblob(16))) WHERE name = 'identity'")
                revisions.revise_everything(source, revisions.newest(connection))
                made = make_backup(connection, self._access.path, Reason.BEFORE_RESTORE)
                source.backup(connection)
        finally:
            remove_database(scratch)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return made
