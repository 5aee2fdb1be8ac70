"""A stateful session of a container: made with the first request, named in each later one, made anew when it ends.

InvokeEndpoint with the session id NEW_SESSION makes one; the answer names it as "id; Expires=YYYY-MM-DDThh:mm:ssZ".
The streaming operation can only go on in one (service model of botocore 1.44.5). LMI wants the body below for it
(djl-serving, stateful_sessions.md). For a chat it means that each request reaches the same instance.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sagedesk.errors import ConfigurationError, InvalidInputError, ModelFailedError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.transport.invocation import Invocation
from sagedesk.translation import translate

_OPENING = b'{"requestType": "NEW_SESSION"}'
_MARGIN = timedelta(seconds=30)

Call = Callable[[Invocation, CancelToken], Any]


class StatefulSession:
    """The session of one endpoint. Any thread may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._id = ""
        self._expires: datetime | None = None

    @contextmanager
    def for_request(self, invocation: Invocation, call: Call, cancel: CancelToken) -> Iterator[Invocation]:
        """Yield the request as one of the session, which ``call`` (InvokeEndpoint) makes where there is none.

        An error that speaks of the session ends it, so that the next request makes another.
        """
        try:
            yield replace(
                invocation, arguments={**invocation.arguments, "SessionId": self._open(invocation, call, cancel)}
            )
        except (InvalidInputError, ModelFailedError) as error:
            if "session" in error.detail.lower():
                with self._lock:
                    self._id = ""
            raise

    def _open(self, invocation: Invocation, call: Call, cancel: CancelToken) -> str:
        with self._lock:
            if not self._id or (self._expires and datetime.now(UTC) > self._expires - _MARGIN):
                response = call(replace(invocation, body=_OPENING), cancel)
                response["Body"].close()
                cancel.detach()
                self._id, self._expires = _read(str(response.get("NewSessionId") or ""))
            return self._id


def _read(answer: str) -> tuple[str, datetime | None]:
    """Return id and end of a NewSessionId."""
    session_id, _, rest = answer.partition(";")
    if not session_id.strip():
        raise ConfigurationError(
            translate("Transport", "The container makes no sessions."),
            hint=translate(
                "Transport",
                "Clear the session id in the endpoint's profile, or enable stateful sessions in the container.",
            ),
        )
    try:
        expires = datetime.strptime(rest.strip().removeprefix("Expires="), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        expires = None
    return session_id.strip(), expires
