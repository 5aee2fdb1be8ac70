"""Signatures, against one that is computed here from the specification, without botocore."""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from email.message import Message

import pytest

from sagedesk.emulator.refusals import Refusal
from sagedesk.emulator.signatures import Credentials, check

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
KEYS = Credentials(access_key_id="AKIAEXAMPLE", secret_access_key="wJalr/XUtn+FEMI")
PATH = "/endpoints/my%20model/invocations"
BODY = b'{"inputs": "Hello"}'


def signed(
    *,
    keys: Credentials = KEYS,
    body: bytes = BODY,
    at: datetime = NOW,
    service: str = "sagemaker",
    extra: dict[str, str] | None = None,
) -> Message:
    """Sign as the specification says: canonical request, string to sign, derived key."""
    stamp, day = at.strftime("%Y%m%dT%H%M%SZ"), at.strftime("%Y%m%d")
    headers = {"host": "127.0.0.1:8080", "x-amz-date": stamp, **(extra or {})}
    names = ";".join(sorted(headers))
    canonical = "\n".join(
        [
            "POST",
            PATH.replace("%", "%25"),
            "",
            *(f"{name}:{' '.join(headers[name].split())}" for name in sorted(headers)),
            "",
            names,
            hashlib.sha256(body).hexdigest(),
        ]
    )
    scope = f"{day}/eu-west-1/{service}/aws4_request"
    to_sign = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = f"AWS4{keys.secret_access_key}".encode()
    for part in (day, "eu-west-1", service, "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
    message = Message()
    for name, value in headers.items():
        message[name] = value
    message["Authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={keys.access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}"
    )
    return message


def verify(headers: Message, *, body: bytes = BODY, known: Credentials = KEYS) -> None:
    check(
        method="POST",
        url=f"http://127.0.0.1:8080{PATH}",
        headers=headers,
        body=body,
        known={known.access_key_id: known},
        now=NOW,
    )


def refusal(headers: Message, **options: object) -> tuple[str, str]:
    with pytest.raises(Refusal) as raised:
        verify(headers, **options)
    assert raised.value.status == 403
    return raised.value.code, str(raised.value.body["message"])


def test_a_right_signature_passes_with_any_signed_headers() -> None:
    verify(signed())
    # botocore would never sign the user agent; others do
    verify(signed(extra={"user-agent": "Other  SDK", "x-amzn-sagemaker-custom-attributes": "accept_eula=true"}))


def test_a_wrong_secret_does_not() -> None:
    other = Credentials(access_key_id=KEYS.access_key_id, secret_access_key="another")
    code, message = refusal(signed(keys=other))
    assert code == "InvalidSignatureException"
    assert message.startswith("The request signature we calculated does not match the signature you provided.")


def test_another_body_or_header_does_not() -> None:
    assert refusal(signed(), body=b"{}")[0] == "InvalidSignatureException"
    headers = signed(extra={"x-amzn-sagemaker-inference-id": "1"})
    headers.replace_header("x-amzn-sagemaker-inference-id", "2")
    assert refusal(headers)[0] == "InvalidSignatureException"
    headers = signed(extra={"x-amz-content-sha256": hashlib.sha256(b"{}").hexdigest()})
    assert refusal(headers)[0] == "InvalidSignatureException"


def test_an_unknown_key_is_not_recognised() -> None:
    other = Credentials(access_key_id="AKIAOTHER", secret_access_key="x")
    assert refusal(signed(keys=other)) == (
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
    )


def test_a_session_token_must_come_with_keys_that_have_one_and_only_with_those() -> None:
    temporary = Credentials(access_key_id="ASIAEXAMPLE", secret_access_key="s", session_token="tok")
    with_token = signed(keys=temporary, extra={"x-amz-security-token": "tok"})
    verify(with_token, known=temporary)
    assert refusal(signed(keys=temporary), known=temporary)[0] == "UnrecognizedClientException"
    assert refusal(signed(extra={"x-amz-security-token": "tok"}))[0] == "UnrecognizedClientException"


def test_expired_credentials_are_told_so() -> None:
    expired = Credentials(access_key_id=KEYS.access_key_id, secret_access_key="x", expired=True)
    assert refusal(signed(), known=expired) == (
        "ExpiredTokenException",
        "The security token included in the request is expired",
    )


def test_a_clock_that_is_off_is_told_so() -> None:
    code, message = refusal(signed(at=NOW - timedelta(minutes=6)))
    assert code == "InvalidSignatureException"
    assert message == (
        "Signature expired: 20260304T050007Z is now earlier than 20260304T050107Z (20260304T050607Z - 5 min.)"
    )
    assert refusal(signed(at=NOW + timedelta(minutes=6)))[1].startswith("Signature not yet current: 20260304T051207Z")
    verify(signed(at=NOW - timedelta(minutes=4)))


def test_another_service_is_refused() -> None:
    assert "correct service: 'sagemaker'" in refusal(signed(service="bedrock"))[1]


def test_no_signature_and_half_of_one() -> None:
    assert refusal(Message())[0] == "MissingAuthenticationTokenException"
    bearer = Message()
    bearer["Authorization"] = "Bearer abc"
    code, message = refusal(bearer)
    assert code == "IncompleteSignatureException"
    assert "requires 'Credential' parameter" in message
    short = signed()
    short.replace_header("Authorization", short["Authorization"].replace("/aws4_request", ""))
    assert refusal(short)[0] == "IncompleteSignatureException"


def test_the_secret_is_in_no_repr() -> None:
    assert "wJalr" not in repr(KEYS)
