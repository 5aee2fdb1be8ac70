"""Errors that AWS answers with, by their codes, statuses and words."""

from __future__ import annotations

import re
from typing import Any

from botocore.exceptions import ClientError

from sagedesk.errors import (
    ComponentMissingError,
    ComponentNotFoundError,
    ComponentUnwantedError,
    CredentialsExpiredError,
    EndpointError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    InvalidInputError,
    PayloadTooLargeError,
    SageDeskError,
    ServiceFailedError,
    SignatureError,
    ThrottledError,
)
from sagedesk.llm.faults.clock import TAKEN, clock_fault, seconds_ahead
from sagedesk.llm.faults.denied import denied
from sagedesk.llm.faults.model import model_fault
from sagedesk.llm.faults.told import Told
from sagedesk.llm.handlers.container_errors import bounded, ended
from sagedesk.llm.partitions import partition_of

SIGN_IN_AGAIN = "Sign in again, in the window with Endpoint › Sign in to AWS…, in a terminal with: sagedesk login."

_EXPIRED = Told(CredentialsExpiredError, "Your AWS credentials have expired.", SIGN_IN_AGAIN)
_UNKNOWN_KEY = Told(
    SignatureError,
    "AWS does not know this access key ID, or its session token is not valid.",
    "Check the access key ID; temporary keys need their session token too.",
)
_WRONG_SECRET = Told(
    SignatureError,
    "AWS does not accept the signature: the secret access key does not belong to the access key ID.",
    "Enter both keys again.",
)
_UNSIGNED = Told(
    SignatureError,
    "The request reached AWS without its signature, or with half of it.",
    "A proxy may take headers away. Try without it, or have it leave the Authorization header alone.",
)
_THROTTLED = Told(
    ThrottledError, "The endpoint gets too many requests at the moment.", "Wait a little.", transient=True
)
_LOADING = Told(EndpointNotReadyError, "The model is still being loaded.", "Try again in a minute.", transient=True)
_UNAVAILABLE = Told(ServiceFailedError, "SageMaker is not available at the moment.", "Try again.", transient=True)
_FAILED = Told(
    ServiceFailedError,
    "SageMaker had an internal failure.",
    "Try again. If it stays, look at health.aws.amazon.com.",
)
_DEPENDENCY = Told(
    ServiceFailedError,
    "A service that SageMaker needs failed.",
    "Try again. If it stays, look at health.aws.amazon.com.",
)
_TOO_LARGE = Told(
    PayloadTooLargeError,
    "The request is larger than SageMaker takes.",
    "Shorten the conversation, or send fewer or smaller images.",
)

_BY_CODE = {
    **dict.fromkeys(("ExpiredToken", "ExpiredTokenException"), _EXPIRED),
    **dict.fromkeys(("UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId"), _UNKNOWN_KEY),
    **dict.fromkeys(("InvalidSignatureException", "SignatureDoesNotMatch"), _WRONG_SECRET),
    **dict.fromkeys(
        (
            "IncompleteSignature",
            "IncompleteSignatureException",
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
        ),
        _UNSIGNED,
    ),
    # throttling comes as HTTP 400 with a null message, so only the code tells
    **dict.fromkeys(
        ("Throttling", "ThrottlingException", "ThrottledException", "TooManyRequestsException", "RequestLimitExceeded"),
        _THROTTLED,
    ),
    "ModelNotReadyException": _LOADING,
    **dict.fromkeys(("ServiceUnavailable", "ServiceUnavailableException"), _UNAVAILABLE),
    **dict.fromkeys(("InternalFailure", "InternalServerError"), _FAILED),
    **dict.fromkeys(("InternalDependencyException", "InternalDependency"), _DEPENDENCY),
}
_CLOCK_CODES = ("RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture")
_BY_STATUS = {413: _TOO_LARGE, 500: _FAILED, 503: _UNAVAILABLE, 530: _DEPENDENCY}

