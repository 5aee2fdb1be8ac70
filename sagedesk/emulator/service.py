"""SageMaker Runtime over HTTP: which request is whose, what the service refuses, and how a reply is sent."""

from __future__ import annotations

import json
import logging
import re
import socket
import uuid
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from http.client import responses
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote, urlsplit

from sagedesk.emulator import eventstream, invocations, openai_route, refusals, signatures
from sagedesk.emulator.bearer import check_bearer
from sagedesk.emulator.caller import Caller, CallerLeftError, Gate
from sagedesk.emulator.connections import Connections
from sagedesk.emulator.containers.base import BrokenStreamError, ContainerReply, ContainerRequest
from sagedesk.emulator.control.plane import Answer, ControlPlane
from sagedesk.emulator.control.sign_in import SignIn
from sagedesk.emulator.cutting import Cutting, cut
from sagedesk.emulator.endpoint import Endpoint, Trouble
from sagedesk.emulator.invocations import COMPONENT_HEADER, VARIANT, VARIANT_HEADER
from sagedesk.emulator.objects import Objects, refusal_document
from sagedesk.emulator.queues import Queue
from sagedesk.emulator.refusals import Refusal
from sagedesk.emulator.routers import destination, router_of

logger = logging.getLogger(__name__)

S3 = "s3"
MAX_BODY = 6_291_456
"""The largest body of a request, in bytes."""

