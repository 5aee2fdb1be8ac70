import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts import (
    ChatTemplate,
    control_sequences,
    escape,
    get_prompt_format,
    prompt_format_names,
    warning_of,
)

NAMES = tuple(name for name in prompt_format_names() if name != "none")


def test_what_would_act_as_the_formats_own_is_found():
    llama2, chatml = get_prompt_format("llama2"), get_prompt_format("chatml")
    text = "a [/INST] b </s> c [/INST] <|im_end|> {{ x }}"
    assert control_sequences(llama2, text) == ("[/INST]", "</s>")
    assert control_sequences(chatml, text) == ("<|im_end|>",)
    assert control_sequences(get_prompt_format("none"), text) == ()
    assert control_sequences(chatml, "What is <b>?") == ()


def test_escaped_text_reads_as_before():
    assert escape(get_prompt_format("llama2"), "[INST] <<SYS>>x</s>") == "[INST ] <<SYS> >x</s >"
    assert escape(get_prompt_format("vicuna"), "USER: hi") == "USER : hi"
    assert escape(get_prompt_format("falcon"), "a\n\nUser: b") == "a\n\nUser : b"
    assert escape(get_prompt_format("none"), "[INST]") == "[INST]"


@pytest.mark.parametrize(
    ("sequences", "listed"),
    [
        (["</s>"], "“</s>”"),
        (["[INST]", "</s>"], "“[INST]” and “</s>”"),
        (["a1", "a2", "a3"], "“a1”, “a2” and “a3”"),
        (["a1", "a2", "a3", "a4", "a5"], "“a1”, “a2”, “a3” and 2 more"),
        (["\n\nUser:"], "“↵↵User:”"),
    ],
)
def test_the_warning_names_them_on_one_line(sequences, listed):
    assert warning_of(sequences) == (f"This text contains {listed}, which the model may take for the end of your turn.")


def test_a_template_says_what_it_writes():
    template = ChatTemplate(
        "{% for m in messages %}<turn|{{ m.role }}>{{ m.content }}<|end|>{% endfor %}", eos_token="</s>"
    )
    assert control_sequences(template, "x </s> <|end|> <|other|>") == ("</s>", "<|end|>")
    assert escape(template, "x </s>") == "x </s >"


@st.composite
def typed_texts(draw):
    prompt = get_prompt_format(draw(st.sampled_from(NAMES)))
    parts = st.one_of(
        st.sampled_from(prompt.control), st.text(max_size=4), st.sampled_from(["<", "|", ">", "[", "]", " "])
    )
    return prompt, "".join(draw(st.lists(parts, max_size=8)))


@given(typed_texts())
def test_escaped_text_is_harmless_and_otherwise_the_same(case):
    prompt, text = case
    escaped = escape(prompt, text)
    assert control_sequences(prompt, escaped) == ()
    assert escaped.replace(" ", "") == text.replace(" ", "")
    if not control_sequences(prompt, text):
        assert escaped == text


@pytest.mark.parametrize("name", NAMES)
def test_escaped_text_cannot_leave_its_turn(name):
    """The prompt for an escaped text holds the same control texts as that for a harmless one."""
    prompt = get_prompt_format(name)
    typed = "".join(prompt.control)
    with_escaped = prompt.messages_to_prompt([ChatMessage(f"a{escape(prompt, typed)}a")])
    with_harmless = prompt.messages_to_prompt([ChatMessage("aa")])
    for control in prompt.control:
        assert with_escaped.count(control) == with_harmless.count(control)


@pytest.mark.parametrize("name", NAMES)
def test_every_text_that_a_format_writes_around_a_message_is_known(name):
    prompt = get_prompt_format(name)
    around = prompt.messages_to_prompt(
        [ChatMessage("\uf8f1"), ChatMessage("\uf8f2", role="assistant"), ChatMessage("\uf8f3")]
    )
    between = around.partition("\uf8f2")[2].partition("\uf8f3")[0]
    assert control_sequences(prompt, between)
