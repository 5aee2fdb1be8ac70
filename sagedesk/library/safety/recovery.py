"""A damaged library made whole again: from what can be read of it, and from the newest backup that is sound."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
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

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What became of a damaged library.

    ``kept`` is the damaged file, ``conversations`` and ``messages`` are those that the library has now,
    ``from_backup`` how many messages of them only the backup had, ``missing`` how many are known to have been there and
    are in neither, ``repaired`` how many are there but not whole. ``str()`` of it is what to tell the person.
    """

    kept: Path
    conversations: int
    messages: int
    backup: Path | None
    from_backup: int
    missing: int
    repaired: int

    def __str__(self) -> str:
        found = f"{_count(self.messages, 'message')} in {_count(self.conversations, 'conversation')}"
        sentences = ["The conversation library was damaged."]
        sentences.append(f"{found} could be recovered." if self.messages else "Nothing could be read of it.")
        if self.backup is not None:
            sentences.append(f"{_count(self.from_backup, 'message')} of them came from the backup {self.backup.name}.")
        if self.missing or self.repaired:
            sentences.append(
                f"{_count(self.missing, 'message')} could not be found, {self.repaired:,} could be read only in part."
            )
        sentences.append(f"The damaged file was kept as {self.kept.name}.")
        return " ".join(sentences)


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
            conversations, messages = (
                target.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # both stand here
                for table in ("conversations", "messages")
            )
        kept = keep_aside(path, "damaged")
        fresh.replace(path)
    finally:
        remove_database(fresh)
        remove_database(scratch)
    recovery = Recovery(
        kept=kept,
        conversations=conversations,
        messages=messages,
        backup=used,
        from_backup=from_backup,
        missing=missing,
        repaired=repaired,
    )
    _log.warning("%s", recovery)
    return recovery


def keep_aside(path: Path, word: str) -> Path:
    """Rename a database, with the log beside it, which may hold the newest messages; return its new name."""
    kept = free_name(path, word)
    for suffix in FILES:
        with suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{kept}{suffix}")
    return kept


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


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
