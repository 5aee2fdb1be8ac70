"""Bodies as containers write them, from the servers' side, and what a decoder makes of their parts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from sagedesk.llm.handlers import get_handler
from sagedesk.llm.handlers.base import ContentHandler, StreamDecoder
from sagedesk.llm.messages import (
    Finish,
    LogprobDelta,
    ReasoningDelta,
    StreamEvent,
    TextDelta,
    TextWasReasoning,
    ToolCallDelta,
    Usage,
)

CUSTOM = {
    "request": "{question: prompt, settings: {limit: parameters.max_tokens}, live: stream}",
    "text": "answer.piece || answer.text",
    "reasoning": "answer.thought",
    "finish_reason": "ended",
    "prompt_tokens": "cost.in",
    "completion_tokens": "cost.out",
    "error": "problem",
}


@dataclass
class Reply:
    """A reply's events, added up: ``steps`` are text, reasoning and tool calls in order, adjacent ones joined."""

    steps: list[tuple[str, object]] = field(default_factory=list)
    logprobs: list[tuple[str, float]] = field(default_factory=list)
    usage: Usage | None = None
    finish: Finish | None = None

    def add(self, event: StreamEvent) -> None:
        assert self.finish is None, "a Finish is the last event"
        match event:
            case TextDelta() | ReasoningDelta():
                assert event.text
                kind = "text" if isinstance(event, TextDelta) else "reasoning"
                if self.steps and self.steps[-1][0] == kind:
                    self.steps[-1] = (kind, str(self.steps[-1][1]) + event.text)
                else:
                    self.steps.append((kind, event.text))
            case TextWasReasoning():
                self.steps.append(("was reasoning", None))
            case ToolCallDelta():
                self.steps.append(("tool", (event.index, event.id, event.name, event.arguments)))
            case LogprobDelta():
                self.logprobs += event.tokens
            case Usage():
                self.usage = event
            case Finish():
                self.finish = event

    @property
    def text(self) -> str:
        return "".join(str(what) for kind, what in self.steps if kind == "text")

    @property
    def reasoning(self) -> str:
        return "".join(str(what) for kind, what in self.steps if kind == "reasoning")


def read(decoder: StreamDecoder, parts: Iterable[bytes], into: Reply | None = None) -> Reply:
    reply = Reply() if into is None else into
    for part in parts:
        for event in decoder.feed(part):
            reply.add(event)
    for event in decoder.close():
        reply.add(event)
    assert reply.finish is not None
    return reply


def single_bytes(body: bytes) -> list[bytes]:
    return [body[i : i + 1] for i in range(len(body))]


# The servers' side


def _json(value: object, ascii_only: bool = False) -> str:
    return json.dumps(value, ensure_ascii=ascii_only)


def _sse(values: Iterable[object], done: bool = True, newline: str = "\n", space: str = " ") -> bytes:
    text = "".join(f"data:{space}{_json(value)}{newline * 2}" for value in values)
    return (text + (f"data:{space}[DONE]{newline * 2}" if done else "")).encode()


def _lines(values: Iterable[object], ascii_only: bool = False) -> bytes:
    return "".join(_json(value, ascii_only) + "\n" for value in values).encode()


def _tgi(texts: Sequence[str], **details: object) -> list[object]:
    token = {"id": 601, "logprob": -0.5, "special": False}
    steps: list[object] = [
        {"index": i, "token": {**token, "text": text}, "generated_text": None, "details": None}
        for i, text in enumerate(texts)
    ]
    end = {"finish_reason": "eos_token", "generated_tokens": len(texts), "seed": None, "input_length": 3, **details}
    last = {"id": 2, "text": "</s>", "logprob": -0.1, "special": True}
    return [*steps, {"index": 9, "token": last, "generated_text": "".join(texts), "details": end}]


def _rolling(texts: Sequence[str]) -> list[object]:
    steps: list[object] = [{"token": {"id": [304], "text": text, "log_prob": -0.05}} for text in texts]
    end = {"finish_reason": "length", "generated_tokens": len(texts), "inputs": None}
    last = {"id": 2, "text": "", "log_prob": -1, "special_token": True}
    return [*steps, {"token": last, "generated_text": "".join(texts), "details": end}]


def _chat(texts: Sequence[str], **delta: object) -> list[object]:
    def chunk(content: dict[str, object], reason: str | None = None) -> object:
        choice = {"index": 0, "delta": content, "logprobs": None, "finish_reason": reason}
        return {"id": "", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **delta}

    usage = {"prompt_tokens": 3, "completion_tokens": len(texts), "total_tokens": 3 + len(texts)}
    return [
        chunk({"role": "assistant", "content": ""}),
        *[chunk({"content": text}) for text in texts],
        chunk({}, "stop"),
        {"id": "", "object": "chat.completion.chunk", "choices": [], "usage": usage},
    ]


def _chat_document(texts: Sequence[str]) -> object:
    message = {"role": "assistant", "content": "".join(texts), "tool_calls": []}
    usage = {"prompt_tokens": 3, "completion_tokens": len(texts), "total_tokens": 3 + len(texts)}
    return {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}], "usage": usage}


def _completions(texts: Sequence[str]) -> list[object]:
    steps: list[object] = [{"choices": [{"index": 0, "text": text, "finish_reason": None}]} for text in texts]
    return [*steps, {"choices": [{"index": 0, "text": "", "finish_reason": "length"}]}]


