"""Checks AWS Signature Version 4 by signing the request again, with botocore's signer, and comparing."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import Message

from sagedesk.emulator import refusals

SERVICE = "sagemaker"
_SKEW = timedelta(minutes=5)
STAMP = "%Y%m%dT%H%M%SZ"
"""How AWS writes a time."""
_PARTS = ("Credential", "SignedHeaders", "Signature")


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """One caller's keys; ``expired`` ones, and those whose time is over, are refused as the service refuses them."""

    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)
    expired: bool = False
    expires: datetime | None = None


def check(
    *,
    method: str,
    url: str,
    headers: Message,
    body: bytes,
    known: Mapping[str, Credentials],
    now: datetime | None = None,
    service: str = SERVICE,
) -> Credentials:
    """Return whose request it is: raises Refusal, in the service's words, unless one of ``known`` signed it.

    ``known`` is keyed by access key id; ``url`` is whole, with its path still percent-encoded; ``now`` is the time
    here (UTC), by default the clock's. Any region of the credential scope is taken: the emulator stands in for all.
    """
    parts = _authorization(headers)
    access_key_id, date, region, scope_service, _ = _scope(parts["Credential"])
    if (credentials := known.get(access_key_id)) is None:
        raise refusals.unknown_key()
    now = now or datetime.now(UTC)
    if credentials.expired or (credentials.expires and credentials.expires <= now):
        raise refusals.expired_token()
    if (headers.get("X-Amz-Security-Token") or None) != credentials.session_token:
        raise refusals.unknown_key()
    if scope_service != service:
        raise refusals.invalid_signature(f"Credential should be scoped to correct service: '{service}'. ")
    stamp = headers.get("X-Amz-Date", "")
    _check_time(stamp, date, now)
    _check_body(headers.get("X-Amz-Content-SHA256"), body)
    expected = signature(
        method=method,
        url=url,
        headers=[(name, value) for name in parts["SignedHeaders"].split(";") for value in headers.get_all(name, [])],
        body=body,
        region=region,
        service=service,
        stamp=stamp,
        credentials=credentials,
    )
    if not hmac.compare_digest(expected.encode(), parts["Signature"].encode()):
        raise refusals.invalid_signature()
    return credentials


def _authorization(headers: Message) -> dict[str, str]:
    value = headers.get("Authorization", "")
    if not value:
        raise refusals.missing_authentication()
    algorithm, _, rest = value.partition(" ")
    parts = dict(re.findall(r"(\w+)=([^,\s]+)", rest)) if algorithm == "AWS4-HMAC-SHA256" else {}
    missing = [f"Authorization header requires '{part}' parameter." for part in _PARTS if part not in parts]
    if "X-Amz-Date" not in headers:
        missing.append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
    if missing:
        raise refusals.incomplete_signature(" ".join(missing))
    return parts


def _scope(credential: str) -> list[str]:
    scope = credential.rsplit("/", 4)
    if len(scope) != 5 or scope[4] != "aws4_request":
        raise refusals.incomplete_signature(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term."
        )
    return scope


def _check_time(stamp: str, date: str, now: datetime) -> None:
    try:
        signed = datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        raise refusals.incomplete_signature(f"Date must be in ISO-8601 'basic format'. Got '{stamp}'.") from None
    if stamp[:8] != date:
        raise refusals.invalid_signature(
            f"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date: '{date}' != '{stamp[:8]}'"
        )
    here = now.strftime(STAMP)
    if signed < (earliest := now - _SKEW):
        raise refusals.invalid_signature(
            f"Signature expired: {stamp} is now earlier than {earliest.strftime(STAMP)} ({here} - 5 min.)"
        )
    if signed > (latest := now + _SKEW):
        raise refusals.invalid_signature(
            f"Signature not yet current: {stamp} is still later than {latest.strftime(STAMP)} ({here} + 5 min.)"
        )


def _check_body(declared: str | None, body: bytes) -> None:
    if declared not in (None, "UNSIGNED-PAYLOAD", hashlib.sha256(body).hexdigest()):
        raise refusals.invalid_signature()


def signature(
    *,
    method: str,
    url: str,
    headers: list[tuple[str, str]],
    body: bytes,
    region: str,
    service: str,
    stamp: str,
    credentials: Credentials,
) -> str:
    """Return the signature that these credentials make of a request."""
    from botocore.auth import S3SigV4Auth, SigV4Auth  # noqa: PLC0415 (costs 100 ms: not before it is needed)
    from botocore.awsrequest import AWSRequest  # noqa: PLC0415
    from botocore.compat import HTTPHeaders  # noqa: PLC0415
    from botocore.credentials import Credentials as BotocoreCredentials  # noqa: PLC0415

    class Signer(S3SigV4Auth if service == "s3" else SigV4Auth):  # type: ignore[misc]  # botocore ships no types
        """Signs just the headers that the caller says it signed."""

        def headers_to_sign(self, request: AWSRequest) -> HTTPHeaders:
            return request.headers

    request = AWSRequest(method=method, url=url, data=body)
    request.context["timestamp"] = stamp
    for name, value in headers:
        request.headers.add_header(name, value)
    signer = Signer(BotocoreCredentials(credentials.access_key_id, credentials.secret_access_key), service, region)
    canonical = signer.canonical_request(request)
    return str(signer.signature(signer.string_to_sign(request, canonical), request))
