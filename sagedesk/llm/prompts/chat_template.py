"""Hugging Face chat templates: the prompt format that a model's makers publish with it.

A template renders to the letter what transformers 5.23 (``render_jinja_template``) renders, within bounds of time and
size (see sandbox/limits.py). Jinja is loaded when the first template is made.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cached_property
from os import PathLike
from typing import Any

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage, ImagePart, Role, ToolCallPart
from sagedesk.llm.prompts.control_tokens import ControlTokens, find_control_tokens
from sagedesk.llm.prompts.conversation import one_instruction
from sagedesk.llm.prompts.tokenizer_config import read_template, read_tokenizer_config
from sagedesk.translation import translate

Message = ChatMessage | Mapping[str, Any]

_CONTINUE = "CONTINUE_FINAL_MESSAGE_TAG "
_REASONING = ("reasoning_content", "thinking", "reasoning")


class ChatTemplate:
    """A Jinja chat template with its variables. It is a PromptFormat, and callable as a ``messages_to_prompt``.

    ``variables`` are what the template reads besides the messages: special tokens (bos_token, eos_token …), ``tools``
    and ``documents`` (both None unless given), and options such as enable_thinking. ``added_tokens`` are further
    texts that the tokenizer calls special; set them before ``control`` is first asked for. Raises PromptError where
    the source is not a template.
    """

    name = "template"

    def __init__(self, source: str, /, **variables: Any) -> None:
        from sagedesk.llm.prompts.sandbox.rendering import compile_template  # noqa: PLC0415 - Jinja takes a while

        self.source = source
        self.variables = {"tools": None, "documents": None, **_plain(variables)}
        self.added_tokens: tuple[str, ...] = ()
        self._template = compile_template(source)

    @classmethod
    def from_file(cls, path: str | PathLike[str], /, **variables: Any) -> ChatTemplate:
        """Read a ``.jinja`` file. Raises InvalidInputError where it cannot be read, PromptError as the class does."""
        return cls(read_template(path), **variables)

    @classmethod
    def from_tokenizer_config(cls, path: str | PathLike[str], name: str = "", /, **variables: Any) -> ChatTemplate:
        """Read a ``tokenizer_config.json``: a template and its special tokens, over which ``variables`` go.

        ``name`` chooses one of several templates; without it the one named "default" is taken, or the only one.
        Raises InvalidInputError where the file cannot be read or has no such template.
        """
        config = read_tokenizer_config(path)
        template = cls(config.template(name), **{**config.special_tokens, **variables})
        template.added_tokens = config.added_tokens
        return template

    def render(
        self,
        messages: Sequence[Message],
        add_generation_prompt: bool = True,
        *,
        continue_final_message: bool = False,
    ) -> str:
        """Return the text for messages, which are dicts as the template reads them, or ChatMessages.

        ``continue_final_message`` ends the text inside the last message, for the model to continue it. Raises
        PromptError: with the template's own words where it refuses the conversation or fails, where it takes too long
        or makes too much, and where a message is no message or cannot be text.
        """
        from sagedesk.llm.prompts.sandbox.rendering import render_template  # noqa: PLC0415 - Jinja takes a while

        chat = [_message(message, number) for number, message in enumerate(messages, start=1)]
        if continue_final_message:
            add_generation_prompt = False
            _tag_end(chat)
        variables = {**self.variables, "messages": chat, "add_generation_prompt": add_generation_prompt}
        text = render_template(self._template, variables)
        return _cut_at_tag(text) if continue_final_message else text

    def messages_to_prompt(self, messages: Sequence[Message]) -> str:
        """Return the text for a conversation; where the last message is the assistant's, for it to be continued."""
        chat = [_message(message, number) for number, message in enumerate(messages, start=1)]
        continues = bool(chat) and chat[-1].get("role") == Role.ASSISTANT and bool(chat[-1].get("content"))
        return self.render(chat, continue_final_message=continues)

    __call__ = messages_to_prompt

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text for one instruction."""
        return self.messages_to_prompt(one_instruction(completion, system_prompt))

    @property
    def stop(self) -> tuple[str, ...]:
        """The eos_token, and the token that the template writes after a reply."""
        return self._tokens.stop

    @property
    def control(self) -> tuple[str, ...]:
        """The special tokens, and what looks like one in the template or in what it writes around messages."""
        return self._tokens.control

    @cached_property
    def _tokens(self) -> ControlTokens:
        return find_control_tokens(self.source, self.variables, self.added_tokens, self.render)


def _message(message: Message, number: int) -> dict[str, Any]:
    """Return a message as templates read it: the reference's plain data, and its names for reasoning."""
    if isinstance(message, ChatMessage):
        chat = _from_chat_message(message, number)
    elif isinstance(message, Mapping):
        chat = _plain(message)
    else:
        raise PromptError(
            translate("Prompts", "Message {number} is neither a ChatMessage nor a dict but {kind}.").format(
                number=number, kind=type(message).__name__
            )
        )
    reasoning = next((chat[key] for key in _REASONING if chat.get(key) is not None), None)
    if reasoning is not None:
        chat = {"thinking": reasoning, **chat, "reasoning_content": reasoning}
    return chat


