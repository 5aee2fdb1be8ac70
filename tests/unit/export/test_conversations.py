from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sagedesk.errors import FileExistsAlreadyError, InvalidInputError, StorageError
from sagedesk.export import documents, export_conversations, find_conversation
from sagedesk.library import Conversation, Library, Message
from sagedesk.llm.messages import Role, TextPart


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "data" / "library.sqlite") as opened:
        yield opened


def add(library: Library, title: str, text: str = "Hello\r\n\ud800") -> Conversation:
    conversation = library.create_conversation(title=title).result()
    library.add_message(
        Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text=text),))
    ).result()
    return conversation


def test_one_conversation_to_a_file(library: Library, tmp_path: Path):
    conversation = add(library, "Ships")
    target = tmp_path / "any name"
    assert export_conversations(library, target, ids=[conversation.id]) == (target,)
    written = target.read_bytes()
    assert written.startswith(b"# Ships\n")
    assert "\n\nHello\r\n\ufffd\n\n".encode() in written
    with pytest.raises(FileExistsAlreadyError):
        export_conversations(library, target, ids=[conversation.id])
    export_conversations(library, target, ids=[conversation.id], force=True)
    assert target.read_bytes() == written


def test_one_conversation_into_a_folder(library: Library, tmp_path: Path):
    conversation = add(library, "Ships: a history?")
    (written,) = export_conversations(library, tmp_path, ids=[conversation.id])
    assert written == tmp_path / "Ships a history.md"


def test_all_conversations_into_a_new_folder(library: Library, tmp_path: Path):
    for title in ("Ships", "ships", ""):
        add(library, title, text="")
    written = export_conversations(library, tmp_path / "new" / "folder")
    assert [path.name for path in written] == ["Ships.md", "ships (2).md", "Untitled conversation.md"]
    assert all(path.exists() for path in written)


def test_all_conversations_into_one_file(library: Library, tmp_path: Path):
    add(library, "One")
    add(library, "Two")
    (written,) = export_conversations(library, tmp_path / "all.md")
    text = written.read_text()
    assert text.index("# One\n") == 0
    assert ".\n\n# Two\n" in text


def test_nothing_is_written_when_one_file_of_many_is_there(library: Library, tmp_path: Path):
    add(library, "One")
    add(library, "Two")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "Two.md").write_text("mine")
    with pytest.raises(FileExistsAlreadyError, match=r"Two\.md would be overwritten"):
        export_conversations(library, folder)
    assert [path.name for path in folder.iterdir()] == ["Two.md"]
    export_conversations(library, folder, force=True)
    assert (folder / "Two.md").read_text().startswith("# Two")


def test_deleted_conversations_are_not_among_all(library: Library, tmp_path: Path):
    library.delete(add(library, "Gone").id)
    with pytest.raises(InvalidInputError, match="no conversations"):
        export_conversations(library, tmp_path)
    with pytest.raises(InvalidInputError, match="no conversations"):
        documents(library)


def test_a_folder_that_cannot_be_made_is_a_sentence(library: Library, tmp_path: Path):
    add(library, "One")
    add(library, "Two")
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot be written"):
        export_conversations(library, tmp_path / "file" / "folder")


def test_a_conversation_is_found_by_id_start_of_id_or_title(library: Library):
    one, other = add(library, "Ships"), add(library, "Seas")
    listed = library.conversations().result()
    assert find_conversation(listed, one.id).id == one.id
    assert find_conversation(listed, other.id.lower()).id == other.id
    assert find_conversation(listed, " sHips ").id == one.id
    start = next(place for place, pair in enumerate(zip(one.id, other.id, strict=True)) if pair[0] != pair[1])
    assert find_conversation(listed, other.id[: start + 1]).id == other.id
    with pytest.raises(InvalidInputError, match="could be any of 2") as caught:
        find_conversation(listed, one.id[:3])
    assert one.id in caught.value.hint
    for unknown in ("ship", "", "%"):
        with pytest.raises(InvalidInputError, match="No conversation has"):
            find_conversation(listed, unknown)


def test_many_with_the_same_title_are_not_all_listed():
    same = [
        Conversation(id=f"{n:026}", title="Same", profile_id="", system_prompt="", created_at=0.0, updated_at=0.0)
        for n in range(9)
    ]
    with pytest.raises(InvalidInputError, match="any of 9") as caught:
        find_conversation(same, "same")
    assert "and 4 more" in caught.value.hint