def _3p(texts: Sequence[str]) -> list[object]:
    def line(text: str, count: int, reason: str | None) -> object:
        body = {
            "generation": text,
            "prompt_token_count": 3 if count == 1 else None,
            "generation_token_count": count,
            "stop_reason": reason,
        }
        return {"body": body, "metering": {"outputTokenCount": count}, "content_type": "application/jsonlines"}

    return [*[line(text, i + 1, None) for i, text in enumerate(texts)], line("", len(texts), "eos_token")]


def _3p_document(texts: Sequence[str]) -> object:
    body = {
        "generation": "".join(texts),
        "prompt_token_count": 3,
        "generation_token_count": len(texts),
        "stop_reason": "length",
    }
    metering = {"inputTokenCount": 3, "outputTokenCount": len(texts)}
    return {"body": body, "metering": metering, "content_type": "application/json"}


def _custom(texts: Sequence[str]) -> list[object]:
    return [*[{"answer": {"piece": text}} for text in texts], {"ended": "done", "cost": {"in": 3, "out": len(texts)}}]


def _pretty(value: object) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


@dataclass(frozen=True)
class Writer:
    """How a container writes an answer; ``marks_end`` says whether its bytes tell that it has ended."""

    handler: str
    write: Callable[[Sequence[str]], bytes]
    marks_end: bool = True
    options: dict[str, object] = field(default_factory=dict)

    def make(self, **options: object) -> ContentHandler:
        return get_handler(self.handler, **{**self.options, **options})


def _texts_generated(texts: Sequence[str]) -> dict[str, object]:
    return {"generated_text": "".join(texts)}


WRITERS = {
    "tgi": Writer("tgi", lambda texts: _sse(_tgi(texts), done=False)),
    "tgi-1.0": Writer("tgi", lambda texts: _sse(_tgi(texts), done=False, space="")),
    "tgi-keep-alive": Writer("tgi", lambda texts: b":\n\n" + _sse(_tgi(texts), done=False, newline="\r\n") + b":\n\n"),
    "tgi-whole": Writer("tgi", lambda texts: _pretty([_texts_generated(texts)])),
    "tgi-documents": Writer(
        "tgi", lambda texts: b"".join(_lines([[{"generated_text": t}]])[:-1] for t in texts or [""])
    ),
    "lmi-rolling": Writer("lmi", lambda texts: _lines(_rolling(texts))),
    "lmi-rolling-sse": Writer("lmi", lambda texts: b"".join(b"data: " + _lines([v]) for v in _rolling(texts))),
    "lmi-async": Writer("lmi", lambda texts: _lines(_tgi(texts), ascii_only=True).replace(b"\n", b"\n\n")),
    "lmi-tgi-compat": Writer("lmi", lambda texts: _sse(_tgi(texts), done=False)),
    "lmi-whole": Writer("lmi", lambda texts: _lines([_texts_generated(texts)])),
    "lmi-3p-stream": Writer("lmi-3p", lambda texts: _lines(_3p(texts))),
    "lmi-3p": Writer("lmi-3p", lambda texts: _lines([_3p_document(texts)])),
    "openai-chat": Writer("openai-chat", lambda texts: _sse(_chat(texts))),
    "openai-chat-lmi": Writer("openai-chat", lambda texts: _lines(_chat(texts)).replace(b"\n", b"\n\n")),
    "openai-chat-no-done": Writer("openai-chat", lambda texts: _sse(_chat(texts), done=False).rstrip()),
    "openai-chat-whole": Writer("openai-chat", lambda texts: _pretty(_chat_document(texts))),
    "openai-completions": Writer("openai-completions", lambda texts: _sse(_completions(texts), newline="\r\n")),
    "jumpstart-dialogs": Writer(
        "jumpstart-llama2",
        lambda texts: _lines([[{"generation": {"role": "assistant", "content": "".join(texts)}}]]),
    ),
    "jumpstart-text": Writer(
        "jumpstart-llama2", lambda texts: _lines([[{"generation": "".join(texts)}]]), options={"takes_messages": False}
    ),
    "hf-pipeline": Writer("hf-pipeline", lambda texts: _lines([[_texts_generated(texts)]])),
    "hf-pipeline-messages": Writer(
        "hf-pipeline",
        lambda texts: _lines([[{"generated_text": [{"role": "assistant", "content": "".join(texts)}]}]]),
    ),
    "outputs": Writer("outputs", lambda texts: _lines({"outputs": [text]} for text in texts), marks_end=False),
    "text": Writer("text", lambda texts: "".join(texts).encode(), marks_end=False),
    "jmespath": Writer("jmespath", lambda texts: _lines(_custom(texts)), options=CUSTOM),
}


class Wire(SimpleNamespace):
    def __repr__(self) -> str:
        return "wire"


@pytest.fixture(scope="session")
def wire() -> Wire:
    """What the modules of this folder share."""
    return Wire(WRITERS=WRITERS, CUSTOM=CUSTOM, Reply=Reply, read=read, single_bytes=single_bytes)


@pytest.fixture(scope="session", params=list(WRITERS))
def writer(request: pytest.FixtureRequest) -> Writer:
    """Each way in which a container writes."""
    return WRITERS[request.param]
