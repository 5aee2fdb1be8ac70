"""Telling from an error that an endpoint does not stream, so that InvokeEndpoint may be tried in place of it.

Only errors that come before a generation count: SageMaker's own refusal, or a container's that refuses the request.
"""

from __future__ import annotations

import re

from sagedesk.errors import EndpointError, InvalidInputError, ModelFailedError, SageDeskError

_REFUSED = (400, 404, 405, 415, 422, 501)
_STREAM = r"(response[- ]?)?stream(s|ing|ed)?\b"
_NOT = r"(not (yet |been )?(support|implement|available|allow|enabl)|unsupported|does ?n.t support|can ?not|disabled)"
_NO_STREAM = re.compile(rf"{_STREAM}.{{0,80}}\b{_NOT}|\b{_NOT}.{{0,80}}\b{_STREAM}", re.IGNORECASE | re.DOTALL)
_NO_OPERATION = ("UnknownOperationException", "InvalidAction")
"""What answers an operation that it does not know: a gateway, or an emulator older than streaming."""


def refuses_to_stream(error: SageDeskError) -> bool:
    """Return whether the endpoint said that it does not stream, before anything was generated."""
    if isinstance(error, ModelFailedError):
        # "stream_options" is another complaint, of a container that streams
        return (
            error.status in _REFUSED and bool(_NO_STREAM.search(error.detail)) and "stream_options" not in error.detail
        )
    if isinstance(error, EndpointError) and error.detail.startswith(_NO_OPERATION):
        return True
    return isinstance(error, InvalidInputError) and bool(_NO_STREAM.search(error.message))
