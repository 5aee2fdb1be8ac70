"""What an invocation must be like: its members, its endpoint, and what is handed to the container."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.message import Message

from sagedesk.emulator import refusals
from sagedesk.emulator.caller import Caller
from sagedesk.emulator.containers.base import ContainerRequest
from sagedesk.emulator.endpoint import Endpoint

NAME_PATTERN = re.compile(r"^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
"""What the whole name of an endpoint must match."""
VARIANT = "AllTraffic"
VARIANT_HEADER = "x-Amzn-Invoked-Production-Variant"
COMPONENT_HEADER = "X-Amzn-SageMaker-Inference-Component"
SESSION_HEADER = "X-Amzn-SageMaker-Session-Id"
NEW_SESSION_HEADER = "X-Amzn-SageMaker-New-Session-Id"
_NEW_SESSION = "NEW_SESSION"
_SESSION_LIFE = timedelta(seconds=1200)
# member, header, longest value
_MEMBERS = (
    ("customAttributes", "X-Amzn-SageMaker-Custom-Attributes", 1024),
    ("contentType", "Content-Type", 1024),
    ("accept", "Accept", 1024),
    ("inferenceId", "X-Amzn-SageMaker-Inference-Id", 64),
    ("inferenceComponentName", COMPONENT_HEADER, 63),
    ("prefixAwareId", "X-Amzn-SageMaker-Prefix-Aware-Id", 64),
    ("targetContainerHostname", "X-Amzn-SageMaker-Target-Container-Hostname", 63),
    ("targetVariant", "X-Amzn-SageMaker-Target-Variant", 63),
    ("sessionId", SESSION_HEADER, 256),
)


def check_members(name: str, headers: Message) -> None:
    """Raise a Refusal for a member that breaks a rule of the service's model."""
    if len(name) > 63:
        raise refusals.constraint(name, "endpointName", "Member must have length less than or equal to 63")
    if not NAME_PATTERN.fullmatch(name):
        rule = f"Member must satisfy regular expression pattern: {NAME_PATTERN.pattern}"
        raise refusals.constraint(name, "endpointName", rule)
    for member, header, longest in _MEMBERS:
        value = headers.get(header, "")
        if len(value) > longest:
            raise refusals.constraint(value, member, f"Member must have length less than or equal to {longest}")


def find(endpoints: Mapping[str, Endpoint], name: str, component: str | None) -> Endpoint:
    """Return the endpoint of a name, which serves this inference component (None: none). Raises Refusal."""
    endpoint = endpoints.get(name)
    if endpoint is None:
        raise refusals.endpoint_not_found(name)
    if endpoint.component and not component:
        raise refusals.component_required()
    if component and not endpoint.component:
        raise refusals.component_not_allowed()
    adapters = endpoint.deployment.adapters if endpoint.deployment else ()
    if component not in (endpoint.component, *adapters):
        raise refusals.component_not_found(str(component))
    return endpoint


def check_way(endpoint: Endpoint, *, asynchronous: bool) -> None:
    """Raise a Refusal where an endpoint is not reached in this way."""
    if asynchronous and endpoint.queued is None:
        raise refusals.validation_error(
            f"Endpoint {endpoint.name} does not have an asynchronous inference configuration."
        )
    if endpoint.queued is not None and not asynchronous:
        raise refusals.validation_error(f"Endpoint {endpoint.name} only takes asynchronous invocations.")


def session(endpoint: Endpoint, headers: Message, open_sessions: set[str], *, streaming: bool) -> str:
    """Return the new session that is asked for, else an empty text. Raises Refusal for an unknown one."""
    asked = headers.get(SESSION_HEADER, "")
    if not asked or not endpoint.sessions:
        return ""
    if asked == _NEW_SESSION and not streaming:
        made = f"session-{uuid.uuid4()}"
        open_sessions.add(made)
        return f"{made}; Expires={(datetime.now(UTC) + _SESSION_LIFE):%Y-%m-%dT%H:%M:%SZ}"
    if asked not in open_sessions:
        raise refusals.validation_error(f"Session {asked} does not exist or has expired.")
    return ""


def container_request(
    endpoint: str, operation: str, body: bytes, caller: Caller, headers: Mapping[str, str]
) -> ContainerRequest:
    """Return what the container is handed; ``headers`` have names in lower case."""
    streaming = operation == "InvokeEndpointWithResponseStream"
    renamed = operation in {"InvokeEndpointWithResponseStream", "InvokeEndpointAsync"}
    return ContainerRequest(
        endpoint=endpoint,
        body=body,
        caller=caller,
        content_type=headers.get("content-type", ""),
        accept=headers.get("x-amzn-sagemaker-accept" if renamed else "accept", ""),
        custom_attributes=headers.get("x-amzn-sagemaker-custom-attributes", ""),
        streaming=streaming,
    )
