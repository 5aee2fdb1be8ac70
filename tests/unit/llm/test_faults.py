"""What the service and botocore raise, in words."""

from __future__ import annotations

import pytest
from botocore import exceptions as aws
from urllib3 import exceptions as http

from sagedesk import errors
from sagedesk.llm.faults import container_message, fault, stream_fault


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
            errors.SignatureError,
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
        (aws.ReadTimeoutError(endpoint_url="u"), errors.UnreachableError, False),
        (aws.SSLError(endpoint_url="u", error="e"), errors.UnreachableError, False),
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


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"error":"Model is overloaded","error_type":"overloaded"}', "Model is overloaded"),
        ('{"error":{"message":"too long","code":400}}', "too long"),
        ('{"object":"error","message":"no model"}', "no model"),
        ('{"code":400,"message":"bad"}', "bad"),
        ("plain words", "plain words"),
        ("[1]", "[1]"),
        ("{}", "{}"),
    ],
)
def test_the_sentence_inside_a_container_s_error(body: str, words: str) -> None:
    assert container_message(body) == words


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