# the IAM action of an operation, and the kind of its resource, where they are not those of InvokeEndpoint
_ACTIONS = {
    "InvokeEndpointAsync": ("InvokeEndpointAsync", "endpoint"),
    "InvokeInferenceRouter": ("InvokeInferenceRouter", "inference-router"),
}

_NOT_FOUND = re.compile(r"Endpoint (?P<name>\S+) of account (?P<account>\d{12}) not found")
_COMPONENT_NOT_FOUND = re.compile(
    r"Inference Component (?P<name>\S+) (?:of account (?P<account>\d{12}) )?(?:was )?not found", re.IGNORECASE
)
_CLOCK = re.compile(r"Signature (expired|not yet current)", re.IGNORECASE)


def service_fault(error: ClientError, *, endpoint_name: str, region: str, component: str) -> SageDeskError:
    """Return what a person is told of an error that AWS answered with."""
    response: dict[str, Any] = error.response
    about = response.get("Error", {})
    code = str(about.get("Code", ""))
    text = str(about.get("Message") or "")
    status = response.get("ResponseMetadata", {}).get("HTTPStatusCode")
    detail = bounded(f"{code} (HTTP {status}): {text}")
    if request_id := response.get("ResponseMetadata", {}).get("RequestId"):
        detail += f" [request {request_id}]"

    if code == "ModelError":
        return model_fault(response, text, detail, endpoint_name=endpoint_name, region=region, component=component)
    if code in {"ValidationError", "ValidationException"}:
        return _validation_fault(text, detail, endpoint_name, region, component)
    told = _BY_CODE.get(code)
    ahead = seconds_ahead(response)
    wrong_clock = bool(_CLOCK.search(text)) or (told is _WRONG_SECRET and ahead is not None and abs(ahead) > TAKEN)
    if code in _CLOCK_CODES or (wrong_clock and told in (_WRONG_SECRET, _EXPIRED)):
        return clock_fault(ahead, detail)
    if told is None and status != 403:
        told = _BY_STATUS.get(status)
    if told is not None:
        return told.make(detail)
    if status == 403 or code.startswith("AccessDenied"):
        if not endpoint_name:
            return denied(text, detail)
        action, kind = _ACTIONS.get(error.operation_name, ("InvokeEndpoint", "endpoint"))
        resource = f"arn:{partition_of(region).name}:sagemaker:{region}:*:{kind}/{endpoint_name.lower()}"
        return denied(text, detail, action=f"sagemaker:{action}", resource=resource if region else "")
    return EndpointError(f"SageMaker refused the request: {ended(text or code)}", detail=detail)


def _validation_fault(text: str, detail: str, endpoint_name: str, region: str, component: str) -> SageDeskError:
    if found := _NOT_FOUND.match(text):
        return EndpointNotFoundError(
            f"There is no endpoint {endpoint_name or found['name']} in {_where(found['account'], region)}.",
            hint="Check its name, the region and the account that you are signed in to.",
            detail=detail,
        )
    if found := _COMPONENT_NOT_FOUND.match(text):
        where = _where(found["account"], region)
        return ComponentNotFoundError(
            f"There is no inference component {component or found['name']}" + (f" in {where}." if where else "."),
            hint="Check its name in the endpoint's profile.",
            detail=detail,
        )
    if text.startswith("Inference Component Name header is required"):
        return ComponentMissingError(
            "This endpoint serves inference components, and the request names none.",
            hint="Set the inference component in the endpoint's profile.",
            detail=detail,
        )
    if text.startswith("Inference Component Name header is not allowed"):
        return ComponentUnwantedError(
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
        f"SageMaker did not accept the request: {ended(text or 'it gave no reason')}", detail=detail
    )


def _where(account: str | None, region: str) -> str:
    parts = (f"account {account}" if account else "", f"region {region}" if region else "")
    return ", ".join(part for part in parts if part)
