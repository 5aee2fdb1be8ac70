"""Formats that write each message between a header, which names its role, and an end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.llm.prompts.conversation import one_instruction, require_text
from sagedesk.translation import translate


def unchanged(text: str) -> str:
    """Return the text as it is: for families whose templates do not strip."""
    return text


@dataclass(frozen=True, slots=True)
class Turn:
    """How one role's messages are written: header, cleaned text, end."""

    header: str
    end: str
    clean: Callable[[str], str] = str.strip


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderFormat:
    """One family's strings. Messages of any role may follow each other.

    ``before`` opens the text. ``invitation`` is what the assistant's reply follows; None means its header.
    ``default_system`` is the system text where there is none or an empty one. A family whose system text has no
    header takes a system message only at the front.
    """

    name: str
    title: str
    system: Turn
    user: Turn
    assistant: Turn
    stop: tuple[str, ...]
    control: tuple[str, ...]
    before: str = ""
    invitation: str | None = None
    default_system: str = ""

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return the text for a conversation."""
        require_text(messages, self.title)
        if not self.system.header:
            self._require_system_first(messages)
        if self.default_system:
            messages = self._with_system(messages)
        text = self.before
        for message in messages:
            turn = self._turn(message.role)
            text += turn.header + turn.clean(message.content) + turn.end
        if messages[-1].role is Role.ASSISTANT:
            return text.removesuffix(self.assistant.end)
        return text + (self.assistant.header if self.invitation is None else self.invitation)

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text for one instruction."""
        return self.messages_to_prompt(one_instruction(completion, system_prompt))

    def _turn(self, role: Role) -> Turn:
        return {Role.SYSTEM: self.system, Role.USER: self.user, Role.ASSISTANT: self.assistant}[role]

    def _with_system(self, messages: Sequence[ChatMessage]) -> Sequence[ChatMessage]:
        rest = messages[1:] if messages[0].role is Role.SYSTEM else messages
        if len(rest) < len(messages) and messages[0].content:
            return messages
        return [ChatMessage(self.default_system, role=Role.SYSTEM), *rest]

    def _require_system_first(self, messages: Sequence[ChatMessage]) -> None:
        for number, message in enumerate(messages[1:], start=2):
            if message.role is Role.SYSTEM:
                raise PromptError(
                    translate(
                        "Prompts",
                        "In the {title} format a system message comes first; message {number} is another one.",
                    ).format(title=self.title, number=number),
                    hint=translate("Prompts", "Merge it into the first message or into a user message."),
                )
