"""A damaged library: what can be read of it is there again, nothing is invented, and the person is told."""

from __future__ import annotations

import errno
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from sagedesk.errors import StorageError
from sagedesk.library import Library, Message, MessageState
from sagedesk.library.safety import marking, recovery
from sagedesk.llm.messages import Role, TextPart

FIXTURES = Path(__file__).resolve().parents[3] / "data" / "library"
PAGE = 4096


def recovered(path: Path) -> tuple[Library, dict[str, Message]]:
    marking.damage_mark(path).touch()  # the file is larger than what is inspected before each use
    library = Library.open(path)
    assert library.upkeep.verify().result() == ()
    found = {}
    for conversation in library.conversations(archived=None).result():
        messages = library.all_messages(conversation.id).result()
        found |= {message.id: message for message in messages}
        assert bool(library.messages(conversation.id).result()) == bool(messages)
    return library, found


def overwrite(path: Path, *pages: int, content: bytes = b"\xff" * PAGE) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = content
    path.write_bytes(data)


def same(one: Message, other: Message) -> bool:
    """Tell whether they are the same but for the place in the tree."""
    return replace(one, parent_id=None) == replace(other, parent_id=None)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_pages_are_damaged_the_others_are_read(path: Path, fill, seed: int):
    with Library.open(path) as library:
        written = fill(library, seed=seed)
    count = path.stat().st_size // PAGE
    chosen = random.Random(seed)
    hit = chosen.sample(range(count), 1 + seed % 5)
    overwrite(path, *hit, content=chosen.choice((b"\xff", b"\0", b"\x0d")) * PAGE)
    library, found = recovered(path)
    with library:
        told = library.recovery
        assert told is not None
        assert set(found) <= set(written)
        whole = [each for each in found if same(found[each], written[each])]
        # a page holds up to a dozen messages; a long message takes several pages
        assert len(whole) >= len(written) - 12 * len(hit)
        assert told.messages == len(found)
        assert told.kept.exists()
        assert "The conversation library was damaged." in str(told)
        assert told.kept.name in str(told)


def test_a_file_whose_start_is_gone_is_read_with_its_log(path: Path, fill: Callable[..., dict[str, Message]]):
    with Library.open(path) as library:
        written = fill(library)
        copy = path.with_name("copy.sqlite")
        for suffix in ("", "-wal"):
            shutil.copyfile(f"{path}{suffix}", f"{copy}{suffix}")
    assert Path(f"{copy}-wal").stat().st_size > PAGE
    for suffix in ("", "-wal"):
        Path(f"{copy}{suffix}").replace(f"{path}{suffix}")
    if path.stat().st_size:
        overwrite(path, 0, content=b"\0" * PAGE)
    library, found = recovered(path)
    with library:
        assert {each for each in found if same(found[each], written[each])} == set(written)


def test_the_backup_fills_what_is_missing(path: Path, fill):
    with Library.open(path) as library:
        written = fill(library)
        backup = library.backups.make().result()
        conversation = library.create_conversation(title="New").result()
        new = library.add_message(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="since"),))
        ).result()
    count = path.stat().st_size // PAGE
    overwrite(path, *range(10, count - 10))
    library, found = recovered(path)
    with library:
        assert library.recovery.backup == backup.path
        assert library.recovery.from_backup > len(written) / 3
        assert set(written) <= set(found)
        assert all(same(found[each], written[each]) for each in written)
        assert set(found) - set(written) <= {new.id}
        assert f"came from the backup {backup.path.name}" in str(library.recovery)


def test_a_damaged_backup_gives_way_to_an_older_one(path: Path, fill, caplog: pytest.LogCaptureFixture):
    with Library.open(path) as library:
        written = fill(library)
        older = library.backups.make().result()
        newer = library.backups.make().result()
    assert older.path != newer.path
    overwrite(newer.path, *range(5, 30))
    path.write_bytes(b"gone" * 5000)
    library, found = recovered(path)
    with library:
        assert set(found) == set(written)
        assert library.recovery.backup == older.path
    assert "is of no use" in caplog.text


def test_nothing_can_be_read_and_there_is_no_backup(path: Path):
    path.parent.mkdir()
    path.write_bytes(b"<html>" * 5000)
    with Library.open(path) as library:
        assert library.conversations().result() == ()
        assert str(library.recovery) == (
            "The conversation library was damaged. Nothing could be read of it. "
            f"The damaged file was kept as {library.recovery.kept.name}."
        )


def test_a_reply_that_was_streaming_is_found_as_far_as_it_was_committed(path: Path, fill):
    library = Library.open(path)
    fill(library)
    conversation = library.create_conversation(title="Streaming").result()
    reply = library.begin_reply(Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=()))
    reply.append("as far as this")
    reply.begun.result()
    library._access.writer.submit(reply._commit).result()
    copy = path.with_name("copy.sqlite")
    shutil.copyfile(path, copy)
    shutil.copyfile(f"{path}-wal", f"{copy}-wal")
    library.close()
    for suffix in ("", "-wal"):
        Path(f"{copy}{suffix}").replace(f"{path}{suffix}")
    path.write_bytes(b"\0" * PAGE + path.read_bytes()[PAGE:])
    library, found = recovered(path)
    with library:
        assert found[reply.message.id].text == "as far as this"
        assert found[reply.message.id].state is MessageState.INTERRUPTED


