"""What a container says is wrong, as an error that says what mends it.

The sentences that are recognised are those of the servers that run in SageMaker's containers: vLLM, TGI, DJL-LMI,
SGLang and llama.cpp (wording as their sources and users quote it). What is not recognised is told as it came.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from sagedesk.errors import ContextLengthError, ModelFailedError, ModelOverloadedError, WrongFormatError
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_LOOKED_AT = 8_000
"""Characters of a container's words that are looked at: some send a traceback, or the whole prompt."""

_SAID = 600
"""Characters of somebody else's words that a sentence holds; a report has more of them."""
_DETAIL = 20_000

_TOO_LONG = tuple(
    re.compile(pattern, re.DOTALL | re.IGNORECASE)
    for pattern in (
        # vLLM
        (
            r"is too large: (?P<answer>\d+)\. This model's maximum context length is (?P<limit>\d+) tokens and your "
            r"request has (?P<prompt>\d+) input tokens"
        ),
        (
            r"You passed (?P<prompt>\d+) input tokens and requested (?P<answer>\d+) output tokens.{0,80}?"
            r"context length is only (?P<limit>\d+) tokens"
        ),
        # vLLM, and SGLang
        (
            r"maximum context length (?:is|of) (?P<limit>\d+)(?: tokens)?(?:[.,] .{0,40}?(?:requested(?: a total of)?|"
            r"your request has|resulted in|contains) (?P<asked>\d+))?"
        ),
        r"prompt \(length (?P<asked>\d+)\) is longer than the maximum model length of (?P<limit>\d+)",
        r"Input prompt \((?P<asked>\d+) tokens\) is too long and exceeds limit of (?P<limit>\d+)",
        r"input \((?P<asked>\d+) tokens\) is longer than the model's context length \((?P<limit>\d+) tokens\)",
        # TGI
        (
            r"`inputs` tokens \+ `max_new_tokens` must be <= (?P<limit>\d+)\. Given: (?P<prompt>\d+) `inputs` tokens "
            r"and (?P<answer>\d+)"
        ),
        r"`inputs` must have less than (?P<limit>\d+) tokens\. Given: (?P<asked>\d+)",
        # llama.cpp
        r"request(?: \((?P<asked>\d+) tokens\))? exceeds the available context size(?: \((?P<limit>\d+) tokens\))?",
        # TensorRT-LLM
        r"prompt length \((?P<asked>\d+)\) exceeds maximum input length \((?P<limit>\d+)\)",
        r"context_length_exceeded",
    )
)
_WRONG_FORMAT = re.compile(
    r"Cannot find suitable handler for request"  # vLLM
    r"|must contain prompt, inputs, or messages"  # DJL-LMI
    r"|Failed to deserialize the JSON body into the target type|did not match any variant of untagged enum"  # TGI
    r"|missing field `(?:inputs|messages|prompt)`"
    r"|['\"]?(?:messages|prompt|inputs)['\"]?\]?\)?(?: is a required property|,? ['\"]?msg['\"]?: ['\"]Field required"
    r"| (?:is|are) required|: Field required)",
    re.IGNORECASE,
)
_HINTS = (
    (
        re.compile(r"accept_eula|\bEULA\b", re.IGNORECASE),
        QT_TRANSLATE_NOOP(
            "Handlers",
            "The model's license must be accepted: set the custom attributes of the profile to accept_eula=true.",
        ),
    ),
    (
        re.compile(r"out of memory", re.IGNORECASE),
        QT_TRANSLATE_NOOP(
            "Handlers",
            "The instance has too little memory for this. Shorten the conversation, or use a larger instance.",
        ),
    ),
    (
        re.compile(r"temperature.{0,40}(?:strictly positive|greater than 0|> 0)", re.IGNORECASE | re.DOTALL),
        QT_TRANSLATE_NOOP("Handlers", "Set a temperature above 0 in the profile, or none."),
    ),
    (
        re.compile(r"The model `.{0,200}` does not exist", re.IGNORECASE | re.DOTALL),
        QT_TRANSLATE_NOOP(
            "Handlers",
            "Take the model's name out of the profile: the endpoint has one model, and knows it by another name.",
        ),
    ),
)
_IN_THE_LOG = QT_TRANSLATE_NOOP("Handlers", "The endpoint's CloudWatch log has more.")


