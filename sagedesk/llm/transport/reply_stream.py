"""A reply that comes over an open connection: its raw bytes, and SageMaker's event stream in them.

What botocore leaves open is closed here (each point was seen with botocore 1.44.5): a stream that ends inside a
frame ends in silence; the ErrorCode of a stream's exception is dropped; urllib3's errors come through mid-stream;
a reader that waits cannot be woken. So the frames are taken from botocore's own EventStreamBuffer and counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from botocore.eventstream import EventStreamBuffer, EventStreamMessage, ParserError
from botocore.exceptions import BotoCoreError
from urllib3.exceptions import HTTPError

from sagedesk.errors import SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults import frame_fault, stream_fault
from sagedesk.llm.faults.streams import bad_frame, cut_frame
from sagedesk.llm.messages import ResponseMetadata

_READ_SIZE = 65_536


class RawStream:
    """The bytes of a urllib3 response as they come. Iterate it once; close it when leaving early."""

    def __init__(self, raw: Any, metadata: ResponseMetadata, cancel: CancelToken) -> None:
        self.metadata = metadata
        self._raw: Any = raw
        self._cancel = cancel
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        """Yield the bytes.

        Raises InterruptedStreamError when the connection breaks, CancelledError when the token says so, and what
        ``_parts`` raises.
        """
        try:
            yield from self._parts()
            self._cancel.raise_if_cancelled()
            self._ended = True
        except (HTTPError, BotoCoreError, OSError, ValueError) as error:
            # ValueError: reading from a response that was closed while it was read
            self._cancel.raise_if_cancelled()
            if isinstance(error, SageDeskError):
                raise
            raise stream_fault(error) from error
        finally:
            self.close()

    def close(self) -> None:
        """Let go of the connection: it serves the next request if this reply has ended, and is closed otherwise."""
        self._cancel.detach()
        raw, self._raw = self._raw, None
        if raw is None:
            return
        if self._ended:
            raw.release_conn()
        else:
            raw.close()

    def _parts(self) -> Iterator[bytes]:
        for chunk in self._chunks():
            yield chunk
            if self._cancel.cancelled:
                return

    def _chunks(self) -> Iterator[bytes]:
        raw: Any = self._raw
        if getattr(raw, "chunked", False):
            yield from raw.stream(_READ_SIZE)
        else:
            # stream() would wait until so many bytes are there; read1 gives what has come
            while chunk := raw.read1(_READ_SIZE):
                yield chunk


class ReplyStream(RawStream):
    """The container's bytes out of an event stream, part by part as they come.

    Iterating raises what RawStream does; ModelFailedError for an exception frame of the model; UnexpectedReplyError
    for what is no event stream.
    """

    def __init__(self, response: Any, cancel: CancelToken) -> None:
        body = response["Body"]
        raw = body._raw_stream  # noqa: SLF001  # the frames; botocore offers only parsed events
        body._event_generator.close()  # noqa: SLF001  # its cycle would keep the connection open after close()
        super().__init__(raw, response_metadata(response), cancel)

    def _parts(self) -> Iterator[bytes]:
        frames = EventStreamBuffer()
        received = framed = 0
        try:
            for chunk in self._chunks():
                received += len(chunk)
                frames.add_data(chunk)
                for message in frames:
                    framed += message.prelude.total_length
                    if (payload := _payload(message)) is not None:
                        yield payload
                if self._cancel.cancelled:
                    return
        except ParserError as error:
            self._cancel.raise_if_cancelled()
            raise bad_frame(error, first=framed == 0) from error
        if received != framed:
            self._cancel.raise_if_cancelled()
            raise cut_frame(received - framed)


def response_metadata(response: Mapping[str, Any]) -> ResponseMetadata:
    """Return what AWS said about a reply of SageMaker Runtime."""
    about = response.get("ResponseMetadata", {})
    return ResponseMetadata(
        request_id=about.get("RequestId", ""),
        variant=response.get("InvokedProductionVariant", ""),
        content_type=response.get("ContentType", ""),
        status=about.get("HTTPStatusCode", 200),
    )


def _payload(message: EventStreamMessage) -> bytes | None:
    headers = message.headers
    kind = headers.get(":message-type")
    if kind == "event":
        return message.payload if headers.get(":event-type") == "PayloadPart" else None
    if kind == "exception":
        try:
            document = json.loads(message.payload)
        except ValueError:
            document = {}
        if not isinstance(document, dict):
            document = {}
        raise frame_fault(
            kind=str(headers.get(":exception-type", "")),
            code=str(document.get("ErrorCode", "")),
            message=str(document.get("Message") or document.get("message") or ""),
        )
    if kind == "error":
        raise frame_fault(kind=str(headers.get(":error-code", "")), message=str(headers.get(":error-message", "")))
    return None
