"""Replies that broke off in the middle. What came before is kept by whoever reads the stream."""

from __future__ import annotations

from botocore.exceptions import ReadTimeoutError
from urllib3 import exceptions as http

from sagedesk.errors import (
    DamagedStreamError,
    InterruptedStreamError,
    SageDeskError,
    SilentStreamError,
    StreamFailedError,
    StreamTimeoutError,
    UnexpectedReplyError,
)
from sagedesk.llm.handlers.container_errors import ended
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_GO_ON = QT_TRANSLATE_NOOP("Faults", "What came is kept. Continue from there, or try again.")


def stream_fault(error: BaseException, *, whole: bool = False) -> SageDeskError:
    """Return the error for what urllib3, botocore or the socket raised while the reply was read.

    Of a ``whole`` reply, which is read before anything of it is shown, nothing can be kept.
    """
    detail = f"{type(error).__name__}: {error}"
    hint = translate("Faults", "Nothing of it could be kept. Try again.") if whole else translate("Faults", _GO_ON)
    if isinstance(error, http.ReadTimeoutError | ReadTimeoutError | TimeoutError):
        return SilentStreamError(
            translate("Faults", "The endpoint went silent in the middle of its reply."), hint=hint, detail=detail
        )
    return InterruptedStreamError(
        translate("Faults", "The connection broke in the middle of the reply."), hint=hint, detail=detail
    )


def frame_fault(*, kind: str, code: str = "", message: str = "") -> SageDeskError:
    """Return the error for a stream's exception or error frame, whose ErrorCode botocore drops.

    ``kind`` is the frame's exception type or error code, ``code`` its ErrorCode: ModelInvocationTimeExceeded or
    StreamBroken where it is a ModelStreamError.
    """
    detail = f"{kind} {code}: {message}".replace(" :", ":")
    error: StreamFailedError
    if code == "ModelInvocationTimeExceeded":
        error = StreamTimeoutError(
            translate("Faults", "The answer took longer than SageMaker allows for one stream, and was cut off."),
            hint=translate("Faults", "What came is kept. Continue from there, or ask for less at once."),
            detail=detail,
        )
    elif kind == "ModelStreamError":
        error = StreamFailedError(
            translate("Faults", "The model's container broke off: {words}").format(words=ended(message)),
            hint=translate("Faults", _GO_ON),
            detail=detail,
        )
    else:
        error = StreamFailedError(
            translate("Faults", "SageMaker broke the reply off: {words}").format(words=ended(message or kind)),
            hint=translate("Faults", _GO_ON),
            detail=detail,
        )
    error.code = code
    return error


def cut_frame(missing: int) -> SageDeskError:
    """Return the error for a stream that ended so many bytes into a frame, which botocore does not notice."""
    return InterruptedStreamError(
        translate("Faults", "The reply broke off in the middle."),
        hint=translate("Faults", _GO_ON),
        detail=f"The stream ended {missing} bytes into an event-stream frame.",
    )


def bad_frame(error: Exception, *, first: bool) -> SageDeskError:
    """Return the error for a frame whose checksum or form is wrong; ``first`` where nothing right came before."""
    if first:
        return UnexpectedReplyError(
            translate("Faults", "What answered is not SageMaker's response stream."),
            hint=translate("Faults", "Check the endpoint URL, and whether a proxy answers in its place."),
            detail=str(error),
        )
    return DamagedStreamError(
        translate("Faults", "The reply was damaged on its way."),
        hint=translate("Faults", _GO_ON),
        detail=str(error),
    )
