"""The methods that LlamaIndex's SageMakerLLM calls on its ``content_handler``, for every handler of ours.

LlamaIndex keeps one handler for all requests, hands it each PayloadPart as it is cut, and says neither which reply it
is of nor that one has ended. But it adds up what it gets for the parts (``text += delta``) and asks ``remove_prefix``
about the sum. So what it gets is a text whose sum knows all parts of its own reply, and is decoded when it is asked
about: replies may be read by turns, in any threads, and left.

Who calls ``deserialize_streaming_output`` alone gets the text from a decoder that is kept by thread, from each
``serialize_input`` on, and begun anew when a part comes after a reply's own end.

Limits: what the last record held back without an end (at most a few characters) is not shown; and reasoning, for which
LlamaIndex has no place, is left out where the container tells it apart, while inline tags stay text.
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


class _Delta(str):
    """The text of a part, which carries the part itself into the sum."""

    part: bytes

    def __radd__(self, before: str) -> _Sum:
        return _Sum(before) + self


class _Sum(str):
    """The parts of one reply so far, as LlamaIndex adds them up, and the text of those that were decoded."""

    def __init__(self, _: str) -> None:
        self._waiting: list[bytes] = []
        self._decoder: StreamDecoder | None = None
        self._text = ""

    def __add__(self, delta: str) -> _Sum:
        self._waiting.append(delta.part if isinstance(delta, _Delta) else delta.encode())
        return self

    def text(self, handler: IOHandlerMethods, prompt: str) -> str:
        if self._decoder is None:
            self._decoder = handler.text_decoder(prompt)
        for part in self._waiting:
            self._text += _text(self._decoder.feed(part))
        self._waiting.clear()
        return self._text


class IOHandlerMethods:
    """serialize_input, deserialize_output, deserialize_streaming_output and remove_prefix, over encode and decoder."""

    @abstractmethod
    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """See ContentHandler."""

    @abstractmethod
    def decoder(self, prompt: Prompt, *, stream: bool = True) -> StreamDecoder:
        """See ContentHandler."""

    streams: bool
    __pydantic_decorators__ = None  # pydantic before 2.12 looks at nothing without it

    def serialize_input(self, request: str, model_kwargs: Mapping[str, object]) -> bytes:
        """Return the request body. A reply may be streamed or whole: what reads it takes both."""
        _replies.of[self] = _Reply(request, self.text_decoder(request))
        return self.encode(request, Parameters.from_mapping(model_kwargs), stream=self.streams)

    def deserialize_output(self, response: Body) -> str:
        """Return the whole body's text. Raises ModelFailedError and UnexpectedReplyError."""
        reply = _replies.of.get(self)
        decoder = self.text_decoder(reply.prompt if reply else "", stream=False)
        return _text([*decoder.feed(response.read()), *decoder.close()])

    def deserialize_streaming_output(self, response: bytes) -> str:
        """Return the text that the next part completes; perhaps none. Raises ModelFailedError."""
        reply = _replies.of.get(self)
        if reply is None or (reply.decoder.ended and response.strip()):
            prompt = reply.prompt if reply else ""
            reply = _replies.of[self] = _Reply(prompt, self.text_decoder(prompt))
        delta = _Delta(_text(reply.decoder.feed(response)))
        delta.part = response
        return delta

    def remove_prefix(self, response: str, prompt: str) -> str:
        """Return ``response`` without an echoed prompt, where that was not taken off already."""
        if isinstance(response, _Sum):
            _replies.of.pop(self, None)  # this thread may get parts of many replies, which make no whole
            return response.text(self, prompt)
        reply = _replies.of.get(self)
        if reply is not None and reply.prompt == prompt:
            return response
        return response.removeprefix(prompt)

    def text_decoder(self, prompt: str, *, stream: bool = True) -> StreamDecoder:
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
