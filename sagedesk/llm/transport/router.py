"""Inference routers: InvokeInferenceRouter, which chooses an endpoint and hands the request on.

A service of its own (sagemaker-inference-router-runtime, API 2026-01-01) without a streaming operation. The router
gives a destination 60 seconds and tries a second one, so that an answer may take more than two minutes.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from sagedesk.errors import ConfigurationError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.sockets import watch_sockets
from sagedesk.llm.transport.invocation import Invocation, Progress, Reply, check_size
from sagedesk.llm.transport.repeating import repeated
from sagedesk.llm.transport.reply_stream import RawStream
from sagedesk.llm.transport.runtime import call, read_whole
from sagedesk.llm.transport.whole_replies import WholeReplies
from sagedesk.llm.waiting import at_once
from sagedesk.translation import translate

SERVICE = "sagemaker-inference-router-runtime"
TIMEOUT = 170.0
"""The longest silence, in seconds: two attempts of a minute, and time between them."""


class RouterTransport(WholeReplies):
    """Sends invocations to an inference router, by its name in place of an endpoint's."""

    def __init__(self, client: Any, *, max_retries: int = 3) -> None:
        self._client = client
        self._max_retries = max_retries
        watch_sockets(client)

    def invoke(
        self, invocation: Invocation, cancel: CancelToken | None = None, progress: Progress | None = None
    ) -> Reply:
        """Return the whole reply. Raises a SageDeskError for anything else."""
        cancel = cancel or CancelToken()
        check_size(invocation)
        if not invocation.arguments.get("RoutingTargetName"):
            raise ConfigurationError(
                translate("Transport", "An inference router wants to know the routing target."),
                hint=translate("Transport", "Set the routing target in the endpoint's profile."),
            )
        if progress is not None:
            progress(at_once(TIMEOUT))
        response = repeated(partial(self._send_once, invocation, cancel), cancel, self._max_retries)
        return read_whole(response, cancel)

    def stream(self, invocation: Invocation, cancel: CancelToken | None = None) -> RawStream:  # noqa: ARG002  # as every transport is asked
        """Raise ConfigurationError: such a reply does not stream."""
        raise ConfigurationError(translate("Transport", "An inference router does not stream."))

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _send_once(self, invocation: Invocation, cancel: CancelToken) -> Any:
        return call(
            self._client.invoke_inference_router,
            cancel,
            endpoint_name=invocation.endpoint_name,
            region=self._client.meta.region_name,
            InferenceRouterName=invocation.endpoint_name,
            Body=invocation.body,
            ContentType=invocation.content_type,
            Accept=invocation.accept,
            **invocation.arguments,
        )


def require_routers(session: Any) -> None:
    """Raise ConfigurationError where the botocore of a boto3 session does not know routers yet."""
    if SERVICE not in session.get_available_services():
        raise ConfigurationError(
            translate("Transport", "The botocore that is installed does not know inference routers."),
            hint=translate("Transport", "Install a newer boto3 (1.44.5 has them), or choose another transport."),
        )
