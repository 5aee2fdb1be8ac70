"""OpenAI-compatible servers behind /invocations: vLLM, SGLang, llama.cpp, Nova.

A body with ``messages`` is a chat, one with ``prompt`` a completion. Streams are server-sent events that end in [DONE].
Read from vLLM's ``entrypoints/sagemaker/routes.py`` and ``entrypoints/openai``.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
    document,
    encode,
)
from sagedesk.emulator.containers.openai_chat import Answer, Json, chat_chunks, chat_document, text_of
from sagedesk.emulator.containers.openai_completions import completion_chunks, completion_document
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError, ModelRequest, tokenize

SSE = "text/event-stream; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """How a server of this kind differs from vLLM.

    ``models``: the names it serves; the first is the one it calls itself, others are refused; with none any is taken.
    ``takes_model``: whether the key may be sent at all. ``reasoning_fields``: see Answer. ``context``: tokens, None
    for no limit. ``keys``: which bodies it takes, in the order it looks for them.
    """

    models: tuple[str, ...] = ("/opt/ml/model",)
    takes_model: bool = True
    reasoning_fields: tuple[str, ...] = ("reasoning",)
    context: int | None = 32_768
    keys: tuple[str, ...] = ("messages", "prompt")


class OpenAIServer(JsonContainer):
    """An OpenAI-compatible server."""

    def __init__(self, engine: Engine, serving: Serving | None = None) -> None:
        self.engine = engine
        self.serving = serving or Serving()

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer a chat or a completion."""
        key = next((key for key in self.serving.keys if key in body), None)
        if key is None:
            wanted = [
                "ChatCompletionRequest" if key == "messages" else "CompletionRequest" for key in self.serving.keys
            ]
            raise _bad(f"Cannot find suitable handler for request. Expected one of: {wanted}")
        model = self._model(body)
        if key == "messages":
            messages = read_messages(body)
            prompt = last_user_text(messages)
            prompt_tokens = sum(len(tokenize(text_of(message))) for message in messages)
        else:
            messages, prompt = (), _read_prompt(body)
            prompt_tokens = len(tokenize(prompt))
        max_tokens = self._max_tokens(body, prompt_tokens)
        check_sampling(body)
        generation = self.engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=prompt, messages=messages, body=body),
            max_tokens=max_tokens,
            stop=read_stop(body),
            caller=request.caller,
        )
        options = body.get("stream_options")
        answer = Answer(
            id=f"chatcmpl-{uuid.uuid4().hex}",
            created=int(time.time()),
            model=model,
            generation=generation,
            prompt_tokens=prompt_tokens,
            include_usage=isinstance(options, dict) and options.get("include_usage") is True,
            logprobs=bool(body.get("logprobs")),
            reasoning_fields=self.serving.reasoning_fields if messages else (),
        )
        if body.get("stream") is True:
            return self.stream(chat_chunks(answer) if messages else completion_chunks(answer))
        return self.whole(answer, chat_document if messages else completion_document)

    def whole(self, answer: Answer, write: Callable[[Answer], Json]) -> ContainerReply:
        """Return the answer as one document."""
        try:
            return document(write(answer))
        except GenerationFailedError as error:
            raise RequestRefusedError(500, str(error), "InternalServerError") from error

    def stream(self, chunks: Iterator[Json]) -> ContainerReply:
        """Return the answer as server-sent events."""
        return ContainerReply(writes=server_sent(with_failure(chunks)), content_type=SSE)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return vLLM's error envelope."""
        return document(error_object(refusal.message, refusal.kind, refusal.status), refusal.status)

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return _bad(f"Invalid JSON: {reason}")

    def _model(self, body: Mapping[str, object]) -> str:
        asked, served = body.get("model"), self.serving.models
        if "model" in body and not self.serving.takes_model:
            raise _bad("The field 'model' is not supported for this endpoint.")
        if not asked:
            return served[0] if served else ""
        if served and asked not in served:
            raise RequestRefusedError(404, f"The model `{asked}` does not exist.", "NotFoundError")
        return str(asked)

    def _max_tokens(self, body: Mapping[str, object], prompt_tokens: int) -> int | None:
        asked = body.get("max_completion_tokens", body.get("max_tokens"))
        context = self.serving.context
        if asked is None:
            if context is None:
                return None
            if prompt_tokens >= context:
                raise _bad(
                    f"This model's maximum context length is {context} tokens. However, your request has "
                    f"{prompt_tokens} input tokens. Please reduce the length of the input messages."
                )
            return context - prompt_tokens
        if isinstance(asked, bool) or not isinstance(asked, int):
            raise _bad(f"1 validation error for request: 'max_tokens': Input should be a valid integer, got {asked!r}")
        if asked < 1:
            raise _bad(f"max_tokens must be at least 1, got {asked}.")
        if context is not None and prompt_tokens + asked > context:
            raise _bad(
                f"'max_tokens' or 'max_completion_tokens' is too large: {asked}. This model's maximum context length "
                f"is {context} tokens and your request has {prompt_tokens} input tokens ({asked} > {context} - "
                f"{prompt_tokens})."
            )
        return asked


