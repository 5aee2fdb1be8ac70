"""A directory over real HTTP, and the calls that it made."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.containers.openai_server import OpenAIServer
from sagedesk.emulator.control.deployment import Deployment
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import echo
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.llm.endpoints.calls import control_client
from sagedesk.llm.endpoints.directory import EndpointDirectory
from sagedesk.llm.session import create_session

Serve = Callable[..., EndpointDirectory]


@pytest.fixture
def aws() -> boto3.Session:
    """A session that every emulator of these tests lets in."""
    return session()


@pytest.fixture
def calls() -> list[ReceivedRequest]:
    """What the emulator received, in order; a test may clear it."""
    return []


@pytest.fixture
def serving(calls: list[ReceivedRequest]) -> Iterator[Emulator]:
    with Emulator(guide_pace=None, on_request=calls.append, **KEYS) as emulator:
        yield emulator


KEYS = {"access_key_id": "AKIATEST", "secret_access_key": "the same in all tests"}


@cache
def session() -> boto3.Session:
    """One for all tests: a session reads the large model of the service once."""
    return create_session(
        aws_access_key_id=KEYS["access_key_id"],
        aws_secret_access_key=KEYS["secret_access_key"],
        region_name="us-east-1",
    )


@pytest.fixture
def directory(serving: Emulator) -> Iterator[EndpointDirectory]:
    found = EndpointDirectory(control_client(session(), endpoint_url=serving.url))
    yield found
    found.close()


@pytest.fixture
def serve(calls: list[ReceivedRequest]) -> Iterator[Serve]:
    """Serve endpoints of the test's own, by name and deployment (and component), and return their directory."""
    made: list[tuple[Emulator, EndpointDirectory]] = []

    def start(*deployed: tuple[str, Deployment] | tuple[str, Deployment, str], **options: object) -> EndpointDirectory:
        container = OpenAIServer(Engine(model=echo))
        endpoints = [
            Endpoint(
                name=name,
                description="of a test",
                container=container,
                deployment=deployment,
                component=component[0] if component else None,
            )
            for name, deployment, *component in deployed
        ]
        heard = options.pop("on_request", calls.append)
        emulator = Emulator(endpoints=endpoints or None, on_request=heard, **KEYS, **options)  # type: ignore[arg-type]
        emulator.start()
        found = EndpointDirectory(control_client(session(), endpoint_url=emulator.url))
        made.append((emulator, found))
        return found

    yield start
    for emulator, found in made:
        found.close()
        emulator.stop()


@pytest.fixture
def answering(serving: Emulator) -> Iterator[Callable[[bytes], EndpointDirectory]]:
    """Return a directory that gets this body for everything that it asks, with HTTP 200."""
    made: list[tuple[ThreadingHTTPServer, threading.Thread, EndpointDirectory]] = []

    def start(body: bytes) -> EndpointDirectory:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01))
        thread.start()
        url = f"http://127.0.0.1:{server.server_address[1]}"
        found = EndpointDirectory(control_client(session(), endpoint_url=url))
        made.append((server, thread, found))
        return found

    yield start
    for server, thread, found in made:
        found.close()
        server.shutdown()
        server.server_close()
        thread.join()
