"""Each named format, written out by hand: system, user, assistant, user."""

from datetime import date

import pytest

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage, ImagePart, ReasoningPart, TextPart, ToolCallPart
from sagedesk.llm.prompts import get_prompt_format, prompt_format_names

S = ChatMessage(" Sys ", role="system")
U = ChatMessage(" One ")
A = ChatMessage(" 1 ", role="assistant")
V = ChatMessage("Two")

HARMONY_SYSTEM = (
    "<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2024-06\n"
    f"Current date: {date.today().isoformat()}\n\nReasoning: medium\n\n"
    "# Valid channels: analysis, commentary, final. Channel must be included for every message.<|end|>"
)

EXPECTED = {
    "llama2": "<s> [INST] <<SYS>>\n Sys \n<</SYS>>\n\n  One  [/INST]  1  </s><s> [INST] Two [/INST]",
    "llama3": (
        "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nSys<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nOne<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n1<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nTwo<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n"
    ),
    "chatml": (
        "<|im_start|>system\nSys<|im_end|>\n<|im_start|>user\nOne<|im_end|>\n"
        "<|im_start|>assistant\n1<|im_end|>\n<|im_start|>user\nTwo<|im_end|>\n<|im_start|>assistant\n"
    ),
    "mistral-v1": "<s>Sys\n\n[INST] One [/INST] 1</s>[INST] Two [/INST]",
    "mistral-v2": "<s>[INST]  One [/INST] 1</s>[INST]  Sys \n\nTwo[/INST]",
    "mistral-v3": "<s>[INST]  One [/INST] 1</s>[INST]  Sys \n\nTwo[/INST]",
    "mistral-tekken": "<s>[INST] One [/INST] 1 </s>[INST] Sys \n\nTwo[/INST]",
    "zephyr": "<|system|>\nSys</s>\n<|user|>\nOne</s>\n<|assistant|>\n1</s>\n<|user|>\nTwo</s>\n<|assistant|>\n",
    "gemma": (
        "<bos><start_of_turn>user\nSys\n\n One<end_of_turn>\n<start_of_turn>model\n1<end_of_turn>\n"
        "<start_of_turn>user\nTwo<end_of_turn>\n<start_of_turn>model\n"
    ),
    "phi3": (
        "<|system|>\nSys<|end|>\n<|user|>\nOne<|end|>\n<|assistant|>\n1<|end|>\n<|user|>\nTwo<|end|>\n<|assistant|>\n"
    ),
    "vicuna": "<s>Sys\n\nUSER: One\nASSISTANT: 1</s>\nUSER: Two\nASSISTANT:",
    "openchat": (
        "<s>Sys<|end_of_turn|>GPT4 Correct User:  One <|end_of_turn|>GPT4 Correct Assistant:  1 <|end_of_turn|>"
        "GPT4 Correct User: Two<|end_of_turn|>GPT4 Correct Assistant:"
    ),
    "alpaca": ("Sys\n\n### Instruction:\nOne\n\n### Response:\n1</s>\n\n### Instruction:\nTwo\n\n### Response:\n"),
    "falcon": "Sys\n\nUser: One\n\nAssistant: 1\n\nUser: Two\n\nAssistant:",
    "deepseek": (
        "<｜begin▁of▁sentence｜> Sys <｜User｜> One <｜Assistant｜> 1 <｜end▁of▁sentence｜><｜User｜>Two<｜Assistant｜>"
    ),
    "deepseek-r1": (
        "<｜begin▁of▁sentence｜> Sys <｜User｜> One <｜Assistant｜> 1 <｜end▁of▁sentence｜>"
        "<｜User｜>Two<｜Assistant｜><think>\n"
    ),
    "command-r": (
        "<BOS_TOKEN><|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|> Sys <|END_OF_TURN_TOKEN|>"
        "<|START_OF_TURN_TOKEN|><|USER_TOKEN|>One<|END_OF_TURN_TOKEN|>"
        "<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>1<|END_OF_TURN_TOKEN|>"
        "<|START_OF_TURN_TOKEN|><|USER_TOKEN|>Two<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>"
    ),
    "granite": (
        "<|start_of_role|>system<|end_of_role|> Sys <|end_of_text|>\n"
        "<|start_of_role|>user<|end_of_role|> One <|end_of_text|>\n"
        "<|start_of_role|>assistant<|end_of_role|> 1 <|end_of_text|>\n"
        "<|start_of_role|>user<|end_of_role|>Two<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>"
    ),
    "gpt-oss": (
        f"{HARMONY_SYSTEM}<|start|>developer<|message|># Instructions\n\n Sys \n\n<|end|>"
        "<|start|>user<|message|> One <|end|><|start|>assistant<|channel|>final<|message|> 1 <|end|>"
        "<|start|>user<|message|>Two<|end|><|start|>assistant"
    ),
    "none": " Sys \n\n One \n\n 1 \n\nTwo",
}

