"""Which messages of a conversation the model is sent."""

from __future__ import annotations

from collections.abc import Iterable

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import ChatMessage, Part, ReasoningPart, Role, TextPart


def outgoing(path: Iterable[Message], system_prompt: str) -> tuple[ChatMessage, ...]:
    """Return the system prompt and the path as the model is sent it.

    Reasoning is never sent back. A reply that failed before any text is left out; two messages of one role that
    come to stand together become one, since most formats need the roles to take turns.
    """
    sent = [ChatMessage(system_prompt, role=Role.SYSTEM)] if system_prompt else []
    for message in path:
        parts: tuple[Part, ...] = tuple(part for part in message.parts if not isinstance(part, ReasoningPart))
        if not parts or message.state == MessageState.STREAMING:
            continue
        if sent and sent[-1].role == message.role:
            parts = _joined(sent.pop().parts, parts)
        sent.append(ChatMessage(role=message.role, parts=parts))
    return tuple(sent)


def _joined(first: tuple[Part, ...], second: tuple[Part, ...]) -> tuple[Part, ...]:
    return (*first, TextPart(text="\n\n"), *second)
