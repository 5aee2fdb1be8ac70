"""The streaming handlers of old DJL containers (DeepSpeed, Hugging Face Accelerate): lines of ``{"outputs": [..]}``.

They stream when deployed with enable_streaming; here, when the operation does or the body asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
    document,
    encode,
)
from sagedesk.emulator.engine import Engine, Generation
from sagedesk.emulator.model import GenerationFailedError, ModelRequest

_DEFAULT_MAX_TOKENS = 50


class Outputs(JsonContainer):
    """Takes ``inputs``, a text or a list of one; the end of the body is the end of the reply."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer the prompt."""
        inputs, parameters = body.get("inputs"), body.get("parameters") or {}
        if isinstance(inputs, list) and len(inputs) == 1:
            inputs = inputs[0]
        if not isinstance(inputs, str) or not isinstance(parameters, dict):
            raise RequestRefusedError(424, "'inputs' must be a text")
        max_tokens = parameters.get("max_new_tokens", _DEFAULT_MAX_TOKENS)
        generation = self._engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=inputs, body=body),
            max_tokens=max_tokens if isinstance(max_tokens, int) else _DEFAULT_MAX_TOKENS,
            caller=request.caller,
        )
        if request.streaming or body.get("stream") is True:
            return ContainerReply(writes=_lines(generation), content_type="application/jsonlines")
        try:
            text = "".join(token.text for token in generation.inline())
        except GenerationFailedError as error:
            raise RequestRefusedError(424, str(error)) from error
        return document([{"generated_text": text}])

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return RequestRefusedError(424, reason)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return DJL's error object."""
        return document(_failure(refusal.message), refusal.status)


def _failure(message: str) -> dict[str, object]:
    return {"code": 424, "message": "invoke handler failure", "error": message}


def _lines(generation: Generation) -> Iterator[bytes]:
    try:
        for token in generation.inline():
            yield encode({"outputs": [token.text]}) + b"\n"
    except GenerationFailedError as error:
        yield encode(_failure(str(error))) + b"\n"
