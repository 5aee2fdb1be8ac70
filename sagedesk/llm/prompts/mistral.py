"""Mistral Instruct: the same turns in versions that differ in spaces and in where the system text goes.

Sources: v1 (7B v0.1 and v0.2, Mixtral 8x7B) is the template "mistral-instruct" of chujiezheng/chat_templates, with
the system text before the first ``[INST]``; v2 and v3 (7B v0.3, Mixtral 8x22B) are Mistral-7B-Instruct-v0.3's
tokenizer_config.json; Tekken (Nemo) is Mistral-Nemo-Instruct-2407's. Those put the system text into the last user
message. Versions 2 and 3 differ only in tools, which text formats leave out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.conversation import one_instruction, take_turns
from sagedesk.llm.prompts.headers import unchanged

_TOOL_TOKENS = ("[AVAILABLE_TOOLS]", "[/AVAILABLE_TOOLS]", "[TOOL_CALLS]", "[TOOL_RESULTS]", "[/TOOL_RESULTS]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistral:
    """Strict turns; the strings are those of one version."""

    name: str
    inst: str
    inst_end: str
    reply: str
    clean_user: Callable[[str], str]
    clean_reply: Callable[[str], str]
    system_before: bool = False
    tool_tokens: tuple[str, ...] = _TOOL_TOKENS
    stop: tuple[str, ...] = ("</s>",)

    @property
    def control(self) -> tuple[str, ...]:
        """The texts that the model may read as the format's own."""
        return ("<s>", "</s>", "[INST]", "[/INST]", *self.tool_tokens)

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return the text for a conversation."""
        turns = take_turns(messages, "Mistral")
        texts = [(self.clean_reply if n % 2 else self.clean_user)(text) for n, text in enumerate(turns.texts)]
        text = "<s>"
        if turns.system is not None and self.system_before:
            text += f"{turns.system.strip()}\n\n"
        elif turns.system is not None:
            last_user = (len(texts) - 1) // 2 * 2
            texts[last_user] = f"{turns.system}\n\n{texts[last_user]}"
        for index, content in enumerate(texts):
            text += f"{self.reply}{content}</s>" if index % 2 else f"{self.inst}{content}{self.inst_end}"
        return text if len(texts) % 2 else text.removesuffix("</s>")

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text for one instruction."""
        return self.messages_to_prompt(one_instruction(completion, system_prompt))


MISTRAL_V1 = Mistral(
    name="mistral-v1",
    inst="[INST] ",
    inst_end=" [/INST]",
    reply=" ",
    clean_user=str.strip,
    clean_reply=str.strip,
    system_before=True,
    tool_tokens=(),
)
MISTRAL_V2, MISTRAL_V3 = (
    Mistral(name=name, inst="[INST] ", inst_end="[/INST]", reply=" ", clean_user=unchanged, clean_reply=str.strip)
    for name in ("mistral-v2", "mistral-v3")
)
MISTRAL_TEKKEN = Mistral(
    name="mistral-tekken", inst="[INST]", inst_end="[/INST]", reply="", clean_user=unchanged, clean_reply=unchanged
)
