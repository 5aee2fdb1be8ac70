"""A reply is kept while it streams; what a dead process left is found again."""

from __future__ import annotations

import itertools
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError, StorageError
from sagedesk.library import Conversation, Failure, Library, Message, MessageState, ReplyJournal, journal
from sagedesk.llm.messages import ReasoningPart, Role, TextPart

PIECES = st.lists(
    st.tuples(
        st.sampled_from(["text", "reasoning"]),
        st.text(st.one_of(st.characters(), st.characters(categories=["Cs"])), min_size=1),
    )
)


def begin(library: Library, conversation: Conversation | None = None) -> ReplyJournal:
    conversation = conversation or library.create_conversation().result()
    return library.begin_reply(
        Message(
            conversation_id=conversation.id,
            parent_id=None,
            role=Role.ASSISTANT,
            parts=(),
            metadata={"endpoint": "e", "request_id": ""},
        )
    )


def rows(library: Library) -> list[tuple[str, str]]:
    return library._access.reader.submit(
        lambda connection: connection.execute("SELECT kind, text FROM journal ORDER BY seq").fetchall()
    ).result()


def stored(library: Library, reply: ReplyJournal) -> Message:
    return library.messages(reply.message.conversation_id).result()[-1]


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commit what is appended without the delay that saves commits."""
    monkeypatch.setattr(journal, "COMMIT_WITHIN", 0)
    monkeypatch.setattr(journal, "RETRY_AFTER", 0.01)


def test_a_reply_streams_and_ends(library: Library):
    reply = begin(library)
    assert stored(library, reply) == reply.message
    assert reply.message.state is MessageState.STREAMING
    reply.append(reasoning="Let me ")
    reply.append(reasoning="think.", text="Hel")
    reply.append("lo")
    ended = reply.finish(metadata={"request_id": "r", "completion_tokens": 2}, finished_at=5.0).result()
    assert ended.parts == (ReasoningPart(text="Let me think."), TextPart(text="Hello"))
    assert (ended.state, ended.finished_at) == (MessageState.COMPLETE, 5.0)
    assert ended.metadata == {"endpoint": "e", "request_id": "r", "completion_tokens": 2}
    assert stored(library, reply) == ended
    assert rows(library) == []
    assert reply.is_kept


def test_other_parts_may_be_given_at_the_end(library: Library):
    reply = begin(library)
    reply.append("Hello</s>")
    parts = (ReasoningPart(text="hm", seconds=2.0), TextPart(text="Hello"))
    failure = Failure(kind="ThrottledError", message="Too many requests.")
    ended = reply.finish(state=MessageState.FAILED, parts=parts, failure=failure).result()
    assert (ended.parts, ended.failure, ended.state) == (parts, failure, MessageState.FAILED)
    assert stored(library, reply) == ended


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(pieces=PIECES)
def test_any_pieces_come_back_in_order(library: Library, pieces: list[tuple[str, str]]):
    reply = begin(library)
    for kind, text in pieces:
        reply.append(**{kind: text})
    ended = reply.finish().result()
    assert stored(library, reply) == ended
    assert ended.text == "".join(text for kind, text in pieces if kind == "text")
    assert ended.reasoning == "".join(text for kind, text in pieces if kind == "reasoning")
    kinds = [type(part) for part in ended.parts]
    assert all(one is not other for one, other in itertools.pairwise(kinds))


@pytest.mark.usefixtures("at_once")
def test_what_is_appended_is_committed_while_it_streams(library: Library, path: Path):
    reply = begin(library)
    reply.append("He")
    library.create_conversation().result()  # the commit was queued before
    reply.append("llo", reasoning="hm")
    library.create_conversation().result()
    assert stored(library, reply).parts == (TextPart(text="He"), ReasoningPart(text="hm"), TextPart(text="llo"))
    with Library.open(path) as other:  # its process is alive, so it is left alone
        assert stored(other, reply).state is MessageState.STREAMING
        assert stored(other, reply).text == "Hello"
    assert reply.finish().result().text == "Hello"


def test_thousands_of_pieces_make_few_commits(library: Library):
    reply = begin(library)
    reply.begun.result()
    gate = threading.Event()
    library._access.writer.submit(lambda _: gate.wait(60))
    for number in range(20_000):
        reply.append(f"{number} ")
    gate.set()
    library.create_conversation().result()
    assert len(rows(library)) <= 2
    assert reply.finish().result().text == "".join(f"{number} " for number in range(20_000))


def test_the_commit_comes_without_another_call(library: Library):
    reply = begin(library)
    reply.begun.result()
    committed = threading.Event()
    commit = reply._commit

    def watched(connection):
        commit(connection)
        committed.set()

    reply._commit = watched
    reply.append("Hello")
    assert committed.wait(30)
    assert rows(library) == [("text", "Hello")]


def test_the_first_ending_counts(library: Library):
    reply = begin(library)
    reply.append("Hello")
    first = reply.finish(state=MessageState.STOPPED)
    reply.append(" and more")
    assert reply.finish(state=MessageState.COMPLETE) is first
    assert (first.result().state, first.result().text) == (MessageState.STOPPED, "Hello")


def test_a_reply_cannot_end_streaming(library: Library):
    reply = begin(library)
    with pytest.raises(InvalidInputError):
        reply.finish(state=MessageState.STREAMING)
    reply.finish().result()


def test_closing_interrupts_what_nobody_ended(path: Path):
    library = Library.open(path)
    reply = begin(library)
    reply.append("Hello")
    library.close()
    reply.append("too late")
    with Library.open(path) as again:
        found = stored(again, reply)
    assert (found.state, found.text) == (MessageState.INTERRUPTED, "Hello")


def test_a_reply_in_an_unknown_conversation_says_so(library: Library):
    reply = library.begin_reply(Message(conversation_id="none", parent_id=None, role=Role.ASSISTANT, parts=()))
    with pytest.raises(InvalidInputError):
        reply.begun.result()
    with pytest.raises(InvalidInputError):
        reply.finish().result()


def fill_the_disk(library: Library) -> None:
    """Let SQLite find no further page, as on a full disk."""

    def job(connection):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    library._access.writer.submit(job).result()


def free_the_disk(library: Library) -> None:
    library._access.writer.submit(lambda connection: connection.execute("PRAGMA max_page_count = 1000000")).result()


@pytest.mark.usefixtures("at_once")
def test_a_full_disk_loses_nothing_once_there_is_room(library: Library):
    reply = begin(library)
    reply.begun.result()
    fill_the_disk(library)
    long = "x" * 100_000
    reply.append(long)
    ending = reply.finish()
    with pytest.raises(StorageError, match="The disk is full"):
        ending.result()
    assert not reply.is_kept
    free_the_disk(library)
    again = reply.finish(state=MessageState.INTERRUPTED)
    assert again is not ending
    assert (again.result().text, again.result().state) == (long, MessageState.COMPLETE)
    assert stored(library, reply) == again.result()


@pytest.mark.usefixtures("at_once")
def test_an_ending_that_failed_is_tried_again_by_itself(library: Library, caplog: pytest.LogCaptureFixture):
    reply = begin(library)
    reply.begun.result()
    fill_the_disk(library)
    reply.append("x" * 100_000)
    assert isinstance(reply.finish(state=MessageState.LENGTH).exception(), StorageError)
    assert "will be tried again" in caplog.text
    free_the_disk(library)
    kept = threading.Event()

    def look(_: object) -> None:
        if reply.is_kept:
            kept.set()
        else:
            library._access.writer.submit(look, delay=0.01)

    library._access.writer.submit(look)
    assert kept.wait(30)
    assert (len(stored(library, reply).text), stored(library, reply).state) == (100_000, MessageState.LENGTH)


@pytest.mark.usefixtures("at_once")
def test_a_commit_that_failed_is_tried_again_by_itself(library: Library):
    conversation = library.create_conversation().result()
    fill_the_disk(library)
    failed = threading.Event()
    reply = begin(library, conversation)
    reply.append("x" * 100_000)
    library._access.writer.submit(lambda _: failed.set())
    assert failed.wait(30)
    free_the_disk(library)
    committed = threading.Event()

    def look(connection):
        if connection.execute("SELECT sum(length(text)) FROM journal").fetchone()[0] == 100_000:
            committed.set()
        else:
            library._access.writer.submit(look, delay=0.01)

    library._access.writer.submit(look)
    assert committed.wait(30)
    assert len(reply.finish().result().text) == 100_000


def test_a_reply_that_could_not_be_saved_is_saved_on_closing(path: Path):
    library = Library.open(path)
    reply = begin(library)
    reply.begun.result()
    fill_the_disk(library)
    reply.append("y" * 100_000)
    assert isinstance(reply.finish(state=MessageState.LENGTH).exception(), StorageError)
    free_the_disk(library)
    library.close()
    with Library.open(path) as again:
        assert (stored(again, reply).text, stored(again, reply).state) == ("y" * 100_000, MessageState.LENGTH)


@pytest.mark.usefixtures("at_once")
def test_a_disk_that_goes_read_only_loses_nothing_once_it_can_be_written(library: Library):
    reply = begin(library)
    reply.begun.result()
    writer = library._access.writer
    writer.submit(lambda connection: connection.execute("PRAGMA query_only = ON")).result()
    reply.append("while read-only")
    ending = reply.finish()
    with pytest.raises(StorageError, match="read-only"):
        ending.result()
    writer.submit(lambda connection: connection.execute("PRAGMA query_only = OFF")).result()
    assert reply.finish().result().text == "while read-only"
    assert stored(library, reply).text == "while read-only"


@pytest.mark.usefixtures("at_once")
def test_a_file_that_another_program_locks_loses_nothing_once_it_lets_go(library: Library, path: Path):
    reply = begin(library)
    reply.begun.result()
    library._access.writer.submit(lambda connection: connection.execute("PRAGMA busy_timeout = 10")).result()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        reply.append("while locked")
        ending = reply.finish()
        with pytest.raises(StorageError, match="Another program is using"):
            ending.result()
        other.execute("ROLLBACK")
    assert reply.finish().result().text == "while locked"
    assert stored(library, reply).text == "while locked"


def test_a_clock_that_jumps_back_while_it_streams(library: Library, monkeypatch: pytest.MonkeyPatch):
    reply = begin(library)
    monkeypatch.setattr(journal.time, "time", lambda: reply.message.created_at - 86_400)
    reply.append("yesterday?")
    ended = reply.finish().result()
    assert ended.finished_at == ended.created_at
    assert stored(library, reply).text == "yesterday?"
