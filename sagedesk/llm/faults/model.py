"""ModelError: the container's own words out of SageMaker's wrapping, and where its log is."""

from __future__ import annotations

import re
from typing import Any

from sagedesk.errors import ModelTimeoutError, SageDeskError
from sagedesk.llm.handlers.container_errors import bounded, container_error, container_message, ended
from sagedesk.llm.logs.places import endpoint_log
from sagedesk.translation import translate

_CONTAINER = re.compile(
    r"Received (?:client|server) error \((?P<status>\d+)\) from \S+ "
    r"(?:with message \"(?P<body>.*?)\"?(?:\. See |$)|and could not load the entire response body)",
    re.DOTALL,
)
_NO_ANSWER = re.compile(
    r"Your invocation timed out while waiting for a response from container|Received server error \(0\)"
)


def model_fault(
    response: dict[str, Any], text: str, detail: str, *, endpoint_name: str, region: str, component: str
) -> SageDeskError:
    """Return what a person is told of a ModelError; its ``log`` is the container's.

    OriginalMessage and OriginalStatusCode are taken where they are there, else the words of the message.
    """
    status: int | None = response.get("OriginalStatusCode") or None
    body = str(response.get("OriginalMessage") or "")
    if found := _CONTAINER.match(text):
        status = status or int(found["status"]) or None
        body = body or found["body"] or ""
    log = str(response.get("LogStreamArn") or "") or endpoint_log(endpoint_name, region, component)
    detail = f"{detail}\nLog: {log}" if log else detail
    error: SageDeskError
    if _NO_ANSWER.match(text) or _NO_ANSWER.match(body):
        error = ModelTimeoutError(
            translate("Faults", "The container did not answer within the minute that SageMaker gives it."),
            hint=translate(
                "Faults", "Use a format that streams, ask for a shorter answer, or look at the endpoint's load."
            ),
            detail=detail,
            status=status,
        )
    else:
        words = container_message(body) or ("" if found else text)
        if status:
            told = translate("Faults", "The model's container answered with an error ({status}): {words}")
        else:
            told = translate("Faults", "The model's container answered with an error: {words}")
        message = told.format(status=status, words=ended(words))
        error = container_error(words, message=message, detail=bounded(f"{detail}\n{body}".rstrip()), status=status)
    error.log = log
    return error
