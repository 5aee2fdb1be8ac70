"""The control plane as one: whose call it is, whether it is signed, and its answer in the protocol it came in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import Message

from sagedesk.emulator import signatures
from sagedesk.emulator.caller import Gate
from sagedesk.emulator.control.answers import Answers, validation_exception
from sagedesk.emulator.control.identity import Identities, refusal_document
from sagedesk.emulator.control.logs import TARGET, Logs
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.refusals import Refusal
from sagedesk.emulator.signatures import Credentials

_TARGET = "SageMaker."
_JSON = "application/x-amz-json-1.1"
_XML = "text/xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An HTTP answer."""

    status: int
    content_type: str
    body: bytes


class ControlPlane:
    """Answers POST requests to ``/``: SageMaker's and CloudWatch Logs' (JSON 1.1, named by X-Amz-Target), and STS's.

    ``on_call`` is called with the operation and its members, before it is answered; it may raise a Refusal.
    """

    def __init__(
        self,
        *,
        endpoints: Mapping[str, Endpoint],
        credentials: dict[str, Credentials],
        region: str,
        gate: Gate,
        on_call: Callable[[str, Mapping[str, object]], object] | None = None,
    ) -> None:
        self._credentials = credentials
        self._answers = Answers(endpoints, region, gate)
        self._logs = Logs(endpoints, region)
        self.identities = Identities(self._admit)
        self._on_call = on_call or (lambda _operation, _members: None)

    def answer(self, *, url: str, headers: Message, body: bytes) -> Answer:
        """Answer a request, or refuse as the service does."""
        target = headers.get("X-Amz-Target", "")
        if target:
            try:
                self._check("logs" if target.startswith(TARGET) else "sagemaker", url, headers, body)
                return Answer(status=200, content_type=_JSON, body=json.dumps(self._json(target, body)).encode())
            except Refusal as refusal:
                message = next(iter(refusal.body.values()), None)
                document = json.dumps({"__type": refusal.code, "message": message})
                return Answer(status=refusal.status, content_type=_JSON, body=document.encode())
        try:
            caller = self._check("sts", url, headers, body)
            action, document_ = self.identities.answer(body, caller)
            self._on_call(action, {})
            return Answer(status=200, content_type=_XML, body=document_)
        except Refusal as refusal:
            return Answer(status=refusal.status, content_type=_XML, body=refusal_document(refusal))

    def _check(self, service: str, url: str, headers: Message, body: bytes) -> Credentials:
        return signatures.check(
            method="POST", url=url, headers=headers, body=body, known=self._credentials, service=service
        )

    def _json(self, target: str, body: bytes) -> dict[str, object]:
        try:
            members = json.loads(body or b"{}")
        except ValueError as error:
            raise Refusal(400, "SerializationException", {"message": str(error)}) from error
        if not isinstance(members, dict):
            raise validation_exception("The request must be an object.")
        operation = target.removeprefix(_TARGET).removeprefix(TARGET)
        self._on_call(operation, members)
        return (self._logs if target.startswith(TARGET) else self._answers).answer(operation, members)

    def _admit(self, credentials: Credentials) -> None:
        self._credentials[credentials.access_key_id] = credentials
