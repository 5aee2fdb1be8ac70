import pytest

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage, ImagePart, TextPart, ToolCallPart
from sagedesk.llm.prompts.llama2 import DEFAULT_SYSTEM_PROMPT, Llama2, completion_to_prompt, messages_to_prompt


def system(text: str) -> ChatMessage:
    return ChatMessage(role="system", content=text)


def user(text: str) -> ChatMessage:
    return ChatMessage(role="user", content=text)


def assistant(text: str) -> ChatMessage:
    return ChatMessage(role="assistant", content=text)


DEFAULT_BLOCK = f"<<SYS>>\n {DEFAULT_SYSTEM_PROMPT.strip()} \n<</SYS>>\n\n"


def test_completion_strips_both_texts():
    assert completion_to_prompt("Hello ", "Sys") == "<s> [INST] <<SYS>>\n Sys \n<</SYS>>\n\n Hello [/INST]"


@pytest.mark.parametrize("absent", [None, ""])
def test_completion_has_a_default_system_prompt(absent):
    assert completion_to_prompt("Hi", absent) == f"<s> [INST] {DEFAULT_BLOCK} Hi [/INST]"


def test_a_turn_ends_only_when_another_follows():
    prompt = messages_to_prompt([system("S"), user("U1"), assistant("A1"), user("U2")])
    assert prompt == "<s> [INST] <<SYS>>\n S \n<</SYS>>\n\n U1 [/INST] A1 </s><s> [INST] U2 [/INST]"


def test_contents_are_not_stripped_but_the_system_prompt_is():
    prompt = messages_to_prompt([system(" S\n"), user(" U1\n"), assistant(" A1 "), user("\tU2 ")])
    assert prompt == "<s> [INST] <<SYS>>\n S \n<</SYS>>\n\n  U1\n [/INST]  A1  </s><s> [INST] \tU2  [/INST]"


def test_the_default_system_prompt_is_used_without_a_system_message():
    assert messages_to_prompt([user("Hi")]) == f"<s> [INST] {DEFAULT_BLOCK} Hi [/INST]"


def test_a_given_system_prompt_yields_to_a_system_message():
    assert "<<SYS>>\n given \n" in messages_to_prompt([user("Hi")], "given")
    assert "<<SYS>>\n S \n" in messages_to_prompt([system("S"), user("Hi")], "given")


def test_an_empty_system_message_is_an_empty_block():
    assert messages_to_prompt([system(""), user("Hi")]) == "<s> [INST] <<SYS>>\n  \n<</SYS>>\n\n Hi [/INST]"


def test_a_last_assistant_message_is_left_open():
    assert messages_to_prompt([user("Hi"), assistant("A1")]).endswith(" Hi [/INST] A1")


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        ([], "no messages"),
        ([system("S")], "there is none"),
        ([assistant("A")], "message 1 is from the assistant"),
        ([system("S"), assistant("A")], "message 2 is from the assistant"),
        ([user("U"), user("V")], "message 2 is from the user"),
        ([user("U"), assistant("A"), assistant("B")], "message 3 is from the assistant"),
        ([user("U"), system("S")], "message 2 is from the system"),
        ([ChatMessage(role="tool", content="42")], "no place for tool calls"),
        ([user("U"), ChatMessage(role="assistant", parts=[ToolCallPart(id="1", name="f", arguments="{}")])], "tool"),
        (
            [ChatMessage(parts=[TextPart(text="See"), ImagePart(media_type="image/png", data=b"")])],
            "image in message 1",
        ),
    ],
)
def test_what_llama_index_asserts_is_a_clear_error(messages, words):
    with pytest.raises(PromptError, match=words) as caught:
        messages_to_prompt(messages)
    assert caught.value.hint


def test_the_format_is_the_two_functions():
    messages = [system("S"), user("U")]
    assert Llama2().messages_to_prompt(messages) == messages_to_prompt(messages)
    assert Llama2().completion_to_prompt("U", "S") == completion_to_prompt("U", "S")
