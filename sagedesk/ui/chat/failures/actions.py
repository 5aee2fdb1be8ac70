"""What can be done about a failure, and for which failures it makes sense."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from sagedesk import errors
from sagedesk.library.values import Failure, Message
from sagedesk.llm.messages import Role
from sagedesk.translation import QT_TRANSLATE_NOOP


class FailureAction(StrEnum):
    """What can be asked for a message that failed, in the order of the buttons."""

    RETRY = "retry"
    CONTINUE = "continue"
    SIGN_IN = "sign-in"
    EDIT_PROFILE = "edit-profile"
    COPY_POLICY = "copy-policy"
    SHOW_LOG = "show-log"
    OPEN_LOG = "open-log"
    DETAILS = "details"
    COPY_LOG_POLICY = "copy-log-policy"
    """Asked by the log itself, where it must not be read."""


_LABELS = {
    FailureAction.RETRY: QT_TRANSLATE_NOOP("FailureAction", "Retry"),
    FailureAction.CONTINUE: QT_TRANSLATE_NOOP("FailureAction", "Continue"),
    FailureAction.SIGN_IN: QT_TRANSLATE_NOOP("FailureAction", "Sign in"),
    FailureAction.EDIT_PROFILE: QT_TRANSLATE_NOOP("FailureAction", "Edit profile"),
    FailureAction.COPY_POLICY: QT_TRANSLATE_NOOP("FailureAction", "Copy policy"),
    FailureAction.SHOW_LOG: QT_TRANSLATE_NOOP("FailureAction", "Show log lines"),
    FailureAction.OPEN_LOG: QT_TRANSLATE_NOOP("FailureAction", "Open log stream"),
    FailureAction.DETAILS: QT_TRANSLATE_NOOP("FailureAction", "Details"),
    FailureAction.COPY_LOG_POLICY: QT_TRANSLATE_NOOP("FailureAction", "Copy policy for the log"),
}
_HELP = {
    FailureAction.RETRY: QT_TRANSLATE_NOOP("FailureAction", "Have the reply made anew"),
    FailureAction.CONTINUE: QT_TRANSLATE_NOOP("FailureAction", "Ask the model to go on where it was cut off"),
    FailureAction.SIGN_IN: QT_TRANSLATE_NOOP("FailureAction", "Sign in to AWS again"),
    FailureAction.EDIT_PROFILE: QT_TRANSLATE_NOOP("FailureAction", "Open the endpoint’s profile"),
    FailureAction.COPY_POLICY: QT_TRANSLATE_NOOP(
        "FailureAction", "Copy the smallest IAM policy that allows it, to hand to whoever manages your account"
    ),
    FailureAction.SHOW_LOG: QT_TRANSLATE_NOOP("FailureAction", "Fetch the last 50 lines of the container’s log"),
    FailureAction.OPEN_LOG: QT_TRANSLATE_NOOP("FailureAction", "Open the log in the AWS console, after asking"),
    FailureAction.DETAILS: QT_TRANSLATE_NOOP("FailureAction", "Show and copy what a report needs"),
}
_HIDE_LOG = QT_TRANSLATE_NOOP("FailureAction", "Hide log lines")

_BY_SIGNING_IN = (errors.CredentialsError,)
_NOT_BY_SIGNING_IN = (errors.ClockError,)
_IN_THE_PROFILE = (
    errors.ConfigurationError,
    errors.ContextLengthError,
    errors.EndpointNotFoundError,
    errors.PayloadTooLargeError,
    errors.SignatureError,
    errors.UnexpectedReplyError,
    errors.UnreachableError,
    errors.WrongFormatError,
)


def actions_for_failure(
    message: Message, offered: frozenset[FailureAction], *, last: bool
) -> tuple[FailureAction, ...]:
    """Return what can be done about a message's failure; ``last`` says that nothing comes after it."""
    failure = message.failure
    if failure is None or message.role is not Role.ASSISTANT:
        return ()
    return tuple(action for action in FailureAction if action in offered and _fits(action, message, failure, last=last))


def label_of(action: FailureAction, *, log_shown: bool = False) -> str:
    """Return what stands on the button."""
    text = _HIDE_LOG if action is FailureAction.SHOW_LOG and log_shown else _LABELS[action]
    return QCoreApplication.translate("FailureAction", text)


def help_of(action: FailureAction) -> str:
    """Return what the button does, for those who ask."""
    return QCoreApplication.translate("FailureAction", _HELP[action])


def _fits(action: FailureAction, message: Message, failure: Failure, *, last: bool) -> bool:
    kind = getattr(errors, failure.kind, errors.SageDeskError)
    match action:
        case FailureAction.CONTINUE:
            return last and bool(message.text.strip())
        case FailureAction.SIGN_IN:
            return issubclass(kind, _BY_SIGNING_IN) and not issubclass(kind, _NOT_BY_SIGNING_IN)
        case FailureAction.EDIT_PROFILE:
            return issubclass(kind, _IN_THE_PROFILE) and not issubclass(kind, _NOT_BY_SIGNING_IN)
        case FailureAction.COPY_POLICY:
            return bool(failure.policy)
        case FailureAction.SHOW_LOG | FailureAction.OPEN_LOG:
            return bool(failure.log)
        case FailureAction.COPY_LOG_POLICY:
            return False
    return True
