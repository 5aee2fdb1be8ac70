"""The ways to an endpoint, by the names that profiles and the command line have for them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class TransportKind(StrEnum):
    """How requests reach an endpoint, and how its replies come back."""

    STREAM = "stream"
    """InvokeEndpointWithResponseStream; InvokeEndpoint where the endpoint or its container does not stream."""
    WHOLE = "whole"
    """InvokeEndpoint: the reply comes at once."""
    OPENAI = "openai"
    """The OpenAI-compatible route ``/openai/v1/chat/completions``, with a bearer token."""
    ASYNC = "async"
    """InvokeEndpointAsync: the request waits in a queue, and the reply comes through S3."""
    ROUTER = "router"
    """InvokeInferenceRouter: a router chooses the endpoint; its name stands for the endpoint's."""


_COMMON = {"CustomAttributes", "InferenceId"}
_REAL_TIME = _COMMON | {
    "InferenceComponentName",
    "PrefixAwareId",
    "SessionId",
    "TargetContainerHostname",
    "TargetModel",
    "TargetVariant",
}
ARGUMENTS: Mapping[TransportKind, frozenset[str]] = {
    TransportKind.STREAM: frozenset(_REAL_TIME),
    TransportKind.WHOLE: frozenset(_REAL_TIME),
    TransportKind.OPENAI: frozenset(_COMMON | {"InferenceComponentName", "PrefixAwareId", "TargetVariant"}),
    TransportKind.ASYNC: frozenset(_COMMON | {"S3InputLocation"}),
    TransportKind.ROUTER: frozenset(_COMMON | {"PrefixAwareId", "RoutingTargetName"}),
}
"""The members that each way takes beside the request itself (service models of botocore 1.44.5).

``S3InputLocation`` is SageDesk's own: the ``s3://bucket/folder`` that large asynchronous requests are uploaded to.
"""
NEW_SESSION = "NEW_SESSION"
"""The session id that stands for a session which is made with the first request."""