def test_a_damaged_library_of_the_first_version_is_recovered_and_brought_up(path: Path):
    path.parent.mkdir()
    shutil.copy(FIXTURES / "v1.sqlite", path)
    overwrite(path, 1)
    library, found = recovered(path)
    with library:
        assert library.recovery.messages == len(found) + 0
        assert any("your name?" in message.text for message in found.values())
        library.create_conversation(title="goes on").result()


def test_texts_and_images_that_are_damaged_are_shown_as_far_as_they_can_be(path: Path, fill):
    with Library.open(path) as library:
        written = fill(library)
        image = next(
            each
            for each in written.values()
            if len(each.parts) == 2 and each.parts[1].__class__.__name__ == "ImagePart"
        )
    with closing(sqlite3.connect(path)) as connection:
        bad, worse = [row[0] for row in connection.execute("SELECT id FROM messages ORDER BY seq LIMIT 2")]
        connection.execute('UPDATE messages SET parts = \'[{"type": "text", "te\' WHERE id = ?', (bad,))
        connection.execute("UPDATE messages SET role = 'captain', metadata = 'x', failure = '{' WHERE id = ?", (worse,))
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "DELETE FROM attachments WHERE sha256 IN (SELECT sha256 FROM message_attachments WHERE message_id = ?)",
            (image.id,),
        )
        connection.commit()
    library, found = recovered(path)
    with library:
        assert library.recovery.repaired >= 3
        assert found[bad].text == '[{"type": "text", "te'
        assert (found[worse].role, found[worse].metadata) == (Role.ASSISTANT, {})
        assert "could not be recovered" in found[image.id].text


def test_messages_whose_conversation_is_gone_get_one(path: Path, fill):
    with Library.open(path) as library:
        written = fill(library)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM conversations")
        connection.commit()
    library, found = recovered(path)
    with library:
        assert set(found) == set(written)
        titles = {each.title for each in library.conversations().result()}
        assert "0-0 wörd wörd wörd" in {title[:18] for title in titles}


def test_nothing_is_renamed_where_the_disk_is_too_full_to_recover(path: Path, fill, monkeypatch: pytest.MonkeyPatch):
    with Library.open(path) as library:
        fill(library, conversations=3)
    overwrite(path, 3, 4)
    broken = path.read_bytes()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(recovery, "salvage", full)
    marking.damage_mark(path).touch()
    with pytest.raises(StorageError, match="the disk is full"):
        Library.open(path)
    assert path.read_bytes() == broken
    left = {file.name for file in path.parent.iterdir() if file.is_file()}
    assert left - {"library.sqlite-wal", "library.sqlite-shm"} == {"library.sqlite", "library.sqlite-damaged"}


@pytest.mark.parametrize("content", [None, b""])
def test_a_library_whose_file_is_gone_or_empty_comes_back_from_its_backup(path: Path, fill, content: bytes | None):
    with Library.open(path) as library:
        written = fill(library, conversations=4)
        backup = library.backups.make().result()
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    library, found = recovered(path)
    with library:
        assert set(found) == set(written)
        assert (library.recovery.kept, library.recovery.backup) == (None, backup.path)
        assert str(library.recovery).startswith("The file of the conversation library was gone or empty.")


def test_a_file_that_was_emptied_is_read_from_its_log(path: Path, fill):
    with Library.open(path) as library:
        written = fill(library, conversations=3)
        log = Path(f"{path}-wal").read_bytes()
    path.write_bytes(b"")
    Path(f"{path}-wal").write_bytes(log)
    with Library.open(path) as library:
        assert Path(f"{library.recovery.kept}-wal").read_bytes() == log
        found = {m.id for c in library.conversations().result() for m in library.all_messages(c.id).result()}
    assert found == set(written)


@pytest.mark.parametrize("renamed", range(3))
def test_a_recovery_that_is_killed_at_its_end_is_finished(
    path: Path, fill, monkeypatch: pytest.MonkeyPatch, renamed: int
):
    """Killed after none, one or both files of the damaged library were renamed."""
    with Library.open(path) as library:
        written = fill(library, conversations=8)
    overwrite(path, 0, content=b"\0" * PAGE)
    Path(f"{path}-wal").write_bytes(b"x")
    rename, left = Path.rename, [renamed]

    class Killed(BaseException):
        pass

    def rename_few(file: Path, target: str) -> Path:
        if not left[0]:
            raise Killed
        done = rename(file, target)
        left[0] -= 1
        return done

    monkeypatch.setattr(Path, "rename", rename_few)
    if renamed == 2:
        monkeypatch.setattr(recovery, "remove_database", lambda _: (_ for _ in ()).throw(Killed))
    with pytest.raises(Killed):
        Library.open(path)
    monkeypatch.undo()
    with Library.open(path) as library:
        found = {m.id for c in library.conversations().result() for m in library.all_messages(c.id).result()}
        assert library.recovery.messages == len(found)
        assert library.upkeep.verify().result() == ()
    assert len(set(written) - found) <= 12
    assert not path.with_name("library.sqlite.recovered").exists()
    assert list(path.parent.glob("library.damaged-*.sqlite"))
