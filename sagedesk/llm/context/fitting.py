"""Which messages of a conversation go into a context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sagedesk.llm.context.counting import Count
from sagedesk.llm.messages import ChatMessage, ImagePart, Role

PER_MESSAGE = 5
"""Tokens that a prompt format puts around a message, about."""
PER_PICTURE = 1_100
"""Tokens of a picture of 1,568 pixels, about; models differ by half of it either way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The messages that go in, how many stay out, and the tokens of all and of those that go in."""

    messages: tuple[ChatMessage, ...]
    left_out: int
    tokens: int
    tokens_before: int


def tokens_of(message: ChatMessage, count: Count) -> int:
    """Return about how many tokens a message has in a prompt."""
    pictures = sum(isinstance(part, ImagePart) for part in message.parts)
    return count(message.content) + PER_MESSAGE + pictures * PER_PICTURE


def fitted(messages: Sequence[ChatMessage], room: int, count: Count) -> Fitted:
    """Return the messages without the oldest, until they have at most ``room`` tokens.

    System messages at the beginning and the last message always go in; what is left begins with the user, as most
    prompt formats need it.
    """
    sizes = [tokens_of(message, count) for message in messages]
    first = next((place for place, message in enumerate(messages) if message.role is not Role.SYSTEM), 0)
    total = before = sum(sizes)
    start = first
    while start < len(messages) - 1 and total > room:
        total -= sizes[start]
        start += 1
        while start < len(messages) - 1 and messages[start].role is not Role.USER:
            total -= sizes[start]
            start += 1
    return Fitted(
        messages=(*messages[:first], *messages[start:]),
        left_out=start - first,
        tokens=total,
        tokens_before=before,
    )
