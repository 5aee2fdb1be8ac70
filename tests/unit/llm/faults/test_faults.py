"""What the service and botocore raise, in words."""

from __future__ import annotations

import pytest
from botocore import exceptions as aws
from urllib3 import exceptions as http

from sagedesk import errors
from sagedesk.llm.faults import fault, frame_fault, stream_fault


def client_error(code: str, message: str | None = "", status: int = 400, **more: object) -> aws.ClientError:
    return aws.ClientError(
        {"Error": {"Code": code, "Message": message}, "ResponseMetadata": {"HTTPStatusCode": status}, **more},
        "InvokeEndpoint",
    )


@pytest.mark.parametrize(
    ("raised", "expected", "transient"),
    [
        (client_error("ThrottlingException", None), errors.ThrottledError, True),
        (client_error("ModelNotReadyException", "", 429), errors.EndpointNotReadyError, True),
        (client_error("ServiceUnavailable", "", 503), errors.ServiceFailedError, True),
        (client_error("InternalFailure", "", 500), errors.ServiceFailedError, False),
        (client_error("ExpiredToken", "", 403), errors.CredentialsExpiredError, False),
        (client_error("UnrecognizedClientException", "", 403), errors.SignatureError, False),
        (
            client_error("InvalidSignatureException", "Signature expired: 2026 is now earlier", 403),
            errors.ClockError,
            False,
        ),
        (client_error("Whatever", "no", 403), errors.AccessDeniedError, False),
        (client_error("413", "", 413), errors.PayloadTooLargeError, False),
        (client_error("Odd", "Odd words"), errors.EndpointError, False),
        (aws.NoCredentialsError(), errors.CredentialsError, False),
        (aws.PartialCredentialsError(provider="env", cred_var="x"), errors.CredentialsError, False),
        (aws.ProfileNotFound(profile="p"), errors.ProfileNotFoundError, False),
        (aws.NoRegionError(), errors.ConfigurationError, False),
        (aws.UnauthorizedSSOTokenError(), errors.CredentialsExpiredError, False),
        (aws.EndpointConnectionError(endpoint_url="u"), errors.UnreachableError, True),
        (aws.ConnectTimeoutError(endpoint_url="u"), errors.UnreachableError, True),
        (client_error("RequestTimeTooSkewed", "", 403), errors.ClockError, False),
        (client_error("MissingAuthenticationTokenException", "", 403), errors.SignatureError, False),
        (client_error("InternalDependencyException", "", 530), errors.ServiceFailedError, False),
        (aws.ReadTimeoutError(endpoint_url="u"), errors.NoAnswerError, False),
        (aws.ConnectionClosedError(endpoint_url="u"), errors.NoAnswerError, False),
        (aws.SSLError(endpoint_url="u", error="e"), errors.TlsError, False),
        (aws.ProxyConnectionError(proxy_url="http://p", error="e"), errors.ProxyError, True),
        (
            RuntimeError("Credentials were refreshed, but the refreshed credentials are still expired."),
            errors.CredentialsExpiredError,
            False,
        ),
        (OSError("odd"), errors.UnreachableError, False),
    ],
)
def test_each_has_its_class(raised: Exception, expected: type[errors.SageDeskError], transient: bool) -> None:
    told = fault(raised)
    assert type(told) is expected
    assert told.transient is transient
    assert told.message.endswith((".", "!", "?"))
    assert told.detail


def test_a_wrong_clock_is_named() -> None:
    assert "clock" in fault(client_error("InvalidSignatureException", "Signature expired: …", 403)).message


def test_what_a_user_typed_is_not_taken_for_the_service_s_words() -> None:
    echoed = client_error("ValidationError", 'You said "Endpoint x of account 123456789012 not found"')
    assert type(fault(echoed)) is errors.InvalidInputError


def test_a_model_error_is_unwrapped_from_the_message_alone() -> None:
    message = (
        'Received client error (422) from primary with message "{"error":"Input validation error: `temperature` must '
        'be strictly positive","error_type":"validation"}". See https://console in account 123456789012 for more '
        "information."
    )
    told = fault(client_error("ModelError", message, 424))
    assert isinstance(told, errors.ModelFailedError)
    assert told.status == 422
    assert "temperature` must be strictly positive" in told.message
    assert "console" not in told.message


