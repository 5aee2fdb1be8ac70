"""What happens to the file before it is used: new, older, newer, damaged, somebody else's."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sagedesk.errors import DamagedFileError, NewerFileError, StorageError
from sagedesk.library import (
    Colour,
    Draft,
    Failure,
    Library,
    Message,
    MessageState,
    ReplyFigures,
    opening,
    owners,
    schema,
)
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.llm.parameters import Parameters

FIXTURES = Path(__file__).resolve().parents[2] / "data" / "library"


def filled(path: Path, messages: int = 1) -> str:
    with Library.open(path) as library:
        conversation = library.create_conversation().result()
        for _ in range(messages):
            added = library.add_message(
                Message(
                    conversation_id=conversation.id,
                    parent_id=None,
                    role=Role.USER,
                    parts=(TextPart(text="Hello " * 200),),
                )
            )
        added.result()
    return conversation.id


def files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


def add_migration(monkeypatch: pytest.MonkeyPatch, *migrations: schema.Migration) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, *migrations))


def add_stars(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE conversations ADD COLUMN stars INTEGER NOT NULL DEFAULT 0")


CURRENT = len(schema.MIGRATIONS)


# New and empty


def test_an_empty_file_becomes_a_library(path: Path):
    path.parent.mkdir()
    path.touch()
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)


def test_a_path_with_characters_that_mean_something_in_a_uri(tmp_path: Path):
    path = tmp_path / "what? 100% #1 & ü" / "library.sqlite"
    filled(path)
    assert path.exists()


# Older


def test_the_file_of_schema_1_opens(path: Path):
    path.parent.mkdir()
    shutil.copy(FIXTURES / "v1.sqlite", path)
    facts = {
        "profile": "Guide (built in)",
        "endpoint": "guide",
        "region": "us-east-1",
        "handler": "openai-chat",
        "prompt_format": "none",
        "system_prompt": "You are a pirate.",
        "parameters": {"temperature": 0.1, "stop": ["\n\n"]},
    }
    with Library.open(path) as library:
        listed = {each.id[-1]: each for each in library.conversations().result()}
        assert {key: each.title for key, each in listed.items()} == {
            "1": "What is your name?",
            "2": "Mine",
            "4": "Tell a tale",
        }
        assert library.restore("01J00000000000000000000003").result().title == "In the trash"
        ships = listed["1"]
        assert (ships.profile_id, ships.system_prompt, ships.draft) == ("guide", "You are a pirate.", "half a sentence")

        question, failed = library.messages(ships.id).result()
        assert (question.text, question.created_at) == ("What is\nyour name?", 1753956000.0)
        assert failed.text == "lone \ud83d surrogate"
        assert failed.failure == Failure(
            kind="ThrottledError", message="Too many requests.", hint="Wait.", detail="429"
        )
        answer, _ = library.siblings(failed.id).result()
        assert answer.parts == (
            ReasoningPart(text="A pirate's name.", seconds=1.5),
            TextPart(text="Grüße, 世界 😀\r\n\ttab \0 NUL \ufeff BOM\n```\nfence"),
            ToolCallPart(id="call-1", name="look", arguments='{"at": "sea"}'),
        )
        assert (answer.metadata, answer.finished_at) == (facts, 1753956005.5)

        (picture,) = library.messages(listed["2"].id).result()
        assert picture.parts[0] == ImagePart(media_type="image/png", data=b"\x89PNG\r\n\x1a\n" * 3)

        unfinished = library.messages(listed["4"].id).result()[-1]
        assert unfinished.state is MessageState.INTERRUPTED
        assert unfinished.parts == (ReasoningPart(text="Which one?"), TextPart(text="Once upon a ti"))
        assert unfinished.metadata == facts
        assert unfinished.finished_at > unfinished.created_at

        # what version 1 did not know
        assert (ships.pinned, ships.archived, ships.tags) == (False, False, ())
        assert (ships.folder_id, ships.branched_from) == (None, None)
        assert library.draft(ships.id).result() == Draft(text="half a sentence")
        assert library.folders.listed().result() == ()
        figures = {each.message_id: each for each in library.replies.figures().result()}
        assert set(figures) == {answer.id, failed.id, unfinished.id}
        assert figures[answer.id] == ReplyFigures(
            message_id=answer.id,
            endpoint="guide",
            state=MessageState.COMPLETE,
            failure_kind="",
            queued_at=1753956000.0,
            first_token_at=None,
            finished_at=1753956005.5,
            prompt_tokens=None,
            completion_tokens=None,
            cost=None,
        )
        assert figures[failed.id].failure_kind == "ThrottledError"
        edited = library.edit(question.id, (TextPart(text="What is your ship?"),)).result()
        assert library.siblings(question.id).result() == (question, edited)


def test_the_file_of_schema_2_opens(path: Path):
    path.parent.mkdir()
    shutil.copy(FIXTURES / "v2.sqlite", path)
    with Library.open(path) as library:
        (picture, unfinished, branch, ships) = library.conversations().result()
        assert [each.title for each in (picture, unfinished, branch)] == ["Mine", "Tell a tale", "What is your name?"]
        assert (picture.pinned, picture.colour, picture.tags) == (True, Colour.TEAL, ("Art", "pictures"))
        sea, ports = library.folders.listed().result()[::-1]
        assert (sea.name, sea.colour, ports.name, ports.parent_id) == ("Sea", Colour.BLUE, "Ports", sea.id)
        assert (ships.folder_id, branch.folder_id) == (ports.id, ports.id)
        (archived,) = library.conversations(archived=True).result()
        assert archived.title == "Put away"

        draft = library.draft(ships.id).result()
        assert (draft.text, draft.caret) == ("half a sentence", 4)
        assert draft.attachments == (ImagePart(media_type="image/png", data=b"\x89PNG\r\n\x1a\n" * 3),)

        question, answer = library.messages(ships.id).result()
        copies = library.messages(branch.id).result()
        assert [copy.original_id for copy in copies] == [question.id, answer.id]
        assert branch.branched_from == answer.id
        conversation, in_trash = library.trash.listed().result()
        assert (conversation.excerpt, conversation.deletion) == ("In the trash", None)
        assert in_trash.excerpt == "lone surrogate"
        library.trash.restore_messages(in_trash.deletion.id).result()
        assert len(library.siblings(answer.id).result()) == 2

        assert library.replies.exchange(answer.id).result().request == b'{"inputs": "What is your name?"}'
        figures = {each.message_id: each for each in library.replies.figures(endpoint="guide").result()}
        assert len(figures) == 3
        measured = figures[answer.id]
        assert (measured.queued_at, measured.prompt_tokens, measured.cost) == (1753956000.5, 12, 0.25)
        assert library.messages(unfinished.id).result()[-1].state is MessageState.INTERRUPTED


def test_the_file_of_schema_3_opens(path: Path):
    path.parent.mkdir()
    shutil.copy(FIXTURES / "v3.sqlite", path)
    with Library.open(path) as library:
        assert library.tag_colours().result() == {"Art": Colour.RED}
        (ports, _) = library.folders.listed().result()
        assert library.folders.counts().result() == {ports.id: 2}
        number = library.changes(None).result().number
        (picture, *_) = library.conversations(pinned=True).result()
        library.rename(picture.id, "Ours").result()
        assert [each.title for each in library.changes(number).result().conversations] == ["Ours"]


def test_the_file_of_schema_4_opens(path: Path):
    path.parent.mkdir()
    shutil.copy(FIXTURES / "v4.sqlite", path)
    parameters = Parameters(temperature=0.2, stop=("\n",), extra={"best_of": 2})
    with Library.open(path) as library:
        assert library.conversation("01J00000000000000000000001").result().parameters == parameters
        assert library.conversation("01J00000000000000000000005").result().parameters == parameters
        assert library.conversation("01J00000000000000000000002").result().parameters == Parameters()


def test_every_released_schema_has_a_file():
    assert {file.name for file in FIXTURES.glob("*.sqlite")} == {
        f"v{number}.sqlite" for number in range(1, len(schema.MIGRATIONS) + 1)
    }


def test_a_migration_leaves_a_verified_copy_of_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch):
    conversation_id = filled(path)
    add_migration(monkeypatch, add_stars)
    with Library.open(path) as library:
        assert library.conversation(conversation_id).result().id == conversation_id
    (copy,) = (path.parent / "backups").glob("library-*-before-update.sqlite")
    with closing(sqlite3.connect(path)) as new, closing(sqlite3.connect(copy)) as old:
        assert new.execute("SELECT id, stars FROM conversations").fetchall() == [(conversation_id, 0)]
        assert old.execute("SELECT id FROM conversations").fetchall() == [(conversation_id,)]
        assert old.execute("PRAGMA user_version").fetchone() == (CURRENT,)
        assert old.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with Library.open(path):
        pass
    assert len(list((path.parent / "backups").iterdir())) == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch):
    conversation_id = filled(path)

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM messages")
        connection.execute("ALTER TABLE nothing ADD COLUMN x")

    with monkeypatch.context() as patched:
        add_migration(patched, add_stars, broken)
        with pytest.raises(StorageError):
            Library.open(path)
    with Library.open(path) as library:
        assert len(library.messages(conversation_id).result()) == 1


def test_a_migration_may_not_leave_references_to_nothing(path: Path, monkeypatch: pytest.MonkeyPatch):
    filled(path)
    add_migration(monkeypatch, lambda connection: connection.execute("DELETE FROM conversations"))
    with pytest.raises(StorageError, match="left as it was"):
        Library.open(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM conversations").fetchone() == (1,)
        assert connection.execute("PRAGMA user_version").fetchone() == (CURRENT,)


# Newer


def test_a_newer_file_is_refused_and_nothing_is_written(path: Path, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as patched:
        add_migration(patched, add_stars)
        filled(path)
    before, changed = files(path), path.stat().st_mtime_ns
    with pytest.raises(NewerFileError, match="newer SageDesk"):
        Library.open(path)
    assert files(path) == before
    assert path.stat().st_mtime_ns == changed


def test_a_newer_file_in_use_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as patched:
        add_migration(patched, add_stars)
        newer = Library.open(path)
    with newer:
        newer.create_conversation().result()
        with pytest.raises(NewerFileError):
            Library.open(path)
        assert len(newer.conversations().result()) == 1


# Damaged


def truncated(data: bytes) -> bytes:
    return data[: len(data) // 2]


def no_database(data: bytes) -> bytes:
    return b"<html>" * (len(data) // 6)


def holes(data: bytes) -> bytes:
    torn = bytearray(data)
    for start in range(4096, len(data), 3 * 4096):
        torn[start : start + 4096] = b"\xff" * 4096
    return bytes(torn)


@pytest.mark.parametrize("damage", [truncated, no_database, holes])
def test_a_damaged_file_is_kept_and_never_overwritten(path: Path, damage):
    filled(path, messages=50)
    broken = damage(path.read_bytes())
    path.write_bytes(broken)
    with Library.open(path) as library:
        assert library.recovery is not None
        assert library.recovery.kept.read_bytes() == broken
        assert library.recovery.kept.parent == path.parent
        assert library.upkeep.verify().result() == ()
        assert len(library.conversations().result()) == library.recovery.conversations
    with Library.open(path) as library:
        assert library.recovery is None
    (kept,) = path.parent.glob("library.damaged-*.sqlite")
    assert kept.read_bytes() == broken


def test_the_log_of_a_damaged_file_is_kept_with_it(path: Path):
    path.parent.mkdir()
    path.write_bytes(b"nonsense" * 1000)
    path.with_name("library.sqlite-wal").write_bytes(b"the newest messages")
    with Library.open(path) as library:
        assert Path(f"{library.recovery.kept}-wal").read_bytes() == b"the newest messages"


def test_damaged_twice_in_one_second_keeps_both(path: Path):
    path.parent.mkdir()
    for content in (b"one" * 1000, b"two" * 1000):
        path.write_bytes(content)
        Library.open(path).close()
    kept = {file.read_bytes() for file in path.parent.glob("library.damaged-*.sqlite")}
    assert kept == {b"one" * 1000, b"two" * 1000}


def test_a_damaged_file_that_another_window_uses_is_left_alone(path: Path):
    filled(path, messages=50)
    with Library.open(path) as other:
        other.create_conversation().result()
        broken = holes(path.read_bytes())
        path.write_bytes(broken)
        with pytest.raises(DamagedFileError, match="another SageDesk still uses it"):
            Library.open(path)
        assert path.read_bytes() == broken
        path.write_bytes(b"")  # what its last checkpoint finds is of no matter here


def test_damage_that_shows_only_in_use_is_recovered_at_once(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(opening, "_CHECKED_WHOLE", 0)
    filled(path, messages=50)
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'messages_being_written'"
        ).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with Library.open(path) as library:
        assert library.recovery.messages == 50
        assert library.recovery.missing == 0


def test_two_that_open_at_once_wait_for_each_other(path: Path):
    filled(path)
    with owners.opening(path, patience=0), pytest.raises(StorageError, match="Another SageDesk is opening"):
        Library.open(path, patience=0.01)
    Library.open(path).close()


# Only to read


def test_a_newer_file_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as patched:
        add_migration(patched, add_stars)
        conversation_id = filled(path)
    before = files(path)
    with Library.open_read_only(path) as library:
        assert library.is_read_only
        assert [each.id for each in library.conversations().result()] == [conversation_id]
        (message,) = library.messages(conversation_id).result()
        assert len(library.search.find("hello").result().hits) == 2  # the conversation by its title, too
        for future in (
            library.create_conversation(),
            library.rename(conversation_id, "x"),
            library.purge_deleted(),
            library.upkeep.compact(),
            library.backups.restore(path),
        ):
            with pytest.raises(StorageError, match="only for reading: it was written by a newer"):
                future.result()
        with pytest.raises(StorageError, match="only for reading"):
            library.begin_reply(message)
        library.upkeep.start(lambda _: None)
    assert files(path)[path.name] == before[path.name]


def test_a_library_on_a_disk_that_is_not_there_is_a_sentence(path: Path):
    with pytest.raises(StorageError):
        Library.open_read_only(path)


# Not ours


def test_a_database_of_another_program_is_left_alone(path: Path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = files(path)
    with pytest.raises(StorageError, match="another program") as caught:
        Library.open(path)
    assert not isinstance(caught.value, DamagedFileError)
    assert files(path) == before


def test_a_folder_in_place_of_the_file_is_a_sentence(path: Path):
    path.mkdir(parents=True)
    with pytest.raises(StorageError):
        Library.open(path)


def test_a_file_in_place_of_the_folder_is_a_sentence(path: Path):
    path.parent.touch()
    with pytest.raises(StorageError, match="cannot be written"):
        Library.open(path)


def test_a_database_of_another_program_is_not_shown_either(path: Path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    with pytest.raises(StorageError, match="another program"):
        Library.open_read_only(path)


def test_a_locked_file_is_a_sentence(path: Path):
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="Another program is using") as caught:
            Library.open(path, patience=0.01)
        assert str(path) in caught.value.hint
        other.execute("ROLLBACK")
    filled(path)