def _from_chat_message(message: ChatMessage, number: int) -> dict[str, Any]:
    if any(isinstance(part, ImagePart) for part in message.parts):
        raise PromptError(
            translate("Prompts", "A chat template gives text and cannot carry the image in message {number}.").format(
                number=number
            ),
            hint=translate("Prompts", "Use an endpoint that takes chat messages, or remove the image."),
        )
    chat: dict[str, Any] = {"role": str(message.role), "content": message.content}
    if message.reasoning:
        chat["reasoning_content"] = message.reasoning
    calls = [_tool_call(part) for part in message.parts if isinstance(part, ToolCallPart)]
    return {**chat, "tool_calls": calls} if calls else chat


def _tool_call(part: ToolCallPart) -> dict[str, Any]:
    try:
        arguments = json.loads(part.arguments)
    except ValueError:
        arguments = part.arguments
    return {"type": "function", "id": part.id, "function": {"name": part.name, "arguments": arguments}}


def _plain(value: Any) -> Any:
    """Return a value rebuilt of JSON's types, as the reference does, so that a template gets at no other methods."""
    try:
        return _rebuilt(value)
    except RecursionError as error:
        raise PromptError(
            translate("Prompts", "The messages or variables hold values too deep inside values.")
        ) from error


def _rebuilt(value: Any) -> Any:
    if value is None or type(value) in {str, int, float, bool}:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int | float):
        return int.__int__(value) if isinstance(value, int) else float.__float__(value)
    if isinstance(value, Mapping):
        return {_rebuilt(key): _rebuilt(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_rebuilt(item) for item in value]
    if isinstance(value, tuple):
        return tuple(_rebuilt(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _rebuilt(getattr(value, field.name)) for field in fields(value)}
    if callable(getattr(value, "model_dump", None)):
        return _rebuilt(value.model_dump())
    return f"<{type(value).__name__}>"


def _tag_end(chat: list[dict[str, Any]]) -> None:
    """Mark the end of the last message's text, as the reference does."""
    content = chat[-1].get("content") if chat else None
    if isinstance(content, str) and content:
        chat[-1] = {**chat[-1], "content": content + _CONTINUE}
        return
    blocks = content if isinstance(content, list) else []
    for index, block in reversed(list(enumerate(blocks))):
        if isinstance(block, dict) and isinstance(block.get("text"), str):
            tagged = {**block, "text": block["text"] + _CONTINUE}
            chat[-1] = {**chat[-1], "content": [*blocks[:index], tagged, *blocks[index + 1 :]]}
            return
    raise PromptError(translate("Prompts", "The last message has no text for the model to continue."))


def _cut_at_tag(text: str) -> str:
    end = text.rfind(_CONTINUE.strip())
    if end < 0:
        raise PromptError(
            translate("Prompts", "The chat template leaves out the last message, so that the model cannot continue it.")
        )
    # a template that strips messages has stripped the tag's space, and is to strip what is before it too
    return text[:end] if text.startswith(_CONTINUE, end) else text[:end].rstrip()
