"""In front of an OpenAI-compatible server: a small one of our own, over real HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from botocore.exceptions import ClientError, EventStreamError

from sagedesk.emulator import Emulator
from tests.integration.emulator.conftest import Connect, invoke, stream

CHAT = {"messages": [{"role": "user", "content": "Hello"}]}


class Server(ThreadingHTTPServer):
    """An OpenAI-compatible server with two models."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.received: list[tuple[str, dict[str, object]]] = []
        self.go_on = threading.Event()
        self.caller_left = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        assert self.path == "/v1/models"
        self.whole(200, {"data": [{"id": "llama3.2:1b"}, {"id": "qwen"}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.received.append((self.path, body))
        if body["model"] not in ("llama3.2:1b", "qwen"):
            self.whole(404, {"error": {"message": "no such model"}})
        elif body.get("stream"):
            self.stream(body.get("user"))
        else:
            self.whole(200, {"choices": [{"message": {"content": "whole"}}]})

    def whole(self, status: int, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def stream(self, user: object) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.chunk(b"data: first\n\n")
        if user == "breaks":
            self.close_connection = True
            return
        if user == "thinks":
            # nothing is sent: only the socket tells that the other side is gone
            if self.connection.recv(1) == b"":
                self.server.caller_left.set()
            self.close_connection = True
            return
        assert self.server.go_on.wait(20)
        self.chunk(b"data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")

    def chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.go_on.set()
        running.shutdown()
        thread.join()


@pytest.fixture
def emulator(server: Server) -> Iterator[Emulator]:
    with Emulator(upstream=server.url) as running:
        yield running


def test_its_models_are_endpoints(emulator: Emulator) -> None:
    assert emulator.endpoint_names[:5] == ("guide", "upstream", "llama3-2-1b", "qwen", "tgi")


@pytest.mark.parametrize(
    ("endpoint", "body", "model"),
    [
        ("qwen", CHAT, "qwen"),
        ("qwen", {**CHAT, "model": "other"}, "qwen"),
        ("upstream", CHAT, "llama3.2:1b"),
        ("upstream", {**CHAT, "model": ""}, "llama3.2:1b"),
        ("upstream", {**CHAT, "model": "qwen"}, "qwen"),
    ],
)
def test_a_body_is_handed_on_with_the_model_filled_in(
    emulator: Emulator, connect: Connect, server: Server, endpoint: str, body: dict[str, object], model: str
) -> None:
    assert json.loads(invoke(connect(emulator), endpoint, body)) == {"choices": [{"message": {"content": "whole"}}]}
    assert server.received == [("/v1/chat/completions", {**body, "model": model})]


def test_a_prompt_goes_to_completions(emulator: Emulator, connect: Connect, server: Server) -> None:
    invoke(connect(emulator), "qwen", {"prompt": "x"})
    assert server.received == [("/v1/completions", {"prompt": "x", "model": "qwen"})]


def test_a_url_may_end_in_v1(connect: Connect, server: Server) -> None:
    with Emulator(upstream=f"{server.url}/v1/") as emulator:
        invoke(connect(emulator), "qwen", CHAT)
    assert server.received[0][0] == "/v1/chat/completions"


def test_a_stream_is_passed_on_as_it_comes(emulator: Emulator, connect: Connect, server: Server) -> None:
    parts = stream(connect(emulator), "qwen", {**CHAT, "stream": True})
    assert next(parts) == b"data: first\n\n"
    server.go_on.set()
    assert list(parts) == [b"data: [DONE]\n\n"]


def test_an_error_of_the_server_is_a_model_error(emulator: Emulator, connect: Connect) -> None:
    with pytest.raises(ClientError) as raised:
        invoke(connect(emulator), "upstream", {**CHAT, "model": "other"})
    assert raised.value.response["OriginalStatusCode"] == 404
    assert json.loads(raised.value.response["OriginalMessage"]) == {"error": {"message": "no such model"}}


def test_a_stream_that_breaks_is_a_broken_stream(emulator: Emulator, connect: Connect) -> None:
    parts = stream(connect(emulator), "qwen", {**CHAT, "stream": True, "user": "breaks"})
    assert next(parts) == b"data: first\n\n"
    with pytest.raises(EventStreamError, match="closed the connection in the middle"):
        next(parts)


def test_the_server_learns_that_the_caller_has_left(emulator: Emulator, connect: Connect, server: Server) -> None:
    parts = stream(connect(emulator), "qwen", {**CHAT, "stream": True, "user": "thinks"})
    next(parts)
    parts.close()
    assert server.caller_left.wait(20)


def test_the_server_learns_that_the_emulator_stops(connect: Connect, server: Server) -> None:
    with Emulator(upstream=server.url) as emulator:
        parts = stream(connect(emulator), "qwen", {**CHAT, "stream": True, "user": "thinks"})
        next(parts)
    assert server.caller_left.wait(20)
    parts.close()


@pytest.mark.parametrize("body", [{"inputs": "x"}, b"nonsense", []])
def test_other_bodies_are_refused(emulator: Emulator, connect: Connect, body: object) -> None:
    with pytest.raises(ClientError) as raised:
        invoke(connect(emulator), "qwen", body)
    assert raised.value.response["OriginalStatusCode"] == 400


def test_a_server_that_is_not_there(connect: Connect, server: Server) -> None:
    with Server() as gone:
        url = gone.url
    with Emulator(upstream=url) as emulator:
        assert emulator.endpoint_names[:3] == ("guide", "upstream", "tgi")
        with pytest.raises(ClientError) as raised:
            invoke(connect(emulator), "upstream", CHAT)
    assert raised.value.response["Error"]["Code"] == "ModelError"
    assert raised.value.response["OriginalStatusCode"] == 503
    message = json.loads(raised.value.response["OriginalMessage"])["error"]["message"]
    assert message.startswith(f"The server at {url} did not answer:")
