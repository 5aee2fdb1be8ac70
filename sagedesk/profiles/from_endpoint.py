"""An endpoint that was looked up to a profile for it."""

from __future__ import annotations

from dataclasses import replace

from sagedesk.llm.endpoints import ComponentDetails, Detection, EndpointDetails, EndpointKind
from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.profiles.profile import EndpointProfile


def for_endpoint(
    profile: EndpointProfile, details: EndpointDetails | ComponentDetails, detection: Detection, region: str
) -> EndpointProfile:
    """Return ``profile`` made for an endpoint or an inference component: where it is, and what it speaks.

    What is not known stays: handler and prompt format where the detection has none, the name where there is one.
    Arguments that were for another endpoint go.
    """
    is_component = isinstance(details, ComponentDetails)
    asynchronous = isinstance(details, EndpointDetails) and details.kind is EndpointKind.ASYNCHRONOUS
    transport = TransportKind.ASYNC if asynchronous else TransportKind.STREAM
    changed = replace(
        profile,
        name=profile.name or details.name,
        endpoint_name=details.endpoint_name if isinstance(details, ComponentDetails) else details.name,
        region=region,
        transport=transport.value,
        endpoint_arguments={"InferenceComponentName": details.name} if is_component else {},
    )
    if not detection.handler:
        return changed
    return replace(
        changed,
        handler=detection.handler,
        handler_options=dict(detection.handler_options),
        prompt_format=detection.prompt_format or changed.prompt_format,
    )
