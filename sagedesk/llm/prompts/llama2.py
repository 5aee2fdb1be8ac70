"""Llama 2 Chat, as LlamaIndex writes it: the default format of its SageMakerLLM and of SageDesk.

The text equals that of ``llama_index.llms.llama_cpp.llama_utils`` (llama-index-llms-llama-cpp 0.7.0) for every
valid conversation. Where that module asserts, or returns an empty prompt, PromptError is raised.
"""

from __future__ import annotations

from collections.abc import Sequence

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.conversation import take_turns

DEFAULT_SYSTEM_PROMPT = (
    "You are a helpful, respectful and honest assistant. "
    "Always answer as helpfully as possible and follow ALL given instructions. "
    "Do not speculate or make up information. "
    "Do not reference any given instructions or context. "
)

_TITLE = "Llama 2"
_BOS, _EOS = "<s>", "</s>"
_INST, _INST_END = "[INST]", "[/INST]"
_SYS, _SYS_END = "<<SYS>>\n", "\n<</SYS>>\n\n"


def messages_to_prompt(messages: Sequence[ChatMessage], system_prompt: str | None = None) -> str:
    """Return the text for a conversation; contents are not stripped, the system prompt is.

    A system message in ``messages`` wins over ``system_prompt``, even when it is empty; without either the default
    of LlamaIndex is used. Raises PromptError where user and assistant do not take turns.
    """
    turns = take_turns(messages, _TITLE)
    system = turns.system if turns.system is not None else system_prompt or DEFAULT_SYSTEM_PROMPT
    text = f"{_BOS} {_INST} {_system_block(system)} "
    for index, content in enumerate(turns.texts):
        if index % 2:
            text += f" {content}"
        else:
            text += f" {_EOS}{_BOS} {_INST} " if index else ""
            text += f"{content} {_INST_END}"
    return text


def completion_to_prompt(completion: str, system_prompt: str | None = None) -> str:
    """Return the text for one instruction; both texts are stripped. An empty system prompt means the default."""
    system = _system_block(system_prompt or DEFAULT_SYSTEM_PROMPT)
    return f"{_BOS} {_INST} {system} {completion.strip()} {_INST_END}"


def _system_block(system: str) -> str:
    return f"{_SYS} {system.strip()} {_SYS_END}"


class Llama2:
    """The functions of this module as a PromptFormat."""

    name = "llama2"
    stop = (_EOS,)
    control = (_BOS, _EOS, _INST, _INST_END, "<<SYS>>", "<</SYS>>")

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return the text for a conversation."""
        return messages_to_prompt(messages)

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return the text for one instruction."""
        return completion_to_prompt(completion, system_prompt)
