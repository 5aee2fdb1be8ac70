"""Replies as they come: parts to events, and events to the steps that complete and chat yield."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import Self

from sagedesk.errors import InterruptedStreamError, ModelFailedError, SageDeskError
from sagedesk.llm.accumulator import Accumulator
from sagedesk.llm.handlers.base import StreamDecoder
from sagedesk.llm.messages import (
    ChatResponse,
    CompletionResponse,
    Finish,
    ResponseMetadata,
    StreamEvent,
    TextDelta,
    TextWasReasoning,
)
from sagedesk.llm.prompts.stops import StopCutter
from sagedesk.translation import translate


class EventStream:
    """One reply's events in order; the last is a Finish. Iterate it once.

    ``stops`` are tokens of the prompt format that end a turn: one that leaks at the very end of the text is cut off.
    ``log`` is the ARN of the container's log, for the errors of the container.
    ``accumulator`` holds what came so far, also when the iteration raised. ``close`` (or leaving a ``with``) lets
    go of the connection when the rest is not wanted.
    """

    def __init__(
        self,
        parts: Iterable[bytes],
        decoder: StreamDecoder,
        metadata: ResponseMetadata,
        stops: tuple[str, ...] = (),
        log: str = "",
    ) -> None:
        self.metadata = metadata
        self._log = log
        self.accumulator = Accumulator(metadata)
        self._parts = parts
        events = self._decode(decoder)
        self._events = self._added(_without_leaked_stop(events, stops) if stops else events)

    def __iter__(self) -> Iterator[StreamEvent]:
        return self._events

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading, and let go of the connection."""
        self._events.close()
        close = getattr(self._parts, "close", None)
        if close is not None:
            close()

    def response(self, raw: bytes | None = None) -> CompletionResponse:
        """Read to the end and return the whole answer."""
        for _ in self:
            pass
        return self.accumulator.response(raw)

    def _decode(self, decoder: StreamDecoder) -> Generator[StreamEvent]:
        for part in self._parts:
            yield from decoder.feed(part)
        yield from decoder.close()

    def _added(self, events: Iterator[StreamEvent]) -> Generator[StreamEvent]:
        add = self.accumulator.add
        try:
            for event in events:
                add(event)
                yield event
        except SageDeskError as error:
            if isinstance(error, ModelFailedError):
                error.log = error.log or self._log
            if isinstance(error, InterruptedStreamError) and self.accumulator.empty:
                error.hint = translate("Requests", "Nothing had come before. Try again.")
            raise


def _without_leaked_stop(events: Iterator[StreamEvent], stops: tuple[str, ...]) -> Iterator[StreamEvent]:
    """Hold back what may be the beginning of a stop token, until it is clear that the reply goes on after it."""
    cutter = StopCutter(stops)
    try:
        for event in events:
            if isinstance(event, TextDelta):
                if text := cutter.feed(event.text):
                    yield event if text == event.text else TextDelta(text=text)
                continue
            if isinstance(event, Finish | TextWasReasoning) and (text := cutter.close()):
                yield TextDelta(text=text)
            yield event
    except SageDeskError:
        # what came before the trouble is kept to its last character
        if text := cutter.close():
            yield TextDelta(text=text)
        raise


class CompletionStream(Iterator[CompletionResponse]):
    """A completion as it comes: each step has the ``delta`` and the ``text`` so far.

    After the last step ``response`` has how it ended, the usage, and the whole text.
    """

    def __init__(self, events: EventStream) -> None:
        self._events = events

    def __next__(self) -> CompletionResponse:
        for event in self._events:
            if isinstance(event, TextDelta):
                return self._events.accumulator.step(event.text)
        raise StopIteration

    @property
    def response(self) -> CompletionResponse:
        """What came so far; with ``finish`` and ``usage`` once the stream has ended."""
        return self._events.accumulator.response()

    def close(self) -> None:
        """Stop reading, and let go of the connection."""
        self._events.close()


class ChatStream(Iterator[ChatResponse]):
    """A chat answer as it comes: each step has the ``delta`` and the ``message`` so far; ``response`` as above."""

    def __init__(self, events: EventStream) -> None:
        self._events = events
        self._steps = CompletionStream(events)

    def __next__(self) -> ChatResponse:
        return ChatResponse(completion=next(self._steps))

    @property
    def response(self) -> ChatResponse:
        """What came so far; with ``finish``, ``usage`` and tool calls once the stream has ended."""
        return ChatResponse(completion=self._steps.response, tool_calls=self._events.accumulator.tool_calls)

    def close(self) -> None:
        """Stop reading, and let go of the connection."""
        self._events.close()
