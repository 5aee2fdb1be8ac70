"""docs/containers.md, word by word: each row's container is asked by its handler, over HTTP, in parts cut anywhere."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import boto3
import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.model import ModelRequest, Reply, ToolCall
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import InvalidInputError, ModelFailedError
from sagedesk.llm.handlers import get_handler, handler_names
from sagedesk.llm.messages import ChatResponse, ImagePart, Outcome, TextPart

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "containers.md"
WORDS = {
    "Stream": {"yes", "no end", "whole"},
    "Reasoning": {"field", "tags"},
    "Tools": {"yes", "no"},
    "Images": {"yes", "no"},
    "Usage": {"yes", "reply", "no"},
    "Stop reason": {"yes", "no"},
}
TEXT = "One entity, two gradients. 日本語 👩‍👩‍👧"
THOUGHT = "Let me see."
IMAGE = b"\x89PNG\r\n\x1a\n and so on"
TOOLS = [{"type": "function", "function": {"name": "now", "parameters": {"type": "object"}}}]
NOT_CONTAINERS = {"guide", "components"}  # one is a model, the other a way to reach one


def table() -> list[dict[str, str]]:
    """Return the first table of the document, by its column titles."""
    lines = re.findall(r"^\| (.+) \|$", DOCUMENT.read_text().partition("\n\n**")[0], re.MULTILINE)
    titles, _, *rows = [line.split(" | ") for line in lines]
    return [dict(zip(titles, row, strict=True)) for row in rows]


ROWS = table()


@dataclass
class Asked:
    """A row, with the means to ask its container."""

    row: dict[str, str]
    llm: SageMakerLLM
    requests: list[ReceivedRequest]

    def streamed(self, question: str, **parameters: object) -> tuple[int, ChatResponse]:
        """Return how many pieces came, and the whole."""
        stream = self.llm.stream_chat([ChatMessage(question)], **parameters)
        return sum(1 for _ in stream), stream.response


def model(request: ModelRequest) -> Reply:
    if "think" in request.prompt:
        return Reply(text=TEXT, reasoning=THOUGHT)
    if "call" in request.prompt:
        return Reply(tool_calls=(ToolCall(id="c1", name="now", arguments='{"zone": "UTC"}'),))
    return Reply(text=TEXT)


@pytest.fixture(scope="module")
def requests() -> list[ReceivedRequest]:
    return []


@pytest.fixture(scope="module")
def emulator(requests: list[ReceivedRequest]) -> Iterator[Emulator]:
    with Emulator(reply=model, cutting="random:3", on_request=requests.append) as running:
        yield running


@pytest.fixture(scope="module")
def session(emulator: Emulator) -> boto3.Session:
    return boto3.Session(
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key=emulator.secret_access_key,
        region_name=emulator.region,
    )


@pytest.fixture
def ask(emulator: Emulator, session: boto3.Session, requests: list[ReceivedRequest]) -> Iterator[Callable[..., Asked]]:
    asked: list[Asked] = []

    def make(row: dict[str, str], **options: object) -> Asked:
        if row["Handler"] == "jmespath":
            options |= _documented_expressions()
        llm = SageMakerLLM(
            row["Emulated as"],
            content_handler=get_handler(row["Handler"], **options),
            messages_to_prompt="none",
            session=session,
            endpoint_url=emulator.url,
            model_kwargs={"max_tokens": 500},
        )
        asked.append(Asked(row, llm, requests))
        return asked[-1]

    yield make
    for one in asked:
        one.llm.close()


def _documented_expressions() -> dict[str, str]:
    rows = re.findall(r"^\| `(\w+)` \| `(.+)` \|$", DOCUMENT.read_text(), re.MULTILINE)
    return {option: expression.replace("\\|", "|") for option, expression in rows}


each_row = pytest.mark.parametrize("row", ROWS, ids=[row["Container"] for row in ROWS])


def test_every_column_has_its_test_and_every_cell_a_word_that_is_explained() -> None:
    explained = DOCUMENT.read_text()
    for column, words in WORDS.items():
        assert f"test_{column.lower().replace(' ', '_')}" in globals()
        assert {row[column] for row in ROWS} == words
        (paragraph,) = re.findall(rf"^\*\*{column}\.\*\* (.+?)\n\n", explained, re.MULTILINE | re.DOTALL)
        assert set(re.findall(r"\*([a-z ]+)\*:", paragraph)) == words


def test_no_handler_and_no_container_is_left_out(emulator: Emulator) -> None:
    containers = {endpoint.name for endpoint in emulator.endpoints if not endpoint.scenario}
    assert {row["Handler"] for row in ROWS} == set(handler_names())
    assert {row["Emulated as"] for row in ROWS} == containers - NOT_CONTAINERS
    assert len({row["Container"] for row in ROWS}) == len(ROWS)


@each_row
def test_stream(ask: Callable[..., Asked], row: dict[str, str]) -> None:
    pieces, reply = ask(row).streamed("Hello")
    assert reply.message.content.removeprefix(" ") == TEXT  # Llama 2's own code puts a space before it
    assert reply.finish is not None
    if row["Stream"] == "no end":
        assert (pieces > 1, reply.finish.outcome) == (True, Outcome.INCOMPLETE)
    else:
        assert (pieces > 1, reply.finish.outcome) == (row["Stream"] == "yes", Outcome.COMPLETE)


@each_row
def test_reasoning(ask: Callable[..., Asked], row: dict[str, str]) -> None:
    for _, reply in (ask(row).streamed("think"), (1, ask(row).llm.chat([ChatMessage("think")]))):
        assert (reply.message.reasoning, reply.message.content.removeprefix(" ")) == (THOUGHT, TEXT)
    # where tags are left in the text, only a field can tell it apart
    _, reply = ask(row, thinking="off").streamed("think")
    assert reply.message.reasoning == (THOUGHT if row["Reasoning"] == "field" else "")
    assert ("<think>" in reply.message.content) is (row["Reasoning"] == "tags")


@each_row
def test_tools(ask: Callable[..., Asked], row: dict[str, str]) -> None:
    asked = ask(row)
    try:
        replies = [asked.streamed("call", tools=TOOLS)[1], asked.llm.chat([ChatMessage("call")], tools=TOOLS)]
    except ModelFailedError:
        replies = []  # the container refuses what it does not know
    calls = [(call.name, call.arguments) for reply in replies for call in reply.tool_calls]
    assert calls == ([("now", '{"zone": "UTC"}')] * 2 if row["Tools"] == "yes" else [])


@each_row
def test_images(ask: Callable[..., Asked], row: dict[str, str]) -> None:
    asked = ask(row)
    message = ChatMessage(parts=[TextPart(text="What is it?"), ImagePart(media_type="image/png", data=IMAGE)])
    asked.requests.clear()
    if row["Images"] == "yes":
        assert asked.llm.chat([message]).message.content == TEXT
        assert b"data:image/png;base64," + b64encode(IMAGE) in asked.requests[0].body
    else:
        with pytest.raises(InvalidInputError, match="image"):
            asked.llm.chat([message])
        assert not asked.requests


@each_row
def test_usage(ask: Callable[..., Asked], row: dict[str, str]) -> None:
    _, reply = ask(row).streamed("Hello")
    if row["Usage"] == "no":
        assert reply.usage is None
    else:
        assert reply.usage is not None
        assert reply.usage.completion_tokens > 5
        assert (reply.usage.prompt_tokens is not None) is (row["Usage"] == "yes")


@each_row
def test_stop_reason(ask: Callable[..., Asked], row: dict[str, str]) -> None:
    asked = ask(row)
    finished, limited = asked.streamed("Hello")[1], asked.streamed("Hello", max_tokens=3)[1]
    assert finished.finish is not None
    assert limited.finish is not None
    told = (finished.finish.outcome, limited.finish.outcome) == (Outcome.COMPLETE, Outcome.LENGTH)
    assert told is (row["Stop reason"] == "yes")
