from __future__ import annotations

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.library import Failure, Library, Message, MessageState
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart


def test_a_branch_shares_the_history_and_stands_alone(library: Library):
    folder = library.folders.create("Sea").result()
    source = library.create_conversation(title="Ships", profile_id="guide", system_prompt="Be brief.").result()
    library.set_folder(source.id, folder.id)
    image = ImagePart(media_type="image/png", data=b"png")
    question = library.add_message(
        Message(conversation_id=source.id, parent_id=None, role=Role.USER, parts=(TextPart(text="What?"), image))
    ).result()
    answer = library.add_message(
        Message(
            conversation_id=source.id,
            parent_id=question.id,
            role=Role.ASSISTANT,
            parts=(ReasoningPart(text="hm", seconds=1.0), TextPart(text="lone \ud83d")),
            state=MessageState.FAILED,
            failure=Failure(kind="ThrottledError", message="Too many."),
            metadata={"endpoint": "e"},
        )
    ).result()
    library.add_message(
        Message(conversation_id=source.id, parent_id=answer.id, role=Role.USER, parts=(TextPart(text="More"),))
    ).result()

    branch = library.branch(answer.id).result()
    assert (branch.title, branch.profile_id, branch.system_prompt) == ("Ships", "guide", "Be brief.")
    assert (branch.branched_from, branch.folder_id) == (answer.id, folder.id)
    copies = library.messages(branch.id).result()
    assert [(each.role, each.parts, each.state, each.failure, each.metadata) for each in copies] == [
        (each.role, each.parts, each.state, each.failure, each.metadata) for each in (question, answer)
    ]
    assert [each.original_id for each in copies] == [question.id, answer.id]
    assert [each.created_at for each in copies] == [question.created_at, answer.created_at]
    assert branch.head_id == copies[-1].id
    assert [each.message_id for each in library.replies.figures().result()] == [answer.id]

    again = library.branch(copies[-1].id).result()
    assert library.messages(again.id).result()[-1].original_id == answer.id

    library.delete(source.id).result()
    library.purge_deleted(older_than=-1).result()
    assert library.messages(branch.id).result() == copies


def test_a_branch_has_what_is_shown_not_what_was_deleted(library: Library):
    source = library.create_conversation().result()
    parent = None
    messages = []
    for text in "abc":
        parent = library.add_message(
            Message(
                conversation_id=source.id,
                parent_id=parent and parent.id,
                role=Role.USER,
                parts=(TextPart(text=text),),
            )
        ).result()
        messages.append(parent)
    library.trash.delete_message(messages[1].id).result()
    branch = library.branch(messages[2].id).result()
    assert [each.text for each in library.messages(branch.id).result()] == ["a", "c"]


def test_a_reply_that_streams_cannot_be_branched(library: Library):
    source = library.create_conversation().result()
    reply = library.begin_reply(Message(conversation_id=source.id, parent_id=None, role=Role.ASSISTANT, parts=()))
    with pytest.raises(InvalidInputError, match="still being written"):
        library.branch(reply.message.id).result()
    reply.finish().result()
    assert library.branch(reply.message.id).result().branched_from == reply.message.id


def test_an_edit_is_a_version_with_the_same_parent(library: Library):
    source = library.create_conversation().result()
    question = library.add_message(
        Message(conversation_id=source.id, parent_id=None, role=Role.USER, parts=(TextPart(text="What?"),))
    ).result()
    answer = library.add_message(
        Message(conversation_id=source.id, parent_id=question.id, role=Role.ASSISTANT, parts=(TextPart(text="That"),))
    ).result()
    edited = library.edit(question.id, (TextPart(text="Which?"),)).result()
    assert (edited.parent_id, edited.role, edited.text) == (None, Role.USER, "Which?")
    assert library.messages(source.id).result() == (edited,)
    assert library.versions(source.id).result()[edited.id] == (question.id, edited.id)
    library.select(question.id).result()
    assert library.messages(source.id).result() == (question, answer)
