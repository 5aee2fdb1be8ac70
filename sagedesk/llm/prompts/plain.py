"""No format: for containers that apply the model's chat template themselves, and for base models."""

from __future__ import annotations

from collections.abc import Sequence

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.conversation import require_text


class Plain:
    """The contents as they are: one message is exactly its text, several are joined by a blank line."""

    name = "none"
    stop: tuple[str, ...] = ()
    control: tuple[str, ...] = ()

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return the contents, joined by a blank line. Raises PromptError for no messages, images and tool calls."""
        require_text(messages, self.name)
        return "\n\n".join(message.content for message in messages)

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text itself, after the system prompt and a blank line where there is one."""
        return f"{system_prompt}\n\n{completion}" if system_prompt else completion