def _bad(message: str) -> RequestRefusedError:
    return RequestRefusedError(400, message, "BadRequestError")


def error_object(message: str, kind: str, code: int) -> Json:
    """Return the error envelope of OpenAI-compatible servers."""
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


def with_failure(chunks: Iterator[Json]) -> Iterator[Json]:
    """Yield the chunks; if the model breaks down, an error object ends them."""
    try:
        yield from chunks
    except GenerationFailedError as error:
        yield error_object(str(error), "InternalServerError", 500)


def server_sent(chunks: Iterable[Json]) -> Iterator[bytes]:
    """Yield each chunk as a server-sent event, and then [DONE]."""
    for chunk in chunks:
        yield b"data: " + encode(chunk) + b"\n\n"
    yield b"data: [DONE]\n\n"


def read_messages(body: Mapping[str, object]) -> tuple[Mapping[str, object], ...]:
    """Return the messages of a chat. Raises RequestRefusedError if they are not what they should be."""
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        raise _bad("'messages' must be a list of at least one message.")
    for message in messages:
        if not isinstance(message, dict) or not isinstance(message.get("role"), str):
            raise _bad("each item of 'messages' must be an object with a 'role'.")
        if not isinstance(message.get("content"), str | list | None):
            raise _bad("'content' of a message must be a text or a list of parts.")
    return tuple(messages)


def last_user_text(messages: Sequence[Mapping[str, object]]) -> str:
    """Return the text of the last message of the user, or nothing."""
    return next((text_of(message) for message in reversed(messages) if message["role"] == "user"), "")


def _read_prompt(body: Mapping[str, object]) -> str:
    prompt = body.get("prompt")
    if not isinstance(prompt, str):
        raise _bad("'prompt' must be a text.")
    return prompt


def read_stop(body: Mapping[str, object]) -> tuple[str, ...]:
    """Return the stop sequences: none, one text, or a list of texts."""
    stop = body.get("stop") or []
    stops = [stop] if isinstance(stop, str) else stop
    if not isinstance(stops, list) or not all(isinstance(item, str) for item in stops):
        raise _bad("'stop' must be a text or a list of texts.")
    return tuple(stops)


def check_sampling(body: Mapping[str, object]) -> None:
    """Raise RequestRefusedError for a sampling parameter out of its range."""
    temperature, top_p = body.get("temperature"), body.get("top_p")
    if isinstance(temperature, int | float) and temperature < 0:
        raise _bad(f"temperature must be non-negative, got {temperature}.")
    if isinstance(top_p, int | float) and not 0 < top_p <= 1:
        raise _bad(f"top_p must be in (0, 1], got {top_p}.")