TURNS = ("llama2", "gemma", "mistral-v1", "mistral-v2", "mistral-v3", "mistral-tekken")


def render(name: str, *messages: ChatMessage) -> str:
    return get_prompt_format(name).messages_to_prompt(messages)


def test_every_format_is_written_out_here():
    assert set(EXPECTED) == set(prompt_format_names())


@pytest.mark.parametrize("name", EXPECTED)
def test_a_conversation(name):
    assert render(name, S, U, A, V) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_last_assistant_message_is_left_open_for_the_model_to_continue(name):
    prompt = render(name, U, ChatMessage("It is", role="assistant"))
    assert prompt.endswith("It is")
    assert not prompt.endswith("\n")


@pytest.mark.parametrize("name", EXPECTED)
def test_one_instruction_is_one_user_message(name):
    prompt = get_prompt_format(name)
    if name != "none":
        assert prompt.completion_to_prompt("Two", "Sys") == render(name, ChatMessage("Sys", role="system"), V)
    assert prompt.completion_to_prompt("Two").endswith(render(name, V)[-10:])


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize(
    ("messages", "words"),
    [
        ([], "no messages"),
        ([U, ChatMessage("42", role="tool")], "tool"),
        ([U, ChatMessage(role="assistant", parts=[ToolCallPart(id="1", name="f", arguments="{}")])], "tool"),
        ([ChatMessage(parts=[TextPart(text="See"), ImagePart(media_type="image/png", data=b"")])], "image"),
    ],
)
def test_what_no_text_format_can_say(name, messages, words):
    with pytest.raises(PromptError, match=words) as caught:
        render(name, *messages)
    assert caught.value.hint


@pytest.mark.parametrize("name", TURNS)
@pytest.mark.parametrize("messages", [[U, V], [A], [S, A], [U, A, A], [U, S], [S, S, U], [S]])
def test_formats_of_strict_turns_refuse_others(name, messages):
    with pytest.raises(PromptError, match="message"):
        render(name, *messages)


@pytest.mark.parametrize("name", set(EXPECTED) - set(TURNS) - {"none"})
def test_formats_with_headers_take_roles_in_any_order(name):
    prompt = render(name, U, V)
    assert prompt.index("One") < prompt.index("Two")


@pytest.mark.parametrize("name", ["vicuna", "openchat", "alpaca", "falcon", "deepseek", "deepseek-r1"])
def test_system_text_without_a_header_stands_only_in_front(name):
    with pytest.raises(PromptError, match="message 2"):
        render(name, U, S, V)


def test_a_later_system_message_has_its_header():
    assert render("chatml", U, S, V).count("<|im_start|>system\nSys<|im_end|>") == 1


@pytest.mark.parametrize("name", ["alpaca", "granite"])
def test_a_default_system_prompt_stands_in_for_none_and_for_an_empty_one(name):
    empty = ChatMessage("", role="system")
    assert render(name, U) == render(name, empty, U)
    assert "." in render(name, U)


def test_thoughts_are_not_sent_again():
    thought = ChatMessage("<think>\nhm\n</think>\n\n4", role="assistant")
    part = ChatMessage(role="assistant", parts=[ReasoningPart(text="hm"), TextPart(text="\n\n4")])
    for name in ("deepseek", "deepseek-r1"):
        assert render(name, U, thought, V) == render(name, U, part, V)
        assert "hm" not in render(name, U, thought, V)


def test_only_the_final_channel_of_gpt_oss_is_sent_again():
    channels = "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>4<|return|>"
    assert render("gpt-oss", U, ChatMessage(channels, role="assistant"), V) == render(
        "gpt-oss", U, ChatMessage("4", role="assistant"), V
    )
    unfinished = ChatMessage("<|channel|>analysis<|message|>hm", role="assistant")
    assert "hm" not in render("gpt-oss", U, unfinished, V)


def test_gpt_oss_without_instructions_has_no_developer_message():
    assert render("gpt-oss", ChatMessage("", role="system"), V) == render("gpt-oss", V)
    assert "developer" not in render("gpt-oss", V)


def test_falcon_keeps_blank_lines_for_turns():
    assert render("falcon", ChatMessage("a\r\n\r\nb\n\nc")) == "\n\nUser: a\nb\nc\n\nAssistant:"


def test_mistral_is_an_alias():
    assert get_prompt_format("mistral") is get_prompt_format("mistral-v3")


@pytest.mark.parametrize("name", prompt_format_names())
def test_stop_tokens_are_control_texts(name):
    prompt = get_prompt_format(name)
    assert set(prompt.stop) <= set(prompt.control)
    assert len(set(prompt.control)) == len(prompt.control)
