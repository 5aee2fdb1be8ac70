"""Parts of request bodies that several handlers share."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sagedesk.errors import InvalidInputError
from sagedesk.llm.handlers.base import Prompt
from sagedesk.llm.messages import ChatMessage, ImagePart
from sagedesk.llm.parameters import Parameters

DEFAULT_MAX_TOKENS = 512
"""What text handlers ask for when nothing was set: containers' own defaults (TGI 100, before 20; LMI 30; OpenAI
completions 16) cut every answer short. None leaves it to the container."""


def json_body(document: Mapping[str, object]) -> bytes:
    """Return the document as UTF-8 JSON. Raises InvalidInputError for what JSON cannot hold."""
    try:
        return json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError) as error:
        raise InvalidInputError(
            "The request cannot be written as JSON.", hint=f"A parameter has no JSON form: {error}."
        ) from error


def text_of(prompt: Prompt, handler: str) -> str:
    """Return the prompt's text. Raises InvalidInputError for messages: they need a prompt format first."""
    if isinstance(prompt, str):
        return prompt
    raise InvalidInputError(
        f"The content handler {handler} takes formatted text, not messages.", hint="Choose a prompt format."
    )


def messages_of(prompt: Prompt) -> Sequence[ChatMessage]:
    """Return the prompt's messages; a text is one message of the user."""
    return [ChatMessage(prompt)] if isinstance(prompt, str) else prompt


def refuse_images(messages: Sequence[ChatMessage], handler: str) -> None:
    """Raise InvalidInputError if a message holds an image."""
    if any(isinstance(part, ImagePart) for message in messages for part in message.parts):
        raise InvalidInputError(
            f"Images cannot be sent with the content handler {handler}.",
            hint="Remove the images, or use an endpoint that speaks openai-chat with a model that sees.",
        )


def given(**values: object) -> dict[str, object]:
    """Return the values that are set, tuples as lists."""
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value is not None
    }


def sampling(parameters: Parameters) -> dict[str, object]:
    """Return temperature and do_sample for containers in Hugging Face's manner.

    Their temperature must be above 0 (TGI refuses 0 with 422), greedy decoding is ``do_sample`` False, and some
    sample only when ``do_sample`` is True (LMI up to 0.31; TGI at temperature 1).
    """
    if parameters.temperature is None:
        return {}
    if parameters.temperature == 0:
        return {"do_sample": False}
    return {"do_sample": True, "temperature": parameters.temperature}
