"""Search through the library: what is found, how it is ordered, paged, superseded, and kept up with every change."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagedesk.errors import CancelledError, StorageError
from sagedesk.library import Conversation, Library, Message, MessageState
from sagedesk.library.search import SearchHit, SearchPage, building, finding, index
from sagedesk.library.search import indexer as indexer_module
from sagedesk.library.search.folding import fold
from sagedesk.library.search.matching import spans_of
from sagedesk.library.search.query import parse
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart


@pytest.fixture(autouse=True)
def prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    """An indexer that does not wait for what else may come, or rest."""
    monkeypatch.setattr(indexer_module, "SETTLE", 0.0)
    monkeypatch.setattr(indexer_module, "REST", 0.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def conversation(library: Library) -> Conversation:
    return library.create_conversation(title="A voyage").result()


@pytest.fixture
def say(library: Library, conversation: Conversation) -> Callable[..., Message]:
    def say(text: str, *, role: Role = Role.USER, within: Conversation = conversation, **more: object) -> Message:
        parts = more.pop("parts", (TextPart(text=text),))
        return library.add_message(
            Message(conversation_id=within.id, parent_id=None, role=role, parts=parts, **more)
        ).result()

    return say


def find(library: Library, text: str, **more: object) -> tuple[SearchHit, ...]:
    library.search.up_to_date().result(30)
    return library.search.find(text, **more).result(30).hits


def found(library: Library, text: str, **more: object) -> list[str | None]:
    return [hit.message_id for hit in find(library, text, **more)]


def test_a_hit_says_where_and_what(library: Library, conversation: Conversation, say):
    message = say("First words.\n\nThe *ship* is in the harbour; a Ship, I say.", role=Role.ASSISTANT)
    say("something else")
    (hit,) = find(library, "ship")
    assert (hit.conversation_id, hit.message_id, hit.title) == (conversation.id, message.id, "A voyage")
    assert (hit.role, hit.at) == (Role.ASSISTANT, message.created_at)
    assert [message.text[start:end] for start, end in hit.marks] == ["ship", "Ship"]
    assert hit.snippet == "First words. The *ship* is in the harbour; a Ship, I say."
    assert [hit.snippet[start:end] for start, end in hit.snippet_marks] == ["ship", "Ship"]


def test_words_phrases_beginnings_parts_and_exclusion(library: Library, say):
    one = say("The old ship of the line")
    two = say("A ship of old, worshipped")
    three = say("Shipping costs of the old line")
    assert set(found(library, "old ship ")[:2]) == {one.id, two.id}
    assert found(library, '"old ship"') == [one.id]
    assert set(found(library, "old ship*")) == {one.id, two.id, three.id}
    assert set(found(library, "old shi")) == {one.id, two.id, three.id}
    assert found(library, "worshipped -line ") == [two.id]
    assert found(library, "old -ship ") == [three.id]
    assert found(library, '"of the" -"old line"') == [one.id]
    # inside words last, and only what has them nowhere else
    assert found(library, "line hip ") == found(library, "hip line ")
    assert found(library, "orship ") == [two.id]
    assert found(library, "nothing of the kind ") == []


def test_scripts_without_spaces_and_code(library: Library, say):
    chinese = say("全文検索はとても便利です。")
    thai = say("ภาษาไทยเขียนติดกัน")
    code = say("```python\nself.getUserName(id) => None\n```")
    assert found(library, "検索") == [chinese.id]
    assert found(library, "文検") == [chinese.id]
    assert found(library, "便") == [chinese.id]
    assert found(library, "索検") == []
    assert found(library, "ไทย") == [thai.id]
    for part in ("UserName", "self.getUserName", "getUserName(", "=>", "getusername(id)", "serNa"):
        assert found(library, part) == [code.id], part


def test_accents_and_capitals_do_not_matter(library: Library, say):
    message = say("Grüße aus dem CAFÉ in der Straße")
    for typed in ("grusse", "cafe", "café", "strasse", "STRASSE"):
        assert found(library, typed) == [message.id], typed
    (hit,) = find(library, "strasse cafe ")
    assert [message.text[start:end] for start, end in hit.marks] == ["CAFÉ", "Straße"]


def test_filters(library: Library, conversation: Conversation, say):
    march = datetime(2026, 3, 15, 12).timestamp()
    may = datetime(2026, 5, 15, 12).timestamp()
    asked = say("the ship", created_at=march)
    reply = say(
        "the ship\n```\ncode\n```", role=Role.ASSISTANT, created_at=may, metadata={"endpoint": "jumpstart-Llama-3-8b"}
    )
    other = say("the ship", role=Role.ASSISTANT, created_at=may, metadata={"endpoint": "mistral"})
    rich = say(
        "",
        parts=(
            ReasoningPart(text="ship"),
            TextPart(text="the ship"),
            ImagePart(media_type="image/png", data=b"x"),
            ToolCallPart(id="1", name="look", arguments="{}"),
        ),
        created_at=may,
    )
    everything = {asked.id, reply.id, other.id, rich.id}
    assert set(found(library, "ship")) == everything
    assert set(found(library, "role:user ship")) == {asked.id, rich.id}
    assert set(found(library, "role:user role:assistant ship")) == everything
    assert found(library, "has:code ship") == [reply.id]
    assert found(library, "has:image has:tool has:reasoning") == [rich.id]
    assert found(library, "endpoint:llama ship") == [reply.id]
    assert set(found(library, "endpoint:llama endpoint:mistral")) == {reply.id, other.id}
    assert found(library, "endpoint:gpt ship") == []
    assert set(found(library, "before:2026-04 ship")) == {asked.id}
    assert set(found(library, "after:2026-04 ship")) == everything - {asked.id}
    assert found(library, "after:2026-03-15 before:2026-03-16 ship") == [asked.id]
    assert found(library, "after:2026-06 before:2026-04 ship") == []


def test_tags_of_conversations(library: Library, conversation: Conversation, say):
    other = library.create_conversation(title="Other").result()
    here, there = say("ship"), say("ship", within=other)
    library.set_tags(conversation.id, ["To Do", "sea"])
    library.set_tags(other.id, ["seaside"]).result()
    assert found(library, 'tag:"to do" ship') == [here.id]
    assert found(library, "tag:sea ship") == [here.id]
    assert set(found(library, "tag:s ship")) == {here.id, there.id}
    assert found(library, "tag:sea tag:seaside ship") == []
    assert found(library, "tag:none ship") == []
    first, second = find(library, "tag:sea ")
    assert (first.message_id, first.title, first.role) == (None, "A voyage", None)
    assert (first.snippet, first.at) == (
        "A voyage #sea #To Do",
        library.conversation(conversation.id).result().updated_at,
    )
    assert second.message_id == here.id
    library.set_tags(conversation.id, []).result()
    assert found(library, "tag:sea ship") == [there.id]


def test_titles_and_tags_are_found(library: Library, conversation: Conversation):
    library.set_tags(conversation.id, ["harbours"]).result()
    (hit,) = find(library, "voyage")
    assert (hit.conversation_id, hit.message_id, hit.snippet) == (conversation.id, None, "A voyage #harbours")
    assert [hit.snippet[start:end] for start, end in hit.snippet_marks] == ["voyage"]
    assert len(find(library, "harb voy")) == 1
    assert find(library, "voyage role:user") == ()
    assert len(find(library, "voyage after:yesterday ")) == 1
    assert find(library, "voyage before:yesterday ") == ()
    library.rename(conversation.id, "A journey").result()
    assert find(library, "voyage ") == ()
    assert len(find(library, "journey ")) == 1
    library.delete(conversation.id).result()
    assert find(library, "journey ") == ()
    library.purge_deleted(older_than=-1).result()
    assert find(library, "journey ") == ()


def test_what_is_deleted_is_not_found_and_what_is_purged_leaves_the_index(
    library: Library, conversation: Conversation, say
):
    message = say("unmistakable")
    assert found(library, "unmistakable") == [message.id]
    deletion = library.trash.delete_message(message.id).result()
    assert found(library, "unmistakable") == []
    library.trash.restore_messages(deletion.id).result()
    assert found(library, "unmistakable") == [message.id]
    library.delete(conversation.id).result()
    assert found(library, "unmistakable") == []
    library.restore(conversation.id).result()
    assert found(library, "unmistakable") == [message.id]
    library.delete(conversation.id).result()
    library.purge_deleted(older_than=-1).result()
    assert found(library, "unmistakable") == []
    with closing(sqlite3.connect(index.file_of(library.path))) as written:
        assert index.candidates(written, [("wunmistakable",)], (), (1, 2**62), 10) == []
        assert written.execute("SELECT count(*) FROM messages").fetchone() == (0,)
    # and what it was is not kept for the index either
    changes = library._access.read(lambda connection: connection.execute("SELECT * FROM changes").fetchall())
    assert changes.result() == []


def test_a_reply_is_found_when_it_has_ended(library: Library, conversation: Conversation):
    reply = library.begin_reply(Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=()))
    reply.append("leviathan")
    assert found(library, "leviathan") == []
    reply.finish().result()
    assert found(library, "leviathan") == [reply.message.id]


def test_all_versions_are_found_and_copies_in_branches_are_not(library: Library, say):
    original = say("kraken")
    edited = library.edit(original.id, (TextPart(text="a kraken"),)).result()
    branch = library.branch(original.id).result()
    (copy,) = library.messages(branch.id).result()
    assert set(found(library, "kraken")) == {original.id, edited.id}
    library.trash.delete_message(original.id).result()
    assert set(found(library, "kraken")) == {copy.id, edited.id}
    library.set_tags(branch.id, ["x"]).result()
    assert found(library, "kraken tag:x") == [copy.id]


def test_the_better_and_the_newer_come_first(library: Library, say):
    day = 86_400.0
    now = datetime.now().timestamp()
    old = say("ship " + "word " * 50, created_at=now - 1000 * day)
    new = say("ship " + "word " * 50, created_at=now)
    best = say("ship ship ship", created_at=now - 10 * day)
    part = say("worship")
    assert found(library, "ship") == [best.id, new.id, old.id, part.id]


def test_pages_have_everything_once(library: Library, say, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finding, "RANKED_AT_ONCE", 7)
    monkeypatch.setattr(finding, "EXAMINED_AT_MOST", 20)
    wanted = [say(f"ship {number}").id for number in range(30)]
    wanted += [say(f"worship {number}").id for number in range(30)]
    for number in range(30):
        say(f"hip, s {number}")
    library.search.up_to_date().result(30)
    got: list[str | None] = []
    page = SearchPage(hits=(), more=None)
    while page.more or not got:
        page = library.search.find("ship ", limit=4, more=page.more).result(30)
        assert len(page.hits) <= 4
        got += [hit.message_id for hit in page.hits]
    assert sorted(filter(None, got)) == sorted(wanted)
    assert set(got[:30]) == set(wanted[:30])


WORDS = [
    "ship",
    "Ship",
    "shipping",
    "worship",
    "old",
    "検索",
    "索",
    "a.b(c)",
    "ÉTÉ",
    "été",
    "\n",
    ". ",
    "-",
    "x=>y",
    "\0",
]
SOME_TEXT = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
QUERIES = st.lists(
    st.sampled_from(
        [*WORDS, "shi*", '"old ship"', "-old", "-ship", '"', "role:user", "role:assistant", "has:code", "s", "hip"]
    ),
    max_size=4,
).flatmap(lambda words: st.sampled_from([" ".join(words), " ".join(words) + " "]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(texts=st.lists(SOME_TEXT, min_size=1, max_size=8), queries=st.lists(QUERIES, min_size=1, max_size=8))
def test_the_index_finds_what_reading_everything_finds(
    library: Library, texts: list[str], queries: list[tuple[str, str]]
):
    conversation = library.create_conversation(title="x").result()
    messages = [
        library.add_message(
            Message(
                conversation_id=conversation.id,
                parent_id=None,
                role=Role.USER if number % 2 else Role.ASSISTANT,
                parts=(TextPart(text=text),),
            )
        ).result()
        for number, text in enumerate(texts)
    ]
    library.set_tags(conversation.id, ["now"]).result()
    for typed in map("".join, queries):
        query = parse(typed)
        wanted = {
            message.id
            for message in messages
            if spans_of(query.loosened(), fold(message.text)) is not None
            and (not query.roles or message.role in query.roles)
            and not query.has
        }
        got = {hit.message_id for hit in find(library, f"tag:now {typed}", limit=1000)} - {None}
        assert got == wanted, typed
    library.delete(conversation.id).result()
    library.purge_deleted(older_than=-1).result()


# The index


def test_the_index_is_made_where_there_is_none_the_newest_first(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(building, "MESSAGES_AT_ONCE", 10)
    with Library.open(path) as library:
        conversation = library.create_conversation(title="Ships").result()
        for number in range(95):
            last = library.add_message(
                Message(
                    conversation_id=conversation.id,
                    parent_id=None,
                    role=Role.USER,
                    parts=(TextPart(text=f"ship n{number}"),),
                )
            )
        last.result()
    steps = threading.Semaphore(0)
    take = building.Step.take

    def stepwise(step: building.Step) -> bool:
        steps.acquire(timeout=30)
        return take(step)

    monkeypatch.setattr(building.Step, "take", stepwise)
    with Library.open(path) as library:
        library.search.start_indexing()
        asked = library.search.up_to_date()
        steps.release(3)  # begin, and two tens of messages
        page = library.search.find("n94 ").result()
        while page.indexed == 1.0 or page.indexed < 0.2:
            page = library.search.find("n94 ").result()
        assert len(page.hits) == 1
        assert 0.2 < page.indexed < 0.3
        assert len(library.search.find("n3 ").result().hits) == 0
        # what is written meanwhile is taken up first
        new = library.add_message(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="brandnew"),))
        ).result()
        steps.release()
        while not (hits := library.search.find("brandnew ").result().hits):
            pass
        assert [hit.message_id for hit in hits] == [new.id]
        steps.release(100)
        asked.result(30)
        page = library.search.find("n3 ").result()
        assert (len(page.hits), page.indexed) == (1, 1.0)
    assert path.with_name("library.sqlite-search").exists()


def test_nothing_is_indexed_before_it_is_needed(path: Path, library: Library, say):
    say("ship")
    assert not index.file_of(path).exists()


def test_changes_while_nobody_looked_are_taken_up(path: Path):
    with Library.open(path) as library:
        conversation = library.create_conversation(title="Ships").result()
        assert find(library, "ship") != ()
    with Library.open(path) as library:
        library.rename(conversation.id, "Boats")
        added = library.add_message(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="frigate"),))
        ).result()
    with Library.open(path) as library:
        assert found(library, "frigate") == [added.id]
        assert found(library, "ship") == []
        assert found(library, "boat") == [None]


@pytest.mark.parametrize("cause", ["another library", "another version", "older", "newer"])
def test_an_index_that_does_not_fit_is_made_anew(path: Path, cause: str):
    with Library.open(path) as library:
        conversation = library.create_conversation(title="Ships").result()
        find(library, "ship")
        library.rename(conversation.id, "Boats").result()
        find(library, "ship")
    with closing(sqlite3.connect(index.file_of(path))) as written:
        written.execute("INSERT INTO keys (rowid, k) VALUES (77, 'wstale')")
        change = {
            "another library": "library = 'x'",
            "another version": "version = 0",
            "older": "change = 0",
            "newer": "change = change + 5",
        }[cause]
        written.execute(f"UPDATE state SET {change}")  # noqa: S608  # one of those above
        written.commit()
    if cause == "older":
        with closing(sqlite3.connect(path)) as library_file:
            library_file.execute("DELETE FROM changes WHERE number <= 2")
            library_file.commit()
    with Library.open(path) as library:
        assert found(library, "boats ") == [None]
    with closing(sqlite3.connect(index.file_of(path))) as written:
        assert index.candidates(written, [("wstale",)], (), (1, 2**62), 10) == []


def test_a_damaged_index_is_made_anew_and_search_goes_on(path: Path, caplog: pytest.LogCaptureFixture):
    with Library.open(path) as library:
        conversation = library.create_conversation(title="Ships").result()
        for number in range(300):
            library.add_message(
                Message(
                    conversation_id=conversation.id,
                    parent_id=None,
                    role=Role.USER,
                    parts=(TextPart(text=f"ship {number} of the line"),),
                )
            )
        find(library, "ship")
    file = index.file_of(path)
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    file.write_bytes(data)
    with Library.open(path) as library:
        assert len(library.search.find('"ship 7"').result().hits) == 1  # without the index
        for _ in range(5):
            if library.search.up_to_date().exception(30) is None:
                break
        assert len(find(library, '"ship 7"')) == 1
    assert "made anew" in caplog.text


def test_without_fts5_all_texts_are_read(path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture):
    tables = tuple(each.replace("fts5", "fts_that_is_missing") for each in index._TABLES)
    monkeypatch.setattr(index, "_TABLES", tables)
    with Library.open(path) as library:
        conversation = library.create_conversation(title="Ships").result()
        added = library.add_message(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="frigate"),))
        ).result()
        assert isinstance(library.search.up_to_date().exception(30), StorageError)
        page = library.search.find("frig").result()
        assert ([hit.message_id for hit in page.hits], page.indexed) == ([added.id], 1.0)
        assert len(library.search.find("ships").result().hits) == 1
    assert "no such module" in caplog.text


def test_a_damaged_message_hides_no_other(library: Library, say):
    good, bad = say("ship one"), say("ship two")
    library._access.writer.submit(
        lambda connection: connection.execute("UPDATE messages SET parts = '[{' WHERE id = ?", (bad.id,))
    ).result()
    assert found(library, "ship") == [good.id]


# Threads


def test_a_newer_search_takes_the_place_of_an_older_one(library: Library, say, monkeypatch: pytest.MonkeyPatch):
    say("ship")
    library.search.up_to_date().result(30)
    gate, inside = threading.Event(), threading.Event()
    rows = finding.Finding._rows

    def slow(self: finding.Finding, candidates: list[int]):
        inside.set()
        gate.wait(30)
        return rows(self, candidates)

    monkeypatch.setattr(finding.Finding, "_rows", slow)
    older = library.search.find("ship")
    assert inside.wait(30)
    waiting = library.search.find("shi")
    newest = library.search.find("sh")
    gate.set()
    for superseded in (older, waiting):
        with pytest.raises(CancelledError, match="newer search"):
            superseded.result(30)
    assert len(newest.result(30).hits) == 1


def test_sqlite_itself_is_interrupted(library: Library):
    library.search.up_to_date().result(30)
    started = threading.Event()

    def endless(connection: sqlite3.Connection) -> None:
        started.set()
        connection.execute(
            "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        ).fetchone()

    original = finding.Finding.page
    finding.Finding.page = lambda self, *_: endless(self._library)
    try:
        search = library.search.find("x")
        assert started.wait(30)
    finally:
        finding.Finding.page = original
    library.search.cancel()
    assert isinstance(search.exception(30), CancelledError)


def test_searching_holds_up_neither_reading_nor_writing(library: Library, conversation: Conversation, monkeypatch):
    gate = threading.Event()
    monkeypatch.setattr(finding.Finding, "page", lambda *_: gate.wait(30) and SearchPage(hits=()))
    search = library.search.find("x")
    assert library.rename(conversation.id, "Renamed").result(30).title == "Renamed"
    assert len(library.conversations().result(30)) == 1
    assert not search.done()
    gate.set()
    search.result(30)


def test_indexing_holds_up_no_write(path: Path, monkeypatch: pytest.MonkeyPatch):
    with Library.open(path) as library:
        conversation = library.create_conversation(title="x").result()
        gate, inside = threading.Event(), threading.Event()
        put = index.put_conversation

        def slow(*arguments: object) -> None:
            inside.set()
            gate.wait(30)
            put(*arguments)

        monkeypatch.setattr(index, "put_conversation", slow)
        library.search.start_indexing()
        assert inside.wait(30)
        added = library.add_message(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="frigate"),))
        ).result(30)
        gate.set()
        assert found(library, "frigate") == [added.id]


def test_closing_ends_everything(path: Path):
    library = Library.open(path)
    library.search.start_indexing()
    library.close()
    for future in (library.search.find("x"), library.search.up_to_date()):
        assert isinstance(future.exception(30), StorageError)
    library.search.start_indexing()


def test_a_message_may_be_in_any_state(library: Library, say):
    for state in MessageState:
        if state is not MessageState.STREAMING:
            say("frigate", role=Role.ASSISTANT, state=state)
    assert len(found(library, "frigate")) == len(MessageState) - 1
