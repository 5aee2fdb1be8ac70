"""Gemma 1 and 2. They know no system role: a system message opens the first user message, after a blank line.

Source: google/gemma-2-2b-it's chat template (which refuses system messages), and the template "gemma-it" of
chujiezheng/chat_templates (which merges them as here).
"""

from __future__ import annotations

from collections.abc import Sequence

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.conversation import one_instruction, take_turns

_END = "<end_of_turn>"


class Gemma:
    """Strict turns of user and model."""

    name = "gemma"
    stop = (_END, "<eos>")
    control = ("<bos>", "<eos>", "<start_of_turn>", _END)

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return the text for a conversation."""
        turns = take_turns(messages, "Gemma")
        texts = list(turns.texts)
        if turns.system is not None:
            texts[0] = f"{turns.system.strip()}\n\n{texts[0]}"
        text = "<bos>"
        for index, content in enumerate(texts):
            text += f"<start_of_turn>{'model' if index % 2 else 'user'}\n{content.strip()}{_END}\n"
        if len(texts) % 2 == 0:
            return text.removesuffix(f"{_END}\n")
        return f"{text}<start_of_turn>model\n"

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text for one instruction."""
        return self.messages_to_prompt(one_instruction(completion, system_prompt))
