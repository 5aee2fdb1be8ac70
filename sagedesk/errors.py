"""The one tree of errors that SageDesk shows to people.

Each error says what happened in plain words (``message``), what mends it (``hint``), and keeps the technical
detail for a report (``detail``). ``exit_code`` is what the command line ends with.
"""

from __future__ import annotations

from typing import ClassVar


class SageDeskError(Exception):
    """The root of everything that SageDesk raises on purpose.

    ``message`` is one sentence for the user, ``hint`` one that says what mends it (may be empty), ``detail`` is
    free text for a report (may be empty, never holds a secret). ``str(error)`` is message and hint. ``transient``
    says that the request surely had no effect and may succeed when it is simply repeated. ``policy`` is the smallest
    IAM policy that would mend it, as JSON to copy, and ``log`` the ARN of the CloudWatch log group or stream that
    tells more; both are mostly empty.
    """

    exit_code: ClassVar[int] = 1
    transient = False
    policy = ""
    log = ""

    def __init__(self, message: str, *, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


# What the caller gave cannot be used


class InvalidInputError(SageDeskError, ValueError):
    """An argument, option or field cannot be used as it is."""

    exit_code = 2


class PromptError(InvalidInputError):
    """The conversation cannot be written in the prompt format (or the template refused it, in its own words)."""


class ConfigurationError(InvalidInputError):
    """Something is missing before a request can be made: the endpoint's name, its region, a profile."""


class UntrustedCodeError(ConfigurationError):
    """A profile names Python code, and its owner has not agreed to run it."""


class ProfileNotFoundError(ConfigurationError):
    """No endpoint profile, or no AWS profile, has this name."""


class ComponentMissingError(ConfigurationError):
    """The endpoint serves inference components, and the request names none."""


class ComponentUnwantedError(ConfigurationError):
    """The request names an inference component, and the endpoint has none."""


class PayloadTooLargeError(InvalidInputError):
    """The request is larger than the service takes."""


# AWS refused


class RefusedError(SageDeskError):
    """AWS refused the caller."""

    exit_code = 3


class CredentialsError(RefusedError):
    """No usable credentials: none found, half set, or the source failed to give them."""


class CredentialsExpiredError(CredentialsError):
    """The credentials were right once and have expired."""


class MfaNeededError(CredentialsError):
    """A code of an MFA device is needed, and nobody may be asked for it at the moment."""


class MfaCodeError(CredentialsError):
    """AWS did not accept the code of an MFA device."""


class SignatureError(CredentialsError):
    """The keys are not known or do not match: wrong id, wrong secret, or the clock is off."""


class ClockError(SignatureError):
    """The clock of this computer is so far off that AWS does not accept what it signs."""


class AccessDeniedError(RefusedError):
    """The caller is known but may not do this.

    ``action`` and ``resource`` are what was denied, as IAM writes them ("" where AWS did not say).
    """

    def __init__(self, message: str, *, hint: str = "", detail: str = "", action: str = "", resource: str = "") -> None:
        super().__init__(message, hint=hint, detail=detail)
        self.action = action
        self.resource = resource


# The endpoint


class EndpointError(SageDeskError):
    """The endpoint or its container did not do what was asked."""


class EndpointNotFoundError(EndpointError):
    """No endpoint of this name exists in this account and region."""


class ComponentNotFoundError(EndpointNotFoundError):
    """No inference component of this name exists in this account and region."""


class EndpointNotReadyError(EndpointError):
    """The endpoint exists but cannot answer yet: creating, scaled to zero, loading."""


class ThrottledError(EndpointError):
    """Too many requests."""


class ModelFailedError(EndpointError):
    """The container answered with an error. ``status`` is its HTTP status, or None where it is not known."""

    def __init__(self, message: str, *, hint: str = "", detail: str = "", status: int | None = None) -> None:
        super().__init__(message, hint=hint, detail=detail)
        self.status = status


class ContextLengthError(ModelFailedError):
    """The conversation, with the answer that was asked for, is longer than the model can take.

    ``limit`` and ``asked`` are tokens, None where the container does not say.
    """

    limit: int | None = None
    asked: int | None = None


class ModelTimeoutError(ModelFailedError):
    """The container did not answer, or did not finish its answer, within the time that SageMaker gives it."""


class ModelOverloadedError(ModelFailedError):
    """The container takes no more requests at the moment."""


class WrongFormatError(ModelFailedError):
    """The container does not understand the request: it wants another format."""


class UnexpectedReplyError(EndpointError):
    """The container's reply is not in the format that the handler reads."""


class ServiceFailedError(EndpointError):
    """SageMaker itself failed."""


# The way there


class UnreachableError(SageDeskError):
    """The service could not be reached, or gave no answer."""


class NameNotFoundError(UnreachableError):
    """The host name of the service is not known here."""


class TlsError(UnreachableError):
    """No encrypted connection could be made that is surely with the service."""


class ProxyError(UnreachableError):
    """The proxy that stands between could not be reached, or refused."""


class NoAnswerError(UnreachableError):
    """Nothing came back in time; whether the request was started is not known."""


class InterruptedStreamError(SageDeskError):
    """The reply stopped in the middle. What came before is kept."""


class DamagedStreamError(InterruptedStreamError):
    """A part of the reply did not arrive as it was sent."""


class SilentStreamError(InterruptedStreamError):
    """Nothing more came for longer than is waited."""


class StreamFailedError(ModelFailedError, InterruptedStreamError):
    """The container or the service broke the reply off. ``code`` is the ErrorCode of its last frame, or empty."""

    code = ""


class StreamTimeoutError(StreamFailedError, ModelTimeoutError):
    """The answer took longer than SageMaker allows for one stream."""


class CancelledError(SageDeskError):
    """The person stopped it."""

    exit_code = 130


# This machine


class StorageError(SageDeskError):
    """A file of ours cannot be read or written."""


class DamagedFileError(StorageError):
    """A file of ours is not readable as what it should be. It was kept aside, never overwritten."""


class ReadOnlyFileError(StorageError):
    """A file of ours cannot be written: its disk, folder or file is read-only."""


class NewerFileError(StorageError):
    """A file was written by a newer SageDesk than this one."""


class FileExistsAlreadyError(StorageError):
    """The file is there already and was not overwritten."""


class KeyringError(SageDeskError):
    """The OS keyring is missing, locked, or refused."""


class KeyringMissingError(KeyringError):
    """There is no keyring on this system that keeps secrets safely."""
