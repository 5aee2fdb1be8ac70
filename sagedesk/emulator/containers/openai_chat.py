"""The documents of OpenAI's chat completions, as vLLM, SGLang and llama.cpp write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sagedesk.emulator.engine import Generation, Stop, Token
from sagedesk.emulator.model import ToolCall, tokenize

Json = dict[str, object]

FINISH = {Stop.END: "stop", Stop.LENGTH: "length", Stop.SEQUENCE: "stop"}


def finish_reason(generation: Generation) -> str:
    """Return OpenAI's word for how a finished generation ended."""
    return "tool_calls" if generation.tool_calls else FINISH[generation.stop]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer: what every document of it repeats, and what was asked of it.

    ``reasoning_fields`` are the fields that carry the reasoning, all with the same text; with none it stands in the
    content between <think> and </think>, as it does where no reasoning parser is configured.
    """

    id: str
    created: int
    model: str
    generation: Generation
    prompt_tokens: int
    include_usage: bool = False
    logprobs: bool = False
    reasoning_fields: tuple[str, ...] = ()

    @property
    def usage(self) -> Json:
        """The token counts so far."""
        count = self.generation.count
        return {
            "prompt_tokens": self.prompt_tokens,
            "total_tokens": self.prompt_tokens + count,
            "completion_tokens": count,
            "prompt_tokens_details": None,
        }

    def texts(self) -> Iterator[tuple[str, Token]]:
        """Yield ("reasoning" or "content", token), the reasoning told apart as the container tells it apart."""
        if self.reasoning_fields:
            yield from (("reasoning" if token.reasoning else "content", token) for token in self.generation)
        else:
            yield from (("content", token) for token in self.generation.inline())


def chat_document(answer: Answer) -> Json:
    """Return the whole answer as one document."""
    texts: dict[str, str] = {"content": "", "reasoning": ""}
    tokens: list[Token] = []
    for kind, token in answer.texts():
        texts[kind] += token.text
        tokens.append(token)
    calls = answer.generation.tool_calls
    message: Json = {"role": "assistant", "content": None if calls and not texts["content"] else texts["content"]}
    message.update(dict.fromkeys(answer.reasoning_fields, texts["reasoning"] or None))
    message["tool_calls"] = [_tool_call(call) for call in calls]
    choice: Json = {
        "index": 0,
        "message": message,
        "logprobs": logprobs_of(tokens) if answer.logprobs else None,
        "finish_reason": finish_reason(answer.generation),
        "stop_reason": answer.generation.stop_sequence,
    }
    return _envelope(answer, "chat.completion", [choice], usage=answer.usage, system_fingerprint=None)


def chat_chunks(answer: Answer) -> Iterator[Json]:
    """Yield the chunks of a stream: the role, each token, tool calls, the finish, and the usage when asked for."""
    yield _chunk(answer, {"role": "assistant", "content": ""})
    for kind, token in answer.texts():
        fields = answer.reasoning_fields if kind == "reasoning" else ("content",)
        delta: Json = dict.fromkeys(fields, token.text)
        yield _chunk(answer, delta, logprobs=logprobs_of([token]) if answer.logprobs else None)
    for index, call in enumerate(answer.generation.tool_calls):
        for fragment in tool_call_fragments(index, call):
            yield _chunk(answer, {"tool_calls": [fragment]})
    yield _chunk(answer, {"content": ""}, finish=answer)
    if answer.include_usage:
        yield _envelope(answer, "chat.completion.chunk", [], usage=answer.usage)


def tool_call_fragments(index: int, call: ToolCall) -> Iterator[Json]:
    """Yield a call as it is streamed: who is called first, then the arguments in pieces that name only the index."""
    yield {"index": index, "id": call.id, "type": "function", "function": {"name": call.name, "arguments": ""}}
    for piece in tokenize(call.arguments):
        yield {"index": index, "function": {"arguments": piece}}


def _tool_call(call: ToolCall) -> Json:
    return {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}


def _chunk(answer: Answer, delta: Json, *, logprobs: Json | None = None, finish: Answer | None = None) -> Json:
    choice: Json = {"index": 0, "delta": delta, "logprobs": logprobs, "finish_reason": None}
    if finish:
        choice["finish_reason"] = finish_reason(finish.generation)
        choice["stop_reason"] = finish.generation.stop_sequence
    return _envelope(answer, "chat.completion.chunk", [choice])


def _envelope(answer: Answer, kind: str, choices: Sequence[Json], **more: object) -> Json:
    return {
        "id": answer.id,
        "object": kind,
        "created": answer.created,
        "model": answer.model,
        "choices": list(choices),
        **more,
    }


def logprobs_of(tokens: Sequence[Token]) -> Json:
    """Return the log-probabilities of tokens, as chats carry them."""
    return {
        "content": [
            {
                "token": token.text,
                "logprob": token.logprob,
                "bytes": list(token.text.encode("utf-8", "replace")),
                "top_logprobs": [],
            }
            for token in tokens
        ]
    }


def text_of(message: Mapping[str, object]) -> str:
    """Return the text of a message, whose content is a text, a list of parts, or nothing."""
    content = message.get("content")
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return "".join(str(part.get("text", "")) for part in parts if isinstance(part, dict) and part.get("type") == "text")
