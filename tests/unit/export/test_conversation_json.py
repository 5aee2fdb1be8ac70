"""What is exported as JSON imports back equal, through real libraries."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError
from sagedesk.export import FORMATS, export_conversations, export_format, import_file
from sagedesk.library import Colour, Conversation, Failure, Library, Message, MessageState, new_id
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart

JSON = export_format("json")
DESCRIPTION = Path(__file__).parents[3] / "docs" / "conversation-json.md"
# two halves of one character side by side come back as that character
TEXTS = st.text(st.characters(exclude_categories=[]), max_size=12).map(
    lambda text: text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
)
TIMES = st.floats(0, 4e9) | st.integers(0, 4_000_000_000)
PARTS = st.one_of(
    st.builds(TextPart, text=TEXTS),
    st.builds(ReasoningPart, text=TEXTS, seconds=st.none() | st.floats(0, 1e6)),
    st.builds(ImagePart, media_type=st.just("image/png"), data=st.binary(max_size=8)),
    st.builds(ToolCallPart, id=TEXTS, name=TEXTS, arguments=TEXTS),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)


@st.composite
def conversations(draw: st.DrawFn) -> tuple[Conversation, list[Message]]:
    conversation_id = new_id()
    messages: list[Message] = []
    for _ in range(draw(st.integers(0, 5))):
        parents = [None, *[message.id for message in messages]]
        messages.append(
            Message(
                conversation_id=conversation_id,
                parent_id=draw(st.sampled_from(parents)),
                role=draw(st.sampled_from(Role)),
                parts=tuple(draw(st.lists(PARTS, max_size=3))),
                state=draw(st.sampled_from([each for each in MessageState if each is not MessageState.STREAMING])),
                created_at=draw(TIMES),
                finished_at=draw(st.none() | TIMES),
                failure=draw(st.none() | st.builds(Failure, kind=TEXTS, message=TEXTS, hint=TEXTS, detail=TEXTS)),
                metadata=draw(st.dictionaries(TEXTS, VALUES, max_size=3)),
                original_id=draw(st.none() | st.just("another")),
            )
        )
    conversation = Conversation(
        id=conversation_id,
        title=draw(TEXTS),
        profile_id=draw(TEXTS),
        system_prompt=draw(TEXTS),
        created_at=draw(TIMES),
        updated_at=draw(TIMES),
        head_id=draw(st.sampled_from([None, *[message.id for message in messages]])),
        draft=draw(TEXTS),
        tags=tuple(draw(st.sets(st.sampled_from(["old", "sea water", "Ü"])))),
        pinned=draw(st.booleans()),
        archived=draw(st.booleans()),
        colour=draw(st.sampled_from(Colour)),
        branched_from=draw(st.none() | st.just("somewhere")),
    )
    return conversation, messages


def everything(library: Library) -> list[object]:
    listed = sorted(library.conversations(archived=None).result(), key=lambda each: each.id)
    return [
        (each, library.all_messages(each.id).result(), library.draft(each.id).result())
        for each in (replace(each, folder_id=None) for each in listed)
    ]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(conversations(), min_size=1, max_size=3))
def test_what_is_exported_imports_back_equal_and_only_once(drawn: list[tuple[Conversation, list[Message]]]):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "all.json")
        with Library.open(Path(folder, "one.sqlite")) as library:
            for conversation, messages in drawn:
                assert library.add_conversation(conversation, messages).result()
            before = everything(library)
            export_conversations(library, file, form=JSON)
        with Library.open(Path(folder, "other.sqlite")) as library:
            report = import_file(library, file)
            assert report.problems == ()
            assert len(report.added) == len(drawn)
            assert everything(library) == before
            again = import_file(library, file)
            assert (again.added, again.already_there, again.problems) == ((), len(drawn), ())
            assert everything(library) == before


def add(library: Library, conversation_id: str, parent: Message | None, text: str) -> Message:
    return library.add_message(
        Message(
            conversation_id=conversation_id,
            parent_id=parent and parent.id,
            role=Role.USER,
            parts=(TextPart(text=text),),
        )
    ).result()


def test_folders_drafts_and_attachments_go_along(tmp_path: Path):
    with Library.open(tmp_path / "one.sqlite") as library:
        outer = library.folders.create("Sea").result()
        inner = library.folders.create("Ships", parent_id=outer.id).result()
        kept = library.create_conversation(title="Ours").result()
        library.set_folder(kept.id, inner.id).result()
        library.save_draft(
            kept.id, "to be sent", caret=3, attachments=[ImagePart(media_type="image/png", data=b"png")]
        ).result()
        draft = library.draft(kept.id).result()
        export_conversations(library, tmp_path / "a.json", form=JSON)
    with Library.open(tmp_path / "two.sqlite") as library:
        there = library.folders.create("Sea").result()
        assert import_file(library, tmp_path / "a.json").added == (kept.id,)
        assert library.draft(kept.id).result() == draft
        folder_id = library.conversation(kept.id).result().folder_id
        folders = {folder.id: folder for folder in library.folders.listed().result()}
        assert (folders[folder_id].name, folders[folder_id].parent_id) == ("Ships", there.id)
        assert len(folders) == 2


def test_what_is_in_the_trash_stays_at_home_and_what_is_below_it_moves_up(tmp_path: Path):
    with Library.open(tmp_path / "one.sqlite") as library:
        kept = library.create_conversation(title="Ours").result()
        first = add(library, kept.id, None, "first")
        gone = add(library, kept.id, first, "gone")
        below = add(library, kept.id, gone, "below")
        other = add(library, kept.id, first, "other")
        library.trash.delete_message(gone.id).result()
        export_conversations(library, tmp_path / "a.json", form=JSON)
        read = json.loads((tmp_path / "a.json").read_text())["conversations"][0]
        assert [(each["id"], each["parent_id"]) for each in read["messages"]] == [
            (first.id, None),
            (below.id, first.id),
            (other.id, first.id),
        ]
        assert "gone" not in (tmp_path / "a.json").read_text()


def test_the_document_is_json_that_others_read(tmp_path: Path):
    with Library.open(tmp_path / "one.sqlite") as library:
        for text in ("ü\ud800", "two"):
            add(library, library.create_conversation().result().id, None, text)
        export_conversations(library, tmp_path / "a.json", form=JSON)
    data = (tmp_path / "a.json").read_bytes()
    document = json.loads(data)
    assert (document["format"], document["version"]) == ("sagedesk-conversations", 1)
    assert document["conversations"][0]["messages"][0]["parts"] == [{"type": "text", "text": "ü\ud800"}]
    assert b"\\ud800" in data


def test_the_description_names_every_key_that_is_written(tmp_path: Path):
    described = {
        name for line in DESCRIPTION.read_text("utf-8").splitlines() for name in re.findall(r"`\"?(\w+)\"?`", line)
    }

    def names(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for key, each in value.items():
                yield key
                # what stands in these is not ours
                yield from () if key in {"metadata", "parameters"} else names(each)
        elif isinstance(value, list):
            for each in value:
                yield from names(each)

    with Library.open(tmp_path / "library.sqlite") as library:
        made = library.create_conversation(title="Ships").result()
        parts = (
            TextPart(text="a"),
            ReasoningPart(text="b", seconds=1.0),
            ImagePart(media_type="image/png", data=b"c"),
            ToolCallPart(id="d", name="e", arguments="{}"),
        )
        failure = Failure(kind="k", message="m")
        library.add_message(
            Message(conversation_id=made.id, parent_id=None, role=Role.USER, parts=parts, failure=failure)
        ).result()
        export_conversations(library, tmp_path / "all.json", form=JSON)
    written = set(names(json.loads((tmp_path / "all.json").read_text("utf-8"))))
    assert written - described == set()


@pytest.mark.parametrize("data", ["", "[]", "{}", "null", '{"format": 1}', "[" * 100_000, "\0", '{"a": "\xff'])
def test_a_file_of_nothing_known_is_a_sentence(tmp_path: Path, data: str):
    file = tmp_path / "a.json"
    file.write_bytes(data.encode("latin-1"))
    with Library.open(tmp_path / "one.sqlite") as library, pytest.raises(InvalidInputError):
        import_file(library, file)


def test_what_is_damaged_is_reported_and_the_rest_comes_in(tmp_path: Path):
    with Library.open(tmp_path / "one.sqlite") as library:
        for text in ("one", "two", "three"):
            add(library, library.create_conversation().result().id, None, text)
        export_conversations(library, tmp_path / "a.json", form=JSON)
    document = json.loads((tmp_path / "a.json").read_text())
    document["conversations"][0]["messages"][0]["role"] = "wizard"
    document["conversations"][1]["messages"][0]["parent_id"] = "nowhere"
    document["conversations"].append("nonsense")
    (tmp_path / "a.json").write_text(json.dumps(document))
    with Library.open(tmp_path / "two.sqlite") as library:
        report = import_file(library, tmp_path / "a.json")
        assert report.added == (document["conversations"][2]["id"],)
        assert len(report.problems) == 3
        assert "“two” could not be added" in report.problems[1]


def test_every_format_has_its_own_name_and_ending():
    assert len({each.name for each in FORMATS}) == len({each.ending for each in FORMATS}) == len(FORMATS)
    with pytest.raises(InvalidInputError, match="no export format named"):
        export_format("pdf")
