"""DJL-LMI with the output formatters "3p" and "3p_stream", as marketplace-style serving uses them.

The operation decides whether it streams: SageMaker tells the container which one was called.
Read from deepjavalibrary/djl-serving, ``djl_python/three_p/three_p_utils.py`` and ``djl_python/output_formatter.py``.
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
from sagedesk.emulator.containers.openai_chat import Json
from sagedesk.emulator.engine import Engine, Generation, Stop
from sagedesk.emulator.model import GenerationFailedError, ModelRequest, tokenize

_DEFAULT_MAX_TOKENS = 512
_FINISH = {Stop.END: "eos_token", Stop.LENGTH: "length", Stop.SEQUENCE: "stop_sequence"}


class Lmi3p(JsonContainer):
    """Takes ``prompt``, ``temperature``, ``top_p`` and ``max_gen_len``; everything else is passed over."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer the prompt."""
        prompt, max_tokens = body.get("prompt"), body.get("max_gen_len", _DEFAULT_MAX_TOKENS)
        if not isinstance(prompt, str):
            raise _unparsed("Invalid Request Property: 'prompt'")
        if isinstance(max_tokens, bool) or not isinstance(max_tokens, int) or max_tokens < 1:
            raise _unparsed(f"max_tokens must be at least 1, got {max_tokens}.")
        generation = self._engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=prompt, body=body),
            max_tokens=max_tokens,
            caller=request.caller,
        )
        prompt_tokens = len(tokenize(prompt))
        if request.streaming:
            lines = _lines(generation, prompt_tokens)
            return ContainerReply(writes=(encode(line) + b"\n" for line in lines), content_type="application/jsonlines")
        return document(_whole(generation, prompt_tokens))

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return _unparsed(reason)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return DJL's error object."""
        return document({"error": refusal.message, "code": refusal.status}, refusal.status)


def _unparsed(reason: str) -> RequestRefusedError:
    return RequestRefusedError(424, f"Input Parsing failed. Ensure that the request payload is valid. {reason}")


def _whole(generation: Generation, prompt_tokens: int) -> Json:
    error: Json = {}
    try:
        text: str | None = "".join(token.text for token in generation.inline())
    except GenerationFailedError as failure:
        text, prompt_tokens = None, 0
        error = {"error": {"error": {"error_code": 400, "error_msg": str(failure)}}}
    count = 0 if error else generation.count
    return {
        "body": {
            "generation": text,
            "prompt_token_count": prompt_tokens,
            "generation_token_count": count,
            "stop_reason": "error" if error else _FINISH[generation.stop],
        },
        "metering": {"inputTokenCount": prompt_tokens, "outputTokenCount": count},
        "content_type": "application/json",
        **error,
    }


def _lines(generation: Generation, prompt_tokens: int) -> Iterator[Json]:
    """Yield an object for each token: the first counts the prompt, the last says why it stopped."""
    first: int | None = prompt_tokens
    try:
        for token in generation.inline():
            yield _line(generation, token.text, first, _FINISH[Stop.LENGTH] if generation.stop is Stop.LENGTH else None)
            first = None
    except GenerationFailedError as failure:
        error = {"error_code": 400, "error_msg": str(failure)}
        yield _line(generation, "", first, "error") | {"error": error}
        return
    if generation.stop is not Stop.LENGTH:
        yield _line(generation, "", first, _FINISH[generation.stop])


def _line(generation: Generation, text: str, prompt_tokens: int | None, finish: str | None) -> Json:
    metering: Json = {"outputTokenCount": generation.count}
    if prompt_tokens is not None:
        metering["inputTokenCount"] = prompt_tokens
    return {
        "body": {
            "generation": text,
            "prompt_token_count": prompt_tokens,
            "generation_token_count": generation.count,
            "stop_reason": finish,
        },
        "metering": metering,
        "content_type": "application/jsonlines",
    }
