from __future__ import annotations

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.library import Colour, Library


def names(library: Library) -> list[str]:
    return [folder.name for folder in library.folders.listed().result()]


def test_folders_are_nested_named_coloured_and_moved(library: Library):
    sea = library.folders.create("  Sea\n", colour=Colour.BLUE).result()
    ports = library.folders.create("ports", parent_id=sea.id).result()
    assert (sea.name, sea.parent_id, sea.colour) == ("Sea", None, Colour.BLUE)
    assert library.folders.listed().result() == (ports, sea)
    assert library.folders.rename(ports.id, "Harbours").result().name == "Harbours"
    assert library.folders.set_colour(ports.id, Colour.RED).result().colour is Colour.RED
    assert library.folders.move(ports.id, None).result().parent_id is None


@pytest.mark.parametrize("name", ["", "  ", "\n\x00"])
def test_a_folder_needs_a_name(library: Library, name: str):
    with pytest.raises(InvalidInputError, match="needs a name"):
        library.folders.create(name).result()
    folder = library.folders.create("Sea").result()
    with pytest.raises(InvalidInputError, match="needs a name"):
        library.folders.rename(folder.id, name).result()
    assert names(library) == ["Sea"]


def test_a_folder_cannot_go_into_itself(library: Library):
    top = library.folders.create("Top").result()
    middle = library.folders.create("Middle", parent_id=top.id).result()
    bottom = library.folders.create("Bottom", parent_id=middle.id).result()
    for target in (top, middle, bottom):
        with pytest.raises(InvalidInputError, match="into itself"):
            library.folders.move(top.id, target.id).result()


def test_unknown_folders_are_sentences(library: Library):
    conversation = library.create_conversation().result()
    for future in (
        library.folders.create("x", parent_id="none"),
        library.folders.rename("none", "x"),
        library.folders.move("none", None),
        library.folders.delete("none"),
        library.set_folder(conversation.id, "none"),
    ):
        with pytest.raises(InvalidInputError, match="no folder with the id none"):
            future.result()


def test_deleting_a_folder_deletes_no_conversation_and_can_be_undone(library: Library):
    top = library.folders.create("Top").result()
    middle = library.folders.create("Middle", parent_id=top.id, colour=Colour.PINK).result()
    bottom = library.folders.create("Bottom", parent_id=middle.id).result()
    one, other = (library.create_conversation(title=title).result() for title in ("one", "other"))
    for each in (one, other):
        library.set_folder(each.id, middle.id).result()
    deleted = library.folders.delete(middle.id).result()
    assert names(library) == ["Bottom", "Top"]
    assert {each.folder_id for each in library.conversations().result()} == {top.id}

    library.set_folder(other.id, bottom.id).result()
    assert library.folders.restore(deleted).result() == middle
    parents = {folder.name: folder.parent_id for folder in library.folders.listed().result()}
    assert parents == {"Top": None, "Middle": top.id, "Bottom": middle.id}
    assert library.conversation(one.id).result().folder_id == middle.id
    assert library.conversation(other.id).result().folder_id == bottom.id


def test_a_folder_whose_parent_is_gone_comes_back_at_the_top(library: Library):
    top = library.folders.create("Top").result()
    middle = library.folders.create("Middle", parent_id=top.id).result()
    deleted = library.folders.delete(middle.id).result()
    library.folders.delete(top.id).result()
    assert library.folders.restore(deleted).result().parent_id is None


def test_conversations_of_one_folder_or_of_none(library: Library):
    folder = library.folders.create("Sea").result()
    inside, outside = library.create_conversation().result(), library.create_conversation().result()
    library.set_folder(inside.id, folder.id).result()
    assert [each.id for each in library.conversations(folder_id=folder.id).result()] == [inside.id]
    assert [each.id for each in library.conversations(folder_id="").result()] == [outside.id]
    assert library.set_folder(inside.id, None).result().folder_id is None
