"""OpenAI's harmony format, which gpt-oss-20b and -120b speak, in conversation.

Source: the chat template of openai/gpt-oss-120b, with its defaults: medium reasoning and no tools. The system message
is what harmony calls the developer's instructions; harmony's own system message, which holds the day's date, always
comes before it. Of earlier replies that came with their channels only the final one is sent again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.llm.prompts.conversation import one_instruction
from sagedesk.llm.prompts.headers import HeaderFormat, Turn, unchanged

_ANALYSIS = "<|channel|>analysis<|message|>"
_FINAL = "<|channel|>final<|message|>"
_END = "<|end|>"


def _final(reply: str) -> str:
    if _ANALYSIS not in reply and _FINAL not in reply:
        return reply
    answer = reply.rpartition(_FINAL)[2] if _FINAL in reply else ""
    for end in _TURNS.stop:
        answer = answer.removesuffix(end)
    return answer


_TURNS = HeaderFormat(
    name="gpt-oss",
    title="gpt-oss (harmony)",
    system=Turn("<|start|>developer<|message|># Instructions\n\n", f"\n\n{_END}", unchanged),
    user=Turn("<|start|>user<|message|>", _END, unchanged),
    assistant=Turn(f"<|start|>assistant{_FINAL}", _END, _final),
    invitation="<|start|>assistant",
    stop=("<|return|>", "<|call|>", _END),
    control=("<|start|>", _END, "<|message|>", "<|channel|>", "<|constrain|>", "<|return|>", "<|call|>"),
)


class Harmony:
    """The turns of gpt-oss after its system message of the day."""

    name = _TURNS.name
    stop = _TURNS.stop
    control = _TURNS.control

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return the text for a conversation."""
        if len(messages) > 1 and messages[0].role is Role.SYSTEM and not messages[0].content:
            messages = messages[1:]
        turns = _TURNS.messages_to_prompt(messages)
        return (
            "<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\n"
            f"Knowledge cutoff: 2024-06\nCurrent date: {date.today():%Y-%m-%d}\n\nReasoning: medium\n\n"
            "# Valid channels: analysis, commentary, final. Channel must be included for every message."
            f"{_END}{turns}"
        )

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text for one instruction."""
        return self.messages_to_prompt(one_instruction(completion, system_prompt))
