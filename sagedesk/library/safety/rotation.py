"""Which backups are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

HOUR, DAY, WEEK = 3_600.0, 86_400.0, 604_800.0
KEPT = ((HOUR, 6), (DAY, 7), (WEEK, 4))
"""The newest backup is kept of each of the last 6 hours, 7 days and 4 weeks in which there were any."""
KEPT_OF_OTHERS = 3
"""Backups for each other reason that are kept."""
MOST_BYTES = 4 * 1024**3
"""Bytes that all backups may take; but the newest two are always kept."""

_STAMP = "%Y%m%dT%H%M%SZ"


class Reason(StrEnum):
    """Why a backup was made."""

    ROLLING = ""
    BY_HAND = "by-hand"
    BEFORE_UPDATE = "before-update"
    BEFORE_RESTORE = "before-restore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup: a library that is whole in itself. ``made_at`` is in seconds since the epoch, ``size`` in bytes."""

    path: Path
    made_at: float
    size: int
    reason: Reason
    written_ns: int = field(default=0, compare=False)
    """When the file was last written, in nanoseconds: it tells apart those of one second."""


def backup_name(library: Path, made_at: float, reason: Reason) -> str:
    """Return the name of a backup: library-20260731T101500Z-by-hand.sqlite."""
    stamp = datetime.fromtimestamp(made_at, UTC).strftime(_STAMP)
    return "-".join(filter(None, (library.stem, stamp, reason))) + library.suffix


def read_backup(library: Path, path: Path) -> Backup | None:
    """Return the backup that a file is, by its name; None for any other file."""
    stem, start = path.stem, f"{library.stem}-"
    if path.suffix != library.suffix or not stem.startswith(start):
        return None
    stamp, _, reason = stem[len(start) :].partition("-")
    try:
        made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC).timestamp()
        # two of one second have a number behind them
        status = path.stat()
        return Backup(
            path=path,
            made_at=made_at,
            size=status.st_size,
            reason=Reason(reason.rstrip("-0123456789")),
            written_ns=status.st_mtime_ns,
        )
    except (ValueError, OSError):
        return None


def superfluous(backups: Sequence[Backup], now: float) -> list[Backup]:
    """Return the backups that need not be kept.

    Those that a wrong clock dated into the future count for nothing and only the newest of them is kept.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    rolling = [backup for backup in newest_first if backup.reason is Reason.ROLLING and backup.made_at <= now]
    kept = [backup for backup in newest_first if backup.reason is Reason.ROLLING and backup.made_at > now][:1]
    for length, count in KEPT:
        newest_of: dict[int, Backup] = {}
        for backup in rolling:
            newest_of.setdefault(int(backup.made_at // length), backup)
        kept += list(newest_of.values())[:count]
    for reason in Reason:
        if reason is not Reason.ROLLING:
            kept += [backup for backup in newest_first if backup.reason is reason][:KEPT_OF_OTHERS]
    kept = [backup for backup in newest_first if backup in kept]
    size = 0
    for number, backup in enumerate(list(kept)):
        size += backup.size
        if size > MOST_BYTES and number >= 2:
            kept.remove(backup)
            size -= backup.size
    return [backup for backup in backups if backup not in kept]


def is_due(backups: Sequence[Backup], now: float) -> bool:
    """Tell whether the last rolling backup is an hour old; a clock that jumped back does not put it off."""
    return not any(backup.reason is Reason.ROLLING and now - HOUR < backup.made_at <= now for backup in backups)
