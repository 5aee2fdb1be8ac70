"""How much goes into one request."""

from __future__ import annotations

from collections.abc import Iterable

from sagedesk.attachments.attachment import Attachment
from sagedesk.errors import PayloadTooLargeError
from sagedesk.translation import translate

MOST = 6_291_456
"""Bytes that SageMaker takes in one request (the model of InvokeEndpoint, botocore 1.44.5)."""
_ROOM = 256 * 1024
"""Bytes that are left for the conversation."""


def bytes_in_request(attachments: Iterable[Attachment]) -> int:
    """Return about how many bytes they take in the request: pictures are written in Base64, four thirds as long."""
    return sum(
        -(-attachment.sent_size // 3) * 4 if attachment.is_picture else attachment.sent_size
        for attachment in attachments
    )


def refuse_too_much(attachments: Iterable[Attachment]) -> None:
    """Raise PayloadTooLargeError where the attachments alone leave no room for a conversation."""
    size = bytes_in_request(attachments)
    if size > MOST - _ROOM:
        raise PayloadTooLargeError(
            translate(
                "Attachments", "The attachments take {size:.1f} MiB of a request; SageMaker takes at most 6 MiB."
            ).format(size=size / 1_048_576),
            hint=translate("Attachments", "Attach fewer or smaller files."),
        )
