"""A damaged library made whole again: from what can be read of it, and from the newest backup that is sound."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sagedesk.errors import StorageError
from sagedesk.library import schema
from sagedesk.library.database import connect, transaction
from sagedesk.library.safety.checking import refuse_damage
from sagedesk.library.safety.copying import FILES, create_private, remove_database
from sagedesk.library.safety.migrating import make_current
from sagedesk.library.safety.repair import missing_messages, repair
from sagedesk.library.safety.salvage import merge, salvage
from sagedesk.translation import translate, translate_plural

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What became of a damaged library.

    ``kept`` is the damaged file, None where there was none or it was empty. ``conversations`` and ``messages`` are
    those that the library has now, ``from_backup`` how many messages of them only the backup had, ``missing`` how many
    are known to have been there and are in neither, ``repaired`` how many are there but not whole. ``str()`` of it is
    what to tell the person.
    """

    kept: Path | None
    conversations: int
    messages: int
    backup: Path | None = None
    from_backup: int = 0
    missing: int = 0
    repaired: int = 0

    def __str__(self) -> str:
        return " ".join(self._sentences())

    def _sentences(self) -> Iterator[str]:
        if self.kept:
            yield translate("Library", "The conversation library was damaged.")
        else:
            yield translate("Library", "The file of the conversation library was gone or empty.")
        if self.messages:
            yield translate("Library", "{messages} in {conversations} could be recovered.").format(
                messages=_messages(self.messages),
                conversations=translate_plural(
                    "Library", "{count:,} conversation", "{count:,} conversations", self.conversations
                ).format(count=self.conversations),
            )
        else:
            yield translate("Library", "Nothing could be read of it.")
        if self.backup is not None:
            yield translate("Library", "{messages} of them came from the backup {name}.").format(
                messages=_messages(self.from_backup), name=self.backup.name
            )
        if self.missing or self.repaired:
            yield translate(
                "Library", "{messages} could not be found, {repaired:,} could be read only in part."
            ).format(messages=_messages(self.missing), repaired=self.repaired)
        if self.kept is not None:
            yield translate("Library", "The damaged file was kept as {name}.").format(name=self.kept.name)


def recover(path: Path, backups: Iterable[Path]) -> Recovery:
    """Put a library that is whole in the place of the damaged one, which is kept under another name.

    ``backups`` are copies that may help, the newest first; the first that is sound does. Nothing is renamed before the
    new library is written and verified. Raises sqlite3.Error or OSError.
    """
    fresh = path.with_name(f"{path.name}.recovering")
    scratch = path.with_name(f"{path.name}.scratch")
    remove_database(fresh)
    create_private(fresh)
    used: Path | None = None
    from_backup = 0
    try:
        with closing(connect(fresh, patience=0)) as target:
            target.execute("PRAGMA foreign_keys = OFF")
            with transaction(target):
                salvaged = salvage(path, target, scratch=scratch)
                for migration in schema.MIGRATIONS[salvaged.version :]:
                    migration(target)
                if not salvaged.complete or missing_messages(target):
                    used, from_backup = _add_from_newest(target, backups, scratch)
                missing = missing_messages(target)
                repaired = repair(target)
                target.execute("DELETE FROM changes")
                target.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS)}")
            refuse_damage(target)
        # from here on the next opening finishes what a kill leaves undone
        fresh.replace(_verified(path))
        recovery = _put_in_place(path)
    finally:
        remove_database(fresh)
        remove_database(scratch)
    recovery = replace(recovery, backup=used, from_backup=from_backup, missing=missing, repaired=repaired)
    _log.warning("%s", recovery)
    return recovery


def finish_recovery(path: Path) -> Recovery | None:
    """Finish a recovery whose process was killed when it had only to put the new library in its place."""
    return _put_in_place(path) if _verified(path).exists() else None


def _verified(path: Path) -> Path:
    """Return where a library waits that was recovered and verified, while the damaged one may be in its place."""
    return path.with_name(f"{path.name}.recovered")


def _put_in_place(path: Path) -> Recovery:
    kept = keep_aside(path, "damaged")
    remove_database(path)
    _verified(path).replace(path)
    with closing(connect(path, patience=0, read_only=True)) as connection:
        conversations, messages = (
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # both stand here
            for table in ("conversations", "messages")
        )
    return Recovery(kept=kept, conversations=conversations, messages=messages)


def keep_aside(path: Path, word: str) -> Path | None:
    """Rename a database, with the log beside it, which may hold the newest messages; return its new name.

    None where there is none, or nothing in it.
    """
    if not holds_anything(path):
        return None
    kept = free_name(path, word)
    # the log first: one that is left alone would be taken for that of the next database of this name
    for suffix in reversed(FILES):
        with suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{kept}{suffix}")
    return kept


def holds_anything(path: Path) -> bool:
    """Tell whether there is anything in a database or in the log beside it."""
    return any(file.exists() and file.stat().st_size for file in (path, Path(f"{path}-wal")))


def free_name(path: Path, word: str) -> Path:
    """Return a free name in the same folder: library.damaged-20260731-101500.sqlite."""
    stem = f"{path.stem}.{word}-{datetime.now():%Y%m%d-%H%M%S}"
    number, free = 1, path.with_name(f"{stem}{path.suffix}")
    while free.exists():
        number += 1
        free = path.with_name(f"{stem}-{number}{path.suffix}")
    return free


def _add_from_newest(target: sqlite3.Connection, backups: Iterable[Path], scratch: Path) -> tuple[Path | None, int]:
    """Add what only a backup has; return the one that was used, and how many messages came from it."""
    for backup in backups:
        remove_database(scratch)
        try:
            shutil.copyfile(backup, scratch)
            with closing(connect(scratch, patience=0)) as source:
                make_current(source)
                return backup, merge(source, target)
        except (sqlite3.DatabaseError, StorageError, OSError) as error:
            _log.warning("The backup %s is of no use: %s", backup, error)
    return None, 0


def _messages(count: int) -> str:
    return translate_plural("Library", "{count:,} message", "{count:,} messages", count).format(count=count)
