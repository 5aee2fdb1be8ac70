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
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

SIGN_IN_AGAIN = QT_TRANSLATE_NOOP(
    "Faults", "Sign in again, in the window with Endpoint › Sign in to AWS…, in a terminal with: sagedesk login."
)

_EXPIRED = Told(
    CredentialsExpiredError, QT_TRANSLATE_NOOP("Faults", "Your AWS credentials have expired."), SIGN_IN_AGAIN
)
_UNKNOWN_KEY = Told(
    SignatureError,
    QT_TRANSLATE_NOOP("Faults", "AWS does not know this access key ID, or its session token is not valid."),
    QT_TRANSLATE_NOOP("Faults", "Check the access key ID; temporary keys need their session token too."),
)
_WRONG_SECRET = Told(
    SignatureError,
    QT_TRANSLATE_NOOP(
        "Faults", "AWS does not accept the signature: the secret access key does not belong to the access key ID."
    ),
    QT_TRANSLATE_NOOP("Faults", "Enter both keys again."),
)
_UNSIGNED = Told(
    SignatureError,
    QT_TRANSLATE_NOOP("Faults", "The request reached AWS without its signature, or with half of it."),
    QT_TRANSLATE_NOOP(
        "Faults", "A proxy may take headers away. Try without it, or have it leave the Authorization header alone."
    ),
)
_THROTTLED = Told(
    ThrottledError,
    QT_TRANSLATE_NOOP("Faults", "The endpoint gets too many requests at the moment."),
    QT_TRANSLATE_NOOP("Faults", "Wait a little."),
    transient=True,
)
_LOADING = Told(
    EndpointNotReadyError,
    QT_TRANSLATE_NOOP("Faults", "The model is still being loaded."),
    QT_TRANSLATE_NOOP("Faults", "Try again in a minute."),
    transient=True,
)
_UNAVAILABLE = Told(
    ServiceFailedError,
    QT_TRANSLATE_NOOP("Faults", "SageMaker is not available at the moment."),
    QT_TRANSLATE_NOOP("Faults", "Try again."),
    transient=True,
)
_FAILED = Told(
    ServiceFailedError,
    QT_TRANSLATE_NOOP("Faults", "SageMaker had an internal failure."),
    QT_TRANSLATE_NOOP("Faults", "Try again. If it stays, look at health.aws.amazon.com."),
)
_DEPENDENCY = Told(
    ServiceFailedError,
    QT_TRANSLATE_NOOP("Faults", "A service that SageMaker needs failed."),
    QT_TRANSLATE_NOOP("Faults", "Try again. If it stays, look at health.aws.amazon.com."),
)
_TOO_LARGE = Told(
    PayloadTooLargeError,
    QT_TRANSLATE_NOOP("Faults", "The request is larger than SageMaker takes."),
    QT_TRANSLATE_NOOP("Faults", "Shorten the conversation, or send fewer or smaller images."),
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
    return EndpointError(
        translate("Faults", "SageMaker refused the request: {words}").format(words=ended(text or code)), detail=detail
    )


def _validation_fault(text: str, detail: str, endpoint_name: str, region: str, component: str) -> SageDeskError:
    if found := _NOT_FOUND.match(text):
        return EndpointNotFoundError(
            translate("Faults", "There is no endpoint {name} in {place}.").format(
                name=endpoint_name or found["name"], place=_place(found["account"], region)
            ),
            hint=translate("Faults", "Check its name, the region and the account that you are signed in to."),
            detail=detail,
        )
    if found := _COMPONENT_NOT_FOUND.match(text):
        place = _place(found["account"], region)
        if place:
            message = translate("Faults", "There is no inference component {name} in {place}.")
        else:
            message = translate("Faults", "There is no inference component {name}.")
        return ComponentNotFoundError(
            message.format(name=component or found["name"], place=place),
            hint=translate("Faults", "Check its name in the endpoint's profile."),
            detail=detail,
        )
    if text.startswith("Inference Component Name header is required"):
        return ComponentMissingError(
            translate("Faults", "This endpoint serves inference components, and the request names none."),
            hint=translate("Faults", "Set the inference component in the endpoint's profile."),
            detail=detail,
        )
    if text.startswith("Inference Component Name header is not allowed"):
        return ComponentUnwantedError(
            translate("Faults", "This endpoint has no inference components, but the request names one."),
            hint=translate("Faults", "Clear the inference component in the endpoint's profile."),
            detail=detail,
        )
    if text.startswith("Inference Component has no capacity"):
        return EndpointNotReadyError(
            translate("Faults", "The model is scaled to zero and is waking up now."),
            hint=translate("Faults", "This takes some minutes. Try again then."),
            detail=detail,
        )
    return InvalidInputError(
        translate("Faults", "SageMaker did not accept the request: {words}").format(words=ended(text)),
        detail=detail,
    )


def _place(account: str | None, region: str) -> str:
    if account and region:
        place = translate("Faults", "account {account}, region {region}")
    elif account:
        place = translate("Faults", "account {account}")
    elif region:
        place = translate("Faults", "region {region}")
    else:
        return ""
    return place.format(account=account, region=region)
