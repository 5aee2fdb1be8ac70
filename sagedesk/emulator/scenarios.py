"""Endpoints on which something goes wrong, the same way each time. They take TGI and OpenAI bodies alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sagedesk.emulator import eventstream, refusals
from sagedesk.emulator.container_scenarios import container_scenarios
from sagedesk.emulator.containers.base import (
    Container,
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
)
from sagedesk.emulator.containers.openai_server import OpenAIServer, Serving
from sagedesk.emulator.containers.tgi import Tgi
from sagedesk.emulator.control.scenarios import deployment_scenarios
from sagedesk.emulator.endpoint import Endpoint, Hold, Trouble
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError, ModelRequest
from sagedesk.emulator.transport_scenarios import transport_scenarios

BURST = 5_000
"""How many tokens the endpoint "burst" sends, unless the prompt says a number."""

_BEGINNING = 6  # writes that come through before a stream is hurt
_SLOW = 5.0  # seconds
_TIMED_OUT = "Your model primary did not complete sending the inference response in the allotted time."
_FRAME = eventstream.payload_part(b'data: {"choices":[{"index":0,"delta":{"content":" never"}}]}\n\n')


def story(_: ModelRequest) -> str:
    """Return a text long enough to lose something of."""
    return "This reply begins well and goes on for a while, so that there is something to lose when it is cut short."


def burst(request: ModelRequest) -> Iterator[str]:
    """Yield as many small words as the prompt says, or BURST."""
    asked = re.search(r"\d+", request.prompt)
    for number in range(int(asked[0]) if asked else BURST):
        yield f"{number} "


def breakdown(_: ModelRequest) -> Iterator[str]:
    """Say a little, and break down."""
    yield from ("Now", " it", " breaks")
    raise GenerationFailedError("CUDA error: an illegal memory access was encountered")


class AnyBody(JsonContainer):
    """TGI for ``inputs``, vLLM for the rest."""

    def __init__(self, engine: Engine) -> None:
        self._tgi = Tgi(engine)
        self._vllm = OpenAIServer(engine, Serving(context=None, models=()))

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer as the container that the body is for."""
        return (self._tgi if "inputs" in body else self._vllm).answer(request)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return vLLM's error."""
        return self._vllm.refuse(refusal)


_HURT = {
    "slow-first-token": ("is silent for five seconds, then answers", Trouble(hold=Hold(seconds=_SLOW))),
    "silent": ("sends its headers and then nothing", Trouble(hold=Hold())),
    "stall": ("begins, and then falls silent", Trouble(hold=Hold(before=_BEGINNING))),
    "cut-stream": (
        "the connection dies inside a frame",
        Trouble(writes=_BEGINNING, ending=_FRAME[: len(_FRAME) // 2], drops=True),
    ),
    "truncated-frame": ("ends inside a frame", Trouble(writes=_BEGINNING, ending=_FRAME[: len(_FRAME) // 2])),
    "bad-checksum": (
        "sends a frame whose checksum is wrong",
        Trouble(writes=_BEGINNING, ending=_FRAME[:-1] + bytes([_FRAME[-1] ^ 1])),
    ),
    "incomplete": ("ends without the container's end marker", Trouble(writes=_BEGINNING)),
    "model-stream-error": (
        "ModelStreamError in the stream: the model took too long",
        Trouble(
            writes=_BEGINNING,
            ending=eventstream.exception(
                "ModelStreamError", Message=_TIMED_OUT, ErrorCode="ModelInvocationTimeExceeded"
            ),
        ),
    ),
    "stream-broken": (
        "ModelStreamError in the stream: the container's connection broke",
        Trouble(
            writes=_BEGINNING,
            ending=eventstream.exception(
                "ModelStreamError", Message="The model container closed the connection.", ErrorCode="StreamBroken"
            ),
        ),
    ),
    "internal-stream-failure": (
        "InternalStreamFailure in the stream",
        Trouble(
            writes=_BEGINNING,
            ending=eventstream.exception("InternalStreamFailure", Message="The stream processing has failed."),
        ),
    ),
    "error-frame": (
        "an error in the stream that the service's model does not name",
        Trouble(writes=_BEGINNING, ending=eventstream.error("InternalServerError", "An internal error occurred.")),
    ),
    "throttled": ("ThrottlingException, HTTP 400 with no message", Trouble(refusal=lambda *_: refusals.throttled())),
    "no-capacity": (
        "an inference component that is scaled to zero",
        Trouble(refusal=lambda *_: refusals.no_capacity()),
    ),
    "access-denied": ("AccessDeniedException", Trouble(refusal=refusals.access_denied)),
    "denied-by-organisation": (
        "AccessDeniedException: an explicit deny in a service control policy",
        Trouble(refusal=refusals.denied_by_organisation),
    ),
    "too-large": (
        "HTTP 413: the request is larger than the service takes",
        Trouble(refusal=lambda *_: refusals.too_large(6_291_456)),
    ),
    "wrong-secret": (
        "InvalidSignatureException: the secret key is another one",
        Trouble(refusal=lambda *_: refusals.invalid_signature()),
    ),
    "dependency-failed": (
        "InternalDependencyException, HTTP 530",
        Trouble(refusal=lambda *_: refusals.dependency_failed()),
    ),
    "expired-token": ("ExpiredTokenException", Trouble(refusal=lambda *_: refusals.expired_token())),
    "wrong-clock": (
        "this computer's clock is half an hour slow",
        Trouble(refusal=lambda *_: refusals.wrong_clock(1800)),
    ),
    "not-ready": ("ModelNotReadyException: still loading", Trouble(refusal=lambda *_: refusals.not_ready())),
    "internal-failure": ("InternalFailure, HTTP 500", Trouble(refusal=lambda *_: refusals.internal_failure())),
    "unavailable": ("ServiceUnavailable, HTTP 503", Trouble(refusal=lambda *_: refusals.unavailable())),
    "model-timeout": ("ModelError: the container gave no answer in time", Trouble(refusal=refusals.model_timeout)),
}


def scenario_endpoints(engine: Engine) -> list[Endpoint]:
    """Return the endpoints; ``engine`` has the model that speaks before the trouble comes."""
    hurt = AnyBody(engine)
    others: list[tuple[str, str, Container]] = [
        (
            "error-in-stream",
            "the container reports an error in the middle of its stream",
            AnyBody(Engine(model=breakdown)),
        ),
        (
            "burst",
            f"{BURST:,} tokens as fast as they go; a number in the prompt sets another count",
            AnyBody(Engine(model=burst)),
        ),
    ]
    return [
        *(
            Endpoint(name=name, description=description, container=hurt, scenario=True, trouble=trouble)
            for name, (description, trouble) in _HURT.items()
        ),
        *(
            Endpoint(name=name, description=description, container=container, scenario=True)
            for name, description, container in others
        ),
        *container_scenarios(),
        *deployment_scenarios(hurt),
        *transport_scenarios(hurt),
    ]
