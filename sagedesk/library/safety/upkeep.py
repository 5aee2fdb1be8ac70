"""Looking after the library: checked, made compact; and while nobody uses it, backed up and its old trash emptied."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Future
from itertools import islice
from pathlib import Path

from sagedesk.errors import DamagedFileError, SageDeskError
from sagedesk.library import trash
from sagedesk.library.access import Access
from sagedesk.library.database import snapshot
from sagedesk.library.faults import storage_faults
from sagedesk.library.safety.backups import list_backups, make_backup
from sagedesk.library.safety.checking import file_findings, row_findings
from sagedesk.library.safety.keeper import Keeper
from sagedesk.library.safety.marking import mark_damaged
from sagedesk.library.safety.rotation import DAY, HOUR, Reason, is_due
from sagedesk.library.safety.stopping import Stop
from sagedesk.library.search import index
from sagedesk.translation import translate

LOOK_EVERY = 60.0
"""Seconds between two looks at whether there is something to do."""
IDLE = 20.0
"""Seconds since the last write after which nobody is taken to use the library."""

MOST_FINDINGS = 100
"""Findings about messages that are told."""

_CHECKED = "INSERT OR REPLACE INTO facts VALUES ('checked_at', ?)"

_log = logging.getLogger(__name__)


class Upkeep:
    """What is done for the library as a whole; what holds for Library's futures holds for these."""

    def __init__(self, access: Access, keeper: Keeper) -> None:
        self._access = access
        self._keeper = keeper
        self._report: Callable[[SageDeskError], object] | None = None
        self.trash_kept = trash.KEPT
        """Seconds that what was deleted stays in the trash."""
        self._purged_at: float | None = None
        self._rest_until = 0.0

    def start(self, report: Callable[[SageDeskError], object]) -> None:
        """Look after the library from now on, until it is closed. Never waits.

        ``report`` is told what went wrong, at most once in an hour and on a thread of the library: a full disk, or a
        file that was found damaged.
        """
        if self._report is None and self._access.refusal is None:
            self._report = report
            self._keeper.run(self._look, delay=LOOK_EVERY)

    def verify(self) -> Future[tuple[str, ...]]:
        """Return what is wrong with the library, each in a line for a report; nothing when it is sound.

        Where anything is, the library is recovered when it is opened next.
        """

        def job(connection: sqlite3.Connection, stop: Stop) -> tuple[str, ...]:
            with stop.watching(connection), snapshot(connection):
                found = tuple(file_findings(connection)) or tuple(islice(row_findings(connection), MOST_FINDINGS))
            if found and self._access.refusal is None:
                mark_damaged(self._access.path)
            return found

        return self._keeper.run(job)

    def compact(self) -> Future[int]:
        """Give back to the disk what was deleted, and return how many bytes. Other writes wait meanwhile."""

        def job(connection: sqlite3.Connection) -> int:
            before = self._size()
            index.forget_changes(connection, self._access.path)
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return before - self._size()

        return self._access.write_alone(job)

    def _size(self) -> int:
        path = self._access.path
        return sum(file.stat().st_size for file in (path, Path(f"{path}-wal")) if file.exists())

    def _look(self, connection: sqlite3.Connection, stop: Stop) -> None:
        now = time.monotonic()
        try:
            if now >= self._rest_until and now - self._access.writer.ran_at >= IDLE:
                with storage_faults(self._access.path):
                    self.work(connection, stop)
        except SageDeskError as error:
            stop.check()  # that it closes is nothing to report
            self._rest_until = now + HOUR
            _log.warning("%s %s", error, error.detail)
            if self._report is not None:
                self._report(error)
        finally:
            self._keeper.run(self._look, delay=LOOK_EVERY)

    def work(self, connection: sqlite3.Connection, stop: Stop) -> None:
        """Do all that is due. Raises SageDeskError, sqlite3.Error or OSError."""
        now = time.time()
        if self._purged_at is None or not 0 <= now - self._purged_at < DAY:
            self._purged_at = now
            self._access.write(lambda writing: trash.purge(writing, now - self.trash_kept))
        if self._is_backup_due(now):
            make_backup(connection, self._access.path, Reason.ROLLING, stop)
        if self._is_check_due(connection, now):
            with stop.watching(connection):
                finding = next(file_findings(connection, most=1), None)
            if finding is not None:
                mark_damaged(self._access.path)
                raise DamagedFileError(
                    translate("Library", "The file of the conversation library is damaged."),
                    hint=translate(
                        "Library", "Close SageDesk and start it again: it then recovers what can be read of it."
                    ),
                    detail=finding,
                )
            self._access.write(lambda writing: writing.execute(_CHECKED, (repr(now),)))

    def _is_backup_due(self, now: float) -> bool:
        path = self._access.path
        backups = [backup for backup in list_backups(path) if backup.reason is Reason.ROLLING]
        files = [file for file in (path, Path(f"{path}-wal")) if file.exists()]
        written_at = max(file.stat().st_mtime for file in files)
        return is_due(backups, now) and not any(written_at <= backup.made_at <= now for backup in backups)

    @staticmethod
    def _is_check_due(connection: sqlite3.Connection, now: float) -> bool:
        row = connection.execute("SELECT value FROM facts WHERE name = 'checked_at'").fetchone()
        return row is None or not 0 <= now - float(row[0]) < DAY
