"""Stream events, one by one, to the response that they add up to."""

from __future__ import annotations

from sagedesk.llm.messages import (
    CompletionResponse,
    Finish,
    ReasoningDelta,
    ResponseMetadata,
    StreamEvent,
    TextDelta,
    TextSoFar,
    TextWasReasoning,
    ToolCallDelta,
    ToolCallPart,
    Usage,
)


class Accumulator:
    """Adds events up. ``response`` may be asked for at any time."""

    def __init__(self, metadata: ResponseMetadata | None = None) -> None:
        self.metadata = metadata
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._tool_calls: dict[int, list[ToolCallDelta]] = {}
        self.finish: Finish | None = None
        self.usage: Usage | None = None

    def add(self, event: StreamEvent) -> None:
        """Add one event."""
        match event:
            case TextDelta():
                self._text.append(event.text)
            case ReasoningDelta():
                self._reasoning.append(event.text)
            case TextWasReasoning():
                self._reasoning, self._text = [*self._text, *self._reasoning], []
            case ToolCallDelta():
                self._tool_calls.setdefault(event.index, []).append(event)
            case Usage():
                self.usage = event
            case Finish():
                self.finish = event

    def step(self, delta: str) -> CompletionResponse:
        """Return the state of a stream after a step that added ``delta``."""
        return CompletionResponse(text_so_far=_mark(self._text), reasoning_so_far=_mark(self._reasoning), delta=delta)

    def response(self, raw: bytes | None = None) -> CompletionResponse:
        """Return everything that was added."""
        return CompletionResponse(
            text_so_far=_mark(self._text),
            reasoning_so_far=_mark(self._reasoning),
            finish=self.finish,
            usage=self.usage,
            metadata=self.metadata,
            raw=raw,
        )

    @property
    def empty(self) -> bool:
        """Whether nothing of the answer has come."""
        return not (self._text or self._reasoning or self._tool_calls)

    @property
    def tool_calls(self) -> tuple[ToolCallPart, ...]:
        """The tool calls, their fragments joined."""
        return tuple(
            ToolCallPart(
                id=next((part.id for part in parts if part.id), ""),
                name="".join(part.name for part in parts),
                arguments="".join(part.arguments for part in parts),
            )
            for _, parts in sorted(self._tool_calls.items())
        )


def _mark(pieces: list[str]) -> TextSoFar:
    return TextSoFar(pieces, len(pieces))
