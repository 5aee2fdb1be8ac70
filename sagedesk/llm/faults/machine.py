"""What goes wrong before AWS answers: credentials that cannot be had, names, connections, TLS, proxies."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from botocore import exceptions as aws

from sagedesk.errors import (
    ConfigurationError,
    CredentialsError,
    CredentialsExpiredError,
    InvalidInputError,
    NameNotFoundError,
    NoAnswerError,
    ProfileNotFoundError,
    ProxyError,
    SageDeskError,
    TlsError,
    UnreachableError,
)
from sagedesk.llm.faults.service import SIGN_IN_AGAIN
from sagedesk.llm.faults.told import Told

_EXPIRED = Told(CredentialsExpiredError, "Your AWS credentials have expired.", SIGN_IN_AGAIN)
_SIGNED_OUT = Told(CredentialsExpiredError, "Your AWS sign-in has expired.", SIGN_IN_AGAIN)

# The first that fits is told, so a class stands before its bases.
_BY_CLASS: tuple[tuple[tuple[type[BaseException], ...], Told], ...] = (
    (
        (aws.NoCredentialsError,),
        Told(
            CredentialsError,
            "No AWS credentials were found.",
            "Choose an AWS profile, enter access keys, or sign in with the AWS CLI.",
        ),
    ),
    (
        (aws.PartialCredentialsError,),
        Told(
            CredentialsError,
            "The AWS credentials are half set.",
            "Give the access key ID and the secret access key.",
        ),
    ),
    (
        (aws.ProfileNotFound,),
        Told(
            ProfileNotFoundError,
            "There is no AWS profile of this name.",
            "Choose one that is in ~/.aws/config or ~/.aws/credentials.",
        ),
    ),
    ((aws.UnauthorizedSSOTokenError, aws.SSOTokenLoadError, aws.TokenRetrievalError), _SIGNED_OUT),
    (
        (aws.CredentialRetrievalError, aws.MetadataRetrievalError),
        Told(
            CredentialsError,
            "The source of your AWS credentials failed.",
            "Run it once in a terminal to see why.",
        ),
    ),
    (
        (aws.NoRegionError, aws.InvalidRegionError),
        Told(ConfigurationError, "No usable AWS region is set.", "Give the region that the endpoint runs in."),
    ),
    (
        (aws.ReadTimeoutError,),
        Told(
            NoAnswerError,
            "The endpoint did not begin to answer in time.",
            "It may be busy. A request that may have been started is not repeated by itself.",
        ),
    ),
    (
        (aws.ConnectionClosedError,),
        Told(NoAnswerError, "The connection was closed before an answer came.", "Try again."),
    ),
    (
        (aws.ProxyConnectionError,),
        Told(
            ProxyError,
            "The proxy cannot be reached, or does not let this through.",
            "Check the proxy in the network settings, or HTTPS_PROXY.",
            transient=True,
        ),
    ),
    (
        (aws.InvalidProxiesConfigError,),
        Told(ProxyError, "The proxy cannot be used as it is set.", "Check the proxy in the network settings."),
    ),
    (
        (aws.EndpointConnectionError, aws.ConnectTimeoutError),
        Told(
            UnreachableError,
            "SageMaker could not be reached.",
            "Check the network, the region and the endpoint URL.",
            transient=True,
        ),
    ),
)
_NO_NAME = Told(
    NameNotFoundError,
    "The host of SageMaker is not known here.",
    "Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.",
    transient=True,
)
_PROXY_PASSWORD = Told(
    ProxyError, "The proxy wants a user name and a password.", "Put them into HTTPS_PROXY, as your company says."
)
_PROXY_REFUSED = Told(
    ProxyError,
    "The proxy does not let this through.",
    "Ask who runs it to allow the host, or choose another proxy in the network settings.",
)
_OTHER = Told(UnreachableError, "The request to SageMaker failed.", "Try again.")

_TRUST = (
    "A proxy or a virus scanner may stand between and show a certificate of its own: in the network settings of the "
    "profile, trust the certificates of this system, or add your company's."
)
_TLS = (
    # what OpenSSL says of a certificate, to what a person is told
    ("certificate has expired", "The certificate of the service has expired, or the clock of this computer is wrong."),
    ("certificate is not yet valid", "The certificate is not valid yet: the clock of this computer is wrong."),
    ("doesn't match '", "What answered shows the certificate of another host."),
    ("Hostname mismatch", "What answered shows the certificate of another host."),
    ("IP address mismatch", "What answered shows the certificate of another host."),
    ("self-signed certificate", "The certificate of what answered is not trusted."),
    ("self signed certificate", "The certificate of what answered is not trusted."),
    ("unable to get local issuer", "The certificate of what answered is not trusted."),
    ("CERTIFICATE_VERIFY_FAILED", "The certificate of what answered is not trusted."),
    ("WRONG_VERSION_NUMBER", "What answered does not speak TLS: is the endpoint URL one of http://?"),
)
_NAME = re.compile(
    r"Name or service not known|nodename nor servname|getaddrinfo failed|NameResolutionError|Errno -[235]\b"
)
_PROXY_STATUS = re.compile(r"Tunnel connection failed: (?P<status>\d{3})")


def machine_fault(error: BaseException) -> SageDeskError:
    """Return what a person is told of what botocore or Python raised before AWS answered."""
    detail = _causes(error)
    if isinstance(error, aws.SSLError):
        return tls_fault(detail)
    if found := _PROXY_STATUS.search(detail):
        return (_PROXY_PASSWORD if found["status"] == "407" else _PROXY_REFUSED).make(detail)
    if isinstance(error, aws.EndpointConnectionError) and _NAME.search(detail):
        return _with_host(_NO_NAME, error).make(detail)
    for classes, told in _BY_CLASS:
        if isinstance(error, classes):
            return (_with_host(told, error) if told.error is UnreachableError else told).make(detail)
    if isinstance(error, aws.ParamValidationError):
        return InvalidInputError("The request cannot be made as it is.", hint=str(error), detail=detail)
    if type(error).__name__.startswith("Login"):
        return CredentialsExpiredError(
            "Your AWS sign-in has expired.", hint="Sign in again with: aws login.", detail=detail
        )
    if isinstance(error, RuntimeError) and "credentials" in str(error):
        return _EXPIRED.make(detail)
    if isinstance(error, ValueError):
        return InvalidInputError(f"{error}.", detail=detail)
    return _OTHER.make(detail)


def tls_fault(detail: str) -> SageDeskError:
    """Return what a person is told of a TLS failure in OpenSSL's words."""
    message = next((told for words, told in _TLS if words.casefold() in detail.casefold()), "")
    clock = "clock" in message
    return TlsError(
        message or "The secure connection could not be made.",
        hint="Check the date and time of this computer." if clock else _TRUST,
        detail=detail,
    )


def _with_host(told: Told, error: BaseException) -> Told:
    """Return the same with the host that was looked for, where the error names it."""
    host = urlsplit(str(getattr(error, "kwargs", {}).get("endpoint_url", ""))).hostname
    return replace(told, message=f"{told.message.rstrip('.')}: {host}.") if host else told


def _causes(error: BaseException) -> str:
    """Return an error and what it came from, as text: botocore's own does not say why."""
    texts: list[str] = []
    at: object = error
    while at is not None and len(texts) < 8:
        texts.append(f"{type(at).__name__}: {at}" if isinstance(at, BaseException) else str(at))
        if not isinstance(at, BaseException):
            break
        at = getattr(at, "kwargs", {}).get("error") or at.__cause__ or at.__context__
    return "\n".join(texts)
