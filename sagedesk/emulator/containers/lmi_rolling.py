"""DJL-LMI in rolling-batch mode (LMI 16 and older): JSON lines with a ``log_prob``, a default of 30 tokens.

Read from deepjavalibrary/djl-serving, ``engines/python/setup/djl_python/{input_parser,output_formatter}.py``.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from enum import Enum

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
    document,
    encode,
)
from sagedesk.emulator.containers.openai_chat import Json, logprobs_of, text_of, tool_call_fragments
from sagedesk.emulator.engine import Engine, Generation, Stop, Token
from sagedesk.emulator.model import GenerationFailedError, ModelRequest, tokenize

DEFAULT_MAX_TOKENS = 30
"""What ``inputs`` without ``max_new_tokens`` gets."""

JSON_LINES = "application/jsonlines"
_SSE = "text/event-stream"
_FINISH = {Stop.END: "eos_token", Stop.LENGTH: "length", Stop.SEQUENCE: "stop_sequence"}


class Formatter(Enum):
    """What OPTION_OUTPUT_FORMATTER and OPTION_TGI_COMPAT make of a stream of ``inputs``."""

    JSON_LINES = "jsonlines"
    SSE = "sse"
    TGI = "tgi"


class LmiRolling(JsonContainer):
    """LMI with a rolling batch. Chats stream as server-sent events, or, in older releases, as JSON lines."""

    def __init__(
        self, engine: Engine, formatter: Formatter = Formatter.JSON_LINES, *, chat_lines: bool = False
    ) -> None:
        self._engine = engine
        self._formatter = formatter
        self._chat_lines = chat_lines

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer a chat or a prompt."""
        return self._chat(request, body) if "messages" in body else self._inputs(request, body)

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return _unparsed(reason)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return DJL's error object."""
        return document({"error": refusal.message, "code": refusal.status}, refusal.status)

    def _inputs(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        prompt, parameters = body.get("inputs"), body.get("parameters") or {}
        if not isinstance(prompt, str):
            raise _unparsed("Invalid Request Property: 'inputs'")
        if not isinstance(parameters, dict):
            raise _unparsed("'parameters' is not an object")
        generation = self._engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=prompt, body=body),
            max_tokens=_limit(parameters.get("max_new_tokens", DEFAULT_MAX_TOKENS)),
            stop=_stops(parameters.get("stop_sequences") or parameters.get("stop")),
            caller=request.caller,
        )
        tgi = self._formatter is Formatter.TGI
        echoed = prompt if parameters.get("return_full_text") else ""
        details = prompt if parameters.get("details", tgi) else None
        if body.get("stream") is not True:
            whole = _whole(generation, echoed, details, tgi=tgi)
            return document([whole] if tgi else whole)
        lines = _lines(generation, echoed, details, tgi=tgi)
        if self._formatter is Formatter.JSON_LINES:
            return ContainerReply(writes=(encode(line) + b"\n" for line in lines), content_type=JSON_LINES)
        return ContainerReply(writes=_server_sent(lines), content_type=_SSE)

    def _chat(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        messages = body["messages"]
        if not isinstance(messages, list) or not all(isinstance(item, dict) and "role" in item for item in messages):
            raise _unparsed("'messages' is not a list of messages")
        users = [message for message in messages if message["role"] == "user"]
        generation = self._engine.generate(
            ModelRequest(
                endpoint=request.endpoint,
                prompt=text_of(users[-1]) if users else "",
                messages=tuple(messages),
                body=body,
            ),
            max_tokens=_limit(body.get("max_tokens", body.get("max_completion_tokens"))),
            stop=_stops(body.get("stop")),
            caller=request.caller,
        )
        logprobs = bool(body.get("logprobs"))
        if body.get("stream") is not True:
            prompt_tokens = sum(len(tokenize(text_of(message))) for message in messages)
            return document(_chat_document(generation, prompt_tokens))
        chunks = _chat_chunks(generation, logprobs=logprobs)
        if self._chat_lines:
            return ContainerReply(writes=(encode(chunk) + b"\n" for chunk in chunks), content_type=JSON_LINES)
        return ContainerReply(writes=_server_sent(chunks, done=True), content_type=_SSE)


def _unparsed(reason: str) -> RequestRefusedError:
    return RequestRefusedError(424, f"Input Parsing failed. Ensure that the request payload is valid. {reason}")


def _limit(value: object) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise RequestRefusedError(424, f"max_tokens must be at least 1, got {value}.")
    return value


def _stops(value: object) -> tuple[str, ...]:
    stops = [value] if isinstance(value, str) else value or []
    if not isinstance(stops, list):
        raise _unparsed("stop sequences must be a list")
    return tuple(str(stop) for stop in stops)


def _token(token: Token, *, tgi: bool) -> Json:
    key = "logprob" if tgi else "log_prob"
    return {"id": token.id, "text": token.text, key: token.logprob}


def _details(generation: Generation, prompt: str, **more: object) -> Json:
    return {
        "finish_reason": _FINISH[generation.stop],
        "generated_tokens": generation.count,
        "inputs": prompt,
        **more,
    }


def _whole(generation: Generation, echoed: str, details: str | None, *, tgi: bool) -> Json:
    try:
        tokens = list(generation.inline())
    except GenerationFailedError as error:
        return {"generated_text": None, "error": str(error), "code": 400, "details": {"finish_reason": "error"}}
    answer: Json = {"generated_text": echoed + "".join(token.text for token in tokens)}
    if details is not None:
        answer["details"] = _details(generation, details, tokens=[_token(token, tgi=tgi) for token in tokens])
    return answer


def _lines(generation: Generation, echoed: str, details: str | None, *, tgi: bool) -> Iterator[Json]:
    """Yield an object for each token; the last has the whole text too."""
    text = echoed
    line: Json = {"token": _token(Token(""), tgi=tgi)}
    try:
        for token in generation.inline():
            text += token.text
            line = {"token": _token(token, tgi=tgi)}
            if generation.stop is Stop.END:
                yield line
    except GenerationFailedError as error:
        failed: Json = {"id": -1, "text": "", "log_prob": -1, "special_token": True, "error_msg": str(error)}
        finish: Json = {"finish_reason": "error", "generated_tokens": None, "inputs": None}
        yield {"token": failed, "generated_text": "", "details": finish}
        return
    final: Json = line if generation.stop is Stop.LENGTH else {"token": _token(Token(""), tgi=tgi)}
    final["generated_text"] = text
    if details is not None:
        final["details"] = _details(generation, details)
    yield final


def _chat_document(generation: Generation, prompt_tokens: int) -> Json:
    try:
        tokens = list(generation)
    except GenerationFailedError as error:
        raise RequestRefusedError(424, str(error)) from error
    message: Json = {"role": "assistant", "content": "".join(token.text for token in tokens if not token.reasoning)}
    if reasoning := "".join(token.text for token in tokens if token.reasoning):
        message["reasoning_content"] = reasoning
    choice: Json = {"index": 0, "message": message, "logprobs": None, "finish_reason": _FINISH[generation.stop]}
    if calls := generation.tool_calls:
        choice["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in calls
        ]
        choice["finish_reason"] = "tool_calls"
    usage = {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": generation.count,
        "total_tokens": prompt_tokens + generation.count,
    }
    return _chat_envelope("chat.completion", choice, usage=usage)


def _chat_chunks(generation: Generation, *, logprobs: bool) -> Iterator[Json]:
    """Yield a chunk for each token; the role stands on the first, the finish reason on the last."""
    role: Json = {"role": "assistant"}
    try:
        for token in generation:
            delta = {"reasoning_content" if token.reasoning else "content": token.text} | role
            role = {}
            # a stray comma in LMI's source makes this a list
            chosen = [logprobs_of([token])] if logprobs else None
            last = generation.stop is Stop.LENGTH
            yield _chat_chunk(delta, logprobs=chosen, finish=_FINISH[Stop.LENGTH] if last else None)
    except GenerationFailedError as error:
        yield {"error": str(error), "code": 424}
        return
    for index, call in enumerate(generation.tool_calls):
        for fragment in tool_call_fragments(index, call):
            yield _chat_chunk({"tool_calls": [fragment]} | role)
            role = {}
    if generation.stop is not Stop.LENGTH:
        yield _chat_chunk({"content": ""} | role, finish=_FINISH[generation.stop])


def _chat_chunk(delta: Json, *, logprobs: object = None, finish: str | None = None) -> Json:
    return _chat_envelope(
        "chat.completion.chunk", {"index": 0, "delta": delta, "logprobs": logprobs, "finish_reason": finish}
    )


def _chat_envelope(kind: str, choice: Json, **more: object) -> Json:
    return {"id": "chatcmpl-140512", "object": kind, "created": int(time.time()), "choices": [choice], **more}


def _server_sent(lines: Iterator[Json], *, done: bool = False) -> Iterator[bytes]:
    for line in lines:
        yield b"data: " + encode(line) + b"\n\n"
    if done:
        yield b"data: [DONE]\n\n"
