"""Endpoints whose container refuses, each in the words of the server that says so."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.emulator.containers.base import ContainerReply, ContainerRequest, document
from sagedesk.emulator.containers.openai_server import error_object
from sagedesk.emulator.control.deployment import Deployment
from sagedesk.emulator.endpoint import Endpoint

LOG_ACTIONS = ("DescribeLogStreams", "GetLogEvents")


@dataclass(frozen=True, slots=True)
class Refusing:
    """A container that answers everything with the same error."""

    error: object
    status: int

    def answer(self, _: ContainerRequest) -> ContainerReply:
        """Return the error."""
        return document(self.error, self.status)


_FATAL = error_object("EngineCore encountered an issue.", "InternalServerError", 500)
_TOO_LONG = (
    "This model's maximum context length is 4096 tokens. However, you requested 5120 tokens (4608 in the messages, 512 "
    "in the completion). Please reduce the length of the messages or completion."
)
_SCENARIOS: dict[str, tuple[str, Refusing, Deployment | None]] = {
    "model-error": ("ModelError: the container answers with HTTP 500", Refusing(_FATAL, 500), None),
    "log-denied": (
        "the same, and its log must not be read",
        Refusing(_FATAL, 500),
        Deployment(denied=LOG_ACTIONS),
    ),
    "context-length": (
        "the conversation is longer than the model can take",
        Refusing(error_object(_TOO_LONG, "BadRequestError", 400), 400),
        None,
    ),
    "wrong-format": (
        "the container wants another format than it gets",
        Refusing(
            error_object(
                "Cannot find suitable handler for request. Expected one of: [ChatCompletionRequest, CompletionRequest]",
                "BadRequestError",
                400,
            ),
            400,
        ),
        None,
    ),
    "overloaded": (
        "TGI takes no more requests",
        Refusing({"error": "Model is overloaded", "error_type": "overloaded"}, 429),
        None,
    ),
    "out-of-memory": (
        "the instance has too little memory",
        Refusing({"error": "CUDA out of memory. Tried to allocate 2.50 GiB.", "error_type": "generation"}, 424),
        None,
    ),
    "license": (
        "the model's license was not accepted",
        Refusing({"code": 400, "message": "You must accept the EULA: set accept_eula=true."}, 400),
        None,
    ),
}


def container_scenarios() -> list[Endpoint]:
    """Return the endpoints."""
    return [
        Endpoint(name=name, description=description, container=container, scenario=True, deployment=deployment)
        for name, (description, container, deployment) in _SCENARIOS.items()
    ]
