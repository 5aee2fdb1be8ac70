"""Asking a container which format it speaks: at most four small requests of one token each, only when a person agrees.

Each answer is told by its shape, so an early answer ends the probe. No licence is accepted on anyone's behalf: a
container that wants one accepted says so, and that tells what it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sagedesk.errors import ModelFailedError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints.values import Confidence, Detection
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.handlers.container_errors import container_message
from sagedesk.llm.handlers.error_frames import error_in
from sagedesk.llm.transport import Invocation
from sagedesk.llm.transport.runtime import RuntimeTransport
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

REQUESTS: tuple[Mapping[str, object], ...] = (
    {"messages": [{"role": "user", "content": "."}], "max_tokens": 1},
    {"inputs": ".", "parameters": {"max_new_tokens": 1, "return_full_text": False}},
    {"prompt": ".", "max_tokens": 1},
    {"inputs": [[{"role": "user", "content": "."}]], "parameters": {"max_new_tokens": 1}},
)
"""What is sent, in this order: OpenAI chat, TGI and LMI, OpenAI completions, and the dialogs of JumpStart's Llama 2."""

_BUSY = {None, 0, 429, 503}
"""Statuses that tell nothing of the format: no answer in time, too many requests, not up."""
_LICENCE = re.compile(r"accept_eula", re.IGNORECASE)
_MODEL_MISSING = re.compile(
    r"\bmodel\b.{0,40}\b(required|missing)\b|\b(required|missing)\b.{0,20}\bmodel\b", re.IGNORECASE | re.DOTALL
)
_WORDS = 160  # characters of the container's own words that a reason may hold


def probe(
    client: Any,
    endpoint_name: str,
    *,
    arguments: Mapping[str, object] | None = None,
    guess: Detection | None = None,
    cancel: CancelToken | None = None,
) -> Detection:
    """Ask the container, and return what it speaks; a Detection that is UNKNOWN when it took none of the requests.

    ``client`` is one of SageMaker Runtime (``session.runtime_client``); ``arguments`` are further members of
    InvokeEndpoint, as InferenceComponentName. ``guess`` is what was thought so far: a prompt format is taken from it,
    which a container cannot tell. Nothing is sent twice. Raises the errors of a request that say nothing of the
    format: not found, not ready, throttled, refused, cancelled.
    """
    cancel = cancel or CancelToken()
    transport = RuntimeTransport(client, max_retries=0)
    refusals: list[str] = []
    for request in REQUESTS:
        invocation = Invocation(
            endpoint_name=endpoint_name, body=json.dumps(request).encode(), arguments=arguments or {}
        )
        try:
            reply = transport.invoke(invocation, cancel).body
        except ModelFailedError as error:
            if error.status in _BUSY:
                raise
            words = _own_words(error)
        else:
            if found := _told_by_reply(reply, refusals, guess):
                return found
            words = reply.decode("utf-8", "replace")
        refusals.append(words)
        if found := _told_by_refusal(request, words):
            return found
    return Detection(
        reason=translate(
            "Endpoints",
            "The container took none of the known kinds of request. If you know its format, describe it with the "
            "handler jmespath or text. Its last answer was: {words}",
        ).format(words=container_message(refusals[-1])[:_WORDS]),
        confidence=Confidence.UNKNOWN,
    )


def _own_words(error: ModelFailedError) -> str:
    """Return the container's whole answer, where SageMaker passed it on."""
    response = getattr(error.__cause__, "response", {})
    return str(response.get("OriginalMessage") or error.message)


def _told_by_refusal(request: Mapping[str, object], words: str) -> Detection | None:
    if _LICENCE.search(words):
        return Detection(
            handler="jumpstart-llama2",
            prompt_format="none",
            reason=translate(
                "Endpoints",
                "The container wants Meta's licence accepted, as JumpStart's first Llama 2 does with each request.",
            ),
            confidence=Confidence.LIKELY,
        )
    if "messages" in request and _MODEL_MISSING.search(words):
        return Detection(
            handler="openai-chat",
            prompt_format="none",
            reason=translate(
                "Endpoints",
                "The container takes OpenAI chat, and wants the model's name: set the handler's option model.",
            ),
            confidence=Confidence.POSSIBLE,
        )
    return None


