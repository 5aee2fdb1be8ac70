"""Bytes out, bytes in: InvokeEndpoint and InvokeEndpointWithResponseStream over boto3.

What botocore leaves open is closed here (each point was seen with botocore 1.44.5): a stream that ends inside a
frame ends in silence; the ErrorCode of a stream's exception is dropped; urllib3's errors come through mid-stream;
a reader that waits cannot be woken. So the frames are taken from botocore's own EventStreamBuffer and counted.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from botocore.eventstream import EventStreamBuffer, EventStreamMessage, ParserError
from botocore.exceptions import BotoCoreError, ClientError
from urllib3.exceptions import HTTPError

from sagedesk.errors import (
    InterruptedStreamError,
    InvalidInputError,
    PayloadTooLargeError,
    SageDeskError,
    UnexpectedReplyError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults import fault, stream_fault
from sagedesk.llm.messages import ResponseMetadata
from sagedesk.llm.sockets import waited_for_by, watch_sockets

MAX_BODY = 6_291_456
"""Bytes that SageMaker takes in one request (the InvokeEndpoint model of botocore 1.44.5, and AWS's documentation)."""

_READ_SIZE = 65_536
_LONGEST_PAUSE = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """One request. ``arguments`` are further members of InvokeEndpoint, as InferenceComponentName or TargetVariant."""

    endpoint_name: str
    body: bytes
    content_type: str = "application/json"
    accept: str = "application/json"
    arguments: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole reply: the container's bytes, and what AWS said about them."""

    body: bytes
    metadata: ResponseMetadata


class RuntimeTransport:
    """Sends invocations through one SageMaker Runtime client, which keeps its connections open for the next.

    A request is repeated, at most ``max_retries`` times with growing pauses, only when it surely started no
    generation: it was throttled, the model was not ready, or no connection was made.
    """

    def __init__(self, client: Any, *, max_retries: int = 3) -> None:
        self._client = client
        self._max_retries = max_retries
        watch_sockets(client)

    def invoke(self, invocation: Invocation, cancel: CancelToken | None = None) -> Reply:
        """Return the whole reply. Raises a SageDeskError for anything else."""
        cancel = cancel or CancelToken()
        response = self._send(self._client.invoke_endpoint, invocation, cancel)
        try:
            body = response["Body"].read()
        except (HTTPError, BotoCoreError, OSError) as error:
            cancel.raise_if_cancelled()
            raise stream_fault(error) from error
        finally:
            cancel.detach()
        return Reply(body=body, metadata=_metadata(response))

    def stream(self, invocation: Invocation, cancel: CancelToken | None = None) -> ReplyStream:
        """Return the reply as it comes. Raises a SageDeskError when it does not start."""
        cancel = cancel or CancelToken()
        response = self._send(self._client.invoke_endpoint_with_response_stream, invocation, cancel)
        return ReplyStream(response, cancel)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _send(self, operation: Any, invocation: Invocation, cancel: CancelToken) -> Any:
        if len(invocation.body) > MAX_BODY:
            raise PayloadTooLargeError(
                f"The request is {len(invocation.body) / 1_048_576:.1f} MiB; SageMaker takes at most 6 MiB.",
                hint="Shorten the conversation, or send fewer or smaller images.",
            )
        attempt = 0
        while True:
            cancel.raise_if_cancelled()
            try:
                return self._send_once(operation, invocation, cancel)
            except SageDeskError as error:
                cancel.detach()
                cancel.raise_if_cancelled()
                if attempt >= self._max_retries or not error.transient:
                    raise
            attempt += 1
            # full jitter, so that many clients of one endpoint do not come back together
            cancel.wait(random.uniform(0.0, min(0.5 * 2**attempt, _LONGEST_PAUSE)))  # noqa: S311  # no secret

    def _send_once(self, operation: Any, invocation: Invocation, cancel: CancelToken) -> Any:
        try:
            with waited_for_by(cancel):
                return operation(
                    **{
                        "EndpointName": invocation.endpoint_name,
                        "Body": invocation.body,
                        "ContentType": invocation.content_type,
                        "Accept": invocation.accept,
                        **invocation.arguments,
                    }
                )
        except (BotoCoreError, ClientError, HTTPError, OSError, RuntimeError, ValueError) as error:
            raise fault(error, endpoint_name=invocation.endpoint_name, region=self._client.meta.region_name) from error
        except TypeError as error:
            raise InvalidInputError(f"The request cannot be made: {error}.") from error


class ReplyStream:
    """The container's bytes, part by part as they come. Iterate it once; close it when leaving early."""

    def __init__(self, response: Any, cancel: CancelToken) -> None:
        self.metadata = _metadata(response)
        body = response["Body"]
        self._raw: Any = body._raw_stream  # noqa: SLF001  # the frames; botocore offers only parsed events
        body._event_generator.close()  # noqa: SLF001  # its cycle would keep the connection open after close()
        self._cancel = cancel
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        """Yield the payload of each part.

        Raises InterruptedStreamError when the connection or the service breaks the stream off,
        ModelFailedError for an exception frame of the model, CancelledError when the token says so.
        """
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
                    break
            self._cancel.raise_if_cancelled()
            if received != framed:
                raise InterruptedStreamError(
                    "The reply broke off in the middle.",
                    hint="What came is kept. Try again.",
                    detail=f"The stream ended {received - framed} bytes into an event-stream frame.",
                )
            self._ended = True
        except (HTTPError, BotoCoreError, OSError, ValueError) as error:
            # ValueError: reading from a response that was closed while it was read
            self._cancel.raise_if_cancelled()
            raise stream_fault(error) from error
        except ParserError as error:
            self._cancel.raise_if_cancelled()
            raise _bad_frame(error, first=framed == 0) from error
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

    def _chunks(self) -> Iterator[bytes]:
        raw: Any = self._raw
        if getattr(raw, "chunked", False):
            yield from raw.stream(_READ_SIZE)
        else:
            # stream() would wait until so many bytes are there; read1 gives what has come
            while chunk := raw.read1(_READ_SIZE):
                yield chunk


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
        raise stream_fault(
            None,
            code=str(headers.get(":exception-type", "")),
            reason=str(document.get("ErrorCode", "")),
            message=str(document.get("Message") or document.get("message") or ""),
        )
    if kind == "error":
        raise stream_fault(
            None, code=str(headers.get(":error-code", "")), message=str(headers.get(":error-message", ""))
        )
    return None


def _bad_frame(error: ParserError, *, first: bool) -> SageDeskError:
    if first:
        return UnexpectedReplyError(
            "What answered is not SageMaker's response stream.",
            hint="Check the endpoint URL, and whether a proxy answers in its place.",
            detail=str(error),
        )
    return InterruptedStreamError(
        "The reply was damaged on its way.", hint="What came is kept. Try again.", detail=str(error)
    )


def _metadata(response: Mapping[str, Any]) -> ResponseMetadata:
    about = response.get("ResponseMetadata", {})
    return ResponseMetadata(
        request_id=about.get("RequestId", ""),
        variant=response.get("InvokedProductionVariant", ""),
        content_type=response.get("ContentType", ""),
        status=about.get("HTTPStatusCode", 200),
    )
