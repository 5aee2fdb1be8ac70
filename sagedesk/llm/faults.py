"""What botocore, urllib3 and the service raise, to what a person is told.

Codes and literal messages are those of the SageMaker Runtime API. Messages are matched from their start only:
containers may echo what a user typed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from botocore import exceptions as aws
from urllib3 import exceptions as http

from sagedesk.errors import (
    AccessDeniedError,
    ConfigurationError,
    CredentialsError,
    CredentialsExpiredError,
    EndpointError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    InterruptedStreamError,
    InvalidInputError,
    ModelFailedError,
    PayloadTooLargeError,
    ProfileNotFoundError,
    SageDeskError,
    ServiceFailedError,
    SignatureError,
    ThrottledError,
    UnreachableError,
)

_SIGN_IN_AGAIN = "Sign in again, then retry. For IAM Identity Center the command is: aws sso login."


@dataclass(frozen=True, slots=True)
class _Told:
    """What a person is told of one kind of failure."""

    error: type[SageDeskError]
    message: str
    hint: str
    transient: bool = False

    def make(self, detail: str) -> SageDeskError:
        made = self.error(self.message, hint=self.hint, detail=detail)
        made.transient = self.transient
        return made


_EXPIRED = _Told(CredentialsExpiredError, "Your AWS credentials have expired.", _SIGN_IN_AGAIN)
_SIGNED_OUT = _Told(CredentialsExpiredError, "Your AWS sign-in has expired.", _SIGN_IN_AGAIN)
_UNKNOWN_KEY = _Told(
    SignatureError,
    "AWS does not know this access key ID, or its session token is not valid.",
    "Check the access key ID; temporary keys need their session token too.",
)
_WRONG_SECRET = _Told(
    SignatureError,
    "AWS does not accept the signature: the secret access key does not belong to the access key ID.",
    "Enter both keys again.",
)
_WRONG_CLOCK = _Told(
    SignatureError,
    "The clock of this computer is wrong, so AWS does not accept the signature.",
    "Set the date and time, then try again.",
)
_THROTTLED = _Told(
    ThrottledError, "The endpoint gets too many requests at the moment.", "Wait a little.", transient=True
)
_LOADING = _Told(EndpointNotReadyError, "The model is still being loaded.", "Try again in a minute.", transient=True)
_UNAVAILABLE = _Told(ServiceFailedError, "SageMaker is not available at the moment.", "Try again.", transient=True)
_FAILED = _Told(ServiceFailedError, "SageMaker had an internal failure.", "Try again.")
_TOO_LARGE = _Told(PayloadTooLargeError, "The request is larger than the endpoint takes.", "Shorten the conversation.")

_BY_CODE = {
    **dict.fromkeys(("ExpiredToken", "ExpiredTokenException", "RequestExpired"), _EXPIRED),
    **dict.fromkeys(("UnrecognizedClientException", "InvalidClientTokenId"), _UNKNOWN_KEY),
    **dict.fromkeys(
        (
            "IncompleteSignature",
            "IncompleteSignatureException",
            "InvalidSignatureException",
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            "SignatureDoesNotMatch",
        ),
        _WRONG_SECRET,
    ),
    # throttling comes as HTTP 400 with a null message, so only the code tells
    **dict.fromkeys(
        ("Throttling", "ThrottlingException", "TooManyRequestsException", "RequestLimitExceeded"), _THROTTLED
    ),
    "ModelNotReadyException": _LOADING,
    "ServiceUnavailable": _UNAVAILABLE,
    **dict.fromkeys(("InternalFailure", "InternalServerError", "InternalDependencyException"), _FAILED),
}
_BY_STATUS = {413: _TOO_LARGE, 500: _FAILED, 503: _UNAVAILABLE, 530: _FAILED}

# The first that fits is told, so a class stands before its bases.
_BY_CLASS: tuple[tuple[tuple[type[BaseException], ...], _Told], ...] = (
    (
        (aws.NoCredentialsError,),
        _Told(
            CredentialsError,
            "No AWS credentials were found.",
            "Choose an AWS profile, enter access keys, or sign in with the AWS CLI.",
        ),
    ),
    (
        (aws.PartialCredentialsError,),
        _Told(
            CredentialsError,
            "The AWS credentials are half set.",
            "Give the access key ID and the secret access key.",
        ),
    ),
    (
        (aws.ProfileNotFound,),
        _Told(
            ProfileNotFoundError,
            "There is no AWS profile of this name.",
            "Choose one that is in ~/.aws/config or ~/.aws/credentials.",
        ),
    ),
    ((aws.UnauthorizedSSOTokenError, aws.SSOTokenLoadError, aws.TokenRetrievalError), _SIGNED_OUT),
    (
        (aws.CredentialRetrievalError, aws.MetadataRetrievalError, aws.RefreshWithMFAUnsupportedError),
        _Told(
            CredentialsError,
            "The source of your AWS credentials failed.",
            "Run it once in a terminal to see why.",
        ),
    ),
    (
        (aws.NoRegionError, aws.InvalidRegionError),
        _Told(ConfigurationError, "No usable AWS region is set.", "Give the region that the endpoint runs in."),
    ),
    (
        (aws.ReadTimeoutError,),
        _Told(
            UnreachableError,
            "The endpoint did not begin to answer in time.",
            "It may be busy. A request that may have been started is not repeated by itself.",
        ),
    ),
    (
        (aws.SSLError,),
        _Told(
            UnreachableError,
            "The secure connection could not be made.",
            "A proxy may stand between: its certificate must be trusted (AWS_CA_BUNDLE).",
        ),
    ),
    (
        (aws.ConnectionClosedError,),
        _Told(UnreachableError, "The connection was closed before an answer came.", "Try again."),
    ),
    (
        (aws.ProxyConnectionError,),
        _Told(UnreachableError, "The proxy cannot be reached.", "Check HTTPS_PROXY.", transient=True),
    ),
    (
        (aws.EndpointConnectionError, aws.ConnectTimeoutError),
        _Told(
            UnreachableError,
            "SageMaker could not be reached.",
            "Check the network, the region and the endpoint URL.",
            transient=True,
        ),
    ),
)
_OTHER = _Told(UnreachableError, "The request to SageMaker failed.", "Try again.")

_NOT_FOUND = re.compile(r"Endpoint (?P<name>\S+) of account (?P<account>\d{12}) not found")
_CONTAINER = re.compile(
    r"Received (?:client|server) error \((?P<status>\d+)\) from \S+ with message \"(?P<body>.*?)\"?(?:\. See |$)",
    re.DOTALL,
)
_NO_ANSWER = re.compile(
    r"Your invocation timed out while waiting for a response from container|Received server error \(0\)"
)
_CLOCK = re.compile(r"Signature (expired|not yet current)", re.IGNORECASE)


def fault(error: BaseException, *, endpoint_name: str = "", region: str = "") -> SageDeskError:
    """Return the error to raise instead of ``error``, which an AWS call raised before any of the reply came."""
    if isinstance(error, SageDeskError):
        return error
    if isinstance(error, aws.ClientError):
        return _service_fault(error, endpoint_name, region)
    return _local_fault(error)


def _service_fault(error: aws.ClientError, endpoint_name: str, region: str) -> SageDeskError:
    response: dict[str, Any] = error.response
    about = response.get("Error", {})
    code = str(about.get("Code", ""))
    text = str(about.get("Message") or "")
    status = response.get("ResponseMetadata", {}).get("HTTPStatusCode")
    detail = f"{code} (HTTP {status}): {text}"
    if request_id := response.get("ResponseMetadata", {}).get("RequestId"):
        detail += f" [request {request_id}]"

    if code == "ModelError":
        return _model_fault(response, text, detail)
    if code in {"ValidationError", "ValidationException"}:
        return _validation_fault(text, detail, endpoint_name, region)
    told = _BY_CODE.get(code)
    if told is _WRONG_SECRET and _CLOCK.search(text):
        told = _WRONG_CLOCK
    if told is None and status != 403:
        told = _BY_STATUS.get(status)
    if told is not None:
        return told.make(detail)
    if status == 403 or code.startswith("AccessDenied"):
        return AccessDeniedError(
            f"AWS does not allow this: {_ended(text or 'access denied')}",
            hint="The policy of your user or role needs sagemaker:InvokeEndpoint on this endpoint "
            "(endpoint names in policies are lower case).",
            detail=detail,
        )
    return EndpointError(f"SageMaker refused the request: {_ended(text or code)}", detail=detail)


def _validation_fault(text: str, detail: str, endpoint_name: str, region: str) -> SageDeskError:
    if match := _NOT_FOUND.match(text):
        where = f"account {match['account']}" + (f", region {region}" if region else "")
        return EndpointNotFoundError(
            f"There is no endpoint {endpoint_name or match['name']} in {where}.",
            hint="Check its name, the region and the account that you are signed in to.",
            detail=detail,
        )
    if text.startswith("Inference Component Name header is required"):
        return ConfigurationError(
            "This endpoint serves inference components, and the request names none.",
            hint="Set the inference component in the endpoint's profile.",
            detail=detail,
        )
    if text.startswith("Inference Component Name header is not allowed"):
        return ConfigurationError(
            "This endpoint has no inference components, but the request names one.",
            hint="Clear the inference component in the endpoint's profile.",
            detail=detail,
        )
    if text.startswith("Inference Component has no capacity"):
        return EndpointNotReadyError(
            "The model is scaled to zero and is waking up now.",
            hint="This takes some minutes. Try again then.",
            detail=detail,
        )
    return InvalidInputError(
        f"SageMaker did not accept the request: {_ended(text or 'it gave no reason')}", detail=detail
    )


def _model_fault(response: dict[str, Any], text: str, detail: str) -> SageDeskError:
    status: int | None = response.get("OriginalStatusCode")
    body = str(response.get("OriginalMessage") or "")
    if match := _CONTAINER.match(text):
        status = status or int(match["status"])
        body = body or match["body"]
    if log_stream := response.get("LogStreamArn"):
        detail += f"\nLog stream: {log_stream}"
    if _NO_ANSWER.match(text):
        return ModelFailedError(
            "The container did not answer within the minute that SageMaker gives it.",
            hint="Use a streaming profile, ask for a shorter answer, or look at the endpoint's load.",
            detail=detail,
            status=status,
        )
    words = container_message(body) or text or "it gave no reason"
    return ModelFailedError(
        f"The model's container answered with an error{f' ({status})' if status else ''}: {_ended(words)}",
        hint="The endpoint's CloudWatch log has more." if (status or 500) >= 500 else "",
        detail=f"{detail}\n{body}".rstrip(),
        status=status,
    )


def container_message(body: str) -> str:
    """Return the sentence inside a container's error document, or the body itself when it is none."""
    try:
        document = json.loads(body)
    except ValueError:
        return body.strip()
    while isinstance(document, dict):
        found = next((document[key] for key in ("error", "message", "Message", "detail") if document.get(key)), None)
        if found is None:
            return body.strip()
        document = found
    return document.strip() if isinstance(document, str) else body.strip()


