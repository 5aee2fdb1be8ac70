"""What text formats ask of a conversation: text alone, and often that user and assistant take turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage, ImagePart, Role, ToolCallPart
from sagedesk.translation import translate


def require_text(messages: Sequence[ChatMessage], title: str) -> None:
    """Check that there are messages and that all are text from system, user and assistant.

    ``title`` names the format in the PromptError that is raised otherwise. Reasoning is fine: it is not sent again.
    """
    if not messages:
        raise PromptError(
            translate("Prompts", "The conversation has no messages."),
            hint=translate("Prompts", "Give at least one user message."),
        )
    for number, message in enumerate(messages, start=1):
        if message.role is Role.TOOL or any(isinstance(part, ToolCallPart) for part in message.parts):
            raise PromptError(
                translate(
                    "Prompts", "The {title} format has no place for tool calls and their results (message {number})."
                ).format(title=title, number=number),
                hint=translate("Prompts", "Use the model's chat template, or an endpoint that takes chat messages."),
            )
        if any(isinstance(part, ImagePart) for part in message.parts):
            raise PromptError(
                translate(
                    "Prompts", "The {title} format is text only and cannot carry the image in message {number}."
                ).format(title=title, number=number),
                hint=translate("Prompts", "Use an endpoint that takes chat messages, or remove the image."),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Turns:
    """A conversation in strict turns: the system text (None where there is none), then user, assistant and so on."""

    system: str | None
    texts: tuple[str, ...]


def take_turns(messages: Sequence[ChatMessage], title: str, *, needs_user: bool = True) -> Turns:
    """Return the conversation as turns. Raises PromptError where it is not an optional system, then strict turns.

    ``needs_user`` says that the format cannot write a system message alone.
    """
    require_text(messages, title)
    system = messages[0].content if messages[0].role is Role.SYSTEM else None
    rest = messages if system is None else messages[1:]
    if needs_user and not rest:
        raise PromptError(
            translate(
                "Prompts", "The {title} format puts the system message into a user message, and there is none."
            ).format(title=title),
            hint=translate("Prompts", "Give at least one user message."),
        )
    for index, message in enumerate(rest):
        expected = Role.ASSISTANT if index % 2 else Role.USER
        if message.role is not expected:
            number = index + len(messages) - len(rest) + 1
            raise PromptError(
                translate(
                    "Prompts",
                    "In the {title} format an optional system message comes first, then user and "
                    "assistant take turns; message {number} is from the {role} where one from the "
                    "{expected} belongs.",
                ).format(title=title, number=number, role=message.role, expected=expected),
                hint=translate(
                    "Prompts",
                    "Merge or reorder the messages, or use a format that does not ask for turns, such as chatml.",
                ),
            )
    return Turns(system=system, texts=tuple(message.content for message in rest))


def one_instruction(completion: str, system_prompt: str | None) -> list[ChatMessage]:
    """Return one instruction as the messages of a conversation; no or an empty system prompt is no message."""
    system = [ChatMessage(system_prompt, role=Role.SYSTEM)] if system_prompt else []
    return [*system, ChatMessage(completion, role=Role.USER)]
