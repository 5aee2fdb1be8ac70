"""Trying out what the first run has made: what the endpoint speaks, and whether it answers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.profiles import EndpointProfile
from sagedesk.profiles.from_endpoint import for_endpoint
from sagedesk.ui.first_run.draft import Draft
from sagedesk.ui.profiles.connection_check import ConnectionReport, check_connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """The profile with the formats that were found, why they are thought to be these, and what came back."""

    profile: EndpointProfile
    reason: str
    report: ConnectionReport


def try_out(connections: Connections, draft: Draft, cancel: CancelToken, *, look: bool) -> Trial:
    """Send a small request; with ``look``, first look up what the endpoint speaks, where the account allows it.

    Waits for the network. Raises a SageDeskError for all that goes wrong with the request itself.
    """
    profile, reason = draft.profile, draft.reason
    if look:
        try:
            profile, reason = _looked_up(connections, draft, cancel)
        except SageDeskError:
            # who may only invoke chooses the format; a name that is wrong is told by the request
            cancel.raise_if_cancelled()
    report = check_connection(connections, profile, draft.keys, cancel)
    return Trial(profile=profile, reason=reason, report=report)


def _looked_up(connections: Connections, draft: Draft, cancel: CancelToken) -> tuple[EndpointProfile, str]:
    connection = connections.account(draft.profile, draft.keys)
    try:
        directory = connection.open_directory()
        try:
            details = directory.describe(draft.profile.endpoint_name, cancel=cancel)
        finally:
            directory.close()
    finally:
        connection.close()
    made = for_endpoint(draft.profile, details, details.detection, draft.profile.region)
    return replace(made, endpoint_arguments=draft.profile.endpoint_arguments), details.detection.reason
