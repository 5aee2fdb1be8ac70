"""Hugging Face Text Generation Inference: ``inputs`` is the generate route, ``messages`` chat, ``prompt`` completions.

Read from huggingface/text-generation-inference, ``router/src/{sagemaker,server,validation}.rs``.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
    document,
    encode,
)
from sagedesk.emulator.containers.openai_chat import Json, text_of
from sagedesk.emulator.containers.tgi_chat import chat_chunks, chat_document, completion_chunks, completion_document
from sagedesk.emulator.engine import Engine, Generation, Stop, Token
from sagedesk.emulator.model import GenerationFailedError, ModelRequest, tokenize

SSE = "text/event-stream"
CONTEXT = 32_768
_MAX_STOPS = 4
_UNREADABLE = "Failed to deserialize the JSON body into the target type: "
_FINISH = {Stop.END: "eos_token", Stop.LENGTH: "length", Stop.SEQUENCE: "stop_sequence"}


class Tgi(JsonContainer):
    """TGI 3. ``messages_only`` is an older one, deployed with MESSAGES_API_ENABLED=true: it takes chats alone."""

    def __init__(self, engine: Engine, *, messages_only: bool = False) -> None:
        self._engine = engine
        self._messages_only = messages_only

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer on the route that the body fits."""
        if isinstance(body.get("inputs"), str) and not self._messages_only:
            return self._generate(request, body)
        if isinstance(body.get("messages"), list):
            return self._chat(request, body)
        if isinstance(body.get("prompt"), str) and not self._messages_only:
            return self._complete(request, body)
        if self._messages_only:
            raise RequestRefusedError(422, f"{_UNREADABLE}missing field `messages`")
        raise RequestRefusedError(422, f"{_UNREADABLE}data did not match any variant of untagged enum SagemakerRequest")

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return RequestRefusedError(400, f"Failed to parse the request body as JSON: {reason}")

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return TGI's error object; what its JSON reader refuses comes as plain text."""
        if not refusal.kind:
            return ContainerReply(
                writes=(refusal.message.encode(),), content_type="text/plain; charset=utf-8", status=refusal.status
            )
        return document({"error": refusal.message, "error_type": refusal.kind}, refusal.status)

    def _generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        inputs = str(body["inputs"])
        parameters = body.get("parameters") or {}
        if not isinstance(parameters, dict):
            raise RequestRefusedError(422, f"{_UNREADABLE}parameters: invalid type, expected struct GenerateParameters")
        max_tokens = parameters.get("max_new_tokens")
        stop = _check(inputs, parameters, max_tokens, temperature_zero=False)
        generation = self._engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=inputs, body=body),
            max_tokens=max_tokens,
            stop=stop,
            keep_stop=True,
            caller=request.caller,
        )
        echoed = inputs if parameters.get("return_full_text", True) else ""
        details = parameters.get("details") is True
        seed = parameters.get("seed")
        if body.get("stream") is True:
            writes = _stream(generation, echoed, len(tokenize(inputs)), details=details, seed=seed)
            return ContainerReply(writes=writes, content_type=SSE)
        return document([_whole(generation, echoed, details=details, seed=seed)])

    def _chat(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        messages = body["messages"]
        if not isinstance(messages, list) or not all(isinstance(m, dict) and "role" in m for m in messages):
            raise RequestRefusedError(422, f"{_UNREADABLE}messages: missing field `role`")
        prompt = "".join(text_of(message) for message in messages)
        users = [message for message in messages if message["role"] == "user"]
        max_tokens = body.get("max_tokens", body.get("max_completion_tokens"))
        generation = self._engine.generate(
            ModelRequest(
                endpoint=request.endpoint,
                prompt=text_of(users[-1]) if users else "",
                messages=tuple(messages),
                body=body,
            ),
            max_tokens=max_tokens if isinstance(max_tokens, int) else None,
            stop=_check(prompt, body, max_tokens, temperature_zero=True),
            keep_stop=True,
            caller=request.caller,
        )
        created, prompt_tokens = int(time.time()), len(tokenize(prompt))
        if body.get("stream") is True:
            chunks = chat_chunks(
                generation, created, prompt_tokens, usage=_wants_usage(body), logprobs=bool(body.get("logprobs"))
            )
            return ContainerReply(writes=_events_until_done(chunks), content_type=SSE)
        try:
            return document(chat_document(generation, created, prompt_tokens))
        except GenerationFailedError as error:
            raise _failed(error) from error

    def _complete(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        prompt, max_tokens = str(body["prompt"]), body.get("max_tokens")
        generation = self._engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=prompt, body=body),
            max_tokens=max_tokens if isinstance(max_tokens, int) else None,
            stop=_check(prompt, body, max_tokens, temperature_zero=True),
            keep_stop=True,
            caller=request.caller,
        )
        created, prompt_tokens = int(time.time()), len(tokenize(prompt))
        if body.get("stream") is True:
            chunks = completion_chunks(generation, created)
            return ContainerReply(writes=_events_until_done(chunks), content_type=SSE)
        try:
            return document(completion_document(generation, created, prompt_tokens))
        except GenerationFailedError as error:
            raise _failed(error) from error


