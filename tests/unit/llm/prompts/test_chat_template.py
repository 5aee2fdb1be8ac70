import json
import subprocess
import sys
import threading

import pytest

from sagedesk.errors import InvalidInputError, PromptError
from sagedesk.llm.messages import ChatMessage, ImagePart, ReasoningPart, TextPart, ToolCallPart
from sagedesk.llm.prompts import ChatTemplate

CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message.role + '\n' + message.content|trim + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
U = {"role": "user", "content": "Hi"}
A = {"role": "assistant", "content": "It is "}


def render(source: str, /, *messages, **variables) -> str:
    return ChatTemplate(source, **variables).render(messages or [U])


def test_messages_are_dicts_or_chat_messages():
    expected = "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    assert render(CHATML, U) == expected
    assert render(CHATML, ChatMessage("Hi")) == expected
    assert ChatTemplate(CHATML).render([U], add_generation_prompt=False) == expected.partition("<|im_start|>a")[0]


def test_a_template_is_a_prompt_format_and_a_messages_to_prompt():
    template = ChatTemplate(CHATML)
    expected = "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    assert template([ChatMessage("Hi")]) == template.messages_to_prompt([ChatMessage("Hi")]) == expected
    assert template.completion_to_prompt("Hi") == expected
    assert template.completion_to_prompt("Hi", "S") == "<|im_start|>system\nS<|im_end|>\n" + expected


def test_variables_stand_beside_the_messages():
    assert render("{{ bos_token }}{{ source }}{{ self_ }}", bos_token="<s>", source="x", self_=1) == "<s>x1"
    assert render("{{ tools is none }} {{ documents is none }} {{ missing is defined }}") == "True True False"
    assert render("{{ tools[0].name }}", tools=[{"name": "f"}]) == "f"


def test_what_is_typed_is_data():
    text = "{{ 7*7 }} {% for x in y %} {# no #}"
    assert render("{{ messages[0].content }}", {"role": "user", "content": text}) == text


def test_the_last_assistant_message_is_continued():
    assert ChatTemplate(CHATML)([U, A]).endswith("<|im_start|>assistant\nIt is")
    plain = "{% for m in messages %}[{{ m.content }}]{% endfor %}"
    assert ChatTemplate(plain)([U, A]) == "[Hi][It is "
    assert ChatTemplate(plain).render([U, A]) == "[Hi][It is ]"
    blocks = {"role": "assistant", "content": [{"type": "text", "text": "It"}, {"type": "other"}]}
    nested = "{% for m in messages %}{% for c in m.content %}[{{ c.text }}]{% endfor %}{% endfor %}"
    assert ChatTemplate(nested).render([blocks], continue_final_message=True) == "[It"


def test_a_message_that_cannot_be_continued():
    with pytest.raises(PromptError, match="leaves out the last message"):
        ChatTemplate("{{ messages[0].content }}")([U, A])
    with pytest.raises(PromptError, match="no text"):
        ChatTemplate(CHATML).render([{"role": "assistant", "content": None}], continue_final_message=True)
    with pytest.raises(PromptError, match="no text"):
        ChatTemplate(CHATML).render([], continue_final_message=True)


def test_an_empty_assistant_message_is_not_continued():
    assert ChatTemplate(CHATML)([U, ChatMessage("", role="assistant")]).endswith("<|im_start|>assistant\n")


def test_parts_become_what_templates_read():
    message = ChatMessage(
        role="assistant",
        parts=[
            ReasoningPart(text="hm"),
            TextPart(text="a"),
            ToolCallPart(id="1", name="f", arguments='{"x": 1}'),
            ToolCallPart(id="2", name="g", arguments="not JSON"),
        ],
    )
    rendered = json.loads(render("{{ messages[0]|tojson }}", message))
    assert rendered == {
        "role": "assistant",
        "content": "a",
        "thinking": "hm",
        "reasoning_content": "hm",
        "tool_calls": [
            {"type": "function", "id": "1", "function": {"name": "f", "arguments": {"x": 1}}},
            {"type": "function", "id": "2", "function": {"name": "g", "arguments": "not JSON"}},
        ],
    }


def test_images_are_not_text():
    with pytest.raises(PromptError, match="image in message 2"):
        render(CHATML, U, ChatMessage(parts=[ImagePart(media_type="image/png", data=b"")]))


