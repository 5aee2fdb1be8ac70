"""Checks the bearer tokens of the OpenAI-compatible route: presigned calls of CallWithBearerToken, in base64."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.message import Message
from urllib.parse import parse_qsl

from sagedesk.emulator import refusals
from sagedesk.emulator.refusals import Refusal
from sagedesk.emulator.signatures import SERVICE, STAMP, Credentials, signature

_PREFIX = "sagemaker-api-key-"
_HOST = "sagemaker.amazonaws.com"
_LONGEST = 43_200


def check_bearer(headers: Message, known: Mapping[str, Credentials], now: datetime | None = None) -> Credentials:
    """Return whose token came with a request. Raises Refusal, as for a signed request, which is refused here too."""
    scheme, _, token = headers.get("Authorization", "").partition(" ")
    if scheme != "Bearer" or not token.startswith(_PREFIX):
        raise refused("Invalid bearer token")
    try:
        presigned = base64.b64decode(token.removeprefix(_PREFIX), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise refused("Invalid bearer token") from None
    start, _, query = presigned.partition("?")
    fields = dict(parse_qsl(query))
    signed, _, given = query.removesuffix("&Version=1").rpartition("&X-Amz-Signature=")
    scope = fields.get("X-Amz-Credential", "").rsplit("/", 4)
    if start != f"{_HOST}/" or fields.get("Action") != "CallWithBearerToken" or len(scope) != 5:
        raise refused("Invalid bearer token")
    credentials = known.get(scope[0])
    if credentials is None or scope[3] != SERVICE:
        raise refusals.unknown_key()
    if credentials.expired:
        raise refusals.expired_token()
    if fields.get("X-Amz-Security-Token") != credentials.session_token:
        raise refusals.unknown_key()
    _check_life(fields, now or datetime.now(UTC))
    expected = signature(
        method="POST",
        url=f"https://{_HOST}/?{signed}",
        headers=[("host", _HOST)],
        body=b"",
        region=scope[2],
        service=SERVICE,
        stamp=fields["X-Amz-Date"],
        credentials=credentials,
    )
    if not hmac.compare_digest(expected, given):
        raise refusals.invalid_signature()
    return credentials


def refused(message: str) -> Refusal:
    """Return the error for what is no usable token."""
    return Refusal(403, "AccessDeniedException", {"message": message})


def _check_life(fields: Mapping[str, str], now: datetime) -> None:
    try:
        made = datetime.strptime(fields["X-Amz-Date"], STAMP).replace(tzinfo=UTC)
        seconds = int(fields["X-Amz-Expires"])
    except (KeyError, ValueError):
        raise refused("Invalid bearer token") from None
    if not 1 <= seconds <= _LONGEST or now > made + timedelta(seconds=seconds):
        raise refused("The bearer token has expired")
