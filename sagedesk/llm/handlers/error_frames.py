"""The one recogniser of containers' error frames, in whatever format they stand.

The shapes, from the sources of TGI, DJL-LMI, vLLM, SGLang and the Multi Model Server: an ``error`` that is text or an
object (itself perhaps holding another), ``object`` of "error", ``token.error_msg``, ``details.finish_reason`` of
"error", ``{"code": 424, "error": …}``, ``error_type``, and ``{"code": 400, "type": …, "message": …}``.
"""

from __future__ import annotations

from collections.abc import Mapping

from sagedesk.errors import ModelFailedError
from sagedesk.llm.handlers.container_errors import container_error, ended
from sagedesk.llm.handlers.soundness import as_text, sound
from sagedesk.translation import translate

# TGI names the kind; its router answers with these statuses (router/src/lib.rs)
_STATUS_OF_TYPE = {
    "generation": 424,
    "incomplete_generation": 500,
    "incomplete_generation_stream": 500,
    "overloaded": 429,
    "stream_serialization_error": 500,
    "template_error": 422,
    "tool_error": 422,
    "validation": 422,
}


def error_in(record: object) -> ModelFailedError | None:
    """Return the error that ``record``, a decoded JSON value, reports; None where it reports none.

    The message has the container's own words, the status its own where it tells one, the detail the frame as JSON.
    """
    if type(record) is list and record:
        record = record[0]
    if type(record) is not dict:
        return None
    cause = record.get("error")
    if cause is not None and cause is not False and (cause or "code" in record):
        return _failure(record, cause)
    if record.get("object") == "error" or "error_type" in record:
        return _failure(record, record)
    token = record.get("token")
    if type(token) is dict and token.get("error_msg"):
        return _failure(record, token["error_msg"])
    details = record.get("details")
    if type(details) is dict and details.get("finish_reason") == "error":
        return _failure(record, record.get("error_msg") or "")
    if "message" in record and "code" in record and _status(record) is not None:
        return _failure(record, record)
    return None


def message_in(cause: object) -> str:
    """Return the words inside an error's text or object; empty where it has none."""
    for _ in range(4):  # some wrap the error in an error
        if isinstance(cause, str):
            return cause.strip()
        if not isinstance(cause, Mapping):
            break
        for key in ("message", "error_msg", "error", "msg", "detail"):
            if cause.get(key):
                cause = cause[key]
                break
        else:
            break
    return as_text(cause) if cause else ""


def _failure(record: Mapping[str, object], cause: object) -> ModelFailedError:
    words = sound(message_in(cause))
    status = _status(record)
    while status is None and isinstance(cause, Mapping):
        status = _status(cause)
        cause = cause.get("error")
    if words:
        message = translate("Handlers", "The model's container reported an error: {words}").format(words=ended(words))
    else:
        message = translate("Handlers", "The model's container reported an error and did not say which.")
    return container_error(words, message=message, detail=as_text(record), status=status)


def _status(record: Mapping[str, object]) -> int | None:
    for key in ("code", "http_status_code", "error_code", "status_code", "status"):
        value = record.get(key)
        if type(value) is str and value.isdecimal() and len(value) == 3:
            value = int(value)
        if type(value) is int and 400 <= value <= 599:
            return value
    return _STATUS_OF_TYPE.get(str(record.get("error_type")))
