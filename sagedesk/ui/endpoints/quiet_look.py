"""A look at an endpoint that nobody asked for: it asks nobody for anything, either."""

from __future__ import annotations

from sagedesk.connections import Connections
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints import EndpointDetails
from sagedesk.profiles import EndpointProfile


def described_quietly(
    connections: Connections, profile: EndpointProfile, cancel: CancelToken | None = None
) -> EndpointDetails:
    """Return what runs at a profile's endpoint, by two calls. Waits for the network: not for the GUI thread.

    Raises a SageDeskError, also where signing in would want an MFA code from somebody.
    """
    from sagedesk.llm.credentials.mfa import asking_nobody  # noqa: PLC0415  # loads boto3: only when needed
    from sagedesk.llm.endpoints.directory import Depth  # noqa: PLC0415  # the same

    with asking_nobody(), connections.account(profile).directory() as directory:
        return directory.describe(profile.endpoint_name, depth=Depth.INSTANCES, cancel=cancel)
