from __future__ import annotations

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.library import Colour, Conversation, Library, Message, MessageState, new_id
from sagedesk.llm.messages import Role, TextPart


def whole() -> tuple[Conversation, list[Message]]:
    conversation_id = new_id()
    question, answer, other = (
        Message(
            conversation_id=conversation_id,
            parent_id=None,
            role=Role.USER,
            parts=(TextPart(text=text),),
            created_at=5.0,
        )
        for text in ("question", "answer", "other")
    )
    answers = [
        Message(
            id=each.id, conversation_id=conversation_id, parent_id=question.id, role=Role.ASSISTANT, parts=each.parts
        )
        for each in (answer, other)
    ]
    conversation = Conversation(
        id=conversation_id,
        title="Imported",
        profile_id="",
        system_prompt="Be brief.",
        created_at=1.0,
        updated_at=2.0,
        head_id=answer.id,
        tags=("old",),
        archived=True,
        colour=Colour.RED,
    )
    return conversation, [question, *answers]


def test_a_whole_conversation_comes_in_as_it_is_and_only_once(library: Library):
    conversation, messages = whole()
    assert library.add_conversation(conversation, messages).result()
    assert library.conversation(conversation.id).result() == conversation
    assert library.all_messages(conversation.id).result() == tuple(messages)
    assert library.messages(conversation.id).result() == tuple(messages[:2])
    library.rename(conversation.id, "Renamed since").result()
    assert not library.add_conversation(conversation, messages).result()
    assert library.conversation(conversation.id).result().title == "Renamed since"


def test_it_comes_in_whole_or_not_at_all(library: Library):
    conversation, messages = whole()
    with pytest.raises(InvalidInputError):
        library.add_conversation(conversation, messages[1:]).result()
    streaming = Message(
        conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=(), state=MessageState.STREAMING
    )
    with pytest.raises(InvalidInputError):
        library.add_conversation(conversation, [*messages, streaming]).result()
    assert library.conversations(archived=None).result() == ()
