"""Deleting messages and conversations, undoing it exactly, and emptying the trash."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError
from sagedesk.library import Conversation, Library, Message
from sagedesk.llm.messages import ImagePart, Role, TextPart


def say(library: Library, conversation: Conversation, text: str, parent: Message | None = None) -> Message:
    return library.add_message(
        Message(
            conversation_id=conversation.id,
            parent_id=parent.id if parent else None,
            role=Role.USER,
            parts=(TextPart(text=text),),
        )
    ).result()


def path_of(library: Library, conversation: Conversation) -> str:
    return " ".join(message.text for message in library.messages(conversation.id).result())


def state_of(library: Library, conversation: Conversation) -> object:
    return (
        library.messages(conversation.id).result(),
        library.all_messages(conversation.id).result(),
        library.versions(conversation.id).result(),
    )


@pytest.fixture
def conversation(library: Library) -> Conversation:
    return library.create_conversation(title="Ships").result()


def test_deleting_one_message_lets_those_below_move_up(library: Library, conversation: Conversation):
    a = say(library, conversation, "a")
    b = say(library, conversation, "b", a)
    c = say(library, conversation, "c", b)
    say(library, conversation, "d", c)
    before = state_of(library, conversation)
    deletion = library.trash.delete_message(b.id).result()
    assert (deletion.count, deletion.message_id) == (1, b.id)
    assert path_of(library, conversation) == "a c d"
    with pytest.raises(InvalidInputError, match="in the trash"):
        library.select(b.id).result()
    library.trash.restore_messages(deletion.id).result()
    assert state_of(library, conversation) == before


def test_deleting_a_message_and_all_below(library: Library, conversation: Conversation):
    a = say(library, conversation, "a")
    b = say(library, conversation, "b", a)
    say(library, conversation, "c", b)
    before = state_of(library, conversation)
    deletion = library.trash.delete_message(b.id, below=True).result()
    assert deletion.count == 2
    assert path_of(library, conversation) == "a"
    library.trash.restore_messages(deletion.id).result()
    assert state_of(library, conversation) == before


def test_the_path_then_leads_to_another_version(library: Library, conversation: Conversation):
    question = say(library, conversation, "question")
    first = say(library, conversation, "first", question)
    say(library, conversation, "after-first", first)
    second = say(library, conversation, "second", question)
    deletion = library.trash.delete_message(second.id, below=True).result()
    assert path_of(library, conversation) == "question first after-first"
    assert library.versions(conversation.id).result() == {}
    library.trash.restore_messages(deletion.id).result()
    assert path_of(library, conversation) == "question second"


def test_the_last_message_may_be_deleted_and_another_added(library: Library, conversation: Conversation):
    only = say(library, conversation, "only")
    deletion = library.trash.delete_message(only.id).result()
    assert library.conversation(conversation.id).result().head_id is None
    assert path_of(library, conversation) == ""
    say(library, conversation, "new")
    library.trash.restore_messages(deletion.id).result()
    assert path_of(library, conversation) == "only"
    assert [each.text for each in library.siblings(only.id).result()] == ["only", "new"]


def test_a_message_below_a_deleted_one_is_a_version_of_those_beside_it(library: Library, conversation: Conversation):
    a = say(library, conversation, "a")
    b = say(library, conversation, "b", a)
    c = say(library, conversation, "c", b)
    other = say(library, conversation, "other", a)
    library.trash.delete_message(b.id).result()
    assert library.siblings(c.id).result() == library.siblings(other.id).result() == (c, other)
    assert library.versions(conversation.id).result() == {c.id: (c.id, other.id), other.id: (c.id, other.id)}
    assert library.select(c.id).result().head_id == c.id
    assert path_of(library, conversation) == "a c"


def test_restoring_does_not_lead_away_from_what_was_said_since(library: Library, conversation: Conversation):
    a = say(library, conversation, "a")
    b = say(library, conversation, "b", a)
    deletion = library.trash.delete_message(a.id).result()
    say(library, conversation, "c", b)
    library.trash.restore_messages(deletion.id).result()
    assert path_of(library, conversation) == "a b c"


def test_what_was_deleted_before_stays_deleted(library: Library, conversation: Conversation):
    a = say(library, conversation, "a")
    b = say(library, conversation, "b", a)
    c = say(library, conversation, "c", b)
    earlier = library.trash.delete_message(c.id).result()
    later = library.trash.delete_message(a.id, below=True).result()
    assert later.count == 2
    library.trash.restore_messages(later.id).result()
    assert path_of(library, conversation) == "a b"
    library.trash.restore_messages(earlier.id).result()
    assert path_of(library, conversation) == "a b c"


def test_the_trash_is_listed_and_emptied(library: Library, conversation: Conversation, path: Path):
    image = ImagePart(media_type="image/png", data=b"png")
    a = say(library, conversation, "a")
    b = library.add_message(
        Message(
            conversation_id=conversation.id,
            parent_id=a.id,
            role=Role.USER,
            parts=(TextPart(text="# The picture\nof a ship"), image),
        )
    ).result()
    c = say(library, conversation, "c", b)
    other = library.create_conversation(title="Other").result()
    message_deletion = library.trash.delete_message(b.id).result()
    library.delete(other.id).result()

    first, second = library.trash.listed().result()
    assert (first.conversation_id, first.deletion, first.excerpt) == (other.id, None, "Other")
    assert (second.deletion, second.excerpt) == (message_deletion, "The picture of a ship")

    assert library.purge_deleted().result() == 0
    assert library.trash.empty(older_than=-1).result() == 2
    assert library.trash.listed().result() == ()
    assert path_of(library, conversation) == "a c"
    assert library.siblings(c.id).result()[0].parent_id == a.id
    with pytest.raises(InvalidInputError, match="no longer in the trash"):
        library.trash.restore_messages(message_deletion.id).result()
    attachments = library._access.read(lambda connection: connection.execute("SELECT * FROM attachments").fetchall())
    assert attachments.result() == []
    library.close()
    with Library.open(path) as again:
        assert path_of(again, conversation) == "a c"


def test_a_deleted_conversation_hides_its_deleted_messages(library: Library, conversation: Conversation):
    library.trash.delete_message(say(library, conversation, "a").id).result()
    library.delete(conversation.id).result()
    assert [entry.deletion for entry in library.trash.listed().result()] == [None]
    assert library.trash.empty(older_than=-1).result() == 1


def test_an_unknown_message_is_a_sentence(library: Library):
    with pytest.raises(InvalidInputError, match="no message with the id none"):
        library.trash.delete_message("none").result()


def test_deleting_twice_is_a_sentence(library: Library, conversation: Conversation):
    message = say(library, conversation, "a")
    library.trash.delete_message(message.id).result()
    with pytest.raises(InvalidInputError, match="in the trash"):
        library.trash.delete_message(message.id).result()
    with pytest.raises(InvalidInputError, match="in the trash"):
        library.edit(message.id, ()).result()
    with pytest.raises(InvalidInputError, match="in the trash"):
        library.branch(message.id).result()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["say", "say", "version", "delete", "below", "select", "restore", "purge"]), st.integers(0)
    ),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(steps=STEPS)
def test_whatever_is_done_the_tree_is_whole_and_undo_is_exact(library: Library, steps: list[tuple[str, int]]):
    conversation = library.create_conversation(title="x").result()
    deletions: list[str] = []

    def pick(number: int) -> Message | None:
        there = library.all_messages(conversation.id).result()
        return there[number % len(there)] if there else None

    for what, number in steps:
        chosen = pick(number)
        if what == "say":
            path = library.messages(conversation.id).result()
            say(library, conversation, str(number), path[-1] if path else None)
        elif what == "restore" and deletions:
            library.trash.restore_messages(deletions.pop(number % len(deletions))).result()
        elif what == "purge":
            library.trash.empty(older_than=-1).result()
            deletions.clear()
        elif chosen is not None and what == "version":
            library.edit(chosen.id, (TextPart(text="edited"),)).result()
        elif chosen is not None and what == "select":
            library.select(chosen.id).result()
            assert chosen in library.messages(conversation.id).result()
        elif chosen is not None and what in {"delete", "below"}:
            before = state_of(library, conversation)
            deletion = library.trash.delete_message(chosen.id, below=what == "below").result()
            library.trash.restore_messages(deletion.id).result()
            assert state_of(library, conversation) == before
            deletions.append(library.trash.delete_message(chosen.id, below=what == "below").result().id)

        path = library.messages(conversation.id).result()
        there = library.all_messages(conversation.id).result()
        # a path that is not empty as long as anything is there, and from which the switcher reaches everything
        assert bool(path) == bool(there)
        assert {each.id for each in path} <= {each.id for each in there}
        assert library.conversation(conversation.id).result().head_id == (path[-1].id if path else None)
        versions = library.versions(conversation.id).result()
        for message in there:
            siblings = library.siblings(message.id).result()
            assert versions.get(message.id, (message.id,)) == tuple(each.id for each in siblings)
    library.delete(conversation.id).result()
    library.purge_deleted(older_than=-1).result()
