"""Containers, asked directly: no HTTP, no frames."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from sagedesk.emulator.caller import Caller, Gate
from sagedesk.emulator.containers.base import Container, ContainerRequest


class Answer:
    """A reply, with its writes read."""

    def __init__(self, container: Container, body: object, **request: object) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        reply = container.answer(
            ContainerRequest(**{"endpoint": "e", "body": data, "caller": Caller(Gate()), **request})
        )
        self.writes = list(reply.writes)
        self.status = reply.status
        self.content_type = reply.content_type

    @property
    def body(self) -> bytes:
        return b"".join(self.writes)

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def events(self) -> list:
        """The documents of server-sent events; each must be one write."""
        assert all(write.startswith(b"data: ") and write.endswith(b"\n\n") for write in self.writes), self.writes
        return [data if data == "[DONE]" else json.loads(data) for data in (w[6:-2].decode() for w in self.writes)]

    @property
    def lines(self) -> list:
        """The documents of JSON lines; an empty line is None."""
        assert all(write.endswith(b"\n") for write in self.writes)
        return [json.loads(write) if write.strip() else None for write in self.writes]


Ask = Callable[..., Answer]


@pytest.fixture
def ask() -> Ask:
    return Answer
