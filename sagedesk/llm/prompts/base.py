"""What every prompt format is: the way from messages to the text that the model was trained on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sagedesk.llm.messages import ChatMessage


class PromptFormat(Protocol):
    """A named format for containers that take text. Stateless."""

    @property
    def name(self) -> str:
        """The name that profiles and the command line use."""

    @property
    def stop(self) -> tuple[str, ...]:
        """The special tokens that end a turn; one that leaks at the very end of a reply is cut off."""

    @property
    def control(self) -> tuple[str, ...]:
        """Every text that the model may read as the format's own, such as the ends of turns and the names of roles."""

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return the text for a conversation, open for the assistant's turn. Raises PromptError where it cannot.

        Where the last message is the assistant's, the text ends inside that message, for the model to continue it.
        """

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text for one instruction."""
