"""InvokeEndpoint and InvokeEndpointWithResponseStream over boto3."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from urllib3.exceptions import HTTPError

from sagedesk.errors import InvalidInputError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults import fault, stream_fault
from sagedesk.llm.sockets import waited_for_by, watch_sockets
from sagedesk.llm.transport.invocation import Invocation, Progress, Reply, check_size
from sagedesk.llm.transport.kinds import NEW_SESSION
from sagedesk.llm.transport.repeating import repeated
from sagedesk.llm.transport.reply_stream import ReplyStream, response_metadata
from sagedesk.llm.transport.sessions import StatefulSession
from sagedesk.llm.waiting import at_once
from sagedesk.translation import translate

_ONLY_WHOLE = ("EnableExplanations", "TargetModel")
"""Members of InvokeEndpoint that its streaming sister does not have."""
_OF_A_QUEUE = re.compile(r"\basync", re.IGNORECASE)


class RuntimeTransport:
    """Sends invocations through one SageMaker Runtime client, which keeps its connections open for the next.

    A request is repeated, at most ``max_retries`` times with growing pauses, only when it surely started no
    generation. The argument SessionId "NEW_SESSION" makes a stateful session with the first request, which the
    later ones belong to. Replies come as they are made unless not ``streaming``; ``timeout`` is the longest silence
    that is said to a person.
    """

    def __init__(self, client: Any, *, max_retries: int = 3, streaming: bool = True, timeout: float = 70.0) -> None:
        self._client = client
        self._max_retries = max_retries
        self._streaming = streaming
        self._timeout = timeout
        self._session = StatefulSession()
        watch_sockets(client)

    def streams(self, arguments: Mapping[str, object]) -> bool:
        """Whether replies to requests with these arguments come as they are made."""
        return self._streaming and not any(name in arguments for name in _ONLY_WHOLE)

    def does_not_stream(self) -> None:
        """Remember that the endpoint was asked to stream, and does not."""
        self._streaming = False

    def invoke(
        self, invocation: Invocation, cancel: CancelToken | None = None, progress: Progress | None = None
    ) -> Reply:
        """Return the whole reply. Raises a SageDeskError for anything else."""
        cancel = cancel or CancelToken()
        if progress is not None:
            progress(at_once(self._timeout))
        response = self._send(self._client.invoke_endpoint, invocation, cancel)
        return read_whole(response, cancel)

    def stream(self, invocation: Invocation, cancel: CancelToken | None = None) -> ReplyStream:
        """Return the reply as it comes. Raises a SageDeskError when it does not start."""
        cancel = cancel or CancelToken()
        response = self._send(self._client.invoke_endpoint_with_response_stream, invocation, cancel)
        return ReplyStream(response, cancel)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _send(self, operation: Any, invocation: Invocation, cancel: CancelToken) -> Any:
        check_size(invocation)
        return repeated(partial(self._send_once, operation, invocation, cancel), cancel, self._max_retries)

    def _send_once(self, operation: Any, invocation: Invocation, cancel: CancelToken) -> Any:
        if invocation.arguments.get("SessionId") == NEW_SESSION:
            call = partial(self._call, self._client.invoke_endpoint)
            with self._session.for_request(invocation, call, cancel) as in_session:
                return self._call(operation, in_session, cancel)
        return self._call(operation, invocation, cancel)

    def _call(self, operation: Any, invocation: Invocation, cancel: CancelToken) -> Any:
        return call(
            operation,
            cancel,
            endpoint_name=invocation.endpoint_name,
            region=self._client.meta.region_name,
            EndpointName=invocation.endpoint_name,
            Body=invocation.body,
            ContentType=invocation.content_type,
            Accept=invocation.accept,
            **invocation.arguments,
        )


def call(operation: Any, cancel: CancelToken, *, endpoint_name: str, region: str, **members: object) -> Any:
    """Call an operation of a boto3 client whose sockets are watched. Raises the SageDeskError of what goes wrong."""
    try:
        with waited_for_by(cancel):
            return operation(**members)
    except (BotoCoreError, ClientError, HTTPError, OSError, RuntimeError, ValueError) as error:
        component = str(members.get("InferenceComponentName", ""))
        raise _with_transport(fault(error, endpoint_name=endpoint_name, region=region, component=component)) from error
    except TypeError as error:
        raise InvalidInputError(
            translate("Transport", "The request cannot be made: {error}.").format(error=error)
        ) from error


def _with_transport(error: SageDeskError) -> SageDeskError:
    """Return the error, with the transport that it asks for; a name for it where it is raised would be a cycle."""
    if isinstance(error, InvalidInputError) and not error.hint and _OF_A_QUEUE.search(error.detail):
        error.hint = translate(
            "Transport", "If the endpoint is asynchronous, choose the transport “async” in its profile."
        )
    return error


def read_whole(response: Any, cancel: CancelToken) -> Reply:
    """Return the reply that a response of boto3 holds. Raises InterruptedStreamError and CancelledError."""
    try:
        body = response["Body"].read()
    except (HTTPError, BotoCoreError, OSError) as error:
        cancel.raise_if_cancelled()
        raise stream_fault(error, whole=True) from error
    finally:
        cancel.detach()
    return Reply(body=body, metadata=response_metadata(response))