def _told_by_reply(body: bytes, refusals: list[str], guess: Detection | None) -> Detection | None:
    """Return what the answer tells; None when it is an error, which some containers send with HTTP 200."""
    try:
        reply = json.loads(body)
    except ValueError:
        return Detection(
            handler="text",
            prompt_format=(guess.prompt_format if guess else "") or "none",
            reason=translate("Endpoints", "The container answered with plain text."),
            confidence=Confidence.POSSIBLE,
        )
    if error_in(reply):
        return None
    handler, told, sure = next(_readings(reply, refusals), ("", "", False))
    if not handler:
        return Detection(
            reason=translate(
                "Endpoints", "The container answered, but in a form of its own. Describe it with the handler jmespath."
            ),
            confidence=Confidence.UNKNOWN,
        )
    takes_text = not get_handler(handler).takes_messages
    return Detection(
        handler=handler,
        prompt_format=(guess.prompt_format if guess and takes_text else "") or "none",
        reason=translate("Endpoints", told),
        confidence=Confidence.CERTAIN if sure else Confidence.LIKELY,
        handler_options={"takes_messages": False} if told == _BASE_LLAMA2 else {},
    )


_BASE_LLAMA2 = QT_TRANSLATE_NOOP(
    "Endpoints", "The container was asked, and answered as JumpStart's Llama 2 base models of 2023 do."
)


def _readings(reply: object, refusals: list[str]) -> Iterator[tuple[str, str, bool]]:
    """Yield the handlers that read such a document, what to translate of it, and whether the shape alone is enough."""
    in_list = isinstance(reply, list) and bool(reply)
    first = reply[0] if isinstance(reply, list) and reply else reply
    if not isinstance(first, dict):
        return
    choices = first.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        if "message" in choices[0]:
            yield (
                "openai-chat",
                QT_TRANSLATE_NOOP("Endpoints", "The container was asked, and answered as OpenAI chat does."),
                True,
            )
        elif "text" in choices[0]:
            yield (
                "openai-completions",
                QT_TRANSLATE_NOOP(
                    "Endpoints", "The container was asked, and answered as OpenAI completions do; it took no messages."
                ),
                True,
            )
    generation = first.get("generation")
    if isinstance(generation, dict):
        yield (
            "jumpstart-llama2",
            QT_TRANSLATE_NOOP(
                "Endpoints", "The container was asked, and answered as JumpStart's Llama 2 of 2023 does."
            ),
            True,
        )
    elif isinstance(generation, str):
        yield "jumpstart-llama2", _BASE_LLAMA2, True
    if isinstance(first.get("body"), dict) and "generation" in first["body"]:
        yield (
            "lmi-3p",
            QT_TRANSLATE_NOOP(
                "Endpoints", "The container was asked, and answered as DJL-LMI with the output formatter 3p does."
            ),
            True,
        )
    if "outputs" in first:
        yield (
            "outputs",
            QT_TRANSLATE_NOOP("Endpoints", "The container was asked, and answered as old DJL containers do."),
            True,
        )
    if "generated_text" in first and not in_list:
        yield "lmi", QT_TRANSLATE_NOOP("Endpoints", "The container was asked, and answered as DJL-LMI does."), True
    if "generated_text" in first:
        yield _server_of(refusals)


def _server_of(refusals: list[str]) -> tuple[str, str, bool]:
    """Tell the servers that answer with a list of generated_text by how they refused what came before."""
    for words in refusals:
        try:
            document = json.loads(words)
        except ValueError:
            continue
        if not isinstance(document, dict):
            continue
        if document.get("type") == "InternalServerException":
            return (
                "hf-pipeline",
                QT_TRANSLATE_NOOP(
                    "Endpoints", "The container was asked, and answered as Hugging Face's inference toolkit does."
                ),
                True,
            )
        if document.get("message") in {"invoke handler failure", "prediction failure"}:
            return (
                "outputs",
                QT_TRANSLATE_NOOP("Endpoints", "The container was asked, and answered as old DJL containers do."),
                True,
            )
        if "error_type" in document:
            return "tgi", QT_TRANSLATE_NOOP("Endpoints", "The container was asked, and answered as TGI does."), True
    return (
        "tgi",
        QT_TRANSLATE_NOOP("Endpoints", "The container was asked, and answered with generated text, as TGI does."),
        False,
    )
