"""What every content handler is: the way from messages to request bytes, and from reply bytes to stream events."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import ClassVar

from sagedesk.llm.handlers.io_handler import IOHandlerMethods
from sagedesk.llm.messages import ChatMessage, StreamEvent
from sagedesk.llm.parameters import Parameters

Prompt = str | Sequence[ChatMessage]
"""What a handler is given: formatted text where ``takes_messages`` is False, messages where it is True."""


class StreamDecoder(ABC):
    """Turns one reply's bytes, cut anywhere, into stream events. Made anew for each reply."""

    @property
    def ended(self) -> bool:
        """Whether the container has said that the reply has ended, or failed. False where that cannot be known."""
        return False

    @abstractmethod
    def feed(self, data: bytes) -> list[StreamEvent]:
        """Return the events that ``data`` completes.

        Raises ModelFailedError for the container's error frames, once every event before them was returned.
        """

    @abstractmethod
    def close(self) -> list[StreamEvent]:
        """Return the last events; the very last is a Finish. Call it once, when the body has ended.

        Raises ModelFailedError, as ``feed``, and UnexpectedReplyError if nothing in the body was of this format.
        """


class ContentHandler(IOHandlerMethods, ABC):
    """One container wire format. One instance serves any number of replies at once.

    It is also a content handler as LlamaIndex's SageMakerLLM takes them, by the methods of IOHandlerMethods.
    """

    name: ClassVar[str]
    takes_messages: bool = False
    carries_images: bool = False
    streams: bool = True
    content_type: str = "application/json"
    accept: str = "application/json"

    @property
    def invoke_arguments(self) -> Mapping[str, str]:
        """Members of InvokeEndpoint that the container needs besides, as CustomAttributes."""
        return {}

    def plainer(self) -> ContentHandler | None:
        """Return this handler without what old strict containers refuse; None where there is nothing to leave out."""
        return None

    @abstractmethod
    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body. Raises InvalidInputError for what this format cannot carry."""

    @abstractmethod
    def decoder(self, prompt: Prompt, *, stream: bool = True) -> StreamDecoder:
        """Return a decoder for one reply; ``prompt`` is what was encoded, for echoes.

        Any decoder reads streamed and whole replies. ``stream`` False says that the whole body is there, checked by
        the transport (InvokeEndpoint), so that one without an end marker is complete and not merely at its end.
        """
