"""What every container is: a model server that SageMaker hands a request's body to, and whose writes it passes on."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from sagedesk.emulator.caller import Caller


@dataclass(frozen=True, slots=True, kw_only=True)
class ContainerRequest:
    """What SageMaker hands on. ``streaming`` says which operation the caller used; few containers can tell."""

    endpoint: str
    body: bytes
    caller: Caller
    content_type: str = ""
    accept: str = ""
    custom_attributes: str = ""
    streaming: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContainerReply:
    """A container's HTTP answer: ``writes`` are the bytes as it wrote them, one item for each write.

    ``close`` is called once the writes are read, or are wanted no longer.
    """

    writes: Iterable[bytes]
    content_type: str = "application/json"
    status: int = 200
    close: Callable[[], object] = lambda: None


class BrokenStreamError(Exception):
    """The connection to the container broke while it was writing."""


class Container(Protocol):
    """Answers requests."""

    def answer(self, request: ContainerRequest) -> ContainerReply:
        """Return the reply; its writes may raise CallerLeftError or BrokenStreamError while they are read."""


class RequestRefusedError(Exception):
    """The container will not serve the request: an HTTP ``status``, a ``message``, and the container's ``kind``."""

    def __init__(self, status: int, message: str, kind: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.kind = kind


class JsonContainer(ABC):
    """A container that takes a JSON object, and answers what it refuses with an error body of its own shape."""

    def answer(self, request: ContainerRequest) -> ContainerReply:
        """Read the body and generate, or refuse."""
        try:
            return self.generate(request, self.read(request.body))
        except RequestRefusedError as refusal:
            return self.refuse(refusal)

    def read(self, body: bytes) -> dict[str, object]:
        """Return the object in ``body``. Raises RequestRefusedError for anything else."""
        try:
            document = json.loads(body)
        except ValueError as error:
            raise self.unreadable(str(error)) from error
        if not isinstance(document, dict):
            raise self.unreadable("expected an object")
        return document

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return RequestRefusedError(400, f"Invalid JSON: {reason}")

    @abstractmethod
    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Return the reply. Raises RequestRefusedError for a request that this container does not take."""

    @abstractmethod
    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return the error, as this container writes it."""


def encode(document: object) -> bytes:
    """Return ``document`` as compact JSON in UTF-8, the characters as they are (half a surrogate pair becomes ?)."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def document(value: object, status: int = 200) -> ContainerReply:
    """Return a reply of one JSON document."""
    return ContainerReply(writes=(encode(value),), status=status)