def test_a_message_must_be_one():
    with pytest.raises(PromptError, match="Message 2"):
        render(CHATML, U, "Hi")


class Secretive:
    def steal(self):
        return "stolen"


def test_templates_see_plain_data_only():
    assert render("{{ thing }} {{ thing.steal is defined }}", thing=Secretive()) == "<Secretive> False"
    assert render("{{ thing }}", thing=b"") == "<bytes>"
    assert render("{{ part.text }}", part=TextPart(text="x")) == "x"


def test_values_inside_themselves_are_an_error():
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(PromptError, match="too deep"):
        ChatTemplate(CHATML, loop=loop)


def test_a_refusal_carries_the_templates_words():
    with pytest.raises(PromptError, match="refuses this conversation: System role not supported") as caught:
        render("{{ raise_exception('System role not supported') }}")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{{ messages[3].content }}", "list object has no element 3"),
        ("{{ nothing.here }}", "'nothing' is undefined"),
        ("{% for t in tools %}{% endfor %}", "'NoneType' object is not iterable"),
        ("{{ 'a' + 1 }}", "can only concatenate str"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ 'a'() }}", "'str' object is not callable"),
        ("{{ ', '.join(5) }}", "can only join an iterable"),
        ("{{ messages|center(x=1) }}", "do_center"),
    ],
)
def test_failures_have_the_same_words_as_in_the_reference(source, words):
    with pytest.raises(PromptError) as caught:
        render(source)
    assert words in caught.value.message
    assert caught.value.detail


@pytest.mark.parametrize("source", ["{% for %}", "{{ a", "{% endfor %}", "a\n{% unknown %}", "{{ x|unknown_filter }}"])
def test_a_mistake_in_the_template_names_its_line(source):
    with pytest.raises(PromptError, match=r"mistake in line \d") as caught:
        ChatTemplate(source)
    assert caught.value.hint


def test_a_source_too_long_is_refused_unread():
    with pytest.raises(PromptError, match="1,000,000 characters"):
        ChatTemplate("a" * 1_000_000)


def test_from_a_file(tmp_path):
    path = tmp_path / "chat.jinja"
    path.write_text("{{ bos_token }}{{ messages[0].content }}", encoding="utf-8-sig")
    assert ChatTemplate.from_file(path, bos_token="<s>").render([U]) == "<s>Hi"
    with pytest.raises(InvalidInputError, match="cannot be read"):
        ChatTemplate.from_file(tmp_path / "missing.jinja")


def test_from_a_tokenizer_config(tmp_path):
    path = tmp_path / "tokenizer_config.json"
    config = {
        "bos_token": {"content": "<s>", "__type": "AddedToken"},
        "eos_token": "</s>",
        "pad_token": None,
        "chat_template": [
            {"name": "default", "template": "{{ bos_token }}{{ messages[0].content }}{{ eos_token }}{{ pad_token }}"},
            {"name": "shout", "template": "{{ messages[0].content|upper }}"},
        ],
        "added_tokens_decoder": {"7": {"content": "<|extra|>", "special": True}},
    }
    path.write_text(json.dumps(config))
    assert ChatTemplate.from_tokenizer_config(path).render([U]) == "<s>Hi</s>"
    assert ChatTemplate.from_tokenizer_config(path, "shout").render([U]) == "HI"
    assert ChatTemplate.from_tokenizer_config(tmp_path, eos_token="!").render([U]) == "<s>Hi!"
    assert "<|extra|>" in ChatTemplate.from_tokenizer_config(path).control


def test_one_template_renders_in_many_threads():
    template = ChatTemplate(
        "{% set ns = namespace(n=0) %}{% for m in messages %}{% set ns.n = ns.n + 1 %}{% endfor %}{{ ns.n }}"
    )
    results: dict[int, str] = {}

    def work(count: int) -> None:
        results[count] = template.render([U] * count)

    threads = [threading.Thread(target=work, args=(count,)) for count in range(1, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {count: str(count) for count in range(1, 20)}


def test_jinja_is_loaded_when_the_first_template_is_made():
    code = (
        "import sys; from sagedesk.llm.prompts import ChatTemplate, get_prompt_format; get_prompt_format('chatml')\n"
        "assert 'jinja2' not in sys.modules; ChatTemplate('x'); assert 'jinja2' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
