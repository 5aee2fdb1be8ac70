"""Replies as they come: parts to events, and events to the steps that complete and chat yield."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import Self

from sagedesk.llm.accumulator import Accumulator
from sagedesk.llm.handlers.base import StreamDecoder
from sagedesk.llm.messages import ChatResponse, CompletionResponse, ResponseMetadata, StreamEvent, TextDelta


class EventStream:
    """One reply's events in order; the last is a Finish. Iterate it once.

    ``accumulator`` holds what came so far, also when the iteration raised. ``close`` (or leaving a ``with``) lets
    go of the connection when the rest is not wanted.
    """

    def __init__(self, parts: Iterable[bytes], decoder: StreamDecoder, metadata: ResponseMetadata) -> None:
        self.metadata = metadata
        self.accumulator = Accumulator(metadata)
        self._parts = parts
        self._events = self._decode(decoder)

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
        add = self.accumulator.add
        for part in self._parts:
            for event in decoder.feed(part):
                add(event)
                yield event
        for event in decoder.close():
            add(event)
            yield event


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
