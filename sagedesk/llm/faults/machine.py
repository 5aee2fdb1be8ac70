"""What goes wrong before AWS answers: credentials that cannot be had, names, connections, TLS, proxies."""

from __future__ import annotations

import re
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
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_EXPIRED = Told(
    CredentialsExpiredError, QT_TRANSLATE_NOOP("Faults", "Your AWS credentials have expired."), SIGN_IN_AGAIN
)
_SIGNED_OUT = Told(CredentialsExpiredError, QT_TRANSLATE_NOOP("Faults", "Your AWS sign-in has expired."), SIGN_IN_AGAIN)

# The first that fits is told, so a class stands before its bases.
_BY_CLASS: tuple[tuple[tuple[type[BaseException], ...], Told], ...] = (
    (
        (aws.NoCredentialsError,),
        Told(
            CredentialsError,
            QT_TRANSLATE_NOOP("Faults", "No AWS credentials were found."),
            QT_TRANSLATE_NOOP("Faults", "Choose an AWS profile, enter access keys, or sign in with the AWS CLI."),
        ),
    ),
    (
        (aws.PartialCredentialsError,),
        Told(
            CredentialsError,
            QT_TRANSLATE_NOOP("Faults", "The AWS credentials are half set."),
            QT_TRANSLATE_NOOP("Faults", "Give the access key ID and the secret access key."),
        ),
    ),
    (
        (aws.ProfileNotFound,),
        Told(
            ProfileNotFoundError,
            QT_TRANSLATE_NOOP("Faults", "There is no AWS profile of this name."),
            QT_TRANSLATE_NOOP("Faults", "Choose one that is in ~/.aws/config or ~/.aws/credentials."),
        ),
    ),
    ((aws.UnauthorizedSSOTokenError, aws.SSOTokenLoadError, aws.TokenRetrievalError), _SIGNED_OUT),
    (
        (aws.CredentialRetrievalError, aws.MetadataRetrievalError),
        Told(
            CredentialsError,
            QT_TRANSLATE_NOOP("Faults", "The source of your AWS credentials failed."),
            QT_TRANSLATE_NOOP("Faults", "Run it once in a terminal to see why."),
        ),
    ),
    (
        (aws.NoRegionError, aws.InvalidRegionError),
        Told(
            ConfigurationError,
            QT_TRANSLATE_NOOP("Faults", "No usable AWS region is set."),
            QT_TRANSLATE_NOOP("Faults", "Give the region that the endpoint runs in."),
        ),
    ),
    (
        (aws.ReadTimeoutError,),
        Told(
            NoAnswerError,
            QT_TRANSLATE_NOOP("Faults", "The endpoint did not begin to answer in time."),
            QT_TRANSLATE_NOOP(
                "Faults", "It may be busy. A request that may have been started is not repeated by itself."
            ),
        ),
    ),
    (
        (aws.ConnectionClosedError,),
        Told(
            NoAnswerError,
            QT_TRANSLATE_NOOP("Faults", "The connection was closed before an answer came."),
            QT_TRANSLATE_NOOP("Faults", "Try again."),
        ),
    ),
    (
        (aws.ProxyConnectionError,),
        Told(
            ProxyError,
            QT_TRANSLATE_NOOP("Faults", "The proxy cannot be reached, or does not let this through."),
            QT_TRANSLATE_NOOP("Faults", "Check the proxy in the network settings, or HTTPS_PROXY."),
            transient=True,
        ),
    ),
    (
        (aws.InvalidProxiesConfigError,),
        Told(
            ProxyError,
            QT_TRANSLATE_NOOP("Faults", "The proxy cannot be used as it is set."),
            QT_TRANSLATE_NOOP("Faults", "Check the proxy in the network settings."),
        ),
    ),
    (
        (aws.EndpointConnectionError, aws.ConnectTimeoutError),
        Told(
            UnreachableError,
            QT_TRANSLATE_NOOP("Faults", "SageMaker could not be reached."),
            QT_TRANSLATE_NOOP("Faults", "Check the network, the region and the endpoint URL."),
            transient=True,
            of_host=QT_TRANSLATE_NOOP("Faults", "SageMaker could not be reached: {host}."),
        ),
    ),
)
_NO_NAME = Told(
    NameNotFoundError,
    QT_TRANSLATE_NOOP("Faults", "The host of SageMaker is not known here."),
    QT_TRANSLATE_NOOP(
        "Faults",
        "Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.",
    ),
    transient=True,
    of_host=QT_TRANSLATE_NOOP("Faults", "The host of SageMaker is not known here: {host}."),
)
_PROXY_PASSWORD = Told(
    ProxyError,
    QT_TRANSLATE_NOOP("Faults", "The proxy wants a user name and a password."),
    QT_TRANSLATE_NOOP("Faults", "Put them into HTTPS_PROXY, as your company says."),
)
_PROXY_REFUSED = Told(
    ProxyError,
    QT_TRANSLATE_NOOP("Faults", "The proxy does not let this through."),
    QT_TRANSLATE_NOOP("Faults", "Ask who runs it to allow the host, or choose another proxy in the network settings."),
)
_OTHER = Told(
    UnreachableError,
    QT_TRANSLATE_NOOP("Faults", "The request to SageMaker failed."),
    QT_TRANSLATE_NOOP("Faults", "Try again."),
)