def container_error(words: str, *, message: str = "", detail: str = "", status: int | None = None) -> ModelFailedError:
    """Return the error for what a container said.

    ``words`` are its own. ``message`` is what a person is told where nothing better is known (by default the words),
    ``status`` the container's HTTP status.
    """
    looked_at = words[:_LOOKED_AT]
    for pattern in _TOO_LONG:
        if found := pattern.search(looked_at):
            return _too_long({name: int(value) for name, value in found.groupdict().items() if value}, detail, status)
    if _WRONG_FORMAT.search(looked_at):
        return WrongFormatError(
            translate("Handlers", "The container does not understand the request: {words}").format(words=ended(words)),
            hint=translate("Handlers", "Its format is another one. Choose another container format in the profile."),
            detail=detail,
            status=status,
        )
    if status == 429 or looked_at.startswith("Model is overloaded"):
        return ModelOverloadedError(
            translate("Handlers", "The model is overloaded: it takes no more requests at the moment."),
            hint=translate(
                "Handlers", "Try again in a moment. If it happens often, the endpoint needs more instances."
            ),
            detail=detail,
            status=status,
        )
    hint = next((hint for pattern, hint in _HINTS if pattern.search(looked_at)), "")
    if not hint and (status or 500) >= 500:
        hint = _IN_THE_LOG
    return ModelFailedError(
        message or ended(words),
        hint=translate("Handlers", hint) if hint else "",
        detail=detail,
        status=status,
    )


def _too_long(figures: Mapping[str, int], detail: str, status: int | None) -> ContextLengthError:
    limit, asked = figures.get("limit"), figures.get("asked")
    both = "prompt" in figures and "answer" in figures
    if both:
        asked = figures["prompt"] + figures["answer"]
    if not limit:
        message = translate("Handlers", "The conversation is too long for the model.")
    elif not asked or asked <= limit:
        message = translate("Handlers", "The conversation is too long for the model. The model takes {limit:,} tokens.")
    elif not both:
        message = translate(
            "Handlers",
            "The conversation is too long for the model. The model takes {limit:,} tokens, this request needs "
            "{asked:,}.",
        )
    else:
        message = translate(
            "Handlers",
            "The conversation is too long for the model. The model takes {limit:,} tokens, this request needs "
            "{asked:,} ({prompt:,} of the conversation, {answer:,} for the answer).",
        )
    error = ContextLengthError(
        message.format(**{**figures, "asked": asked}),
        hint=translate(
            "Handlers", "Ask for a shorter answer (Max tokens in the profile), or begin a new conversation."
        ),
        detail=detail,
        status=status,
    )
    error.limit, error.asked = limit, asked
    return error


def container_message(body: str) -> str:
    """Return the sentence inside a container's error document, or the body itself when it is none."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return body.strip()
    while isinstance(document, dict):
        found = next((document[key] for key in ("error", "message", "Message", "detail") if document.get(key)), None)
        if found is None:
            return body.strip()
        document = found
    return document.strip() if isinstance(document, str) else body.strip()


def ended(words: str) -> str:
    """Return somebody else's words as the end of a sentence: what is too long to be read is cut."""
    words = words.strip() or translate("Handlers", "it gave no reason")
    if len(words) > _SAID:
        return f"{words[:_SAID].rstrip()}…"
    return words if words.endswith((".", "!", "?")) else f"{words}."


def bounded(detail: str) -> str:
    """Return a detail for a report as long as a report needs: some containers answer with the whole prompt."""
    return detail if len(detail) <= _DETAIL else f"{detail[:_DETAIL]}…"
