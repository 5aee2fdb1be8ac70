"""The endpoints and inference components of one account in one region, listed and described.

A list costs one call for each hundred. What a description costs is said by ``Depth``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints import reading
from sagedesk.llm.endpoints.calls import PAGE, Calls, Members
from sagedesk.llm.endpoints.describing import ComponentLook, Depth, EndpointLook
from sagedesk.llm.endpoints.values import ComponentDetails, ComponentSummary, EndpointDetails, EndpointSummary

__all__ = ["Depth", "EndpointDirectory"]


class EndpointDirectory:
    """Lists and describes through one client of the control plane (``calls.control_client``), from any thread.

    Every method raises CancelledError when its token says so, AccessDeniedError naming what is not allowed,
    EndpointNotFoundError, and the other errors of a call; throttled calls are repeated ``max_retries`` times.
    """

    def __init__(self, client: Any, *, max_retries: int = 5) -> None:
        self._calls = Calls(client, max_retries=max_retries)

    @property
    def region(self) -> str:
        """The region that is looked at."""
        return self._calls.region

    def close(self) -> None:
        """Close the connections."""
        self._calls.close()

    def pages(
        self, *, name_contains: str = "", state: str = "", cancel: CancelToken | None = None
    ) -> Iterator[tuple[EndpointSummary, ...]]:
        """Yield the endpoints as they come, up to a hundred at a time, the youngest first."""
        members = {"NameContains": name_contains, "StatusEquals": state}
        for page in self._listed("list_endpoints", "Endpoints", members, cancel):
            yield tuple(map(reading.endpoint_summary, page))

    def component_pages(
        self, *, endpoint_name: str = "", name_contains: str = "", cancel: CancelToken | None = None
    ) -> Iterator[tuple[ComponentSummary, ...]]:
        """Yield the inference components of one endpoint, or of all, as they come."""
        members = {"EndpointNameEquals": endpoint_name, "NameContains": name_contains}
        for page in self._listed("list_inference_components", "InferenceComponents", members, cancel):
            yield tuple(map(reading.component_summary, page))

    def describe(self, name: str, *, depth: Depth = Depth.FORMAT, cancel: CancelToken | None = None) -> EndpointDetails:
        """Return what there is to know of an endpoint; what is denied is left out, and named."""
        return EndpointLook(self._calls, cancel or CancelToken(), depth).describe(name)

    def describe_component(
        self, name: str, *, depth: Depth = Depth.FORMAT, cancel: CancelToken | None = None
    ) -> ComponentDetails:
        """Return what there is to know of an inference component; what is denied is left out, and named."""
        return ComponentLook(self._calls, cancel or CancelToken(), depth).describe(name)

    def _listed(
        self, operation: str, key: str, members: dict[str, str], cancel: CancelToken | None
    ) -> Iterator[list[Members]]:
        given = {name: value for name, value in members.items() if value}
        token: dict[str, str] = {}
        while True:
            answer = self._calls(operation, cancel=cancel or CancelToken(), MaxResults=PAGE, **given, **token)
            yield answer[key]
            if not answer.get("NextToken"):
                return
            token = {"NextToken": answer["NextToken"]}
