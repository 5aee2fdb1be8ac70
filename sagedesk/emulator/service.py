"""SageMaker Runtime over HTTP: which request is whose, what the service refuses, and how a reply is sent."""

from __future__ import annotations

import json
import logging
import re
import socket
import uuid
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import responses
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote, urlsplit

from sagedesk.emulator import eventstream, refusals, signatures
from sagedesk.emulator.caller import Caller, CallerLeftError, Gate
from sagedesk.emulator.connections import Connections
from sagedesk.emulator.containers.base import BrokenStreamError, ContainerReply, ContainerRequest
from sagedesk.emulator.control.plane import Answer, ControlPlane
from sagedesk.emulator.control.sign_in import SignIn
from sagedesk.emulator.cutting import Cutting, cut
from sagedesk.emulator.endpoint import Endpoint, Trouble
from sagedesk.emulator.refusals import Refusal

logger = logging.getLogger(__name__)

MAX_BODY = 6_291_456
"""The largest body of a request, in bytes."""

_PATH = re.compile(r"/endpoints/([^/]+)/(invocations|invocations-response-stream)")
NAME_PATTERN = re.compile(r"^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
"""What the whole name of an endpoint must match."""

_VARIANT = "AllTraffic"
# member, header, longest value
_MEMBERS = (
    ("customAttributes", "X-Amzn-SageMaker-Custom-Attributes", 1024),
    ("contentType", "Content-Type", 1024),
    ("accept", "Accept", 1024),
    ("inferenceId", "X-Amzn-SageMaker-Inference-Id", 64),
    ("inferenceComponentName", "X-Amzn-SageMaker-Inference-Component", 63),
    ("targetVariant", "X-Amzn-SageMaker-Target-Variant", 63),
    ("sessionId", "X-Amzn-SageMaker-Session-Id", 256),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedRequest:
    """A request that reached an endpoint, or the control plane (``endpoint`` is what is asked about, or empty).

    ``headers`` have names in lower case, and no signature; those of the control plane are left out.
    """

    endpoint: str
    operation: str
    body: bytes
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What every connection shares."""

    endpoints: Mapping[str, Endpoint]
    credentials: dict[str, signatures.Credentials]
    region: str
    cutting: Cutting
    gate: Gate
    control: ControlPlane
    sign_in: SignIn
    on_request: Callable[[ReceivedRequest], object] | None = None


class Connection(BaseHTTPRequestHandler):
    """Serves the requests of one connection, one after the other."""

    protocol_version = "HTTP/1.1"
    server_version = "SageDeskEmulator"
    sys_version = ""
    disable_nagle_algorithm = True

    def __init__(self, connection: socket.socket, connections: Connections, service: Service) -> None:
        self._connections = connections
        self._service = service
        self._request_id = ""
        self._date: float | None = None
        super().__init__(connection, connection.getpeername(), server=None)  # type: ignore[arg-type]  # not needed

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:  # noqa: ARG002 (the base class calls it)
        """Say each request in the log; it holds neither keys nor texts."""
        logger.info("%s %s %s", self.command, self.path, int(code))

    def log_message(self, template: str, *values: object) -> None:
        """Keep what the base class complains of in the log."""
        logger.debug(template, *values)

    def do_GET(self) -> None:
        """Answer what belongs to signing in, or tell a browser where it has come to."""
        self._request_id = str(uuid.uuid4())
        try:
            answer = self._sign_in(b"")
        except Refusal as refusal:
            self._refuse(refusal)
            return
        if answer is not None:
            self._send_answer(answer)
            return
        text = "This is SageDesk's emulator of SageMaker Runtime. Its endpoints take signed POST requests.\n"
        self._send(200, text.encode(), {"Content-Type": "text/plain; charset=utf-8"})

    def do_POST(self) -> None:
        """Answer InvokeEndpoint or InvokeEndpointWithResponseStream, or refuse as the service does."""
        self._request_id = str(uuid.uuid4())
        caller = Caller(self._service.gate)
        try:
            body = self._read_body()
            with self._connections.watch(self.connection, caller):
                self._answer(body, caller)
        except Refusal as refusal:
            self._refuse(refusal)
        except CallerLeftError:
            self.close_connection = True

    def _read_body(self) -> bytes:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            self.close_connection = True
            raise refusals.Refusal(411, "", {"message": "Length Required"})
        if int(length) > MAX_BODY:
            self._discard(int(length))
            raise refusals.too_large(MAX_BODY)
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            raise CallerLeftError
        return body

    def _discard(self, length: int) -> None:
        """Read what is not wanted: the caller reads no answer before it has sent all."""
        while length > 0 and (read := len(self.rfile.read(min(length, 65_536)))):
            length -= read

    def _answer(self, body: bytes, caller: Caller) -> None:
        url = f"http://{self.headers.get('Host', '')}{self.path}"
        path = urlsplit(self.path).path
        if path == "/":
            self._send_answer(self._service.control.answer(url=url, headers=self.headers, body=body))
            return
        if (answer := self._sign_in(body)) is not None:
            self._send_answer(answer)
            return
        found = _PATH.fullmatch(path)
        if not found:
            raise refusals.Refusal(404, "UnknownOperationException", {})
        name, streaming = unquote(found[1]), found[2] == "invocations-response-stream"
        signatures.check(
            method=self.command,
            url=url,
            headers=self.headers,
            body=body,
            known=self._service.credentials,
        )
        self._check_members(name)
        endpoint = self._find(name)
        request = self._request(endpoint, body, caller, streaming=streaming)
        trouble = endpoint.trouble or Trouble()
        trouble.check(name, self._service.region, self._service.gate)
        reply = endpoint.container.answer(request)
        with closing(reply):
            if not 200 <= reply.status < 300:
                message = b"".join(reply.writes).decode("utf-8", "replace")
                raise refusals.model_error(name, self._service.region, reply.status, message)
            if streaming:
                self._stream(reply, trouble, caller)
            else:
                self._send_whole(name, reply, trouble, caller)

    def _sign_in(self, body: bytes) -> Answer | None:
        return self._service.sign_in.answer(method=self.command, url=self.path, headers=self.headers, body=body)

    def _send_answer(self, answer: Answer) -> None:
        self._send(answer.status, answer.body, {"Content-Type": answer.content_type})

    def _check_members(self, name: str) -> None:
        if len(name) > 63:
            raise refusals.constraint(name, "endpointName", "Member must have length less than or equal to 63")
        if not NAME_PATTERN.fullmatch(name):
            rule = f"Member must satisfy regular expression pattern: {NAME_PATTERN.pattern}"
            raise refusals.constraint(name, "endpointName", rule)
        for member, header, longest in _MEMBERS:
            value = self.headers.get(header, "")
            if len(value) > longest:
                rule = f"Member must have length less than or equal to {longest}"
                raise refusals.constraint(value, member, rule)

    def _find(self, name: str) -> Endpoint:
        endpoint = self._service.endpoints.get(name)
        if endpoint is None:
            raise refusals.endpoint_not_found(name)
        component = self.headers.get("X-Amzn-SageMaker-Inference-Component")
        if endpoint.component and not component:
            raise refusals.component_required()
        if component and not endpoint.component:
            raise refusals.component_not_allowed()
        adapters = endpoint.deployment.adapters if endpoint.deployment else ()
        if component not in (endpoint.component, *adapters):
            raise refusals.component_not_found(str(component))
        return endpoint

    def _request(self, endpoint: Endpoint, body: bytes, caller: Caller, *, streaming: bool) -> ContainerRequest:
        headers = {name.lower(): value for name, value in self.headers.items() if name.lower() != "authorization"}
        if self._service.on_request:
            operation = "InvokeEndpointWithResponseStream" if streaming else "InvokeEndpoint"
            self._service.on_request(
                ReceivedRequest(endpoint=endpoint.name, operation=operation, body=body, headers=headers)
            )
        return ContainerRequest(
            endpoint=endpoint.name,
            body=body,
            caller=caller,
            content_type=headers.get("content-type", ""),
            accept=headers.get("x-amzn-sagemaker-accept" if streaming else "accept", ""),
            custom_attributes=headers.get("x-amzn-sagemaker-custom-attributes", ""),
            streaming=streaming,
        )

    def _send_whole(self, endpoint: str, reply: ContainerReply, trouble: Trouble, caller: Caller) -> None:
        if trouble.hold:
            caller.hold(trouble.hold.seconds)
        try:
            body = b"".join(reply.writes)
        except BrokenStreamError as error:
            raise refusals.model_error(endpoint, self._service.region, 0, str(error)) from error
        headers = {"Content-Type": reply.content_type, "x-Amzn-Invoked-Production-Variant": _VARIANT}
        if trouble.drops:
            self._begin(200, {**headers, "Content-Length": str(len(body))})
            self.wfile.write(body[: len(body) // 2])
            raise CallerLeftError
        self._send(200, body, headers)

    def _stream(self, reply: ContainerReply, trouble: Trouble, caller: Caller) -> None:
        headers = {
            "Content-Type": "application/vnd.amazon.eventstream",
            "X-Amzn-SageMaker-Content-Type": reply.content_type,
            "x-Amzn-Invoked-Production-Variant": _VARIANT,
            "Transfer-Encoding": "chunked",
        }
        self._begin(200, headers)
        try:
            for part in cut(trouble.limit(reply.writes, caller), self._service.cutting):
                self._write_chunk(eventstream.payload_part(part))
        except BrokenStreamError as error:
            self._write_chunk(eventstream.exception("ModelStreamError", Message=str(error), ErrorCode="StreamBroken"))
        if trouble.ending:
            self._write_chunk(trouble.ending)
        if trouble.drops:
            raise CallerLeftError
        self.wfile.write(b"0\r\n\r\n")

    def _write_chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))

    def _refuse(self, refusal: Refusal) -> None:
        headers = {"Content-Type": "application/json"}
        if refusal.code:
            headers["x-amzn-ErrorType"] = refusal.code
        self._date = refusal.date
        self._send(refusal.status, json.dumps(refusal.body).encode() if refusal.body else b"", headers)

    def _send(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self._begin(status, {**headers, "Content-Length": str(len(body))})
        self.wfile.write(body)

    def date_time_string(self, timestamp: float | None = None) -> str:
        """Return the time for the Date header: the clock's, unless the answer is to show another."""
        return super().date_time_string(self._date if timestamp is None else timestamp)

    def _begin(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status, responses.get(status, "Error"))
        self.send_header("x-amzn-RequestId", self._request_id)
        for name, value in headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
