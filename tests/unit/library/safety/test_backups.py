from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from sagedesk.errors import StorageError
from sagedesk.library import Library, Message
from sagedesk.library.safety import backups, copying, rotation
from sagedesk.library.safety.rotation import Reason
from sagedesk.library.safety.stopping import Stop
from sagedesk.llm.messages import Role, TextPart


def say(library: Library, conversation_id: str, text: str) -> Message:
    return library.add_message(
        Message(conversation_id=conversation_id, parent_id=None, role=Role.USER, parts=(TextPart(text=text),))
    ).result()


def test_a_backup_is_a_whole_library_of_its_own(library: Library, fill, tmp_path: Path):
    written = fill(library)
    backup = library.backups.make().result()
    assert backup.path.parent == library.backups.folder
    assert backup.reason is Reason.BY_HAND
    assert abs(backup.made_at - time.time()) < 60
    assert library.backups.listed().result() == (backup,)
    assert [file.name for file in library.backups.folder.iterdir()] == [backup.path.name]
    if os.name == "posix":
        assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700
    elsewhere = tmp_path / "elsewhere" / "library.sqlite"
    elsewhere.parent.mkdir()
    shutil.copy(backup.path, elsewhere)
    with Library.open(elsewhere) as other:
        assert other.recovery is None
        found = [m for c in other.conversations().result() for m in other.all_messages(c.id).result()]
        assert {each.id: each for each in found} == written


def test_backups_of_one_second_are_told_apart(library: Library):
    made = [library.backups.make().result() for _ in range(3)]
    assert library.backups.listed().result() == tuple(reversed(made))


def test_writing_goes_on_while_a_backup_is_made(library: Library, fill, monkeypatch: pytest.MonkeyPatch):
    fill(library)
    monkeypatch.setattr(copying, "_PAGES_AT_ONCE", 1)
    conversation = library.create_conversation(title="meanwhile").result()
    pages: list[int] = []

    class Watched(Stop):
        def check(self) -> None:
            pages.append(1)
            if len(pages) % 20 == 0:
                say(library, conversation.id, f"written at page {len(pages)}")

    made = library._keeper.run(
        lambda source, _: backups.make_backup(source, library.path, Reason.BY_HAND, Watched())
    ).result(60)
    assert len(library.siblings(library.messages(conversation.id).result()[0].id).result()) > 3
    with closing(sqlite3.connect(made.path)) as copy:
        # what was there at the beginning, and it did not begin again
        assert copy.execute(
            "SELECT count(*) FROM messages WHERE conversation_id = ?", (conversation.id,)
        ).fetchone() == (0,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(pages) < 10 * library.path.stat().st_size / 4096


def test_a_copy_that_is_not_sound_is_not_kept(library: Library, monkeypatch: pytest.MonkeyPatch):
    def damaged(_: object) -> None:
        error = sqlite3.DatabaseError("row missing")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error

    monkeypatch.setattr(copying, "refuse_damage", damaged)
    with pytest.raises(StorageError, match="damaged"):
        library.backups.make().result()
    assert list(library.backups.folder.iterdir()) == []


def test_no_backup_fills_the_disk(library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000})())
    with pytest.raises(StorageError, match="too little room"):
        library.backups.make().result()
    assert list(library.backups.folder.iterdir()) == []


