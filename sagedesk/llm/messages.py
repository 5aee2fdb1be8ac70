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


@dataclass(frozen=True, slots=True)
class TextWasReasoning:
    """All text so far was reasoning: the model closed a thought that its chat template had opened."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseMetadata:
    """What AWS said about a request, for the inspector and for reports; empty strings where it said nothing."""

    request_id: str = ""
    variant: str = ""
    content_type: str = ""
    status: int = 200


StreamEvent = TextDelta | ReasoningDelta | TextWasReasoning | ToolCallDelta | LogprobDelta | Usage | Finish


# Responses


@dataclass(frozen=True, slots=True)
class TextSoFar:
    """The first ``count`` pieces of a list that only grows: the text at one moment, joined when it is asked for.

    Streams of many thousand steps stay linear this way: a joined text in every step would be quadratic.
    """

    pieces: list[str]
    count: int

    def __str__(self) -> str:
        return "".join(self.pieces[: self.count])


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionResponse:
    """An answer, or one step of a streamed one.

    ``text`` is the whole text, or the text so far; ``delta`` is what this step added (None when not streamed).
    ``finish`` and ``usage`` are None in the steps of a stream. ``raw`` is the reply's body when not streamed.
    """

    text_so_far: TextSoFar
    reasoning_so_far: TextSoFar
    delta: str | None = None
    finish: Finish | None = None
    usage: Usage | None = None
    metadata: ResponseMetadata | None = None
    raw: bytes | None = None

    @property
    def text(self) -> str:
        """The text (so far)."""
        return str(self.text_so_far)

    @property
    def reasoning(self) -> str:
        """The reasoning (so far); empty when there is none."""
        return str(self.reasoning_so_far)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatResponse:
    """An assistant's message, or one step of a streamed one."""

    completion: CompletionResponse
    tool_calls: tuple[ToolCallPart, ...] = ()

    @property
    def message(self) -> ChatMessage:
        """The assistant's message (so far)."""
        parts: list[Part] = []
        if self.completion.reasoning:
            parts.append(ReasoningPart(text=self.completion.reasoning))
        if text := self.completion.text:
            parts.append(TextPart(text=text))
        return ChatMessage(role=Role.ASSISTANT, parts=[*parts, *self.tool_calls])

    @property
    def delta(self) -> str | None:
        """What this step added; None when not streamed."""
        return self.completion.delta

    @property
    def finish(self) -> Finish | None:
        """How the reply ended; None in the steps of a stream."""
        return self.completion.finish

    @property
    def usage(self) -> Usage | None:
        """Token counts, where the container gave them."""
        return self.completion.usage

    @property
    def raw(self) -> bytes | None:
        """The reply's body when not streamed."""
        return self.completion.raw

    def __str__(self) -> str:
        return str(self.message)