def _local_fault(error: BaseException) -> SageDeskError:
    detail = f"{type(error).__name__}: {error}"
    for classes, told in _BY_CLASS:
        if isinstance(error, classes):
            return told.make(detail)
    if isinstance(error, aws.ParamValidationError):
        return InvalidInputError("The request cannot be made as it is.", hint=str(error), detail=detail)
    if type(error).__name__.startswith("Login"):
        return CredentialsExpiredError("Your AWS sign-in has expired.", hint="Run: aws login.", detail=detail)
    if isinstance(error, RuntimeError) and "credentials" in str(error):
        return _EXPIRED.make(detail)
    if isinstance(error, ValueError):
        return InvalidInputError(f"{error}.", detail=detail)
    return _OTHER.make(detail)


def stream_fault(error: BaseException | None, *, code: str = "", reason: str = "", message: str = "") -> SageDeskError:
    """Return the error for a reply that broke off: urllib3's ``error``, or an exception frame's words.

    ``reason`` is the frame's ErrorCode: ModelInvocationTimeExceeded or StreamBroken.
    """
    if error is None:
        detail = f"{code} {reason}: {message}".strip()
        if reason == "ModelInvocationTimeExceeded":
            return ModelFailedError(
                "The answer took longer than SageMaker allows for one stream, and was cut off.",
                hint="Continue from what came, or ask for less at once.",
                detail=detail,
            )
        if code == "ModelStreamError":
            return ModelFailedError(
                f"The model's container broke off: {_ended(message or 'it gave no reason')}",
                hint="What came is kept. Try again.",
                detail=detail,
            )
        return InterruptedStreamError(
            f"SageMaker broke the reply off: {_ended(message or code)}",
            hint="What came is kept. Try again.",
            detail=detail,
        )
    detail = f"{type(error).__name__}: {error}"
    if isinstance(error, http.ReadTimeoutError | aws.ReadTimeoutError | TimeoutError):
        return InterruptedStreamError(
            "The endpoint went silent in the middle of its reply.", hint="What came is kept. Try again.", detail=detail
        )
    return InterruptedStreamError(
        "The connection broke in the middle of the reply.", hint="What came is kept. Try again.", detail=detail
    )


def _ended(words: str) -> str:
    """Return somebody else's words as the end of a sentence."""
    return words if words.endswith((".", "!", "?")) else f"{words}."