@pytest.mark.parametrize(
    ("raised", "words"),
    [
        (http.ProtocolError("broken"), "connection broke"),
        (http.ReadTimeoutError(None, "u", "slow"), "silent"),  # type: ignore[arg-type]  # the pool is not looked at
    ],
)
def test_what_urllib3_raises_in_the_middle(raised: Exception, words: str) -> None:
    told = stream_fault(raised)
    assert isinstance(told, errors.InterruptedStreamError)
    assert words in told.message


def test_silence_has_its_own_class() -> None:
    assert isinstance(stream_fault(TimeoutError()), errors.SilentStreamError)


@pytest.mark.parametrize(
    ("kind", "code", "expected"),
    [
        ("ModelStreamError", "ModelInvocationTimeExceeded", errors.StreamTimeoutError),
        ("ModelStreamError", "StreamBroken", errors.StreamFailedError),
        ("InternalStreamFailure", "", errors.StreamFailedError),
        ("", "", errors.StreamFailedError),
    ],
)
def test_frames_that_end_a_stream(kind: str, code: str, expected: type[errors.SageDeskError]) -> None:
    told = frame_fault(kind=kind, code=code, message="words")
    assert type(told) is expected
    assert isinstance(told, errors.InterruptedStreamError)
    assert isinstance(told, errors.ModelFailedError)
    assert told.code == code
    assert code in told.detail


# What the service says of endpoints and components


@pytest.mark.parametrize(
    ("message", "expected", "words"),
    [
        (
            "Endpoint x of account 123456789012 not found.",
            errors.EndpointNotFoundError,
            "There is no endpoint x in account 123456789012, region eu-west-1.",
        ),
        (
            "Inference Component c of account 123456789012 not found.",
            errors.ComponentNotFoundError,
            "There is no inference component c in account 123456789012, region eu-west-1.",
        ),
        (
            "Inference Component Name header is required for endpoints to which you plan to deploy",
            errors.ComponentMissingError,
            "This endpoint serves inference components, and the request names none.",
        ),
        (
            "Inference Component Name header is not allowed for endpoints to which you dont plan",
            errors.ComponentUnwantedError,
            "This endpoint has no inference components, but the request names one.",
        ),
    ],
)
def test_what_is_not_where_it_was_looked_for(message: str, expected: type[errors.SageDeskError], words: str) -> None:
    told = fault(client_error("ValidationError", message), endpoint_name="x", region="eu-west-1")
    assert type(told) is expected
    assert told.message == words
    assert told.hint


# What a machine between says


@pytest.mark.parametrize(
    ("said", "words", "hint"),
    [
        ("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate in chain", "not trusted", "your company's"),
        ("certificate has expired (_ssl.c:1007)", "expired", "date and time"),
        ("Hostname mismatch, certificate is not valid for 'x'", "another host", "your company's"),
        ("[SSL: WRONG_VERSION_NUMBER] wrong version number", "does not speak TLS", ""),
    ],
)
def test_tls_in_words(said: str, words: str, hint: str) -> None:
    told = fault(aws.SSLError(endpoint_url="u", error=said))
    assert words in told.message
    assert hint in told.hint


def test_a_proxy_that_wants_a_password() -> None:
    refused = aws.ProxyConnectionError(
        proxy_url="http://p", error=OSError("Tunnel connection failed: 407 Proxy Authentication Required")
    )
    told = fault(refused)
    assert isinstance(told, errors.ProxyError)
    assert "password" in told.message


def test_a_name_that_is_not_known() -> None:
    cause = OSError("[Errno -2] Name or service not known")
    assert isinstance(fault(aws.EndpointConnectionError(endpoint_url="u", error=cause)), errors.NameNotFoundError)


def test_a_container_that_echoes_the_whole_prompt() -> None:
    told = fault(
        client_error("ModelError", "Received client error (400) from primary", 424, OriginalMessage="x" * 1_000_000)
    )
    assert len(told.message) < 800
    assert len(told.detail) < 25_000


def test_of_a_whole_reply_nothing_is_said_to_be_kept() -> None:
    assert "kept" in stream_fault(http.ProtocolError("broken")).hint
    assert "Nothing of it could be kept" in stream_fault(http.ProtocolError("broken"), whole=True).hint
