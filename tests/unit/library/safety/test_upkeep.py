from __future__ import annotations

import os
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from sagedesk.errors import DamagedFileError, SageDeskError, StorageError
from sagedesk.library import Library, trash
from sagedesk.library.safety import backups, upkeep
from sagedesk.library.safety.marking import damage_mark
from sagedesk.library.safety.rotation import DAY, HOUR, Reason


def work(library: Library) -> None:
    library._keeper.run(library.upkeep.work).result(60)
    library.conversations().result()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [time.time()]
    for module in (upkeep, backups):
        monkeypatch.setattr(module.time, "time", lambda: now[0])
    return now


def rolling(library: Library) -> int:
    return sum(backup.reason is Reason.ROLLING for backup in library.backups.listed().result())


def test_a_backup_is_made_each_hour_in_which_something_was_written(library: Library, clock: list[float]):
    library.create_conversation().result()
    clock[0] += 1
    work(library)
    assert rolling(library) == 1
    work(library)
    assert rolling(library) == 1
    clock[0] += 2 * HOUR
    work(library)
    assert rolling(library) == 1  # nothing was written since
    library.create_conversation().result()
    os.utime(f"{library.path}-wal", (clock[0], clock[0]))
    clock[0] += 1
    work(library)
    assert rolling(library) == 2
    clock[0] -= 10 * DAY  # the clock jumps back: the two are of the future now, and only one of them is kept
    work(library)
    assert rolling(library) == 2


def test_old_trash_is_emptied(library: Library, monkeypatch: pytest.MonkeyPatch):
    kept, gone = library.create_conversation().result(), library.create_conversation().result()
    library.delete(gone.id).result()
    library._access.write(
        lambda connection: connection.execute(
            "UPDATE conversations SET deleted_at = deleted_at - ? WHERE id = ?", (trash.KEPT + 60, gone.id)
        )
    ).result()
    library.delete(kept.id).result()
    work(library)
    assert [entry.conversation_id for entry in library.trash.listed().result()] == [kept.id]


def test_the_file_is_checked_once_a_day_and_damage_is_told(path: Path, fill, clock: list[float]):
    with Library.open(path) as library:
        fill(library)
        work(library)
        found: list[str] = []
        original = upkeep.file_findings
        upkeep.file_findings = lambda *_, **__: iter(found)
        try:
            found.append("row 1 missing from index")
            work(library)
            clock[0] += 2 * DAY
            with pytest.raises(DamagedFileError, match="start it again"):
                work(library)
        finally:
            upkeep.file_findings = original
        assert damage_mark(path).exists()
    with Library.open(path) as library:
        assert library.recovery is None  # it was looked through, and is sound
    assert not damage_mark(path).exists()


def test_verify_says_what_is_wrong(path: Path, fill):
    with Library.open(path) as library:
        written = fill(library)
        assert library.upkeep.verify().result() == ()
        message = next(iter(written))

        def spoil(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE messages SET parts = '[{' WHERE id = ?", (message,))
            connection.execute(
                "UPDATE conversations SET head_id = NULL WHERE id = ?", (written[message].conversation_id,)
            )

        library._access.write(spoil).result()
        findings = library.upkeep.verify().result()
        assert len(findings) == 2
        assert message in findings[0]
        assert "leads nowhere" in findings[1]
    with Library.open(path) as library:
        assert library.recovery.repaired == 1
        assert library.upkeep.verify().result() == ()
        assert len(library.all_messages(written[message].conversation_id).result()) > 0


def test_compacting_gives_room_back(library: Library, fill):
    written = fill(library)
    for conversation in library.conversations().result()[:-2]:
        library.delete(conversation.id)
    library.purge_deleted(older_than=-1).result()
    before = library.path.stat().st_size
    assert library.upkeep.compact().result() > before / 2
    assert library.path.stat().st_size < before / 2
    left = [m for c in library.conversations().result() for m in library.all_messages(c.id).result()]
    assert all(written[each.id] == each for each in left)
    assert library.upkeep.verify().result() == ()


def test_it_works_while_nobody_writes_and_tells_what_went_wrong_once(library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(upkeep, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(upkeep, "IDLE", 0.0)
    told: list[SageDeskError] = []
    looks = threading.Semaphore(0)
    due = upkeep.Upkeep._is_backup_due

    def full(*_: object, **__: object) -> None:
        raise StorageError("The disk is full.")

    def looked(self: upkeep.Upkeep, now: float) -> bool:
        looks.release()
        return due(self, now)

    monkeypatch.setattr(upkeep.Upkeep, "_is_backup_due", looked)
    library.upkeep.start(told.append)
    library.upkeep.start(told.append)
    assert looks.acquire(timeout=30)
    assert looks.acquire(timeout=30)
    monkeypatch.setattr(upkeep, "make_backup", full)
    for backup in library.backups.listed().result():
        backup.path.unlink()
    done = threading.Event()

    def report() -> None:
        if told:
            done.set()
        else:
            library._keeper.run(lambda *_: report(), delay=0.01)

    report()
    assert done.wait(30)
    assert [str(error) for error in told] == ["The disk is full."]
    assert library.upkeep._rest_until > time.monotonic() + HOUR / 2


def test_it_waits_while_somebody_writes(library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(upkeep, "LOOK_EVERY", 0.0)
    monkeypatch.setattr(upkeep, "IDLE", 3600.0)
    monkeypatch.setattr(upkeep.Upkeep, "work", lambda *_: pytest.fail("worked"))
    library.upkeep.start(lambda _: None)
    for _ in range(5):
        library._keeper.run(lambda *_: None).result()


def test_a_library_in_use_elsewhere_is_not_compacted_but_told(path: Path, library: Library):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        library._access.writer.submit(lambda connection: connection.execute("PRAGMA busy_timeout = 10")).result()
        with pytest.raises(StorageError, match="Another program is using"):
            library.upkeep.compact().result()
        other.execute("ROLLBACK")
    library.upkeep.compact().result()


def test_a_part_that_cannot_be_read_is_recovered_at_the_next_opening(path: Path, fill):
    with Library.open(path) as library:
        written = fill(library)
    data = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'messages'").fetchone()
    data += bytes(5 << 20)  # larger than what is inspected before each use
    data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with Library.open(path) as library:
        assert library.recovery is None
        conversation_id = next(iter(written.values())).conversation_id
        with pytest.raises(DamagedFileError, match="start it again"):
            library.messages(conversation_id).result()
    assert damage_mark(path).exists()
    with Library.open(path) as library:
        assert library.recovery is not None
        assert library.recovery.messages >= len(written) - 12
