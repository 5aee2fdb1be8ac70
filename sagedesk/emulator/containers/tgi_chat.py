"""The chat and completion documents of Text Generation Inference, which differ from OpenAI's in small ways.

The id is empty, the role stands on each delta, and the last delta with text carries the finish reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from sagedesk.emulator.containers.openai_chat import Json, tool_call_fragments
from sagedesk.emulator.engine import Generation, Stop, Token

_MODEL = "tgi"
_FINGERPRINT = "3.3.6-sha-emulated"
_FINISH = {Stop.END: "stop", Stop.LENGTH: "length", Stop.SEQUENCE: "stop_sequence"}


def chat_document(generation: Generation, created: int, prompt_tokens: int) -> Json:
    """Return a whole chat answer."""
    text = "".join(token.text for token in generation.inline())
    calls = [
        {
            "id": call.id,
            "type": "function",
            "function": {"description": None, "name": call.name, "arguments": call.arguments},
        }
        for call in generation.tool_calls
    ]
    message: Json = {"role": "assistant", "tool_calls": calls} if calls else {"role": "assistant", "content": text}
    choice = {
        "index": 0,
        "message": message,
        "logprobs": None,
        "finish_reason": _FINISH[generation.stop],
    }
    return _envelope("chat.completion", created, [choice], usage=_usage(generation, prompt_tokens))


def chat_chunks(
    generation: Generation, created: int, prompt_tokens: int, *, usage: bool, logprobs: bool
) -> Iterator[Json]:
    """Yield the chunks of a chat stream."""
    for token in generation.inline():
        chosen = _logprobs(token) if logprobs else None
        yield _chunk(created, {"role": "assistant", "content": token.text}, logprobs=chosen)
    for index, call in enumerate(generation.tool_calls):
        for fragment in tool_call_fragments(index, call):
            yield _chunk(created, {"role": "assistant", "tool_calls": [fragment]})
    yield _chunk(created, {"role": "assistant", "content": ""}, finish=_FINISH[generation.stop])
    if usage:
        yield _envelope("chat.completion.chunk", created, [], usage=_usage(generation, prompt_tokens))


def completion_document(generation: Generation, created: int, prompt_tokens: int) -> Json:
    """Return a whole completion."""
    text = "".join(token.text for token in generation.inline())
    choice = {"index": 0, "text": text, "logprobs": None, "finish_reason": _FINISH[generation.stop]}
    return _envelope("text_completion", created, [choice], usage=_usage(generation, prompt_tokens))


def completion_chunks(generation: Generation, created: int) -> Iterator[Json]:
    """Yield the chunks of a completion stream."""
    for token in generation.inline():
        choice = {"index": 0, "text": token.text, "logprobs": None, "finish_reason": ""}
        yield _envelope("text_completion", created, [choice])
    last = {"index": 0, "text": "", "logprobs": None, "finish_reason": _FINISH[generation.stop]}
    yield _envelope("text_completion", created, [last])


def _chunk(created: int, delta: Json, *, logprobs: Json | None = None, finish: str | None = None) -> Json:
    choice = {"index": 0, "delta": delta, "logprobs": logprobs, "finish_reason": finish}
    return _envelope("chat.completion.chunk", created, [choice], usage=None)


def _logprobs(token: Token) -> Json:
    return {"content": [{"token": token.text, "logprob": token.logprob, "top_logprobs": []}]}


def _envelope(kind: str, created: int, choices: list[Json], **more: object) -> Json:
    return {
        "object": kind,
        "id": "",
        "created": created,
        "model": _MODEL,
        "system_fingerprint": _FINGERPRINT,
        "choices": choices,
        **more,
    }


def _usage(generation: Generation, prompt_tokens: int) -> Json:
    return {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": generation.count,
        "total_tokens": prompt_tokens + generation.count,
    }