_PATH = re.compile(r"/endpoints/([^/]+)/(invocations|invocations-response-stream|async-invocations)")


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
    objects: Objects
    queue: Queue
    sessions: set[str] = field(default_factory=set)
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
        logger.info("%s %s %s", self.command, getattr(self, "path", ""), int(code))  # none of what is no HTTP

    def log_message(self, template: str, *values: object) -> None:
        """Keep what the base class complains of in the log."""
        logger.debug(template, *values)

    def do_GET(self) -> None:
        """Fetch an object of S3, answer what belongs to signing in, or tell a browser where it has come to."""
        if f"/{S3}/" in self.headers.get("Authorization", ""):
            self.do_POST()
            return
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

    def do_PUT(self) -> None:
        """Put an object into S3."""
        self.do_POST()

    def do_DELETE(self) -> None:
        """Delete an object of S3."""
        self.do_POST()

    def do_POST(self) -> None:
        """Answer an operation, or refuse as the service does."""
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
        length = self.headers.get("Content-Length", "" if self.command in {"POST", "PUT"} else "0")
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
        path = urlsplit(self.path).path
        if f"/{S3}/" in self.headers.get("Authorization", ""):
            self._answer_s3(path, body)
        elif path == "/":
            self._send_answer(self._service.control.answer(url=self._url, headers=self.headers, body=body))
        elif (answer := self._sign_in(body)) is not None:
            self._send_answer(answer)
        elif (target := openai_route.target(path)) is not None:
            try:
                self._answer_openai(*target, body, caller)
            except Refusal as refusal:
                raise openai_route.enveloped(refusal) from refusal
        elif (router := router_of(path)) is not None:
            self._answer_router(router, body, caller)
        elif (found := _PATH.fullmatch(path)) is not None:
            self._answer_runtime(unquote(found[1]), found[2], body, caller)
        else:
            raise refusals.Refusal(404, "UnknownOperationException", {})

    @property
    def _url(self) -> str:
        return f"http://{self.headers.get('Host', '')}{self.path}"

    def _check_signature(self, body: bytes, service: str = signatures.SERVICE) -> None:
        signatures.check(
            method=self.command,
            url=self._url,
            headers=self.headers,
            body=body,
            known=self._service.credentials,
            service=service,
        )

    def _sign_in(self, body: bytes) -> Answer | None:
        return self._service.sign_in.answer(method=self.command, url=self.path, headers=self.headers, body=body)

    def _send_answer(self, answer: Answer) -> None:
        self._send(answer.status, answer.body, {"Content-Type": answer.content_type})

    def _answer_s3(self, path: str, body: bytes) -> None:
        try:
            self._check_signature(body, S3)
            status, content = self._service.objects.answer(self.command, path, body)
        except Refusal as refusal:
            self._send(refusal.status, refusal_document(refusal), {"Content-Type": "application/xml"})
        else:
            self._send(status, content, {"Content-Type": "application/octet-stream"})

    def _answer_openai(self, name: str, component: str | None, body: bytes, caller: Caller) -> None:
        check_bearer(self.headers, self._service.credentials)
        if COMPONENT_HEADER in self.headers:
            raise refusals.component_not_allowed()
        endpoint = invocations.find(self._service.endpoints, name, component)
        request = self._request(endpoint, "ChatCompletions", body, caller)
        with closing(self._reply(endpoint, request)) as reply:
            self._send_as_it_is(reply, endpoint.trouble or Trouble(), caller)

    def _answer_router(self, router: str, body: bytes, caller: Caller) -> None:
        self._check_signature(body)
        name, reason = destination(router, self.headers.get("X-Amzn-SageMaker-Routing-Target-Name", ""))
        endpoint = invocations.find(self._service.endpoints, name, None)
        request = self._request(endpoint, "InvokeInferenceRouter", body, caller)
        with closing(self._reply(endpoint, request)) as reply:
            arn = f"arn:aws:sagemaker:{self._service.region}:{refusals.ACCOUNT}:endpoint/{name}"
            self._send_whole(
                reply,
                endpoint,
                caller,
                {
                    "X-Amzn-SageMaker-Invoked-Routed-Resource-Arn": arn,
                    "X-Amzn-SageMaker-Invoked-Routing-Reason": reason,
                },
            )

    def _answer_runtime(self, name: str, operation: str, body: bytes, caller: Caller) -> None:
        self._check_signature(body)
        invocations.check_members(name, self.headers)
        endpoint = invocations.find(self._service.endpoints, name, self.headers.get(COMPONENT_HEADER))
        invocations.check_way(endpoint, asynchronous=operation == "async-invocations")
        if operation == "async-invocations":
            self._take_in(endpoint, body)
            return
        streaming = operation == "invocations-response-stream"
        session = invocations.session(endpoint, self.headers, self._service.sessions, streaming=streaming)
        request = self._request(
            endpoint, "InvokeEndpointWithResponseStream" if streaming else "InvokeEndpoint", body, caller
        )
        if session:
            self._send(200, b"{}", {"Content-Type": "application/json", invocations.NEW_SESSION_HEADER: session})
            return
        with closing(self._reply(endpoint, request)) as reply:
            if streaming:
                self._stream(reply, endpoint.trouble or Trouble(), caller)
            else:
                self._send_whole(reply, endpoint, caller)

    def _take_in(self, endpoint: Endpoint, inline: bytes) -> None:
        queue = self._service.queue
        body = queue.body(inline, self.headers.get("X-Amzn-SageMaker-InputLocation", ""))
        request = self._request(endpoint, "InvokeEndpointAsync", body, Caller(self._service.gate))
        ticket = queue.put(
            endpoint,
            self.headers.get("X-Amzn-SageMaker-Inference-Id", ""),
            lambda: endpoint.container.answer(request),
        )
        self._send(
            202,
            json.dumps({"InferenceId": ticket.inference_id}).encode(),
            {
                "Content-Type": "application/json",
                "X-Amzn-SageMaker-OutputLocation": ticket.output,
                "X-Amzn-SageMaker-FailureLocation": ticket.failure,
            },
        )

    def _reply(self, endpoint: Endpoint, request: ContainerRequest) -> ContainerReply:
        """Return a container's reply, which must be closed. Raises Refusal for one that failed."""
        name, region = endpoint.name, self._service.region
        (endpoint.trouble or Trouble()).check(name, region, self._service.gate, streaming=request.streaming)
        reply = endpoint.container.answer(request)
        if not 200 <= reply.status < 300:
            message = b"".join(reply.writes).decode("utf-8", "replace")
            reply.close()
            raise refusals.model_error(name, region, reply.status, message)
        return reply

    def _request(self, endpoint: Endpoint, operation: str, body: bytes, caller: Caller) -> ContainerRequest:
        headers = {name.lower(): value for name, value in self.headers.items() if name.lower() != "authorization"}
        if self._service.on_request:
            self._service.on_request(
                ReceivedRequest(endpoint=endpoint.name, operation=operation, body=body, headers=headers)
            )
        return invocations.container_request(endpoint.name, operation, body, caller, headers)

    def _send_whole(
        self, reply: ContainerReply, endpoint: Endpoint, caller: Caller, more: Mapping[str, str] | None = None
    ) -> None:
        trouble = endpoint.trouble or Trouble()
        if trouble.hold:
            caller.hold(trouble.hold.seconds)
        try:
            body = b"".join(reply.writes)
        except BrokenStreamError as error:
            raise refusals.model_error(endpoint.name, self._service.region, 0, str(error)) from error
        headers = {"Content-Type": reply.content_type, VARIANT_HEADER: VARIANT, **(more or {})}
        if trouble.drops:
            self._begin(200, {**headers, "Content-Length": str(len(body))})
            self.wfile.write(body[: len(body) // 2])
            raise CallerLeftError
        self._send(200, body, headers)

    def _stream(self, reply: ContainerReply, trouble: Trouble, caller: Caller) -> None:
        headers = {
            "Content-Type": "application/vnd.amazon.eventstream",
            "X-Amzn-SageMaker-Content-Type": reply.content_type,
            VARIANT_HEADER: VARIANT,
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

    def _send_as_it_is(self, reply: ContainerReply, trouble: Trouble, caller: Caller) -> None:
        """Send what the container writes, as the OpenAI route does: no event stream around it."""
        headers = {"Content-Type": reply.content_type, VARIANT_HEADER: VARIANT, "Transfer-Encoding": "chunked"}
        self._begin(200, headers)
        try:
            for part in cut(trouble.limit(reply.writes, caller), self._service.cutting):
                self._write_chunk(part)
        except BrokenStreamError as error:
            raise CallerLeftError from error
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
