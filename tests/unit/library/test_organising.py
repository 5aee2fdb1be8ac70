"""Tags, pins, the archive, colours, pages of the list, titles that a model made, drafts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError
from sagedesk.library import Colour, Conversation, Draft, Library, Message, attachments
from sagedesk.library.tags import LONGEST, clean
from sagedesk.llm.messages import ImagePart, Role, TextPart

PICTURE = ImagePart(media_type="image/png", data=b"png")


def titles(found: tuple[Conversation, ...]) -> list[str]:
    return [each.title for each in found]


def create(library: Library, *names: str) -> list[Conversation]:
    return [library.create_conversation(title=name).result() for name in names]


@given(st.lists(st.text(st.one_of(st.characters(), st.sampled_from("#\n\x1f\ud800")))))
def test_tags_are_clean_and_distinct(tags: list[str]):
    cleaned = clean(tags)
    assert len({tag.casefold() for tag in cleaned}) == len(cleaned)
    for tag in cleaned:
        assert 0 < len(tag) <= LONGEST
        assert tag == tag.strip()
        assert "\x1f" not in tag
        assert not tag.startswith("#")
        tag.encode()
    assert clean(cleaned) == cleaned


def test_tags_are_kept_counted_and_listed_by(library: Library):
    one, other, gone = create(library, "one", "other", "gone")
    assert library.set_tags(one.id, ["#Sea", " ports\n", "sea"]).result().tags == ("ports", "sea")
    assert library.set_tags(other.id, ["SEA"]).result().tags == ("sea",)
    library.set_tags(gone.id, ["sea", "rare"])
    library.delete(gone.id)
    assert library.tags().result() == {"ports": 1, "sea": 2}
    assert titles(library.conversations(tag="sea").result()) == ["other", "one"]
    assert library.set_tags(one.id, []).result().tags == ()
    assert [each.tags for each in library.conversations().result()] == [("sea",), ()]
    with pytest.raises(InvalidInputError, match="no conversation with the id none"):
        library.set_tags("none", ["x"]).result()


def test_pinned_conversations_come_first_and_archived_ones_on_demand(library: Library):
    first, second, third = create(library, "first", "second", "third")
    library.mark(first.id, pinned=True).result()
    marked = library.mark(third.id, archived=True, colour=Colour.GREEN).result()
    assert (marked.pinned, marked.archived, marked.colour) == (False, True, Colour.GREEN)
    assert titles(library.conversations().result()) == ["first", "second"]
    assert titles(library.conversations(archived=True).result()) == ["third"]
    assert titles(library.conversations(archived=None).result()) == ["first", "third", "second"]
    assert library.mark(third.id, archived=False).result().colour is Colour.GREEN
    assert library.mark(third.id, colour=Colour.NONE).result().colour is Colour.NONE
    assert library.mark(second.id).result() == second


def test_the_list_comes_in_pages(library: Library):
    made = create(library, *map(str, range(25)))
    for each in made[3:6]:
        library.mark(each.id, pinned=True)
    whole = library.conversations().result()
    paged: list[Conversation] = []
    while page := library.conversations(limit=4, after=paged[-1] if paged else None).result():
        assert len(page) <= 4
        paged += page
    assert tuple(paged) == whole


def test_a_colour_of_a_newer_version_is_none_here(library: Library):
    (made,) = create(library, "x")
    library._access.write(lambda connection: connection.execute("UPDATE conversations SET colour = 'mauve'")).result()
    assert library.conversation(made.id).result().colour is Colour.NONE


def test_a_title_that_a_model_made_gives_way_to_the_person(library: Library):
    untitled = library.create_conversation().result()
    library.add_message(
        Message(conversation_id=untitled.id, parent_id=None, role=Role.USER, parts=(TextPart(text="Hello"),))
    ).result()
    assert library.suggest_title(untitled.id, "**A greeting**\n").result().title == "A greeting**"
    assert library.suggest_title(untitled.id, " \n").result().title == "A greeting**"
    library.rename(untitled.id, "Mine").result()
    assert library.suggest_title(untitled.id, "Theirs").result().title == "Mine"


def test_titles_and_marks_do_not_reorder_the_list(library: Library):
    older, newer = create(library, "older", "newer")
    library.suggest_title(older.id, "x")
    library.set_tags(older.id, ["x"])
    library.mark(older.id, colour=Colour.RED)
    library.save_draft(older.id, "x", caret=1, attachments=[PICTURE])
    assert [each.id for each in library.conversations().result()] == [newer.id, older.id]


def test_a_draft_keeps_its_caret_and_attachments(library: Library):
    (conversation,) = create(library, "x")
    library.save_draft(conversation.id, "half a", caret=3, attachments=[PICTURE, TextPart(text="notes.txt")])
    assert library.draft(conversation.id).result() == Draft(
        text="half a", caret=3, attachments=(PICTURE, TextPart(text="notes.txt"))
    )
    assert library.save_draft(conversation.id, "half a sentence", caret=15).result().draft == "half a sentence"
    assert library.draft(conversation.id).result().attachments == (PICTURE, TextPart(text="notes.txt"))
    library.save_draft(conversation.id, "", attachments=[]).result()
    assert library.draft(conversation.id).result() == Draft()
    stored = library._access.read(lambda connection: connection.execute("SELECT count(*) FROM attachments").fetchone())
    assert stored.result() == (0,)


def test_an_attachment_of_a_draft_survives_emptying_the_trash(library: Library):
    kept, gone = create(library, "kept", "gone")
    library.save_draft(kept.id, "", attachments=[PICTURE])
    library.add_message(Message(conversation_id=gone.id, parent_id=None, role=Role.USER, parts=(PICTURE,)))
    library.delete(gone.id)
    library.purge_deleted(older_than=-1).result()
    assert library.draft(kept.id).result().attachments == (PICTURE,)


def test_an_attachment_beyond_the_bound_is_refused(library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(attachments, "LARGEST", 2)
    (conversation,) = create(library, "x")
    with pytest.raises(InvalidInputError, match="keeps up to 2"):
        library.save_draft(conversation.id, "", attachments=[PICTURE]).result()
    with pytest.raises(InvalidInputError, match="keeps up to 2"):
        library.add_message(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(PICTURE,))
        ).result()
    assert library.messages(conversation.id).result() == ()


def test_unknown_conversations_are_sentences(library: Library):
    for future in (library.draft("none"), library.mark("none", pinned=True), library.suggest_title("none", "x")):
        with pytest.raises(InvalidInputError, match="no conversation with the id none"):
            future.result()
