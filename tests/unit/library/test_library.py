"""Conversations and their trees, through the façade and a real file."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError, SageDeskError, StorageError
from sagedesk.library import Conversation, Failure, Library, Message, MessageState, new_id
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart

ANY_TEXT = st.text(st.one_of(st.characters(), st.characters(categories=["Cs"]), st.sampled_from("\0\r\n\ufeff")))
SAME_LIBRARY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)


def user(conversation: Conversation, text: str, parent: Message | None = None, **more: object) -> Message:
    return Message(
        conversation_id=conversation.id,
        parent_id=parent.id if parent else None,
        role=Role.USER,
        parts=(TextPart(text=text),),
        **more,
    )


def texts(messages: tuple[Message, ...]) -> list[str]:
    return [message.text for message in messages]


TABLES = ("conversations", "messages", "attachments", "message_attachments", "journal")


def rows(library: Library, table: str) -> int:
    query = f"SELECT count(*) FROM {table}"  # noqa: S608  # the names stand above
    return library._access.reader.submit(lambda connection: connection.execute(query).fetchone()[0]).result()


# Conversations


def test_a_new_library_is_empty_and_nobody_else_may_read_it(library: Library):
    assert library.conversations().result() == ()
    if os.name == "posix":
        assert stat.S_IMODE(library.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(library.path.parent.stat().st_mode) == 0o700


def test_a_conversation_comes_back_as_it_was_made(library: Library, path: Path):
    made = library.create_conversation(
        profile_id="guide", system_prompt="You are\r\na pirate.\0", title="Ships"
    ).result()
    assert (made.profile_id, made.system_prompt, made.title) == ("guide", "You are\r\na pirate.\0", "Ships")
    library.close()
    with Library.open(path) as again:
        assert again.conversation(made.id).result() == made
        assert again.conversations().result() == (made,)


def test_a_caller_may_choose_the_id_and_go_on_at_once(library: Library):
    chosen = new_id()
    library.create_conversation(conversation_id=chosen)
    added = library.add_message(
        Message(conversation_id=chosen, parent_id=None, role=Role.USER, parts=(TextPart(text="Hello"),))
    )
    assert texts(library.messages(chosen).result()) == ["Hello"]
    assert added.result().text == "Hello"


def test_the_same_id_twice_is_refused(library: Library):
    made = library.create_conversation().result()
    with pytest.raises(InvalidInputError, match="already"):
        library.create_conversation(conversation_id=made.id).result()
    message = library.add_message(user(made, "Hello")).result()
    with pytest.raises(InvalidInputError, match="already"):
        library.add_message(message).result()


def test_settings_of_a_conversation_are_kept_and_do_not_reorder_the_list(library: Library):
    older = library.create_conversation().result()
    newer = library.create_conversation().result()
    assert library.set_profile(older.id, "other").result().profile_id == "other"
    assert library.set_system_prompt(older.id, "Be brief.").result().system_prompt == "Be brief."
    assert library.save_draft(older.id, "half a sent\ud83d").result().draft == "half a sent\ud83d"
    assert library.rename(older.id, "Mine").result().title == "Mine"
    assert [each.id for each in library.conversations().result()] == [newer.id, older.id]


def test_the_last_active_comes_first_although_the_clock_jumps_back(library: Library):
    first = library.create_conversation().result()
    library.create_conversation().result()
    one = library.add_message(user(first, "now", created_at=first.created_at + 100)).result()
    library.add_message(user(first, "yesterday?", one, created_at=first.created_at - 86400)).result()
    listed = library.conversations().result()
    assert listed[0].id == first.id
    assert listed[0].updated_at == first.created_at + 100
    assert texts(library.messages(first.id).result()) == ["now", "yesterday?"]


def test_the_first_user_message_gives_the_title_unless_the_person_did(library: Library):
    untitled = library.create_conversation().result()
    first = library.add_message(user(untitled, "What is\nyour name?")).result()
    library.add_message(user(untitled, "And your age?", first)).result()
    assert library.conversation(untitled.id).result().title == "What is your name?"

    named = library.create_conversation(title="Names").result()
    library.add_message(user(named, "What is your name?")).result()
    assert library.conversation(named.id).result().title == "Names"

    with pytest.raises(InvalidInputError, match="needs a title"):
        library.rename(named.id, "  ").result()


def test_deleting_can_be_undone_and_purging_cannot(library: Library):
    kept = library.create_conversation().result()
    gone = library.create_conversation().result()
    image = ImagePart(media_type="image/png", data=b"png")
    library.add_message(Message(conversation_id=gone.id, parent_id=None, role=Role.USER, parts=(image,))).result()
    message = library.messages(gone.id).result()[0]

    library.delete(gone.id).result()
    assert [each.id for each in library.conversations().result()] == [kept.id]
    assert library.conversation(gone.id).result().id == gone.id
    assert library.purge_deleted().result() == 0
    library.restore(gone.id).result()
    assert library.messages(gone.id).result() == (message,)

    library.delete(gone.id).result()
    assert library.purge_deleted(older_than=-1).result() == 1
    with pytest.raises(InvalidInputError, match="no conversation with the id"):
        library.conversation(gone.id).result()
    assert [rows(library, table) for table in TABLES] == [1, 0, 0, 0, 0]


def test_an_image_that_another_conversation_uses_survives_a_purge(library: Library):
    image = ImagePart(media_type="image/png", data=b"shared")
    one, other = library.create_conversation().result(), library.create_conversation().result()
    for each in (one, other):
        library.add_message(Message(conversation_id=each.id, parent_id=None, role=Role.USER, parts=(image,))).result()
    library.delete(one.id)
    library.purge_deleted(older_than=-1).result()
    assert library.messages(other.id).result()[0].parts == (image,)


def test_a_very_long_conversation_can_be_purged(library: Library):
    long = library.create_conversation().result()
    parent = None
    for number in range(1500):
        parent = user(long, str(number), parent)
        added = library.add_message(parent)
    added.result()
    assert len(library.messages(long.id).result()) == 1500
    library.delete(long.id)
    assert library.purge_deleted(older_than=-1).result() == 1


@pytest.mark.parametrize(
    "operation",
    [
        lambda library: library.conversation("none"),
        lambda library: library.messages("none"),
        lambda library: library.siblings("none"),
        lambda library: library.rename("none", "x"),
        lambda library: library.delete("none"),
        lambda library: library.restore("none"),
        lambda library: library.save_draft("none", "x"),
        lambda library: library.set_profile("none", "x"),
        lambda library: library.set_system_prompt("none", "x"),
        lambda library: library.select("none"),
        lambda library: library.add_message(Message(conversation_id="none", parent_id=None, role=Role.USER, parts=())),
    ],
)
def test_an_unknown_id_is_a_sentence(library: Library, operation):
    error = operation(library).exception()
    assert isinstance(error, InvalidInputError)
    assert "with the id none" in error.message


# Messages


def test_everything_about_a_message_comes_back(library: Library, path: Path):
    conversation = library.create_conversation().result()
    message = Message(
        conversation_id=conversation.id,
        parent_id=None,
        role=Role.ASSISTANT,
        parts=(
            ReasoningPart(text="hm\0", seconds=1.5),
            TextPart(text="Hello\r\n\ud800"),
            ImagePart(media_type="image/png", data=bytes(range(256)) * 4096),
            ToolCallPart(id="1", name="look", arguments='{"at": "it"}'),
            TextPart(text=""),
        ),
        state=MessageState.FAILED,
        created_at=1.25,
        finished_at=2.5,
        failure=Failure(kind="ThrottledError", message="Too many.", hint="Wait.", detail="429"),
        metadata={"endpoint": "e", "parameters": {"temperature": 0.1, "stop": ["\n"]}, "nothing": None},
    )
    assert library.add_message(message).result() == message
    library.close()
    with Library.open(path) as again:
        assert again.messages(conversation.id).result() == (message,)


@SAME_LIBRARY
@given(text=ANY_TEXT)
def test_any_text_comes_back_exactly(library: Library, text: str):
    conversation = library.create_conversation(system_prompt=text, profile_id=text).result()
    library.save_draft(conversation.id, text)
    library.add_message(user(conversation, text))
    found = library.conversation(conversation.id).result()
    assert (found.system_prompt, found.profile_id, found.draft) == (text, text, text)
    assert texts(library.messages(conversation.id).result()) == [text]


def test_metadata_that_is_not_json_is_refused(library: Library):
    conversation = library.create_conversation().result()
    with pytest.raises(InvalidInputError):
        library.add_message(user(conversation, "x", metadata={"x": object()})).result()
    assert library.messages(conversation.id).result() == ()


def test_versions_are_siblings_and_one_path_is_selected(library: Library):
    conversation = library.create_conversation().result()
    question = library.add_message(user(conversation, "question")).result()
    first = library.add_message(user(conversation, "first", question)).result()
    after_first = library.add_message(user(conversation, "after first", first)).result()
    second = library.add_message(user(conversation, "second", question)).result()
    edited = library.add_message(user(conversation, "edited question")).result()

    assert texts(library.messages(conversation.id).result()) == ["edited question"]
    assert library.siblings(edited.id).result() == (question, edited)
    assert library.siblings(first.id).result() == (first, second)

    assert library.select(first.id).result().head_id == after_first.id
    assert texts(library.messages(conversation.id).result()) == ["question", "first", "after first"]
    library.select(question.id).result()
    assert texts(library.messages(conversation.id).result()) == ["question", "second"]


def test_a_parent_of_another_conversation_is_refused(library: Library):
    one, other = library.create_conversation().result(), library.create_conversation().result()
    parent = library.add_message(user(one, "here")).result()
    with pytest.raises(InvalidInputError, match="another conversation"):
        library.add_message(user(other, "there", parent)).result()
    with pytest.raises(InvalidInputError, match="no message with the id"):
        library.add_message(Message(conversation_id=one.id, parent_id="none", role=Role.USER, parts=())).result()


# Threads


def test_no_caller_waits_while_the_writer_is_busy(library: Library):
    gate = threading.Event()
    library._access.writer.submit(lambda _: gate.wait(60))
    conversation_id = new_id()
    made = library.create_conversation(conversation_id=conversation_id)
    read = library.conversation(conversation_id)
    assert not made.done()
    assert not read.done()
    gate.set()
    assert read.result() == made.result()


def test_a_read_sees_every_write_called_before_it(library: Library):
    conversation = library.create_conversation().result()
    parent = None
    for number in range(100):
        parent = user(conversation, str(number), parent)
        library.add_message(parent)
        read = library.messages(conversation.id)
    assert texts(read.result()) == [str(number) for number in range(100)]


def test_many_threads_may_write_at_once(library: Library):
    conversation = library.create_conversation().result()

    def write(name: str) -> None:
        for number in range(50):
            library.add_message(user(conversation, f"{name}{number}"))

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    head = library.messages(conversation.id).result()[0]
    versions = texts(library.siblings(head.id).result())
    assert len(versions) == 200
    for name in "abcd":
        assert [text for text in versions if text[0] == name] == [f"{name}{number}" for number in range(50)]


def test_the_threads_sleep_while_nothing_is_asked(library: Library):
    library.create_conversation().result()
    alive = {thread.name for thread in threading.enumerate()}
    assert {"library writer", "library reader"} <= alive
    assert not any(isinstance(thread, threading.Timer) for thread in threading.enumerate())


def test_after_closing_every_operation_says_so(path: Path):
    library = Library.open(path)
    library.close()
    library.close()
    for future in (library.conversations(), library.create_conversation()):
        with pytest.raises(StorageError, match="closed already"):
            future.result(0)


def test_closing_writes_what_was_asked_for(path: Path):
    library = Library.open(path)
    ids = [new_id() for _ in range(100)]
    for conversation_id in ids:
        library.create_conversation(conversation_id=conversation_id)
    library.close()
    with Library.open(path) as again:
        assert {each.id for each in again.conversations().result()} == set(ids)
    assert sorted(file.name for file in path.parent.iterdir()) == ["library.sqlite", "library.sqlite-owners"]


def test_a_damaged_message_is_a_sentence_and_the_others_can_be_read(library: Library):
    good, bad = library.create_conversation().result(), library.create_conversation().result()
    for each in (good, bad):
        library.add_message(user(each, "Hello")).result()
    library._access.writer.submit(
        lambda connection: connection.execute("UPDATE messages SET parts = '[{' WHERE conversation_id = ?", (bad.id,))
    ).result()
    assert texts(library.messages(good.id).result()) == ["Hello"]
    error = library.messages(bad.id).exception()
    assert isinstance(error, SageDeskError)
    assert "damaged" in error.message
