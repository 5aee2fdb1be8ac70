"""Reasoning that stands inside the text, between <think> and </think>.

Where a container has no reasoning parser the model's tags arrive as text, and many chat templates write the opening
tag themselves, so that only the closing one arrives. What is done depends on what is known:

``open``   The template opened the thought: all is reasoning until ``</think>``. Handlers choose this by themselves
           when the prompt text ends with ``<think>``; for a container that takes messages only its owner can know.
``auto``   A ``<think>`` at the very start of the reply opens a thought. A ``</think>`` that no ``<think>`` came
           before says that the text so far was reasoning (``TextWasReasoning``), unless it stands behind a quotation
           mark or a backtick: then the model speaks of the tag. Nothing waits for a tag that may never come.
``off``    Tags are text.

Each tag counts once; any that follow are text, for an answer may be about tags. Servers and clients that know their
model ask the same question beforehand: SGLang's force_reasoning, llama.cpp's thinking_forced_open, chat-ui's empty
beginToken. ``auto`` is for those who do not.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

from sagedesk.llm.messages import ReasoningDelta, TextDelta, TextWasReasoning

Thinking = Literal["auto", "open", "off"]

OPENING: Final = "<think>"
CLOSING: Final = "</think>"

Segment = tuple[type[TextDelta | ReasoningDelta | TextWasReasoning], str]

_MOST_BLANKS = 64  # before an opening tag


class _At(Enum):
    START = "only blanks came"
    THOUGHT = "a thought is open"
    ANSWER = "text came, and a closing tag may"
    PLAIN = "the rest is text"


class ThoughtSplitter:
    """Splits text that comes in pieces into reasoning and answer, holding back at most a tag's length."""

    __slots__ = ("_at", "_held", "idle", "last")

    def __init__(self, thinking: Thinking) -> None:
        self._at = {"auto": _At.START, "open": _At.THOUGHT, "off": _At.PLAIN}[thinking]
        self._held = ""
        self.last = ""
        """The last character of the answer so far; to be set by who passes pieces on without asking."""
        self.idle = thinking == "off"
        """Whether a piece without "<" is text as it is, and need not be asked about."""

    def feed(self, piece: str) -> list[Segment]:
        """Return what is decided, in order."""
        segments: list[Segment] = []
        rest: str | None = self._held + piece
        self._held = ""
        while rest:
            if self._at is _At.START:
                rest = self._start(rest)
            elif self._at is _At.THOUGHT:
                rest = self._thought(rest, segments)
            elif self._at is _At.ANSWER:
                rest = self._answer(rest, segments)
            else:
                segments.append((TextDelta, rest))
                rest = None
        if segments and segments[-1][0] is TextDelta:
            self.last = segments[-1][1][-1]
        self.idle = not self._held and self._at in (_At.ANSWER, _At.PLAIN)
        return segments

    def close(self) -> list[Segment]:
        """Return what was held back, and look for tags no longer."""
        held, self._held = self._held, ""
        kind = ReasoningDelta if self._at is _At.THOUGHT else TextDelta
        self._at = _At.PLAIN
        self.idle = True
        return [(kind, held)] if held else []

    def _start(self, text: str) -> str | None:
        body = text.lstrip()
        if len(text) - len(body) <= _MOST_BLANKS:
            if body.startswith(OPENING):
                self._at = _At.THOUGHT
                return body[len(OPENING) :]
            if OPENING.startswith(body):
                self._held = text
                return None
        self._at = _At.ANSWER
        return text

    def _thought(self, text: str, segments: list[Segment]) -> str | None:
        end = text.find(CLOSING)
        if end < 0:
            self._hold(text, ReasoningDelta, segments, (CLOSING,))
            return None
        if end:
            segments.append((ReasoningDelta, text[:end]))
        self._at = _At.PLAIN
        return text[end + len(CLOSING) :]

    def _answer(self, text: str, segments: list[Segment]) -> str | None:
        opening, closing = text.find(OPENING), text.find(CLOSING)
        if opening < 0 and closing < 0:
            self._hold(text, TextDelta, segments, (OPENING, CLOSING))
            return None
        self._at = _At.PLAIN
        if closing < 0 or 0 <= opening < closing:
            return text
        before = text[closing - 1] if closing else self.last
        if before and before in "`'\"":
            return text
        if closing:
            segments.append((TextDelta, text[:closing]))
        segments.append((TextWasReasoning, ""))
        return text[closing + len(CLOSING) :]

    def _hold(
        self, text: str, kind: type[TextDelta | ReasoningDelta], segments: list[Segment], tags: tuple[str, ...]
    ) -> None:
        """Pass ``text`` on, but for an end of it that may be the beginning of a tag."""
        at = text.rfind("<", max(0, len(text) - len(CLOSING) + 1))
        if at >= 0 and any(tag.startswith(text[at:]) for tag in tags):
            self._held = text[at:]
            text = text[:at]
        if text:
            segments.append((kind, text))
