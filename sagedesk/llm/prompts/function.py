"""A function from somewhere else as a prompt format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.conversation import one_instruction


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionFormat:
    """LlamaIndex's ``messages_to_prompt``: a function from messages to text. Its special tokens are not known."""

    name: str
    function: Callable[[Sequence[ChatMessage]], str]
    stop: tuple[str, ...] = ()
    control: tuple[str, ...] = ()

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return what the function returns."""
        return self.function(messages)

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return what the function returns for one instruction."""
        return self.function(one_instruction(completion, system_prompt))
