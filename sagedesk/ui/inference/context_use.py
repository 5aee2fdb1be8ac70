"""How full a conversation makes the model's context, and what of it goes in. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sagedesk.library.values import Message
from sagedesk.llm.context import Fitted, counter, fitted
from sagedesk.llm.messages import ChatMessage, Part, TextPart
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.inference.outgoing import outgoing

_REPLY = 512
"""Tokens that are kept free for the reply where the profile sets no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextUse:
    """The tokens of what would be sent, how many there may be, and how many old messages would stay out."""

    tokens: int
    room: int
    length: int
    left_out: int

    @property
    def overflows(self) -> bool:
        """Whether something would have to stay out."""
        return self.left_out > 0 or self.tokens > self.room


def context_use(
    path: Sequence[Message], typed: str, attached: Sequence[Part], system_prompt: str, profile: EndpointProfile
) -> ContextUse | None:
    """Return what sending would take; None where the profile says nothing of the context.

    Slow for long conversations: never call it in the GUI thread. Raises ConfigurationError for a tokenizer that cannot
    be used.
    """
    window = profile.context
    if not window.length:
        return None
    messages = [*outgoing(path, system_prompt)]
    if typed.strip() or attached:
        messages.append(ChatMessage(role="user", parts=(*attached, TextPart(text=typed))))
    if not messages:
        return ContextUse(tokens=0, room=room_of(profile), length=window.length, left_out=0)
    fit = fit_in(messages, profile)
    return ContextUse(tokens=fit.tokens_before, room=room_of(profile), length=window.length, left_out=fit.left_out)


def fit_in(messages: Sequence[ChatMessage], profile: EndpointProfile) -> Fitted:
    """Return the messages that go into a profile's context."""
    return fitted(messages, room_of(profile), counter(profile.context.tokenizer))


def room_of(profile: EndpointProfile) -> int:
    """Return how many tokens the prompt may have: the context without the reply's."""
    reply = profile.parameters.max_tokens or _REPLY
    return max(0, profile.context.length - reply)
