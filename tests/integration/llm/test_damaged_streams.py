"""Damaged replies over HTTP: no crash, no hang, no growth, and exactly one end each.

``make fuzz`` reads 100,000 of them; SAGEDESK_FUZZ is their number, and a failure tells which one it was.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass

import boto3
import psutil
import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.containers.base import ContainerReply, ContainerRequest
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.model import ModelRequest, Reply, ToolCall
from sagedesk.errors import SageDeskError
from sagedesk.llm.handlers import get_handler, handler_names
from sagedesk.llm.messages import Finish, StreamEvent
from sagedesk.llm.parameters import Parameters

COUNT = int(os.environ.get("SAGEDESK_FUZZ", "300"))
MOST_GROWTH = 24 * 1_048_576  # bytes, from the first tenth to the last of 100,000 replies
ENDPOINTS = {
    "tgi": ("tgi", "lmi-sse"),
    "openai-chat": ("openai-chat", "lmi", "lmi-rolling-lines", "both-reasonings"),
    "openai-completions": ("openai-completions",),
    "lmi": ("lmi", "lmi-rolling", "lmi-tgi-compat"),
    "lmi-3p": ("lmi-3p",),
    "jumpstart-llama2": ("jumpstart-llama2",),
    "hf-pipeline": ("hf-pipeline",),
    "outputs": ("outputs",),
    "text": ("text",),
    "jmespath": ("custom",),
}
JMESPATH = {
    "request": "{question: prompt, live: stream}",
    "text": "answer.piece || answer.text",
    "finish_reason": "ended",
    "error": "problem",
}
TEXT = 'One <think>, two </think>: "é 日本語 👩‍👩‍👧"\n\n{"token": [1]} data: [DONE]\n'
TAILS = [b"", b"\n", b"\xff", b'{"error":{"message":"CUDA","code":500}}\n', b"data: [DONE]\n\n", b'{"a":', b"<html>"]
WORDS = [
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b"\\",
    b"\n",
    b"\r\n",
    b"data:",
    b":",
    b"null",
    b"0",
    b"\x00",
    b"\xe6\x97",
    b"\\ud83d",
]


def model(request: ModelRequest) -> Reply:
    if "call" in request.prompt:
        return Reply(tool_calls=(ToolCall(id="c", name="now", arguments='{"a": 1}'),), reasoning="Hm.")
    return Reply(text=TEXT, reasoning="Hm." if "think" in request.prompt else "")


def damaged(body: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return ``body`` with up to four faults in it."""
    wrong = bytearray(body)
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(wrong))
        to = min(len(wrong), at + chance.randint(1, 60))
        match chance.randrange(8):
            case 0:
                del wrong[at:to]
            case 1:
                wrong[at:at] = chance.choice(WORDS)
            case 2:
                wrong[at:at] = wrong[at:to] * chance.randint(1, 50)
            case 3 if at < len(wrong):
                wrong[at] ^= 1 << chance.randrange(8)
            case 4:
                del wrong[at:]
            case 5:
                wrong[at:at] = other
            case 6:
                wrong = wrong.replace(chance.choice(WORDS), chance.choice(WORDS), 3)
            case 7:
                wrong += chance.choice(TAILS)
    return bytes(wrong)


@dataclass
class Damaged:
    """A container that answers with whatever it is told to."""

    body: bytes = b""
    pieces: int = 1

    def answer(self, _: ContainerRequest) -> ContainerReply:
        size = len(self.body) // self.pieces + 1
        return ContainerReply(writes=[self.body[at : at + size] for at in range(0, len(self.body), size)])


@pytest.fixture
def session() -> boto3.Session:
    return boto3.Session(aws_access_key_id="AKIATEST", aws_secret_access_key="secret", region_name="us-east-1")


@pytest.fixture
def bodies(session: boto3.Session) -> dict[str, list[bytes]]:
    """What the containers answer to each handler when nothing is wrong."""
    found: dict[str, list[bytes]] = {}
    with Emulator(reply=model, access_key_id="AKIATEST", secret_access_key="secret") as emulator:
        client = session.client("sagemaker-runtime", endpoint_url=emulator.url)
        for name, endpoints in ENDPOINTS.items():
            handler = get_handler(name, **(JMESPATH if name == "jmespath" else {}))
            for question in ("say", "think", "call"):
                prompt = [ChatMessage(question)] if handler.takes_messages else question
                for endpoint in endpoints:
                    reply = client.invoke_endpoint_with_response_stream(
                        EndpointName=endpoint,
                        Body=handler.encode(prompt, Parameters(max_tokens=100), stream=handler.streams),
                        ContentType=handler.content_type,
                        **handler.invoke_arguments,
                    )
                    body = b"".join(event["PayloadPart"]["Bytes"] for event in reply["Body"])
                    found.setdefault(name, []).append(body)
        client.close()
    return found


@pytest.fixture
def container() -> Damaged:
    return Damaged()


@pytest.fixture
def llms(session: boto3.Session, container: Damaged) -> Iterator[dict[str, SageMakerLLM]]:
    """SageDesk with each handler, before the container."""
    endpoint = Endpoint(name="damaged", description="", container=container)
    with Emulator(endpoints=[endpoint], access_key_id="AKIATEST", secret_access_key="secret") as emulator:
        made = {
            name: SageMakerLLM(
                "damaged",
                content_handler=get_handler(name, **(JMESPATH if name == "jmespath" else {})),
                session=session,
                endpoint_url=emulator.url,
                timeout=20,
            )
            for name in ENDPOINTS
        }
        yield made
        for llm in made.values():
            llm.close()


def test_no_handler_is_left_out() -> None:
    assert set(ENDPOINTS) == set(handler_names())


def test_damaged_streams(llms: dict[str, SageMakerLLM], container: Damaged, bodies: dict[str, list[bytes]]) -> None:
    early, process = 0, psutil.Process()
    for number in range(COUNT):
        chance = random.Random(number)
        name = chance.choice(list(ENDPOINTS))
        other = chance.choice(bodies[chance.choice(list(ENDPOINTS))])
        container.body = damaged(chance.choice(bodies[name]), other, chance)
        container.pieces = chance.choice((1, 1, 2, 3, 5, 9, 20, 40, len(container.body) + 1))
        whole = chance.random() < 0.2
        try:
            ended = _read(llms[name], container.body, whole=whole)
        except BaseException:
            print(f"reply number {number}, {name}, {whole=}: {container.body!r}")
            raise
        assert ended
        if number == COUNT // 10:
            early = process.memory_info().rss
    assert process.memory_info().rss - early < MOST_GROWTH


def _read(llm: SageMakerLLM, body: bytes, *, whole: bool) -> bool:
    """Read a reply; return whether it ended once: by a Finish that is the last event, or by an error in words."""
    question = [ChatMessage("Hello")]
    events: list[StreamEvent] = []
    try:
        if whole:
            reply = llm.chat(question)
            reply.message.content.encode()
            return reply.finish is not None
        events += llm.stream_events(question)
    except SageDeskError as error:
        str(error).encode()
        return bool(error.message)
    text = "".join(getattr(event, "text", "") for event in events)
    text.encode()
    finishes = [isinstance(event, Finish) for event in events]
    return len(text) <= 4 * len(body) and finishes.count(True) == 1 and finishes[-1]
