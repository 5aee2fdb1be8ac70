"""The account's endpoints in one region: listing, describing, and telling which format each one speaks.

- ``directory``: lists and describes, over the control plane (``calls``).
- ``detection``: the guess from image, tag and environment; its tables are ``containers`` and ``models``.
- ``probing``: asks the container itself, on request; ``remembered`` keeps the answer.
- ``prices``: what an endpoint costs an hour.
"""

from sagedesk.llm.endpoints.values import (
    ComponentDetails,
    ComponentSummary,
    Confidence,
    Container,
    Detection,
    EndpointDetails,
    EndpointKind,
    EndpointSummary,
    Variant,
)

__all__ = [
    "ComponentDetails",
    "ComponentSummary",
    "Confidence",
    "Container",
    "Detection",
    "EndpointDetails",
    "EndpointKind",
    "EndpointSummary",
    "Variant",
]
