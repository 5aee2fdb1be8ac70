"""What callers give as a prompt format (a name, a format, or a callable) to what writes the prompts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sagedesk.errors import InvalidInputError
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts import get_prompt_format
from sagedesk.llm.prompts.base import PromptFormat
from sagedesk.translation import translate

MessagesToPrompt = Callable[[Sequence[ChatMessage]], str]
CompletionToPrompt = Callable[[str, str | None], str]

DEFAULT_FORMAT = "llama2"


def messages_writer(
    given: str | PromptFormat | MessagesToPrompt,
) -> tuple[MessagesToPrompt, str | PromptFormat]:
    """Return the callable, and the format that completions follow when nothing else was said.

    Raises InvalidInputError for what is none.
    """
    if isinstance(given, str):
        given = get_prompt_format(given)
    if (method := getattr(given, "messages_to_prompt", None)) is not None:
        return method, given  # type: ignore[return-value]  # what has the method is a PromptFormat
    if not callable(given):
        raise InvalidInputError(
            translate(
                "Prompts", "messages_to_prompt must be the name of a prompt format, a ChatTemplate or a callable."
            )
        )
    return given, DEFAULT_FORMAT


def format_of(given: str | PromptFormat | MessagesToPrompt) -> PromptFormat | None:
    """Return the format, whose special tokens are known; None for a callable, whose are not."""
    if isinstance(given, str):
        return get_prompt_format(given)
    return given if hasattr(given, "messages_to_prompt") else None  # type: ignore[return-value]  # such is a PromptFormat


def completion_writer(given: str | PromptFormat | CompletionToPrompt) -> CompletionToPrompt:
    """Return the callable that writes completions. Raises InvalidInputError for what is none."""
    if isinstance(given, str):
        given = get_prompt_format(given)
    if (method := getattr(given, "completion_to_prompt", None)) is not None:
        return method  # type: ignore[no-any-return]  # what has the method is a PromptFormat
    if not callable(given):
        raise InvalidInputError(
            translate(
                "Prompts", "completion_to_prompt must be the name of a prompt format, a ChatTemplate or a callable."
            )
        )
    return given
