"""Llama 3 Instruct: the format as Meta's tokenizer_config.json writes it, and LlamaIndex's variation of it.

LlamaIndex leaves out ``<|begin_of_text|>`` (llama.cpp adds it), adds a line feed after each ``<|eot_id|>``, always
writes a system prompt, and strips only that. Models were trained on Meta's text, so the named format is Meta's;
the two functions are there for programs that must send what LlamaIndex sent.
"""

from __future__ import annotations

from collections.abc import Sequence

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.conversation import take_turns
from sagedesk.llm.prompts.headers import HeaderFormat, Turn
from sagedesk.llm.prompts.llama2 import DEFAULT_SYSTEM_PROMPT

_SYSTEM = "<|start_header_id|>system<|end_header_id|>\n\n"
_USER = "<|start_header_id|>user<|end_header_id|>\n\n"
_ASSISTANT = "<|start_header_id|>assistant<|end_header_id|>\n\n"
_END = "<|eot_id|>"

LLAMA3 = HeaderFormat(
    name="llama3",
    title="Llama 3",
    before="<|begin_of_text|>",
    system=Turn(_SYSTEM, _END),
    user=Turn(_USER, _END),
    assistant=Turn(_ASSISTANT, _END),
    stop=(_END, "<|eom_id|>", "<|end_of_text|>"),
    control=(
        "<|begin_of_text|>",
        "<|end_of_text|>",
        "<|start_header_id|>",
        "<|end_header_id|>",
        _END,
        "<|eom_id|>",
        "<|python_tag|>",
    ),
)


def messages_to_prompt_v3_instruct(messages: Sequence[ChatMessage], system_prompt: str | None = None) -> str:
    """Return what LlamaIndex's function of this name returns; PromptError where that one asserts."""
    turns = take_turns(messages, LLAMA3.title, needs_user=False)
    system = turns.system if turns.system is not None else system_prompt or DEFAULT_SYSTEM_PROMPT
    text = f"{_SYSTEM}{system.strip()}{_END}\n"
    for index, content in enumerate(turns.texts):
        text += f"{_ASSISTANT if index % 2 else _USER}{content}{_END}\n"
    return text + _ASSISTANT


def completion_to_prompt_v3_instruct(completion: str, system_prompt: str | None = None) -> str:
    """Return what LlamaIndex's function of this name returns: both texts are stripped."""
    system = (system_prompt or DEFAULT_SYSTEM_PROMPT).strip()
    return f"{_SYSTEM}{system}{_END}\n{_USER}{completion.strip()}{_END}\n{_ASSISTANT}"
