"""Fronts an OpenAI-compatible server, as Ollama or llama.cpp, so that it is reached through SageMaker's API."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterable, Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlsplit

from sagedesk.emulator.caller import Caller, CallerLeftError
from sagedesk.emulator.containers.base import BrokenStreamError, ContainerReply, ContainerRequest, document
from sagedesk.emulator.containers.openai_server import error_object
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.errors import InvalidInputError

DEFAULT = "upstream"
"""The endpoint that answers with the model that the request names, or else the server's first."""

_CONNECT_TIMEOUT = 3.0  # seconds; once connected, a model may think as long as the caller waits
_READ = 65_536  # bytes


def upstream_endpoints(url: str, taken: Iterable[str] = ()) -> list[Endpoint]:
    """Return an endpoint for the server and one for each of its models; if it does not answer, just the first.

    ``taken`` are names that other endpoints have. Raises InvalidInputError if ``url`` is not the URL of a server.
    """
    server = Upstream(url)
    try:
        models = server.models()
    except (OSError, HTTPException):
        models = ()
    names = endpoint_names(models, {DEFAULT, *taken})
    return [
        Endpoint(
            name=DEFAULT, description=f"{server.url}: OpenAI chat or completions", container=UpstreamModel(server)
        ),
        *(
            Endpoint(name=name, description=f"{model}, of {server.url}", container=UpstreamModel(server, model))
            for name, model in zip(names, models, strict=True)
        ),
    ]


def endpoint_names(models: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Return a valid endpoint name for each model, all different and none ``taken``."""
    used = set(taken)
    names: list[str] = []
    for model in models:
        plain = re.sub(r"[^a-zA-Z0-9]+", "-", model).strip("-")[:60].rstrip("-") or "model"
        numbered = (plain, *(f"{plain}-{number}" for number in range(2, len(used) + 3)))
        names.append(next(name for name in numbered if name not in used))
        used.add(names[-1])
    return names


class Upstream:
    """A server, by its URL: with or without the path /v1."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        try:
            self._port = parts.port
        except ValueError:
            self._port = None
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InvalidInputError(f"{url!r} is not the URL of a server.", hint="Give one as http://127.0.0.1:11434.")
        self._host = parts.hostname
        self._secure = parts.scheme == "https"
        self._path = parts.path.rstrip("/").removesuffix("/v1")
        self.url = url

    def models(self) -> tuple[str, ...]:
        """Return the names of its models, none if it cannot say. Raises OSError or HTTPException."""
        connection = self._connect(_CONNECT_TIMEOUT)
        try:
            connection.request("GET", f"{self._path}/v1/models")
            listing = json.loads(connection.getresponse().read())
        except ValueError:
            return ()
        finally:
            connection.close()
        entries = listing.get("data") if isinstance(listing, dict) else None
        return tuple(str(entry["id"]) for entry in entries or () if isinstance(entry, dict) and "id" in entry)

    def post(self, route: str, body: bytes, caller: Caller) -> tuple[HTTPConnection, HTTPResponse]:
        """Send ``body`` to /v1/``route``; all ends when the caller leaves. Raises OSError or HTTPException."""
        connection = self._connect(None)
        channel = connection.sock
        caller.when_left(lambda: _end(channel))
        try:
            connection.request("POST", f"{self._path}/v1/{route}", body, {"Content-Type": "application/json"})
            return connection, connection.getresponse()
        except BaseException:
            connection.close()
            raise

    def _connect(self, timeout: float | None) -> HTTPConnection:
        kind = HTTPSConnection if self._secure else HTTPConnection
        connection = kind(self._host, self._port, timeout=_CONNECT_TIMEOUT)
        try:
            connection.connect()
        except BaseException:
            connection.close()
            raise
        connection.sock.settimeout(timeout)
        return connection


def _end(channel: socket.socket) -> None:
    with suppress(OSError):  # it may be closed already
        channel.shutdown(socket.SHUT_RDWR)


class UpstreamModel:
    """A container that hands every body on, and the answer back as it comes."""

    def __init__(self, server: Upstream, model: str | None = None) -> None:
        self._server = server
        self._model = model

    def answer(self, request: ContainerRequest) -> ContainerReply:
        """Hand the body to the route it fits: ``messages`` to chat completions, ``prompt`` to completions."""
        try:
            body = json.loads(request.body)
        except ValueError as error:
            return _refuse(400, f"The body is not JSON: {error}")
        if not isinstance(body, dict) or not {"messages", "prompt"} & body.keys():
            return _refuse(400, "This endpoint takes OpenAI bodies: an object with messages, or with a prompt.")
        route = "chat/completions" if "messages" in body else "completions"
        try:
            body["model"] = self._model or body.get("model") or next(iter(self._server.models()), "")
            connection, response = self._server.post(route, json.dumps(body).encode(), request.caller)
        except (OSError, HTTPException) as error:
            if request.caller.left:
                raise CallerLeftError from error
            return _refuse(503, f"The server at {self._server.url} did not answer: {error}.")

        def close() -> None:
            response.close()
            connection.close()

        return ContainerReply(
            writes=_writes(response, request.caller),
            content_type=response.getheader("Content-Type", "application/json"),
            status=response.status,
            close=close,
        )


def _refuse(status: int, message: str) -> ContainerReply:
    return document(error_object(message, "UpstreamError", status), status)


def _writes(response: HTTPResponse, caller: Caller) -> Iterator[bytes]:
    try:
        while data := response.read1(_READ):
            yield data
    except (OSError, HTTPException) as error:
        if caller.left:
            raise CallerLeftError from error
        raise BrokenStreamError("The model container closed the connection in the middle of its reply.") from error
