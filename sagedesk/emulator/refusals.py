"""The errors that SageMaker Runtime answers with before a reply begins, in the service's own words.

Sources: the service model in botocore 1.44.5 for codes and statuses; for the messages, threads in which people
quote them (amazon-sagemaker-examples#293, #799, cdk-samples#2, ml-commons#2429).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

ACCOUNT = "123456789012"
"""The account that every emulated endpoint belongs to."""


class Refusal(Exception):  # noqa: N818 (the service calls some of these errors, some exceptions)
    """An HTTP error of the service: ``status``, the ``code`` for x-amzn-ErrorType, and the JSON ``body``.

    ``date`` is the time of the service (as time.time has it), where that is not the time of this computer.
    """

    def __init__(self, status: int, code: str, body: Mapping[str, object], *, date: float | None = None) -> None:
        super().__init__(code)
        self.date = date
        self.status = status
        self.code = code
        self.body = body


def validation_error(message: str) -> Refusal:
    """Return the error for a request that cannot be served as it is."""
    return Refusal(400, "ValidationError", {"Message": message})


def endpoint_not_found(name: str) -> Refusal:
    """Return the error for a name that no endpoint has."""
    return validation_error(f"Endpoint {name} of account {ACCOUNT} not found.")


def constraint(value: str, member: str, rule: str) -> Refusal:
    """Return the error for a member of the request that breaks a rule of the service's model."""
    return validation_error(
        f"1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: {rule}"
    )


def too_large(limit: int) -> Refusal:
    """Return the answer to a body over the limit, which has no error code (sagemaker-python-sdk#171)."""
    return Refusal(413, "", {"message": f"HTTP content length exceeded {limit} bytes."})


def component_required() -> Refusal:
    """Return the error for a call without the inference component's name where one is needed."""
    return validation_error(
        "Inference Component Name header is required for endpoints to which you plan to deploy inference components. "
        "Please include Inference Component Name header or consider using SageMaker models."
    )


def component_not_allowed() -> Refusal:
    """Return the error for an inference component's name where the endpoint has none."""
    return validation_error(
        "Inference Component Name header is not allowed for endpoints to which you dont plan to deploy inference "
        "components. Please remove the Inference Component Name header and try again."
    )


def component_not_found(name: str) -> Refusal:
    """Return the error for an inference component that the endpoint does not have."""
    return validation_error(f"Inference Component {name} of account {ACCOUNT} not found.")


def no_capacity() -> Refusal:
    """Return the error of an inference component that is scaled to zero."""
    return validation_error(
        "Inference Component has no capacity to process this request. ApplicationAutoScaling may be in-progress (if "
        "configured) or try to increase the capacity by invoking UpdateInferenceComponentRuntimeConfig API."
    )


def model_error(endpoint: str, region: str, status: int, message: str) -> Refusal:
    """Return the error that wraps a container's: its HTTP ``status`` and its body as ``message``."""
    side = "client" if 400 <= status < 500 else "server"
    group = f"/aws/sagemaker/Endpoints/{endpoint}"
    console = f"https://{region}.console.aws.amazon.com/cloudwatch/home?region={region}#logEventViewer:group={group}"
    return Refusal(
        424,
        "ModelError",
        {
            "ErrorCode": f"{side.upper()}_ERROR_FROM_MODEL",
            "LogStreamArn": f"arn:aws:logs:{region}:{ACCOUNT}:log-group:{group}",
            "Message": f'Received {side} error ({status}) from primary with message "{message}". '
            f"See {console} in account {ACCOUNT} for more information.",
            "OriginalMessage": message,
            "OriginalStatusCode": status,
        },
    )


def model_timeout(endpoint: str, region: str) -> Refusal:
    """Return the error for a container that gave no answer in time."""
    return model_error(
        endpoint,
        region,
        0,
        "Your invocation timed out while waiting for a response from container primary. Review the latency metrics for "
        "each container in Amazon CloudWatch, resolve the issue, and try again.",
    )


def throttled() -> Refusal:
    """Return the error for too many requests: HTTP 400, and a message that is null."""
    return Refusal(400, "ThrottlingException", {"message": None})


def not_ready() -> Refusal:
    """Return the error of a serverless endpoint, or a model of several, that is still loading."""
    return Refusal(429, "ModelNotReadyException", {"Message": "The model is not ready to serve inference requests."})


def internal_failure() -> Refusal:
    """Return the service's own failure."""
    return Refusal(500, "InternalFailure", {"Message": "An internal failure occurred."})


def unavailable() -> Refusal:
    """Return the error of a service that cannot take the request now."""
    return Refusal(503, "ServiceUnavailable", {"Message": "The service is currently unavailable."})


def dependency_failed() -> Refusal:
    """Return the error of a service that SageMaker needs."""
    return Refusal(530, "InternalDependencyException", {"Message": "A dependency of the service failed."})


def access_denied(endpoint: str, region: str) -> Refusal:
    """Return the error for a caller who may not invoke this endpoint."""
    return Refusal(
        403,
        "AccessDeniedException",
        {
            "Message": f"User: arn:aws:iam::{ACCOUNT}:user/emulated is not authorized to perform: "
            f"sagemaker:InvokeEndpoint on resource: arn:aws:sagemaker:{region}:{ACCOUNT}:endpoint/{endpoint.lower()} "
            "because no identity-based policy allows the sagemaker:InvokeEndpoint action"
        },
    )


def denied_by_organisation(endpoint: str, region: str) -> Refusal:
    """Return the error for a caller whom a policy of the organisation forbids it."""
    return Refusal(
        403,
        "AccessDeniedException",
        {
            "Message": f"User: arn:aws:iam::{ACCOUNT}:user/emulated is not authorized to perform: "
            f"sagemaker:InvokeEndpoint on resource: arn:aws:sagemaker:{region}:{ACCOUNT}:endpoint/{endpoint.lower()} "
            "with an explicit deny in a service control policy"
        },
    )


def missing_authentication() -> Refusal:
    """Return the error for an unsigned request."""
    return Refusal(403, "MissingAuthenticationTokenException", {"message": "Missing Authentication Token"})


def incomplete_signature(message: str) -> Refusal:
    """Return the error for an Authorization header that lacks a part."""
    return Refusal(403, "IncompleteSignatureException", {"message": message})


def unknown_key() -> Refusal:
    """Return the error for an access key, or a session token, that is not known."""
    return Refusal(
        403, "UnrecognizedClientException", {"message": "The security token included in the request is invalid."}
    )


def expired_token() -> Refusal:
    """Return the error for credentials that have expired."""
    return Refusal(403, "ExpiredTokenException", {"message": "The security token included in the request is expired"})


def wrong_clock(seconds: float) -> Refusal:
    """Return the error for a caller whose clock is so many seconds behind the service's."""
    now = datetime.now(UTC)
    there = now + timedelta(seconds=seconds)
    signed, limit, here = (moment.strftime("%Y%m%dT%H%M%SZ") for moment in (now, there - timedelta(minutes=5), there))
    refusal = invalid_signature(f"Signature expired: {signed} is now earlier than {limit} ({here} - 5 min.)")
    refusal.date = there.timestamp()
    return refusal


def invalid_signature(message: str = "") -> Refusal:
    """Return the error for a signature that does not match; ``message`` says another reason than the secret."""
    return Refusal(
        403,
        "InvalidSignatureException",
        {
            "message": message
            or "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
            "Access Key and signing method. Consult the service documentation for details."
        },
    )
