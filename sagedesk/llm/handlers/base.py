"""What every content handler is: the way from messages to request bytes, and from reply bytes to stream events."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from sagedesk.llm.messages import ChatMessage, StreamEvent
from sagedesk.llm.parameters import Parameters

Prompt = str | Sequence[ChatMessage]
"""What a handler is given: formatted text where ``takes_messages`` is False, messages where it is True."""


class StreamDecoder(ABC):
    """Turns one reply's bytes, cut anywhere, into stream events. Made anew for each reply."""

    @abstractmethod
    def feed(self, data: bytes) -> list[StreamEvent]:
        """Return the events that ``data`` completes. Raises ModelFailedError for the container's error frames."""

    @abstractmethod
    def close(self) -> list[StreamEvent]:
        """Return the last events; the very last is a Finish. Call it once, when the body has ended."""


class ContentHandler(ABC):
    """One container wire format. Stateless: one instance serves any number of replies at once."""

    name: ClassVar[str]
    takes_messages: ClassVar[bool] = False
    streams: ClassVar[bool] = True
    content_type: ClassVar[str] = "application/json"
    accept: ClassVar[str] = "application/json"

    @abstractmethod
    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body. Raises InvalidInputError for what this format cannot carry."""

    @abstractmethod
    def decoder(self, prompt: Prompt) -> StreamDecoder:
        """Return a decoder for one reply, streamed or whole; ``prompt`` is what was encoded, for echoes."""