_TRUST = QT_TRANSLATE_NOOP(
    "Faults",
    "A proxy or a virus scanner may stand between and show a certificate of its own: in the network settings of the "
    "profile, trust the certificates of this system, or add your company's.",
)
_NOT_SECURE = QT_TRANSLATE_NOOP("Faults", "The secure connection could not be made.")
_TLS = (
    # what OpenSSL says of a certificate, to what a person is told
    (
        "certificate has expired",
        QT_TRANSLATE_NOOP(
            "Faults", "The certificate of the service has expired, or the clock of this computer is wrong."
        ),
    ),
    (
        "certificate is not yet valid",
        QT_TRANSLATE_NOOP("Faults", "The certificate is not valid yet: the clock of this computer is wrong."),
    ),
    ("doesn't match '", QT_TRANSLATE_NOOP("Faults", "What answered shows the certificate of another host.")),
    ("Hostname mismatch", QT_TRANSLATE_NOOP("Faults", "What answered shows the certificate of another host.")),
    ("IP address mismatch", QT_TRANSLATE_NOOP("Faults", "What answered shows the certificate of another host.")),
    ("self-signed certificate", QT_TRANSLATE_NOOP("Faults", "The certificate of what answered is not trusted.")),
    ("self signed certificate", QT_TRANSLATE_NOOP("Faults", "The certificate of what answered is not trusted.")),
    ("unable to get local issuer", QT_TRANSLATE_NOOP("Faults", "The certificate of what answered is not trusted.")),
    ("CERTIFICATE_VERIFY_FAILED", QT_TRANSLATE_NOOP("Faults", "The certificate of what answered is not trusted.")),
    (
        "WRONG_VERSION_NUMBER",
        QT_TRANSLATE_NOOP("Faults", "What answered does not speak TLS: is the endpoint URL one of http://?"),
    ),
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
        return _NO_NAME.make(detail, host=_host(error))
    for classes, told in _BY_CLASS:
        if isinstance(error, classes):
            return told.make(detail, host=_host(error))
    if isinstance(error, aws.ParamValidationError):
        return InvalidInputError(
            translate("Faults", "The request cannot be made as it is."), hint=str(error), detail=detail
        )
    if type(error).__name__.startswith("Login"):
        return CredentialsExpiredError(
            translate("Faults", "Your AWS sign-in has expired."),
            hint=translate("Faults", "Sign in again with: aws login."),
            detail=detail,
        )
    if isinstance(error, RuntimeError) and "credentials" in str(error):
        return _EXPIRED.make(detail)
    if isinstance(error, ValueError):
        return InvalidInputError(f"{error}.", detail=detail)
    return _OTHER.make(detail)


def tls_fault(detail: str) -> SageDeskError:
    """Return what a person is told of a TLS failure in OpenSSL's words."""
    message = next((told for words, told in _TLS if words.casefold() in detail.casefold()), _NOT_SECURE)
    clock = "clock" in message
    return TlsError(
        translate("Faults", message),
        hint=translate("Faults", "Check the date and time of this computer.") if clock else translate("Faults", _TRUST),
        detail=detail,
    )


def _host(error: BaseException) -> str:
    """Return the host that was looked for, where the error names it."""
    return urlsplit(str(getattr(error, "kwargs", {}).get("endpoint_url", ""))).hostname or ""


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
