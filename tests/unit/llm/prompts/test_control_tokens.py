import pytest

from sagedesk.llm.prompts import ChatTemplate


@pytest.mark.parametrize(
    ("template", "stop", "control"),
    [
        ("Qwen-Qwen2.5-7B-Instruct", {"<|im_end|>"}, {"<|im_start|>", "<|im_end|>"}),
        (
            "meta-llama-Llama-3.3-70B-Instruct",
            {"<|eot_id|>"},
            {"<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"},
        ),
        ("mistralai-Mistral-Nemo-Instruct-2407", set(), {"[INST]", "[/INST]", "[TOOL_CALLS]"}),
        ("google-gemma-2-2b-it", {"<end_of_turn>"}, {"<start_of_turn>", "<end_of_turn>"}),
        ("google-gemma-4-31B-it-interleaved", {"<turn|>"}, {"<|turn>", "<turn|>"}),
        ("ByteDance-Seed-OSS", {"<seed:eos>"}, {"<seed:bos>", "<seed:eos>"}),
        ("deepseek-ai-DeepSeek-V3.1", {"<｜end▁of▁sentence｜>"}, {"<｜User｜>", "<｜Assistant｜>"}),
        ("GLM-4.6", set(), {"[gMASK]", "<sop>", "<|user|>", "<|assistant|>"}),
        ("openai-gpt-oss-120b", {"<|end|>"}, {"<|start|>", "<|message|>", "<|channel|>", "<|return|>"}),
        ("poolside-Laguna-S-2.1", {"</assistant>"}, {"<user>", "</user>", "<assistant>"}),
    ],
)
def test_published_templates(shared, template, stop, control):
    found = ChatTemplate.from_file(shared / "chat-templates" / f"{template}.jinja")
    assert set(found.stop) == stop
    assert control | stop <= set(found.control)


def test_plain_names_of_roles_count_where_nothing_else_does():
    source = "{% for m in messages %}{{ m.role|upper }}: {{ m.content }}\n{% endfor %}ASSISTANT:"
    template = ChatTemplate(source, eos_token="</s>", add_bos_token=True)
    assert template.stop == ("</s>",)
    assert set(template.control) == {"</s>", "SYSTEM:", "USER:", "ASSISTANT:"}


def test_tokens_built_from_pieces_are_found():
    source = "{% for m in messages %}{{ '<|' + m.role + '|>' + m.content + '<|end|>' }}{% endfor %}"
    assert set(ChatTemplate(source).control) == {"<|system|>", "<|user|>", "<|assistant|>", "<|end|>"}


def test_a_template_that_refuses_system_messages():
    refusal = "{% if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}"
    source = refusal + "{% for m in messages %}{{ m.role|upper }}>{{ m.content }}{% endfor %}"
    assert set(ChatTemplate(source).control) == {"USER>", "ASSISTANT>"}


def test_a_template_that_refuses_every_conversation_has_its_named_tokens():
    template = ChatTemplate("{{ raise_exception('no') }}<|end|>", eos_token="</s>")
    assert template.stop == ("</s>",)
    assert set(template.control) == {"</s>", "<|end|>"}
