"""Exports of other programs come in with their branches, dates and titles, and nothing in them stops the program."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import CancelledError, InvalidInputError
from sagedesk.export import ImportReport, import_file
from sagedesk.export.importers import IMPORTERS
from sagedesk.library import Conversation, Library, Message, MessageState
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.messages import ImagePart, Role, ToolCallPart

DATA = Path(__file__).parents[2] / "data" / "imports"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


def imported(library: Library, name: str) -> tuple[ImportReport, Conversation]:
    report = import_file(library, DATA / name)
    again = import_file(library, DATA / name)
    assert (again.added, again.already_there) == ((), len(report.added))
    return report, library.conversation(report.added[0]).result()


def outline(messages: tuple[Message, ...]) -> list[str]:
    return [
        f"{each.role}: {each.text or [p.name for p in each.parts if isinstance(p, ToolCallPart)]}" for each in messages
    ]


def test_chatgpt(library: Library):
    report, conversation = imported(library, "chatgpt.json")
    assert report.source == "ChatGPT"
    assert (conversation.title, conversation.created_at, conversation.updated_at) == ("Knots", 1.7e9, 1.7e9 + 20)
    assert (conversation.archived, conversation.system_prompt) == (True, "A sailor.\n\nBe brief.")
    path = library.messages(conversation.id).result()
    assert outline(path) == ["user: Which knot?", "assistant: A reef knot.", "assistant: ['python']", "tool: 1"]
    assert path[0].created_at == 1700000000.5
    first = next(each for each in library.all_messages(conversation.id).result() if each.text == "A bowline.")
    assert (first.reasoning, first.state, first.metadata) == (
        "A bowline holds.",
        MessageState.LENGTH,
        {"source": "ChatGPT", "model": "o4-mini"},
    )
    assert {each.text for each in library.siblings(first.id).result()} == {"A bowline.", "A reef knot."}
    assert report.problems == (
        '“Knots”: a part of the kind "image_asset_pointer" could not be read.',
        "Conversation 2 (Corrupted) has no messages that can be read.",
    )


def test_a_report_names_what_has_no_title_or_a_long_one(library: Library, tmp_path: Path):
    picture = {"content_type": "image_asset_pointer"}
    message = {"author": {"role": "user"}, "content": {"content_type": "text", "parts": [picture, "What is this?"]}}
    entries = [
        {"id": str(number), "title": title, "mapping": {"a": {"message": message, "parent": None}}}
        for number, title in enumerate((None, "long\n" * 50))
    ]
    (tmp_path / "conversations.json").write_text(json.dumps(entries), "utf-8")
    report = import_file(library, tmp_path / "conversations.json")
    assert len(report.added) == 2
    first, second = report.problems
    assert first.startswith("“untitled”: a part of the kind")
    assert second.startswith("“long long ")
    assert len(second) < 180


def test_claude(library: Library):
    report, conversation = imported(library, "claude.json")
    assert (report.source, len(report.added)) == ("Claude", 2)
    assert (conversation.title, conversation.created_at) == ("Tides", 1772884800.0)
    assert outline(library.messages(conversation.id).result()) == [
        "user: When is the tide?\n\ntides.txt:\n\n```\n6:12\n```",
        "assistant: I do not know.",
        "user: Try.",
    ]
    messages = library.all_messages(conversation.id).result()
    other = next(each for each in messages if each.reasoning)
    library.select(other.id).result()
    assert outline(library.messages(conversation.id).result())[1:] == [
        "assistant: I look.",
        "tool: At 6:12.",
        "assistant: At 6:12.",
    ]
    assert other.reasoning == "I look it up."
    assert report.problems == (
        "“Tides”: map.png is not in the export.",
        '“Tides”: a part of the kind "voice_note" could not be read.',
    )
    old = library.conversation(report.added[1]).result()
    assert old.title == "Hello"
    assert outline(library.messages(old.id).result()) == ["user: Hello", "assistant: Hi!"]


def test_open_webui(library: Library):
    report, conversation = imported(library, "open-webui.json")
    assert report.source == "Open WebUI"
    assert (conversation.title, conversation.system_prompt, conversation.tags, conversation.pinned) == (
        "Sums",
        "Count.",
        ("maths",),
        True,
    )
    question, answer = library.messages(conversation.id).result()
    assert question.parts[1] == ImagePart(media_type="image/png", data=b"png")
    assert (answer.text, answer.reasoning) == ("255", "15 * 17 < 300\n255")
    assert (
        outline(library.all_messages(conversation.id).result())[1:]
        == [
            "assistant: ['multiply']",
            "tool: 255",
            "assistant: It is 255.",
            "assistant: 255",
        ]
        or len(library.all_messages(conversation.id).result()) == 5
    )
    assert report.problems == ("“Sums”: notes.pdf is not in the export.",)


def test_librechat(library: Library):
    report, conversation = imported(library, "librechat.json")
    assert (report.source, conversation.title, conversation.system_prompt) == ("LibreChat", "Vans", "Use litres.")
    messages = library.all_messages(conversation.id).result()
    assert messages[0].created_at == conversation.created_at == 1712673121.25
    assert outline(library.messages(conversation.id).result()) == ["user: How much?", "assistant: 8 l", "user: Full?"]
    last = next(each for each in messages if each.text == "9 l")
    assert last.state is MessageState.INTERRUPTED
    assert report.problems == ('“Vans”: a part of the kind "image_file" could not be read.',)


def test_an_archive_is_read_without_unpacking_it(library: Library, tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.write(DATA / "chatgpt.json", "some folder/conversations.json")
        archive.writestr("user.json", "{}")
    assert len(import_file(library, tmp_path / "export.zip").added) == 1
    assert import_file(library, DATA / "chatgpt.json").already_there == 1


def test_parents_that_are_missing_or_go_round_lose_nothing(library: Library, tmp_path: Path):
    messages = [
        {"messageId": each, "parentMessageId": parent, "isCreatedByUser": True, "text": each}
        for each, parent in (("a", "b"), ("b", "a"), ("c", "nowhere"), ("d", "d"), ("e", "a"))
    ]
    file = tmp_path / "round.json"
    file.write_text(json.dumps({"conversationId": "r", "messages": messages}))
    (conversation_id,) = import_file(library, file).added
    assert {each.text for each in library.all_messages(conversation_id).result()} == {"a", "b", "c", "d", "e"}


def _mutants(document: object) -> st.SearchStrategy[object]:
    """Return documents like this one, in which values were taken away or exchanged."""
    junk = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.just([]) | st.just({})
    if isinstance(document, dict):
        inner: st.SearchStrategy[object] = st.fixed_dictionaries(
            {}, optional={k: _mutants(v) for k, v in document.items()}
        )
    elif isinstance(document, list):
        inner = st.tuples(*map(_mutants, document)).map(list)
    else:
        inner = st.just(document)
    return st.integers(0, 30).flatmap(lambda number: junk if number == 0 else inner)


@pytest.mark.parametrize("name", ["chatgpt", "claude", "open-webui", "librechat"])
@given(data=st.data())
def test_damaged_exports_are_read_as_far_as_they_can_be(name: str, data: st.DataObject):
    document = data.draw(_mutants(json.loads((DATA / f"{name}.json").read_text())))
    problems: list[str] = []
    for importer in IMPORTERS:
        if importer.recognises(document):
            for tree in importer.read(document, problems.append):
                ids = [message.id for message in tree.messages]
                for place, message in enumerate(tree.messages):
                    assert message.role in set(Role)
                    assert message.parent_id is None or message.parent_id in ids[:place]
                assert tree.conversation.head_id in {None, *ids}
                assert len(set(ids)) == len(ids)


def test_a_file_that_is_cut_off_gives_what_comes_before(library: Library, tmp_path: Path):
    entries = json.loads((DATA / "claude.json").read_text("utf-8"))
    many = [{**entries[0], "uuid": str(number), "name": f"Number {number}"} for number in range(50)]
    text = json.dumps(many)
    cut = tmp_path / "cut.json"
    cut.write_text(text[: len(text) // 2])
    report = import_file(library, cut)
    assert 20 <= len(report.added) <= 25
    assert any("cut off or damaged; what comes before was read" in each for each in report.problems)
    archive = tmp_path / "claude.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr("conversations.json", text)
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 0xFF
    archive.write_bytes(data)
    with pytest.raises(InvalidInputError, match="damaged"):
        import_file(library, archive)


def test_junk_before_the_first_conversation_is_reported(library: Library, tmp_path: Path):
    entries = json.loads((DATA / "chatgpt.json").read_text("utf-8"))
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([{"title": "Junk"}, 1, *entries]))
    report = import_file(library, path)
    assert report.source == "ChatGPT"
    assert "Conversation 1 (Junk) has no messages that can be read." in report.problems
    path.write_text(json.dumps([{"title": "Junk"}] * 5000))
    with pytest.raises(InvalidInputError, match="no conversations"):
        import_file(library, path)


def test_progress_is_told_and_may_end_the_import(library: Library, tmp_path: Path):
    entries = json.loads((DATA / "claude.json").read_text("utf-8"))
    many = [{**entries[0], "uuid": str(number), "padding": "x" * 50_000} for number in range(100)]
    path = tmp_path / "many.json"
    path.write_text(json.dumps(many))
    told: list[tuple[int, int]] = []
    token = CancelToken()

    def progress(done: int, of: int) -> None:
        told.append((done, of))
        if done > of / 2:
            token.cancel()
        token.raise_if_cancelled()

    with pytest.raises(CancelledError):
        import_file(library, path, progress=progress)
    assert told == sorted(told)
    assert told[0][1] == path.stat().st_size
    kept = len(library.conversations().result())
    assert 10 < kept < 90
    assert len(import_file(library, path).added) == 100 - kept


def test_a_bomb_is_bounded(library: Library, tmp_path: Path):
    path = tmp_path / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("conversations.json", "w", force_zip64=True) as inside,
    ):
        for _ in range(33):
            inside.write(bytes(64 << 20))
    assert path.stat().st_size < 4 << 20
    with pytest.raises(InvalidInputError, match="SageDesk reads up to"):
        import_file(library, path)
