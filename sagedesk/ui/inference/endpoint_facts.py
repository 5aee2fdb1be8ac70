"""What is known of an endpoint besides its profile: the account it is in, and what it costs an hour. Knows no Qt."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sagedesk.errors import SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.credentials.mfa import asking_nobody
from sagedesk.profiles import CredentialKind, EndpointProfile

if TYPE_CHECKING:
    from sagedesk.connections import Connections

_ARN_FIELDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointFacts:
    """``account`` is empty and ``cost_per_hour`` (US dollars) None where they are not known."""

    account: str = ""
    cost_per_hour: float | None = None


class KnownEndpoints:
    """The facts of the endpoints that were asked, found out once for each. Any thread may use it.

    They need sagemaker:DescribeEndpoint and DescribeEndpointConfig, which sending does not: where those are
    denied, less is known, and that is no fault.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._lock = threading.Lock()
        self._facts: dict[tuple[str, str, str], EndpointFacts] = {}
        self._cancel = CancelToken()

    def of(self, profile: EndpointProfile) -> EndpointFacts:
        """Return what is known by now."""
        with self._lock:
            return self._facts.get(_key(profile), EndpointFacts())

    def wanted(self, profile: EndpointProfile) -> bool:
        """Tell whether nobody has asked for the facts of this endpoint yet; from now on somebody has."""
        with self._lock:
            if profile.credentials.kind == CredentialKind.BUILT_IN or _key(profile) in self._facts:
                return False
            self._facts[_key(profile)] = EndpointFacts()
            return True

    def find_out(self, profile: EndpointProfile) -> None:
        """Ask AWS for the facts of an endpoint. Blocks; never raises a SageDeskError."""
        from sagedesk.llm.endpoints.directory import Depth  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.endpoints.prices import Prices  # noqa: PLC0415  # reads files: the same

        try:
            llm = self._connections.open(profile)
            with asking_nobody(), llm.connection.directory() as directory:
                details = directory.describe(profile.endpoint_name, depth=Depth.INSTANCES, cancel=self._cancel)
                region = directory.region
            cost = Prices().cost(details, region).per_hour
            parts = details.arn.split(":")
            # where the endpoint may not be described, its account is that of the caller
            account = parts[4] if len(parts) >= _ARN_FIELDS else llm.connection.identity(self._cancel).account
        except SageDeskError:
            return
        with self._lock:
            self._facts[_key(profile)] = EndpointFacts(account=account, cost_per_hour=cost)

    def close(self) -> None:
        """Ask no more."""
        self._cancel.cancel()


def _key(profile: EndpointProfile) -> tuple[str, str, str]:
    return profile.id, profile.region, profile.endpoint_name
