import pytest

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.llama2 import DEFAULT_SYSTEM_PROMPT
from sagedesk.llm.prompts.llama3 import completion_to_prompt_v3_instruct, messages_to_prompt_v3_instruct

S = ChatMessage(" Sys ", role="system")
U = ChatMessage(" One ")
A = ChatMessage(" 1 ", role="assistant")

SYSTEM = "<|start_header_id|>system<|end_header_id|>\n\n"
USER = "<|start_header_id|>user<|end_header_id|>\n\n"
ASSISTANT = "<|start_header_id|>assistant<|end_header_id|>\n\n"


def test_the_variation_of_llama_index():
    assert messages_to_prompt_v3_instruct([S, U, A, U]) == (
        f"{SYSTEM}Sys<|eot_id|>\n{USER} One <|eot_id|>\n{ASSISTANT} 1 <|eot_id|>\n{USER} One <|eot_id|>\n{ASSISTANT}"
    )
    assert completion_to_prompt_v3_instruct(" One ", " Sys ") == (
        f"{SYSTEM}Sys<|eot_id|>\n{USER}One<|eot_id|>\n{ASSISTANT}"
    )


def test_the_default_system_prompt():
    system = f"{SYSTEM}{DEFAULT_SYSTEM_PROMPT.strip()}<|eot_id|>\n"
    assert messages_to_prompt_v3_instruct([U]).startswith(system)
    assert completion_to_prompt_v3_instruct("x").startswith(system)
    assert messages_to_prompt_v3_instruct([U], "given").startswith(f"{SYSTEM}given<|eot_id|>")


def test_a_system_message_alone():
    assert messages_to_prompt_v3_instruct([S]) == f"{SYSTEM}Sys<|eot_id|>\n{ASSISTANT}"


@pytest.mark.parametrize("messages", [[], [U, U], [A], [U, S]])
def test_what_llama_index_asserts_is_a_clear_error(messages):
    with pytest.raises(PromptError):
        messages_to_prompt_v3_instruct(messages)
