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

KEPT = "What came is kept."


def stream_fault(error: BaseException, *, whole: bool = False) -> SageDeskError:
    """Return the error for what urllib3, botocore or the socket raised while the reply was read.

    Of a ``whole`` reply, which is read before anything of it is shown, nothing can be kept.
    """
    detail = f"{type(error).__name__}: {error}"
    hint = "Nothing of it could be kept. Try again." if whole else f"{KEPT} Continue from there, or try again."
    if isinstance(error, http.ReadTimeoutError | ReadTimeoutError | TimeoutError):
        return SilentStreamError("The endpoint went silent in the middle of its reply.", hint=hint, detail=detail)
    return InterruptedStreamError("The connection broke in the middle of the reply.", hint=hint, detail=detail)


def frame_fault(*, kind: str, code: str = "", message: str = "") -> SageDeskError:
    """Return the error for a stream's exception or error frame, whose ErrorCode botocore drops.

    ``kind`` is the frame's exception type or error code, ``code`` its ErrorCode: ModelInvocationTimeExceeded or
    StreamBroken where it is a ModelStreamError.
    """
    detail = f"{kind} {code}: {message}".replace(" :", ":")
    error: StreamFailedError
    if code == "ModelInvocationTimeExceeded":
        error = StreamTimeoutError(
            "The answer took longer than SageMaker allows for one stream, and was cut off.",
            hint=f"{KEPT} Continue from there, or ask for less at once.",
            detail=detail,
        )
    elif kind == "ModelStreamError":
        error = StreamFailedError(
            f"The model's container broke off: {ended(message or 'it gave no reason')}",
            hint=f"{KEPT} Continue from there, or try again.",
            detail=detail,
        )
    else:
        error = StreamFailedError(
            f"SageMaker broke the reply off: {ended(message or kind or 'it gave no reason')}",
            hint=f"{KEPT} Continue from there, or try again.",
            detail=detail,
        )
    error.code = code
    return error


def cut_frame(missing: int) -> SageDeskError:
    """Return the error for a stream that ended so many bytes into a frame, which botocore does not notice."""
    return InterruptedStreamError(
        "The reply broke off in the middle.",
        hint=f"{KEPT} Continue from there, or try again.",
        detail=f"The stream ended {missing} bytes into an event-stream frame.",
    )


def bad_frame(error: Exception, *, first: bool) -> SageDeskError:
    """Return the error for a frame whose checksum or form is wrong; ``first`` where nothing right came before."""
    if first:
        return UnexpectedReplyError(
            "What answered is not SageMaker's response stream.",
            hint="Check the endpoint URL, and whether a proxy answers in its place.",
            detail=str(error),
        )
    return DamagedStreamError(
        "The reply was damaged on its way.",
        hint=f"{KEPT} Continue from there, or try again.",
        detail=str(error),
    )
