"""Conversations that tests put into the library of a whole window."""

from __future__ import annotations

from dataclasses import replace

from sagedesk.library import Conversation, Library, Message, new_id
from sagedesk.llm.messages import Role, TextPart


def add(library: Library, title: str, *said: str, at: float = 1_790_000_000.0, **more: object) -> Conversation:
    """Add a conversation in which the person and the model take turns."""
    conversation = Conversation(
        id=new_id(), title=title, profile_id="guide", system_prompt="", created_at=at, updated_at=at, **more
    )
    messages: list[Message] = []
    for number, text in enumerate(said):
        messages.append(
            Message(
                conversation_id=conversation.id,
                parent_id=messages[-1].id if messages else None,
                role=Role.ASSISTANT if number % 2 else Role.USER,
                parts=(TextPart(text=text),),
                created_at=at,
            )
        )
    whole = replace(conversation, head_id=messages[-1].id if messages else None)
    assert library.add_conversation(whole, messages).result()
    return library.conversation(conversation.id).result()
