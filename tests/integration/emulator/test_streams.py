"""Streams: cut anywhere, paced, hurt, and left."""

from __future__ import annotations

import json
import threading

import pytest
from botocore.client import BaseClient
from botocore.eventstream import ChecksumMismatch
from botocore.exceptions import EventStreamError
from urllib3.exceptions import ProtocolError

from sagedesk.emulator import Emulator
from sagedesk.emulator.model import ModelRequest
from tests.integration.emulator.conftest import Connect, invoke, stream

CHAT = {"messages": [{"role": "user", "content": "Hello"}], "stream": True}
GENERATE = {"inputs": "Hello", "stream": True, "parameters": {"return_full_text": False}}


def text(data: bytes) -> str:
    """Return the text of a chat's server-sent events, as far as they go."""
    documents = [json.loads(event[6:]) for event in data.decode().split("\n\n") if event.startswith("data: {")]
    return "".join(document["choices"][0]["delta"]["content"] for document in documents if document.get("choices"))


@pytest.mark.parametrize("cutting", ["event", 1, 7, 100, "random", "random:3"])
def test_parts_are_cut_where_wanted(connect: Connect, cutting: str | int) -> None:
    with Emulator(cutting=cutting, reply=lambda _: "Grüße, 日本! 🙂") as emulator:
        parts = list(stream(connect(emulator), "openai-chat", CHAT))
    assert text(b"".join(parts)) == "Grüße, 日本! 🙂"
    assert b"".join(parts).endswith(b"data: [DONE]\n\n")
    if isinstance(cutting, int):
        assert {len(part) for part in parts[:-1]} == {cutting}
        assert 0 < len(parts[-1]) <= cutting


def test_tokens_come_when_the_model_says_them(connect: Connect) -> None:
    go_on = threading.Event()

    def model(_: ModelRequest):
        yield "first"
        assert go_on.wait(20)
        yield "second"

    with Emulator(reply=model) as emulator:
        parts = stream(connect(emulator), "openai-chat", CHAT)
        assert next(parts)
        assert text(next(parts)) == "first"
        go_on.set()
        assert text(b"".join(parts)) == "second"


def test_a_burst_has_as_many_tokens_as_asked_for(client: BaseClient) -> None:
    body = {"inputs": "send 2000", "stream": True}
    parts = list(stream(client, "burst", body))
    assert len(parts) == 2001
    whole = json.loads(invoke(client, "burst", {"prompt": "3"}))
    assert whole["choices"][0]["text"] == "0 1 2 "
    assert len(list(stream(client, "burst", {"prompt": "go", "stream": True}))) == 5002


@pytest.mark.parametrize("body", [CHAT, GENERATE], ids=["chat", "generate"])
@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("cut-stream", ProtocolError),
        ("bad-checksum", ChecksumMismatch),
        ("model-stream-error", EventStreamError),
        ("stream-broken", EventStreamError),
        ("internal-stream-failure", EventStreamError),
        ("error-frame", EventStreamError),
    ],
)
def test_streams_that_break(
    client: BaseClient, endpoint: str, expected: type[Exception], body: dict[str, object]
) -> None:
    parts: list[bytes] = []
    with pytest.raises(expected):  # noqa: PT012 (what came before is looked at)
        for part in stream(client, endpoint, body):
            parts.append(part)  # noqa: PERF402 (it breaks in the middle)
    assert len(parts) == 6


def test_what_the_service_says_in_a_stream(client: BaseClient) -> None:
    with pytest.raises(EventStreamError, match="did not complete sending the inference response in the allotted time"):
        list(stream(client, "model-stream-error", CHAT))


@pytest.mark.parametrize("endpoint", ["truncated-frame", "incomplete"])
def test_streams_that_end_without_an_end(client: BaseClient, endpoint: str) -> None:
    data = b"".join(stream(client, endpoint, CHAT))
    assert text(data) == "This reply begins well and"
    assert b"[DONE]" not in data
    assert b'"stop"' not in data


@pytest.mark.parametrize("cutting", [1, "random"])
def test_trouble_comes_at_the_same_place_however_the_stream_is_cut(connect: Connect, cutting: str | int) -> None:
    with Emulator(cutting=cutting) as emulator:
        assert text(b"".join(stream(connect(emulator), "incomplete", CHAT))) == "This reply begins well and"


def test_an_error_of_the_container_in_its_stream(client: BaseClient) -> None:
    data = b"".join(stream(client, "error-in-stream", CHAT))
    assert text(data) == "Now it breaks"
    assert b"CUDA error" in data


@pytest.mark.parametrize("endpoint", ["slow-first-token", "silent", "stall"])
def test_silence_ends_when_released(emulator: Emulator, client: BaseClient, endpoint: str) -> None:
    release = threading.Thread(target=lambda: emulator.wait_until_held() and emulator.release())
    release.start()
    data = b"".join(stream(client, endpoint, CHAT))
    release.join()
    assert text(data).endswith("cut short.")


def test_a_stall_begins(emulator: Emulator, client: BaseClient) -> None:
    parts = stream(client, "stall", CHAT)
    assert text(b"".join(next(parts) for _ in range(6))) == "This reply begins well and"
    assert emulator.wait_until_held()
    emulator.release()
    assert text(b"".join(parts)).endswith("cut short.")


def test_a_whole_answer_can_be_held_and_cut_too(emulator: Emulator, client: BaseClient) -> None:
    with pytest.raises(Exception, match="IncompleteRead"):
        invoke(client, "cut-stream", {**CHAT, "stream": False})
    release = threading.Thread(target=lambda: emulator.wait_until_held() and emulator.release())
    release.start()
    assert invoke(client, "silent", {**CHAT, "stream": False})
    release.join()


def test_a_scenario_speaks_the_reply_that_is_given(connect: Connect) -> None:
    with Emulator(reply=lambda _: ["a", "b", "c", "d", "e", "f", "g"]) as emulator:
        assert text(b"".join(stream(connect(emulator), "incomplete", CHAT))) == "abcde"
