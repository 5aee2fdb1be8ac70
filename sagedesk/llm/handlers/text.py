"""Containers that take the prompt as plain text and answer with plain text."""

from __future__ import annotations

from codecs import utf_8_decode
from dataclasses import dataclass
from typing import Any, ClassVar

from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.decoding import RecordDecoder
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import text_of
from sagedesk.llm.messages import StreamEvent
from sagedesk.llm.parameters import Parameters


@dataclass(frozen=True, kw_only=True, eq=False)
class Text(ContentHandler):
    """The bytes of the text, both ways, in UTF-8, whatever they look like. Parameters have no place and are not sent.

    Nothing marks the end of its streams, so they always end as incomplete. ``streams`` False is for containers that
    answer only as a whole.
    """

    name: ClassVar[str] = "text"
    streams: bool = True
    content_type: str = "text/plain"
    accept: str = "text/plain"
    thinking: Thinking = "auto"

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:  # noqa: ARG002  # no place for them
        """Return the request body."""
        return text_of(prompt, self.name).encode("utf-8", "replace")

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> TextDecoder:
        """Return a decoder for one reply."""
        return TextDecoder(stream=stream, thinking=self.thinking, prompt=text_of(prompt, self.name))


class TextDecoder(RecordDecoder):
    """Passes everything on, but for an echo of the prompt. Bytes that are not UTF-8 become U+FFFD."""

    def __init__(self, *, stream: bool, thinking: Thinking, prompt: str) -> None:
        super().__init__(stream=stream, thinking=thinking, prompt=prompt)
        self._bytes = b""  # an unfinished character
        self._understood = True  # an empty reply is one, too

    def read(self, record: Any) -> bool:
        """Go on with the text."""
        self.echoing_text(record)
        return True

    def feed(self, data: bytes) -> list[StreamEvent]:
        """Return the text; there are no records to wait for."""
        if self._bytes:
            data = self._bytes + data
        text, used = utf_8_decode(data, "replace", False)
        self._bytes = data[used:]
        if not text:
            return []
        self.read(text)
        return self._drain()

    def close(self) -> list[StreamEvent]:
        """Return what was held back, and the end."""
        self.read(utf_8_decode(self._bytes, "replace", True)[0])
        return super().close()
