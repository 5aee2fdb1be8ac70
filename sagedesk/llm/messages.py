"""The values that go through SageDesk: messages and their parts, stream events, and responses.

All are frozen. A message's text is the text that came or was typed, never cleaned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who speaks. Equal to, and usable as, its plain string."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """Text, exactly as typed or received."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasoningPart:
    """What a reasoning model thought before it answered."""

    text: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagePart:
    """An image: its media type, as "image/png", and its bytes."""

    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallPart:
    """A call that the model wants made. ``arguments`` is the model's text, usually JSON."""

    id: str
    name: str
    arguments: str


Part = TextPart | ReasoningPart | ImagePart | ToolCallPart


@dataclass(frozen=True, slots=True, init=False)
class ChatMessage:
    """One message: a role and its parts in order.

    ``ChatMessage(role="user", content="What is your name")`` makes the usual message of one text part;
    ``parts`` takes anything richer, instead of ``content``. Raises ValueError for an unknown role.
    """

    role: Role
    parts: tuple[Part, ...]

    def __init__(
        self, content: str | None = None, *, role: Role | str = Role.USER, parts: Sequence[Part] | None = None
    ) -> None:
        if content is not None and parts is not None:
            raise ValueError("Give content or parts, not both.")
        if parts is None:
            parts = (TextPart(text=content),) if content else ()
        object.__setattr__(self, "role", Role(role))
        object.__setattr__(self, "parts", tuple(parts))

    @property
    def content(self) -> str:
        """The text parts, joined without anything between them."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def reasoning(self) -> str:
        """The reasoning parts, joined."""
        return "".join(part.text for part in self.parts if isinstance(part, ReasoningPart))

    def __str__(self) -> str:
        return f"{self.role}: {self.content}"


# Stream events: what a handler's decoder yields


@dataclass(frozen=True, slots=True, kw_only=True)
class TextDelta:
    """The next characters of the answer."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasoningDelta:
    """The next characters of the reasoning."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallDelta:
    """A fragment of tool call number ``index``; empty strings where the fragment does not tell."""

    index: int
    id: str = ""
    name: str = ""
    arguments: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogprobDelta:
    """Natural-log probabilities of tokens just sent, as (token, logprob) pairs."""

    tokens: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Token counts, as the container gave them; None where it did not."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class Outcome(StrEnum):
    """How a reply ended. A body that just ends is incomplete, never complete."""

    COMPLETE = "complete"
    LENGTH = "length"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """The terminal event: exactly one ends each stream that did not fail. ``reason`` is the container's word."""

    outcome: Outcome
    reason: str = ""


StreamEvent = TextDelta | ReasoningDelta | ToolCallDelta | LogprobDelta | Usage | Finish


# Responses


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseMetadata:
    """What AWS said about a request, for the inspector and for reports; empty strings where it said nothing."""

    request_id: str = ""
    variant: str = ""
    content_type: str = ""
    status: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionResponse:
    """An answer, or one step of a streamed one.

    ``text`` is the whole text, or the text so far; ``delta`` is what this step added (None when not streamed).
    ``finish`` is None in all but the last step. ``raw`` is the decoded document when not streamed, else None.
    """

    text: str
    delta: str | None = None
    reasoning: str = ""
    finish: Finish | None = None
    usage: Usage | None = None
    metadata: ResponseMetadata | None = None
    raw: object = None

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatResponse:
    """An assistant's message, or one step of a streamed one; the fields are those of CompletionResponse."""

    message: ChatMessage
    delta: str | None = None
    finish: Finish | None = None
    usage: Usage | None = None
    metadata: ResponseMetadata | None = None
    raw: object = None

    def __str__(self) -> str:
        return str(self.message)
