"""Parts of request bodies that several handlers share."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence

from sagedesk.errors import InvalidInputError
from sagedesk.llm.handlers.base import Prompt
from sagedesk.llm.messages import ChatMessage, ImagePart, Role, TextPart, ToolCallPart
from sagedesk.llm.parameters import Parameters
from sagedesk.translation import translate

DEFAULT_MAX_TOKENS = 512
"""What text handlers ask for when nothing was set: containers' own defaults (TGI 100, before 20; LMI 30; OpenAI
completions 16) cut every answer short. None leaves it to the container."""


def json_body(document: Mapping[str, object]) -> bytes:
    """Return the document as UTF-8 JSON. Raises InvalidInputError for what JSON cannot hold."""
    try:
        return json.dumps(document, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
    except (TypeError, ValueError) as error:
        raise InvalidInputError(
            translate("Handlers", "The request cannot be written as JSON."),
            hint=translate("Handlers", "A parameter has no JSON form: {error}.").format(error=error),
        ) from error


def text_of(prompt: Prompt, handler: str) -> str:
    """Return the prompt's text. Raises InvalidInputError for messages: they need a prompt format first."""
    if isinstance(prompt, str):
        return prompt
    raise InvalidInputError(
        translate("Handlers", "The content handler {handler} takes formatted text, not messages.").format(
            handler=handler
        ),
        hint=translate("Handlers", "Choose a prompt format."),
    )


def messages_of(prompt: Prompt) -> Sequence[ChatMessage]:
    """Return the prompt's messages; a text is one message of the user."""
    return [ChatMessage(prompt)] if isinstance(prompt, str) else prompt


def refuse_images(messages: Sequence[ChatMessage], handler: str) -> None:
    """Raise InvalidInputError if a message holds an image."""
    if any(isinstance(part, ImagePart) for message in messages for part in message.parts):
        raise InvalidInputError(
            translate("Handlers", "Images cannot be sent with the content handler {handler}.").format(handler=handler),
            hint=translate(
                "Handlers", "Remove the images, or use an endpoint that speaks openai-chat with a model that sees."
            ),
        )


def given(**values: object) -> dict[str, object]:
    """Return the values that are set, tuples as lists."""
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value is not None
    }


def maximum(parameters: Parameters, default: int | None) -> int | None:
    """Return the number of tokens to ask for."""
    return default if parameters.max_tokens is None else parameters.max_tokens


def sampling(parameters: Parameters) -> dict[str, object]:
    """Return do_sample, temperature, top_p and top_k for containers in Hugging Face's manner.

    Their temperature must be above 0 (TGI refuses 0 with 422) and top_p below 1; greedy decoding is ``do_sample``
    False, and then top_p and top_k would turn TGI back to sampling. Some sample only when ``do_sample`` is True: LMI's
    rolling batches, transformers, and TGI at temperature 1.
    """
    temperature, top_p, top_k = parameters.temperature, parameters.top_p, parameters.top_k
    if temperature == 0:
        return {"do_sample": False}
    chosen = given(
        temperature=temperature,
        top_p=top_p if top_p is not None and top_p < 1 else None,
        top_k=top_k if top_k is not None and top_k > 0 else None,
    )
    return {"do_sample": True, **chosen} if chosen else {}


def chat_messages(messages: Sequence[ChatMessage]) -> list[dict[str, object]]:
    """Return the messages as OpenAI writes them, images as data URLs; reasoning is never sent back.

    A tool's message names the call that it answers by a ToolCallPart among its parts; without one it answers the
    first call that is not answered yet.
    """
    documents: list[dict[str, object]] = []
    unanswered: list[str] = []  # ids of tool calls
    for message in messages:
        document: dict[str, object] = {"role": message.role.value, "content": _content(message)}
        calls = [part for part in message.parts if isinstance(part, ToolCallPart)]
        if message.role is Role.TOOL:
            id_ = calls[0].id if calls else (unanswered[0] if unanswered else "")
            if id_ in unanswered:
                unanswered.remove(id_)
            document["tool_call_id"] = id_
        elif calls:
            document["tool_calls"] = [
                {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
                for call in calls
            ]
            unanswered += [call.id for call in calls]
        documents.append(document)
    return documents


def _content(message: ChatMessage) -> object:
    """Return plain text where that is enough: some chat templates take nothing else."""
    if not any(isinstance(part, ImagePart) for part in message.parts):
        return message.content
    parts: list[dict[str, object]] = []
    for part in message.parts:
        if isinstance(part, TextPart):
            parts.append({"type": "text", "text": part.text})
        elif isinstance(part, ImagePart):
            url = f"data:{part.media_type};base64,{b64encode(part.data).decode()}"
            parts.append({"type": "image_url", "image_url": {"url": url}})
    return parts
