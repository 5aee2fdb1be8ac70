"""DJL-LMI in async mode (LMI 17 and newer): vLLM's own documents as JSON lines, without data: and without [DONE].

Read from deepjavalibrary/djl-serving, ``engines/python/setup/djl_python/lmi_vllm``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    RequestRefusedError,
    document,
    encode,
)
from sagedesk.emulator.containers.lmi_rolling import DEFAULT_MAX_TOKENS, JSON_LINES
from sagedesk.emulator.containers.openai_chat import Json, finish_reason
from sagedesk.emulator.containers.openai_server import (
    OpenAIServer,
    Serving,
    check_sampling,
    read_stop,
    with_failure,
)
from sagedesk.emulator.engine import Engine, Generation, Stop, Token
from sagedesk.emulator.model import GenerationFailedError, ModelRequest, tokenize


class LmiAsync(OpenAIServer):
    """LMI around vLLM: ``prompt``, ``inputs`` or ``messages``, looked for in this order."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(
            engine, Serving(models=("lmi",), reasoning_fields=("reasoning_content",), keys=("prompt", "messages"))
        )

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer in the schema of the body."""
        if "inputs" in body and "prompt" not in body:
            return self._inputs(request, body)
        if not {"prompt", "messages"} & body.keys():
            raise _unparsed("invalid payload. must contain prompt, inputs, or messages")
        return super().generate(request, body)

    def stream(self, chunks: Iterator[Json]) -> ContainerReply:
        """Return the answer as JSON lines; an empty line stands for [DONE]."""
        return ContainerReply(writes=_lines(with_failure(chunks)), content_type=JSON_LINES)

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return _unparsed(reason)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return DJL's error object."""
        return document({"error": refusal.message, "code": refusal.status}, refusal.status)

    def _inputs(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        prompt, parameters = body.get("inputs"), body.get("parameters") or {}
        if not isinstance(prompt, str) or not isinstance(parameters, dict):
            raise _unparsed("1 validation error for CompletionRequest: prompt: Input should be a valid string")
        check_sampling(parameters)
        max_tokens = parameters.get("max_new_tokens", DEFAULT_MAX_TOKENS)
        if isinstance(max_tokens, bool) or not isinstance(max_tokens, int) or max_tokens < 1:
            raise RequestRefusedError(400, f"max_tokens must be at least 1, got {max_tokens}.")
        generation = self.engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=prompt, body=body),
            max_tokens=max_tokens,
            stop=read_stop(parameters),  # stop_sequences is not known here
            caller=request.caller,
        )
        echoed = prompt if parameters.get("return_full_text") else ""
        details = parameters.get("details") is True
        seed = parameters.get("seed")
        if body.get("stream") is True:
            chunks = _input_chunks(generation, echoed, len(tokenize(prompt)), details=details, seed=seed)
            return self.stream(chunks)
        try:
            return document(_input_document(generation, echoed, details=details, seed=seed))
        except GenerationFailedError as error:
            raise RequestRefusedError(500, str(error)) from error


def _unparsed(reason: str) -> RequestRefusedError:
    return RequestRefusedError(424, f"Input parsing failed: {reason}")


def _lines(chunks: Iterator[Json]) -> Iterator[bytes]:
    for chunk in chunks:
        yield encode(chunk) + b"\n"
    yield b"\n"


def _token(token: Token) -> Json:
    return {"id": token.id, "text": token.text, "logprob": token.logprob}


def _input_document(generation: Generation, echoed: str, *, details: bool, seed: object) -> Json:
    tokens = list(generation.inline())
    answer: Json = {"generated_text": echoed + "".join(token.text for token in tokens)}
    if details:
        answer["details"] = {
            "finish_reason": generation.stop_sequence,  # vLLM's stop_reason, null at the end token and at the limit
            "generated_tokens": generation.count,
            "seed": seed,
            "prefill": [],
            "tokens": [_token(token) for token in tokens],
        }
    return answer


def _input_chunks(
    generation: Generation, echoed: str, input_length: int, *, details: bool, seed: object
) -> Iterator[Json]:
    text, chunk = echoed, _chunk(Token(""))
    for token in generation.inline():
        text += token.text
        chunk = _chunk(token)
        if generation.stop is Stop.END:
            yield chunk
    final = chunk if generation.stop is Stop.LENGTH else _chunk(Token(""))
    final["generated_text"] = text
    if details:
        final["details"] = {
            "finish_reason": finish_reason(generation),
            "seed": seed,
            "generated_tokens": generation.count,
            "input_length": input_length,
        }
    yield final


def _chunk(token: Token) -> Json:
    # the index is the choice's, not the token's
    return {"index": 0, "token": _token(token), "generated_text": None, "details": None}
