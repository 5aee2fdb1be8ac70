"""What went over the wire for one request, kept in memory up to a bound, for somebody who wants to look at it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagedesk.llm.messages import ResponseMetadata
    from sagedesk.llm.transport.invocation import Invocation, Parts

LARGEST = 512 * 1024
"""Bytes of each body that are remembered; those beyond are only counted."""
MOST_POINTS = 20_000


@dataclass(slots=True, kw_only=True)
class Recording:
    """The request and the response as the container sent and got them; a request that is repeated counts once.

    ``timeline`` has, for each part of the response, the seconds since the request was sent and the bytes so far.
    Headers are those that SageDesk chose and those that AWS told of; signatures are never among them.
    """

    request: bytes = b""
    request_size: int = 0
    request_headers: dict[str, str] = field(default_factory=dict)
    response_size: int = 0
    response_headers: dict[str, str] = field(default_factory=dict)
    timeline: list[tuple[float, int]] = field(default_factory=list)
    _response: bytearray = field(default_factory=bytearray)
    _sent_at: float = 0.0

    @property
    def response(self) -> bytes:
        """What came, up to the bound."""
        return bytes(self._response)

    def sent(self, invocation: Invocation) -> None:
        """Begin with a request, and forget one that was refused before."""
        self.request, self.request_size = invocation.body[:LARGEST], len(invocation.body)
        self.request_headers = {"Content-Type": invocation.content_type, "Accept": invocation.accept}
        self.request_headers |= _texts(invocation.arguments)
        self.response_size = 0
        self.response_headers.clear()
        self.timeline.clear()
        self._response.clear()
        self._sent_at = time.monotonic()

    def answered(self, metadata: ResponseMetadata) -> None:
        """Take what AWS said about the response."""
        told = {
            "Status": str(metadata.status),
            "Content-Type": metadata.content_type,
            "x-Amzn-Invoked-Production-Variant": metadata.variant,
            "x-amzn-RequestId": metadata.request_id,
        }
        self.response_headers = {name: value for name, value in told.items() if value}

    def came(self, part: bytes) -> None:
        """Take a part of the response."""
        self._response += part[: max(0, LARGEST - len(self._response))]
        self.response_size += len(part)
        if len(self.timeline) < MOST_POINTS:
            self.timeline.append((time.monotonic() - self._sent_at, self.response_size))


class RecordedParts:
    """The parts of a reply, each of which is recorded as it passes."""

    def __init__(self, parts: Parts, recording: Recording) -> None:
        self.metadata = parts.metadata
        self._parts = parts
        self._recording = recording
        recording.answered(parts.metadata)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            self._recording.came(part)
            yield part

    def close(self) -> None:
        """Let go of the connection."""
        self._parts.close()


def _texts(arguments: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in arguments.items()}
