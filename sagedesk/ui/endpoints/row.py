"""A line of the list of endpoints: an endpoint, or an inference component on one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sagedesk.llm.endpoints import ComponentDetails, ComponentSummary, EndpointDetails, EndpointSummary

Details = EndpointDetails | ComponentDetails


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """Which endpoint, and which inference component on it (empty for the endpoint itself)."""

    endpoint: str
    component: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a list tells of an endpoint or a component. ``state`` is SageMaker's word; ``created`` has a time zone."""

    key: Key
    state: str = ""
    created: datetime | None = None

    @property
    def name(self) -> str:
        """The name of what stands in the row."""
        return self.key.component or self.key.endpoint


def endpoint_row(summary: EndpointSummary) -> Row:
    """Return the row of a listed endpoint."""
    return Row(key=Key(endpoint=summary.name), state=summary.state, created=summary.created)


def component_row(summary: ComponentSummary) -> Row:
    """Return the row of a listed inference component."""
    key = Key(endpoint=summary.endpoint_name, component=summary.name)
    return Row(key=key, state=summary.state, created=summary.created)
