"""Starting, stopping, and callers that leave."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

import pytest
from botocore.client import BaseClient
from botocore.exceptions import BotoCoreError
from urllib3.exceptions import HTTPError

from sagedesk.emulator import Emulator
from sagedesk.errors import ConfigurationError, InvalidInputError
from tests.integration.emulator.conftest import Connect, invoke, stream

CHAT = {"messages": [{"role": "user", "content": "Hello"}], "stream": True}


def emulator_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("emulator")]


@pytest.mark.parametrize("endpoint", ["silent", "stall", "slow-first-token"])
def test_stopping_ends_streams_that_are_silent(connect: Connect, endpoint: str) -> None:
    ended: list[Exception] = []

    def read(client: BaseClient) -> None:
        try:
            list(stream(client, endpoint, CHAT))
        except (BotoCoreError, HTTPError) as error:
            ended.append(error)

    emulator = Emulator()
    emulator.start()
    reader = threading.Thread(target=read, args=(connect(emulator),))
    reader.start()
    assert emulator.wait_until_held()
    emulator.stop()
    assert emulator_threads() == []
    reader.join(20)
    assert len(ended) == 1


def test_stopping_ends_streams_that_nobody_reads(connect: Connect) -> None:
    def endless(_):
        while True:
            yield "x" * 10_000

    with Emulator(reply=endless) as emulator:
        parts = stream(connect(emulator), "openai-chat", CHAT)
        next(parts)
    assert emulator_threads() == []
    parts.close()


def test_stopping_ends_a_slow_model(connect: Connect) -> None:
    with Emulator(pace=0.001) as emulator:
        parts = stream(connect(emulator), "openai-chat", CHAT)
        next(parts)
    assert emulator_threads() == []
    parts.close()


def test_stopping_ends_idle_connections(connect: Connect) -> None:
    with Emulator() as emulator:
        for _ in range(3):
            invoke(connect(emulator), "tgi", {"inputs": "x"})
        half = socket.create_connection(("127.0.0.1", int(emulator.url.rsplit(":", 1)[1])), timeout=20)
        half.sendall(b"POST /endpoints/tgi/invocations HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf")
    assert emulator_threads() == []
    with half, suppress(ConnectionResetError):  # it may not have been accepted yet
        assert half.recv(1) == b""


def test_a_caller_that_leaves_frees_what_was_held(emulator: Emulator, client: BaseClient) -> None:
    parts = stream(client, "stall", CHAT)
    for _ in range(6):
        next(parts)
    assert emulator.wait_until_held()
    parts.close()
    assert emulator.wait_until_held(0)


def test_a_connection_is_used_again(emulator: Emulator, client: BaseClient) -> None:
    for _ in range(20):
        invoke(client, "tgi", {"inputs": "x"})
        list(stream(client, "tgi", {"inputs": "x", "stream": True}))
    connections = [thread for thread in emulator_threads() if thread.name == "emulator-connection"]
    assert len(connections) == 1


def test_many_callers_at_once(emulator: Emulator, client: BaseClient) -> None:
    answers: list[int] = []
    readers = [
        threading.Thread(
            target=lambda: answers.append(len(list(stream(client, "burst", {"prompt": "50", "stream": True}))))
        )
        for _ in range(8)
    ]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(60)
    assert answers == [52] * 8


def test_connections_that_come_and_go(emulator: Emulator, client: BaseClient) -> None:
    address = ("127.0.0.1", int(emulator.url.rsplit(":", 1)[1]))
    request = b"POST /endpoints/tgi/invocations HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"

    def come_and_go(patient: bool) -> None:
        for _ in range(100):
            with socket.create_connection(address, timeout=20) as connection:
                connection.sendall(request)
                if patient:
                    assert connection.recv(12) == b"HTTP/1.1 403"

    callers = [threading.Thread(target=come_and_go, args=(number % 2 == 0,)) for number in range(6)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(60)
    assert invoke(client, "tgi", {"inputs": "x"})
    parts = stream(client, "stall", CHAT)
    for _ in range(6):
        next(parts)
    parts.close()
    assert emulator.wait_until_held(0)


def test_it_can_start_again(connect: Connect) -> None:
    emulator = Emulator(endpoints=["tgi"])
    for _ in range(2):
        emulator.start()
        emulator.start()
        assert invoke(connect(emulator), "tgi", {"inputs": "x"})
        emulator.stop()
        emulator.stop()
    with pytest.raises(ConfigurationError):
        _ = emulator.url


def test_a_port_that_is_taken() -> None:
    with Emulator() as first:
        port = int(first.url.rsplit(":", 1)[1])
        second = Emulator(port=port)
        with pytest.raises(InvalidInputError, match=f"Port {port} cannot be used"):
            second.start()
        second.stop()
    with Emulator(port=port) as again:
        assert again.url == f"http://127.0.0.1:{port}"
    with pytest.raises(InvalidInputError):
        Emulator(port=99_999).start()
