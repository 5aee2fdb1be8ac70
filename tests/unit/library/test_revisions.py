"""What another window changed: conversations, folders and colours of tags, each told once; and many changed at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.library import Colour, Library, Message, MessageState, revisions
from sagedesk.library.values import Changes
from sagedesk.llm.messages import Role, TextPart


def say(library: Library, conversation_id: str, text: str, parent_id: str | None = None) -> Message:
    return library.add_message(
        Message(conversation_id=conversation_id, parent_id=parent_id, role=Role.USER, parts=(TextPart(text=text),))
    ).result()


def test_what_another_process_did_is_told_once(path: Path, library: Library):
    kept, gone = (library.create_conversation(title=title).result() for title in ("kept", "gone"))
    begin = library.changes(None).result()
    assert begin == Changes(number=begin.number)
    assert library.changes(begin.number).result() == begin
    with Library.open(path) as other:
        other.rename(kept.id, "renamed").result()
        other.set_tags(kept.id, ["sea"]).result()
        other.delete(gone.id).result()
    changes = library.changes(begin.number).result()
    assert [(each.title, each.tags) for each in changes.conversations] == [("renamed", ("sea",))]
    assert changes.gone == (gone.id,)
    assert (changes.folders, changes.tags, changes.everything) == (False, False, False)
    assert library.changes(changes.number).result() == Changes(number=changes.number)


def test_each_kind_of_change_is_a_revision(library: Library):
    conversation = library.create_conversation(title="a").result()
    number = library.changes(None).result().number

    def told() -> Changes:
        nonlocal number
        changes = library.changes(number).result()
        number = changes.number
        return changes

    first = say(library, conversation.id, "hello")
    assert told().conversations[0].head_id == first.id
    journal = library.begin_reply(
        Message(conversation_id=conversation.id, parent_id=first.id, role=Role.ASSISTANT, parts=())
    )
    journal.begun.result()
    assert len(told().conversations) == 1
    journal.finish(state=MessageState.COMPLETE).result()
    assert len(told().conversations) == 1
    deletion = library.trash.delete_message(first.id).result()
    assert len(told().conversations) == 1
    library.trash.restore_messages(deletion.id).result()
    assert len(told().conversations) == 1
    folder = library.folders.create("Sea").result()
    assert told().folders
    library.set_folder(conversation.id, folder.id).result()
    assert told().conversations[0].folder_id == folder.id
    library.folders.delete(folder.id).result()
    assert told().folders
    library.colour_tag("sea", Colour.RED).result()
    assert told().tags
    library.save_draft(conversation.id, "typing").result()
    assert told() == Changes(number=number)
    library.delete(conversation.id).result()
    assert told().gone == (conversation.id,)
    library.trash.empty().result()
    assert told().gone == (conversation.id,)


def test_too_much_to_tell_is_everything(library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(revisions, "MOST", 2)
    number = library.changes(None).result().number
    for _ in range(3):
        library.create_conversation().result()
    assert library.changes(number).result().everything


def test_many_are_changed_together_or_not_at_all(library: Library):
    ids = [library.create_conversation(title=title).result().id for title in "abc"]
    assert [each.pinned for each in library.bulk.mark(ids, pinned=True, colour=Colour.RED).result()] == [True] * 3
    folder = library.folders.create("Sea").result()
    library.bulk.file(ids[:2], folder.id).result()
    assert library.folders.counts().result() == {folder.id: 2}
    library.bulk.tag(ids, add=["sea", "ports"]).result()
    (tagged, *_) = library.bulk.tag(ids, add=["Ships"], remove=["SEA"]).result()
    assert tagged.tags == ("ports", "Ships")
    library.bulk.delete(ids).result()
    assert library.conversations().result() == ()
    library.bulk.restore(ids).result()
    assert {each.id for each in library.conversations().result()} == set(ids)
    with pytest.raises(InvalidInputError):
        library.bulk.mark([ids[0], "none"], pinned=False).result()
    assert library.conversation(ids[0]).result().pinned


def test_tags_have_colours(library: Library):
    library.colour_tag("sea", Colour.BLUE).result()
    library.colour_tag("sea", Colour.RED).result()
    library.colour_tag("ports", Colour.GREEN).result()
    library.colour_tag("ports", Colour.NONE).result()
    assert library.tag_colours().result() == {"sea": Colour.RED}


def test_entries_of_the_trash_go_for_good_one_by_one(library: Library):
    conversation = library.create_conversation(title="stays").result()
    first = say(library, conversation.id, "one")
    second = say(library, conversation.id, "two", first.id)
    third = say(library, conversation.id, "three", second.id)
    library.trash.delete_message(second.id).result()
    gone, restored = (library.create_conversation(title=title).result() for title in ("gone", "restored"))
    library.bulk.delete([gone.id, restored.id]).result()
    entries = library.trash.listed().result()
    library.restore(restored.id).result()
    assert library.trash.remove(entries).result() == 2
    assert library.trash.listed().result() == ()
    assert library.conversation(restored.id).result().title == "restored"
    assert [each.text for each in library.messages(conversation.id).result()] == ["one", "three"]
    assert library.messages(conversation.id).result()[1].parent_id == first.id
    assert library.trash.remove(entries).result() == 0
    assert third.id


@pytest.mark.parametrize("pinned", [None, False])
def test_pages_go_on_behind_a_conversation_that_is_gone(library: Library, pinned: bool | None):
    ids = [library.create_conversation(title=str(number)).result().id for number in range(7)]
    library.mark(ids[3], pinned=pinned is None).result()
    seen: list[str] = []
    after = None
    while page := library.conversations(pinned=pinned, folder_id="", limit=2, after=after).result():
        seen += [each.id for each in page]
        after = page[-1]
        if len(seen) == 4:
            library.delete(after.id).result()
            library.trash.empty().result()
    assert sorted(seen) == sorted(ids)


def test_only_a_conversation_without_anything_is_discarded(library: Library):
    empty, named, drafted, said, pinned = (
        library.create_conversation(title=title).result().id for title in ("", "named", "", "", "")
    )
    library.save_draft(drafted, "x").result()
    say(library, said, "hello")
    library.mark(pinned, pinned=True).result()
    assert [library.discard_empty(each).result() for each in (empty, named, drafted, said, pinned)] == [
        True,
        False,
        False,
        False,
        False,
    ]
    assert {each.id for each in library.conversations().result()} == {named, drafted, said, pinned}
