"""The methods that LlamaIndex's SageMakerLLM calls on its ``content_handler``, for every handler of ours.

LlamaIndex keeps one handler for all requests, hands it each PayloadPart as it is cut, and never says that a reply has
ended. So the state of a reply is kept here: by thread, from each ``serialize_input`` on, and begun anew when a part
comes after a reply's own end. Limits that follow: of two replies read by turns in one thread, each must be read to
its end before the next; what the last record held back without an end (at most a few characters) is not shown; and
reasoning, for which LlamaIndex has no place, is left out where the container tells it apart, while inline tags
stay text.
"""

from __future__ import annotations

import sys
import threading
from abc import abstractmethod
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary

from sagedesk.llm.messages import StreamEvent, TextDelta
from sagedesk.llm.parameters import Parameters

if TYPE_CHECKING:
    from sagedesk.llm.handlers.base import Prompt, StreamDecoder


class Body(Protocol):
    """A reply's body, as botocore's StreamingBody."""

    def read(self) -> bytes:
        """Return all bytes."""


@dataclass
class _Reply:
    prompt: str
    decoder: StreamDecoder


class _Replies(threading.local):
    def __init__(self) -> None:
        self.of: WeakKeyDictionary[IOHandlerMethods, _Reply] = WeakKeyDictionary()


_replies = _Replies()


class IOHandlerMethods:
    """serialize_input, deserialize_output, deserialize_streaming_output and remove_prefix, over encode and decoder."""

    @abstractmethod
    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """See ContentHandler."""

    @abstractmethod
    def decoder(self, prompt: Prompt, *, stream: bool = True) -> StreamDecoder:
        """See ContentHandler."""

    streams: bool

    def serialize_input(self, request: str, model_kwargs: Mapping[str, object]) -> bytes:
        """Return the request body. A reply may be streamed or whole: what reads it takes both."""
        _replies.of[self] = _Reply(request, self._text_decoder(request))
        return self.encode(request, Parameters.from_mapping(model_kwargs), stream=self.streams)

    def deserialize_output(self, response: Body) -> str:
        """Return the whole body's text. Raises ModelFailedError and UnexpectedReplyError."""
        reply = _replies.of.get(self)
        decoder = self._text_decoder(reply.prompt if reply else "", stream=False)
        return _text([*decoder.feed(response.read()), *decoder.close()])

    def deserialize_streaming_output(self, response: bytes) -> str:
        """Return the text that the next part completes; perhaps none. Raises ModelFailedError."""
        reply = _replies.of.get(self)
        if reply is None or (reply.decoder.ended and response.strip()):
            prompt = reply.prompt if reply else ""
            reply = _replies.of[self] = _Reply(prompt, self._text_decoder(prompt))
        return _text(reply.decoder.feed(response))

    def remove_prefix(self, response: str, prompt: str) -> str:
        """Return ``response`` without an echoed prompt, where that was not taken off already."""
        reply = _replies.of.get(self)
        if reply is not None and reply.prompt == prompt:
            return response
        return response.removeprefix(prompt)

    def _text_decoder(self, prompt: str, *, stream: bool = True) -> StreamDecoder:
        """Return a decoder for which inline tags are text: what was returned once cannot become reasoning later."""
        handler = self
        if hasattr(self, "thinking"):
            handler = copy(self)
            object.__setattr__(handler, "thinking", "off")  # the copy is not shared yet
        return handler.decoder(prompt, stream=stream)

    @property  # type: ignore[misc]  # a property where object has an attribute, as in unittest.mock
    def __class__(self) -> type:
        """LlamaIndex's BaseIOHandler, where that is loaded.

        It means to take whatever has the four methods, but pydantic asks only whether the class is a subclass of its
        own, and then for this attribute.
        """
        llamaindex = sys.modules.get("llama_index.llms.sagemaker_endpoint.utils")
        return getattr(llamaindex, "BaseIOHandler", type(self))


def _text(events: list[StreamEvent]) -> str:
    return "".join([event.text for event in events if isinstance(event, TextDelta)])
