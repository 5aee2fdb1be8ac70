"""Endpoints that are reached in other ways than by a stream, or refuse to stream."""

from __future__ import annotations

from sagedesk.emulator import refusals
from sagedesk.emulator.containers.base import Container, ContainerReply, ContainerRequest, document
from sagedesk.emulator.containers.openai_server import error_object
from sagedesk.emulator.control.deployment import Deployment
from sagedesk.emulator.endpoint import Endpoint, Queued, Trouble

_NO_STREAM = "Response streaming is not supported for this endpoint."


class NoStreaming:
    """A container that refuses requests for a stream."""

    def __init__(self, container: Container) -> None:
        self._container = container

    def answer(self, request: ContainerRequest) -> ContainerReply:
        """Answer as the container within."""
        if request.streaming:
            return document(error_object("Streaming is not supported by this server.", "BadRequestError", 400), 400)
        return self._container.answer(request)


class Broken:
    """A container that fails at everything."""

    def answer(self, _: ContainerRequest) -> ContainerReply:
        """Return the error."""
        return document(error_object("CUDA out of memory.", "InternalServerError", 500), 500)


def transport_scenarios(container: Container) -> list[Endpoint]:
    """Return the endpoints; ``container`` answers for them."""
    asynchronous = Deployment(asynchronous=True)
    return [
        Endpoint(
            name="no-streaming",
            description="refuses to stream; replies come at once",
            container=container,
            scenario=True,
            trouble=Trouble(stream_refusal=lambda: refusals.validation_error(_NO_STREAM)),
        ),
        Endpoint(
            name="container-without-streaming",
            description="its container refuses to stream",
            container=NoStreaming(container),
            scenario=True,
        ),
        Endpoint(
            name="async",
            description="is asynchronous: the reply is in S3 after ten seconds",
            container=container,
            scenario=True,
            deployment=asynchronous,
            queued=Queued(seconds=10.0),
        ),
        Endpoint(
            name="async-failing",
            description="is asynchronous, and fails after two seconds",
            container=Broken(),
            scenario=True,
            deployment=asynchronous,
            queued=Queued(seconds=2.0),
        ),
        Endpoint(
            name="async-denied",
            description="is asynchronous, and its S3 bucket must not be read",
            container=container,
            scenario=True,
            deployment=asynchronous,
            queued=Queued(bucket="denied"),
        ),
    ]
