"""InvokeEndpointAsync: a request waits in a queue, and what becomes of it is put into S3."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from sagedesk.emulator import refusals
from sagedesk.emulator.caller import Gate
from sagedesk.emulator.containers.base import BrokenStreamError, ContainerReply
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.objects import Objects

INLINE_BODY = 128_000
"""Bytes that may come with the call itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What the caller is told."""

    inference_id: str
    output: str
    failure: str


class Queue:
    """The queues of all asynchronous endpoints. A reply is made ``seconds`` after its request came, or on release."""

    def __init__(self, objects: Objects, gate: Gate) -> None:
        self._objects = objects
        self._gate = gate

    def body(self, inline: bytes, location: str) -> bytes:
        """Return the body of a request: it came with the call, or is in S3. Raises Refusal."""
        if bool(inline) == bool(location):
            raise refusals.validation_error("Exactly one of Body and InputLocation must be given.")
        if len(inline) > INLINE_BODY:
            rule = f"Member must have length less than or equal to {INLINE_BODY}"
            raise refusals.constraint("…", "body", rule)
        if not location:
            return inline
        parts = urlsplit(location)
        found = self._objects.read(f"{parts.netloc}{parts.path}")
        if found is None:
            raise refusals.validation_error(f"The input location {location} cannot be read.")
        return found

    def put(self, endpoint: Endpoint, inference_id: str, answer: Callable[[], ContainerReply]) -> Ticket:
        """Take a request in; ``answer`` has the container answer it when it is due."""
        queued = endpoint.queued
        seconds, bucket = (queued.seconds, queued.bucket) if queued else (0.0, "emulated")
        name = inference_id or str(uuid.uuid4())
        due = time.monotonic() + seconds
        told = Ticket(
            inference_id=name, output=f"s3://{bucket}/answers/{name}.out", failure=f"s3://{bucket}/failures/{name}.out"
        )
        outcome: list[tuple[bool, bytes]] = []

        def made(*, failed: bool) -> bytes | None:
            if not (self._gate.open or time.monotonic() >= due):
                return None
            if not outcome:
                outcome.append(_outcome(answer()))
            return outcome[0][1] if outcome[0][0] is failed else None

        self._objects.promise(f"{bucket}/answers/{name}.out", lambda: made(failed=False))
        self._objects.promise(f"{bucket}/failures/{name}.out", lambda: made(failed=True))
        return told


def _outcome(reply: ContainerReply) -> tuple[bool, bytes]:
    """Return whether a container failed, and what it said."""
    try:
        return not 200 <= reply.status < 300, b"".join(reply.writes)
    except BrokenStreamError as error:
        return True, str(error).encode()
    finally:
        reply.close()
