"""What the endpoint of the first run speaks, where the account allows to look it up."""

from __future__ import annotations

from dataclasses import replace

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.profiles.from_endpoint import for_endpoint
from sagedesk.ui.first_run.draft import Draft


def with_format(connections: Connections, draft: Draft, cancel: CancelToken) -> Draft:
    """Return the draft with the formats that fit its endpoint and the reason; as it is, where that cannot be told.

    Waits for the network. Raises CancelledError.
    """
    try:
        connection = connections.account(draft.profile, draft.keys)
        try:
            directory = connection.open_directory()
            try:
                details = directory.describe(draft.profile.endpoint_name, cancel=cancel)
            finally:
                directory.close()
        finally:
            connection.close()
    except SageDeskError:
        # who may only invoke chooses the format; a name that is wrong is told by the test
        cancel.raise_if_cancelled()
        return draft
    made = for_endpoint(draft.profile, details, details.detection, draft.profile.region)
    profile = replace(made, endpoint_arguments=draft.profile.endpoint_arguments)
    return replace(draft, profile=profile, reason=details.detection.reason)
