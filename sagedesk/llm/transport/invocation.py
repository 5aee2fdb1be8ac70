"""What goes to a transport and comes back from it, whichever it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from sagedesk.errors import PayloadTooLargeError
from sagedesk.llm.messages import ResponseMetadata
from sagedesk.translation import translate

if TYPE_CHECKING:
    from sagedesk.llm.cancellation import CancelToken
    from sagedesk.llm.waiting import Waiting

MAX_BODY = 6_291_456
"""Bytes that SageMaker takes in one request (the InvokeEndpoint model of botocore 1.44.5, and AWS's documentation)."""

_MIB = 1_048_576


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """One request. ``arguments`` are further members of InvokeEndpoint, as InferenceComponentName or TargetVariant.

    A body of more than ``largest`` bytes is not sent.
    """

    endpoint_name: str
    body: bytes
    content_type: str = "application/json"
    accept: str = "application/json"
    arguments: Mapping[str, object] = field(default_factory=dict)
    largest: int = MAX_BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole reply: the container's bytes, and what AWS said about them."""

    body: bytes
    metadata: ResponseMetadata


class Parts(Protocol):
    """A reply as it comes: iterate it once, and close it when leaving early."""

    metadata: ResponseMetadata

    def __iter__(self) -> Iterator[bytes]:
        """Yield the container's bytes. Raises a SageDeskError when they break off."""
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...


Progress = Callable[["Waiting"], object]
"""Is told, in the thread that waits, what a reply that comes at once is waited for."""


class Transport(Protocol):
    """A way to an endpoint. Any number of threads may share one."""

    def streams(self, arguments: Mapping[str, object]) -> bool:
        """Whether replies to requests with these arguments come as they are made."""
        ...

    def invoke(
        self, invocation: Invocation, cancel: CancelToken | None = None, progress: Progress | None = None
    ) -> Reply:
        """Return the whole reply. Raises a SageDeskError for anything else."""
        ...

    def stream(self, invocation: Invocation, cancel: CancelToken | None = None) -> Parts:
        """Return the reply as it comes. Raises a SageDeskError when it does not start."""
        ...

    def does_not_stream(self) -> None:
        """Remember that the endpoint was asked to stream, and does not."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


def check_size(invocation: Invocation) -> None:
    """Raise PayloadTooLargeError for a body that is larger than what may be sent."""
    size, most = len(invocation.body), invocation.largest
    if size > most:
        raise PayloadTooLargeError(
            translate("Transport", "The request is {size:.1f} MiB; at most {most:g} MiB are sent.").format(
                size=size / _MIB, most=most / _MIB
            ),
            hint=translate(
                "Transport",
                "Shorten the conversation, or send fewer or smaller images. Where your account allows more, raise the "
                "largest request in the network settings.",
            ),
            detail=f"{size} bytes; SageMaker takes {MAX_BODY}.",
        )