def test_closing_ends_a_backup_at_once_and_leaves_nothing_half(path: Path, fill, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(copying, "_PAGES_AT_ONCE", 1)
    begun = threading.Event()
    check = Stop.check

    def slow(self: Stop) -> None:
        if list(path.with_name("backups").glob("*.partial")):
            begun.set()
        self._stopped.wait(0.01)
        check(self)

    library = Library.open(path)
    fill(library)
    monkeypatch.setattr(Stop, "check", slow)
    made = library.backups.make()
    assert begun.wait(30)
    library.close()
    with pytest.raises(StorageError, match="closed already"):
        made.result(30)
    assert list(path.with_name("backups").iterdir()) == []


def test_what_sqlite_does_ends_when_stopped(library: Library):
    stop, running = Stop(), threading.Event()

    def endless(connection: sqlite3.Connection, _: Stop) -> None:
        with stop.watching(connection):
            running.set()
            connection.execute(
                "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
            ).fetchone()

    ended = library._keeper.run(endless)
    assert running.wait(30)
    stop.stop()
    with pytest.raises(StorageError, match="closed already"):
        ended.result(30)
    assert library._keeper.run(lambda connection, _: connection.execute("SELECT 1").fetchone()).result() == (1,)


def test_what_a_killed_process_left_of_a_backup_goes_after_a_while(library: Library):
    folder = library.backups.folder
    folder.mkdir()
    old, new = folder / "library-1.sqlite.partial", folder / "library-2.sqlite.partial-journal"
    for file in (old, new):
        file.touch()
    os.utime(old, (time.time() - 7200, time.time() - 7200))
    library.backups.make().result()
    assert not old.exists()
    assert new.exists()


# Putting one back


def test_restoring_brings_back_what_was_and_can_itself_be_undone(library: Library, path: Path):
    kept = library.create_conversation(title="kept").result()
    before = say(library, kept.id, "frigate")
    backup = library.backups.make().result()
    library.rename(kept.id, "renamed").result()
    gone = library.create_conversation(title="since").result()
    since = say(library, gone.id, "corvette")
    library.search.up_to_date().result(30)

    with Library.open(path) as other:
        assert len(other.conversations().result()) == 2
        undo = library.backups.restore(backup.path).result()
        assert [each.title for each in library.conversations().result()] == ["kept"]
        assert [each.title for each in other.conversations().result()] == ["kept"]
        other.create_conversation(title="from the other window").result()
    assert library.messages(kept.id).result() == (before,)
    library.search.up_to_date().result(30)
    assert [hit.message_id for hit in library.search.find("frigate").result().hits] == [before.id]
    assert library.search.find("corvette").result().hits == ()

    assert undo.reason is Reason.BEFORE_RESTORE
    library.backups.restore(undo.path).result()
    assert {each.title for each in library.conversations().result()} == {"renamed", "since"}
    library.search.up_to_date().result(30)
    assert [hit.message_id for hit in library.search.find("corvette").result().hits] == [since.id]
    assert library.upkeep.verify().result() == ()
    library.close()
    with Library.open(path) as again:
        assert len(again.conversations().result()) == 2
        assert again._access.read(lambda c: c.execute("PRAGMA journal_mode").fetchone()).result() == ("wal",)


def test_a_backup_of_an_older_schema_is_brought_up_first(library: Library, tmp_path: Path):
    fixtures = Path(__file__).resolve().parents[3] / "data" / "library"
    old = tmp_path / "v1.sqlite"
    shutil.copy(fixtures / "v1.sqlite", old)
    before = old.read_bytes()
    library.backups.restore(old).result()
    assert len(library.conversations().result()) == 3
    assert library.upkeep.verify().result() == ()
    assert old.read_bytes() == before


def test_a_backup_that_is_of_no_use_changes_nothing(library: Library, tmp_path: Path):
    library.create_conversation(title="kept").result()
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"nonsense" * 1000)
    for path in (broken, tmp_path / "none.sqlite"):
        with pytest.raises(StorageError):
            library.backups.restore(path).result()
    assert [each.title for each in library.conversations().result()] == ["kept"]
    assert library.backups.listed().result() == ()


def test_nothing_is_restored_under_a_reply_that_streams(library: Library):
    conversation = library.create_conversation().result()
    backup = library.backups.make().result()
    reply = library.begin_reply(Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=()))
    with pytest.raises(StorageError, match="A reply is being written"):
        library.backups.restore(backup.path).result()
    reply.finish().result()
    library.backups.restore(backup.path).result()


def test_rolling_backups_are_thinned_out(library: Library, monkeypatch: pytest.MonkeyPatch):
    now = time.time()
    for hour in range(12):
        monkeypatch.setattr(backups.time, "time", lambda hour=hour: now + hour * rotation.HOUR)
        library._keeper.run(
            lambda source, stop: backups.make_backup(source, library.path, Reason.ROLLING, stop)
        ).result()
    assert 6 <= len(library.backups.listed().result()) <= 8


def test_nothing_is_restored_while_another_process_streams(library: Library, path: Path):
    backup = library.backups.make().result()
    conversation = library.create_conversation().result()
    with Library.open(path) as other:
        reply = other.begin_reply(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=())
        )
        reply.begun.result()
        with pytest.raises(StorageError, match="A reply is being written"):
            library.backups.restore(backup.path).result()
        reply.finish().result()
        library.backups.restore(backup.path).result()
        assert other.conversations().result() == ()


def test_backups_say_how_many_conversations_they_have(library: Library):
    library.create_conversation().result()
    library.delete(library.create_conversation().result().id).result()
    backup = library.backups.make().result()
    assert library.backups.conversations(backup.path).result() == 1
    backup.path.write_bytes(b"gone" * 2000)
    assert library.backups.conversations(backup.path).result() is None