def _check(inputs: str, parameters: Mapping[str, object], max_tokens: object, *, temperature_zero: bool) -> list[str]:
    """Return the stop sequences. Raises RequestRefusedError as validation.rs does."""
    stop = parameters.get("stop") or []
    if not isinstance(stop, list):
        raise RequestRefusedError(422, f"{_UNREADABLE}stop: invalid type: expected a sequence")
    if max_tokens is not None and (isinstance(max_tokens, bool) or not isinstance(max_tokens, int) or max_tokens < 0):
        raise RequestRefusedError(422, f"{_UNREADABLE}max_new_tokens: invalid value, expected u32")
    temperature, top_p = parameters.get("temperature"), parameters.get("top_p")
    length = len(tokenize(inputs))
    if isinstance(temperature, int | float) and (temperature < 0 or (temperature == 0 and not temperature_zero)):
        raise _invalid("`temperature` must be strictly positive")
    for name in ("repetition_penalty", "top_k"):
        value = parameters.get(name)
        if isinstance(value, int | float) and value <= 0:
            raise _invalid(f"`{name}` must be strictly positive")
    if isinstance(top_p, int | float) and not 0 < top_p < 1:
        raise _invalid("`top_p` must be > 0.0 and < 1.0")
    if max_tokens == 0:
        raise _invalid("`max_new_tokens` must be strictly positive")
    if len(stop) > _MAX_STOPS:
        raise _invalid(f"`stop` supports up to {_MAX_STOPS} stop sequences. Given: {len(stop)}")
    if not inputs:
        raise _invalid("`inputs` cannot be empty")
    if length + (max_tokens or 0) > CONTEXT:
        raise _invalid(
            f"`inputs` tokens + `max_new_tokens` must be <= {CONTEXT}. Given: {length} `inputs` tokens and "
            f"{max_tokens or 0} `max_new_tokens`"
        )
    return [str(item) for item in stop]


def _invalid(message: str) -> RequestRefusedError:
    return RequestRefusedError(422, f"Input validation error: {message}", "validation")


def _failed(error: GenerationFailedError) -> RequestRefusedError:
    return RequestRefusedError(424, f"Request failed during generation: {error}", "generation")


def _wants_usage(body: Mapping[str, object]) -> bool:
    options = body.get("stream_options")
    return isinstance(options, dict) and options.get("include_usage") is True


def _token(token: Token, *, special: bool = False) -> Json:
    return {"id": token.id, "text": token.text, "logprob": token.logprob, "special": special}


def _whole(generation: Generation, echoed: str, *, details: bool, seed: object) -> Json:
    try:
        tokens = list(generation.inline())
    except GenerationFailedError as error:
        raise _failed(error) from error
    answer: Json = {"generated_text": echoed + "".join(token.text for token in tokens)}
    if details:
        answer["details"] = {
            "finish_reason": _FINISH[generation.stop],
            "generated_tokens": generation.count,
            "seed": seed,
            "prefill": [],
            "tokens": [_token(token) for token in tokens],
        }
    return answer


def _stream(generation: Generation, echoed: str, input_length: int, *, details: bool, seed: object) -> Iterator[bytes]:
    """Yield an event for each token; the last, the end token or the one that the limit fell on, has the whole text."""
    text, index, event = echoed, 0, {}
    try:
        for index, token in enumerate(generation.inline(), 1):
            text += token.text
            event = _event(index, token)
            if generation.stop is Stop.END:
                yield _sse(event)
    except GenerationFailedError as error:
        yield _sse({"error": f"Request failed during generation: {error}", "error_type": "generation"})
        return
    ended = generation.stop is Stop.END
    final = _event(index + 1, Token("</s>"), special=True) if ended else event
    final["generated_text"] = text
    if details:
        final["details"] = {
            "finish_reason": _FINISH[generation.stop],
            "generated_tokens": generation.count + ended,
            "seed": seed,
            "input_length": input_length,
        }
    yield _sse(final)


def _event(index: int, token: Token, *, special: bool = False) -> Json:
    return {"index": index, "token": _token(token, special=special), "generated_text": None, "details": None}


def _sse(value: Json) -> bytes:
    return b"data: " + encode(value) + b"\n\n"


def _events_until_done(chunks: Iterator[Json]) -> Iterator[bytes]:
    try:
        for chunk in chunks:
            yield _sse(chunk)
    except GenerationFailedError as error:
        failure = f"Request failed during generation: {error}"
        yield _sse({"error": {"message": failure, "http_status_code": 424}})
    yield b"data: [DONE]\n\n"
