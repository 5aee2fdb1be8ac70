"""The OpenAI-compatible route of SageMaker Runtime: ``/endpoints/<name>/openai/v1/chat/completions``.

The container's bytes come as they are, server-sent events from most and JSON lines from LMI; there is no event stream.
Signed requests are refused, only bearer tokens are taken. Errors come in OpenAI's envelope. (AWS's developer guide,
realtime-endpoints-openai-compatible; bodies as stdapi.ai measured them.) The inference component stands in the path.
Requests go through the HTTP session of a boto3 client, so that proxies, certificates and timeouts are the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import quote

from botocore.awsrequest import AWSRequest
from botocore.exceptions import BotoCoreError, ClientError
from urllib3.exceptions import HTTPError

from sagedesk.errors import AccessDeniedError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults import fault, stream_fault
from sagedesk.llm.faults.denied import policy
from sagedesk.llm.messages import ResponseMetadata
from sagedesk.llm.sockets import waited_for_by, watch_sockets
from sagedesk.llm.transport.bearer import BearerTokens
from sagedesk.llm.transport.invocation import Invocation, Progress, Reply, check_size
from sagedesk.llm.transport.repeating import repeated
from sagedesk.llm.transport.reply_stream import RawStream
from sagedesk.llm.waiting import at_once
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_HEADERS = {
    "CustomAttributes": "X-Amzn-SageMaker-Custom-Attributes",
    "InferenceId": "X-Amzn-SageMaker-Inference-Id",
    "PrefixAwareId": "X-Amzn-SageMaker-Prefix-Aware-Id",
    "TargetVariant": "X-Amzn-SageMaker-Target-Variant",
}
_CODES = {
    "model_error": "ModelError",
    "model_not_ready": "ModelNotReadyException",
    "throttling_error": "ThrottlingException",
    "rate_limit_exceeded": "ThrottlingException",
    "validation_error": "ValidationError",
    "access_denied": "AccessDeniedException",
    "expired_token": "ExpiredTokenException",
}
"""OpenAI's words for SageMaker's errors; the first three were measured, the others are read should they come."""
_BY_STATUS = {401: "AccessDeniedException", 403: "AccessDeniedException", 429: "ThrottlingException"}
_WHAT_IT_NEEDS = QT_TRANSLATE_NOOP(
    "Transport",
    "The OpenAI route needs two permissions: sagemaker:InvokeEndpoint on the endpoint, and "
    "sagemaker:CallWithBearerToken on *.",
)


class OpenAIRoute:
    """Sends chat requests over the route.

    ``client`` is a boto3 client of SageMaker Runtime, ``credentials`` those of its session.
    """

    def __init__(self, client: Any, credentials: Any, *, max_retries: int = 3, timeout: float = 70.0) -> None:
        self._client = client
        self._http = client._endpoint.http_session  # noqa: SLF001  # no public way to send what is not an operation
        self._tokens = BearerTokens(credentials, client.meta.region_name)
        self._max_retries = max_retries
        self._timeout = timeout
        self._streaming = True
        watch_sockets(client)

    def streams(self, arguments: Mapping[str, object]) -> bool:  # noqa: ARG002  # as every transport is asked
        """Whether replies come as they are made."""
        return self._streaming

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
        response = self._send(invocation, cancel)
        try:
            body = response.raw.read()
        except (HTTPError, BotoCoreError, OSError) as error:
            cancel.raise_if_cancelled()
            raise stream_fault(error, whole=True) from error
        finally:
            cancel.detach()
        return Reply(body=body, metadata=_metadata(response))

    def stream(self, invocation: Invocation, cancel: CancelToken | None = None) -> RawStream:
        """Return the reply as it comes. Raises a SageDeskError when it does not start."""
        cancel = cancel or CancelToken()
        response = self._send(invocation, cancel)
        return RawStream(response.raw, _metadata(response), cancel)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _send(self, invocation: Invocation, cancel: CancelToken) -> Any:
        check_size(invocation)
        return repeated(partial(self._send_once, invocation, cancel), cancel, self._max_retries)

    def _send_once(self, invocation: Invocation, cancel: CancelToken) -> Any:
        try:
            token, used_before = self._tokens.get()
            response = self._post(invocation, token, cancel)
            if response.status_code in {401, 403}:
                self._tokens.drop()
                if used_before:
                    # it may have outlived its credentials; nothing was generated
                    response.raw.drain_conn()
                    response = self._post(invocation, self._tokens.get()[0], cancel)
            if response.status_code == 200:
                return response
            body = response.raw.read()
        except (BotoCoreError, ClientError, HTTPError, OSError, RuntimeError, ValueError) as error:
            raise self._fault(error, invocation) from error
        raise self._refusal(response, body, invocation)

    def _post(self, invocation: Invocation, token: str, cancel: CancelToken) -> Any:
        headers = {
            "Authorization": f"Bearer {token}",
            "Content-Type": invocation.content_type,
            "Accept": "application/json, text/event-stream",
            **{_HEADERS[name]: str(value) for name, value in invocation.arguments.items() if name in _HEADERS},
        }
        url = self._client.meta.endpoint_url.rstrip("/") + _path(invocation)
        request = AWSRequest(method="POST", url=url, headers=headers, data=invocation.body, stream_output=True)
        with waited_for_by(cancel):
            return self._http.send(request.prepare())

    def _fault(self, error: Exception, invocation: Invocation) -> SageDeskError:
        return fault(
            error,
            endpoint_name=invocation.endpoint_name,
            region=self._client.meta.region_name,
            component=str(invocation.arguments.get("InferenceComponentName", "")),
        )

    def _refusal(self, response: Any, body: bytes, invocation: Invocation) -> SageDeskError:
        error = self._fault(_client_error(response, body), invocation)
        if isinstance(error, AccessDeniedError):
            error.hint = translate("Transport", _WHAT_IT_NEEDS)
            endpoint = error.resource if ":endpoint/" in error.resource else "*"
            error.policy = policy("sagemaker:InvokeEndpoint", endpoint, ("sagemaker:CallWithBearerToken", "*"))
        return error


def _path(invocation: Invocation) -> str:
    component = invocation.arguments.get("InferenceComponentName")
    inside = f"/inference-components/{quote(str(component), safe='')}" if component else ""
    return f"/endpoints/{quote(invocation.endpoint_name, safe='')}{inside}/openai/v1/chat/completions"


def _metadata(response: Any) -> ResponseMetadata:
    headers = response.headers
    return ResponseMetadata(
        request_id=headers.get("x-amzn-RequestId", ""),
        variant=headers.get("x-Amzn-Invoked-Production-Variant", ""),
        content_type=headers.get("Content-Type", ""),
        status=response.status_code,
    )


def _client_error(response: Any, body: bytes) -> ClientError:
    """Return the error as botocore would have made it, so that it is told like any other of SageMaker Runtime."""
    status, text = response.status_code, body.decode("utf-8", "replace")
    try:
        document = json.loads(text)
    except ValueError:
        document = {}
    inner = document.get("error") if isinstance(document, dict) else None
    about = inner if isinstance(inner, dict) else document if isinstance(document, dict) else {}
    message = about.get("message") or about.get("Message") or (inner if isinstance(inner, str) else "") or text
    named = str(response.headers.get("x-amzn-ErrorType", "")).partition(":")[0]
    code = named or _CODES.get(str(about.get("code"))) or _BY_STATUS.get(status) or f"HTTP{status}"
    made: dict[str, Any] = {
        "Error": {"Code": code, "Message": str(message)},
        "ResponseMetadata": {"HTTPStatusCode": status, "RequestId": response.headers.get("x-amzn-RequestId", "")},
    }
    if code == "ModelError":
        made["OriginalStatusCode"] = status
    return ClientError(made, "ChatCompletions")
