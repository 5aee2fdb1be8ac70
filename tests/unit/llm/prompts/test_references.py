"""Prompts equal the references': recorded renderings, published templates, and the real packages where they are."""

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts import ChatTemplate, get_prompt_format, llama2, llama3


def test_recorded_renderings_to_the_letter(shared):
    """Every template and case, refusals and failures too, as transformers 5.23 gave them."""
    folder = shared / "chat-templates"
    goldens = json.loads((folder / "goldens.json").read_text(encoding="utf-8"))
    templates: dict[str, ChatTemplate] = {}
    wrong = []
    for golden in goldens:
        name = golden["template"]
        if name not in templates:
            templates[name] = ChatTemplate.from_file(folder / name, **golden["variables"])
        try:
            text = templates[name].render(golden["messages"], golden["add_generation_prompt"])
            right = text == golden.get("text")
        except PromptError as error:
            right = "error" in golden and golden["error"].partition(": ")[2] in error.message
        if not right:
            wrong.append((name, golden["case"]))
    assert goldens
    assert not wrong


# Generated conversations

contents = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["Hi", " a\n\nb \r\n", "", "{{ x }}", "[INST] </s>", "<think>x</think>y", "日本語\u200b\u2028", "\t"]
    ),
)


EITHER = st.booleans()
WITH = st.just(True)
WITHOUT = st.just(False)


@st.composite
def conversations(draw, *, system=EITHER, last_user=True):
    messages = [ChatMessage(draw(contents), role="system")] if draw(system) else []
    turns = draw(st.integers(min_value=1, max_value=5))
    turns += last_user and turns % 2 == 0
    roles = ["assistant" if index % 2 else "user" for index in range(turns)]
    return [*messages, *(ChatMessage(draw(contents), role=role) for role in roles)]


# format: template, its variables, whether it is written out with indentation, which system messages it knows
PUBLISHED = {
    "llama3": ("classic-llama-3-instruct", {"bos_token": "<|begin_of_text|>"}, EITHER),
    "chatml": ("classic-chatml", {"bos_token": ""}, EITHER),
    "mistral-v1": ("classic-mistral-instruct", {"bos_token": "<s>", "eos_token": "</s>"}, EITHER),
    "mistral-tekken": (
        "mistralai-Mistral-Nemo-Instruct-2407",
        {"bos_token": "<s>", "eos_token": "</s>"},
        st.booleans(),
    ),
    "zephyr": ("classic-zephyr", {"eos_token": "</s>"}, EITHER),
    "gemma": ("google-gemma-2-2b-it", {"bos_token": "<bos>"}, WITHOUT),
    "phi3": ("classic-phi-3", {}, EITHER),
    "vicuna": ("classic-vicuna", {"bos_token": "<s>", "eos_token": "</s>"}, EITHER),
    "openchat": ("classic-openchat-3.5", {"bos_token": "<s>"}, EITHER),
    "falcon": ("classic-falcon-instruct", {}, EITHER),
    "deepseek-r1": (
        "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B",
        {"bos_token": "<｜begin▁of▁sentence｜>", "enable_thinking": True},
        st.booleans(),
    ),
    "granite": ("ibm-granite-granite-4.0", {}, EITHER),
    "gpt-oss": ("openai-gpt-oss-120b", {}, EITHER),
}


def published(shared, name: str, **variables) -> ChatTemplate:
    source = (shared / "chat-templates" / f"{name}.jinja").read_text(encoding="utf-8")
    if name.startswith("classic-"):
        # that collection's README: the indentation and line feeds are to be taken out before use
        source = source.replace("    ", "").replace("\n", "")
    return ChatTemplate(source, **variables)


@pytest.mark.parametrize("name", PUBLISHED)
def test_formats_equal_their_published_templates(shared, name):
    template_name, variables, system = PUBLISHED[name]
    template = published(shared, template_name, **variables)

    @settings(max_examples=60, deadline=None)
    @given(conversations(system=system))
    def check(messages):
        assert get_prompt_format(name).messages_to_prompt(messages) == template.render(messages)

    check()


def test_gemma_merges_system_messages_as_its_collected_template_does(shared):
    template = published(shared, "classic-gemma-it")

    @settings(max_examples=60, deadline=None)
    @given(conversations(system=WITH))
    def check(messages):
        assert get_prompt_format("gemma").messages_to_prompt(messages) == "<bos>" + template.render(messages)

    check()


def test_granite_3_equals_too_where_there_is_a_system_message(shared):
    template = published(shared, "ibm-granite-granite-3.3-2B-Instruct")

    @settings(max_examples=60, deadline=None)
    @given(conversations(system=WITH))
    def check(messages):
        assume(messages[0].content)
        assert get_prompt_format("granite").messages_to_prompt(messages) == template.render(messages)

    check()


def test_deepseek_is_the_same_without_the_thought_that_is_begun(shared):
    template = published(shared, "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B", bos_token="<｜begin▁of▁sentence｜>")

    @settings(max_examples=60, deadline=None)
    @given(conversations())
    def check(messages):
        expected = template.render(messages).removesuffix("<think>\n</think>")
        assert get_prompt_format("deepseek").messages_to_prompt(messages) == expected

    check()


# The real packages: install them beside SageDesk to run these


@pytest.fixture
def llama_utils():
    """LlamaIndex's module: in llama-index-llms-llama-cpp, whose llama.cpp this does not need."""
    return pytest.importorskip("llama_index.llms.llama_cpp.llama_utils")


@pytest.mark.parametrize(
    ("ours", "name"),
    [
        (llama2.messages_to_prompt, "messages_to_prompt"),
        (llama3.messages_to_prompt_v3_instruct, "messages_to_prompt_v3_instruct"),
    ],
)
def test_conversations_equal_llama_indexs(llama_utils, ours, name):
    types = pytest.importorskip("llama_index.core.base.llms.types")
    theirs = getattr(llama_utils, name)

    @settings(max_examples=300, deadline=None)
    @given(conversations(last_user=False), st.none() | contents)
    def check(messages, system_prompt):
        same = [types.ChatMessage(role=str(message.role), content=message.content) for message in messages]
        assert ours(messages, system_prompt) == theirs(same, system_prompt)

    check()


@pytest.mark.parametrize(
    ("ours", "name"),
    [
        (llama2.completion_to_prompt, "completion_to_prompt"),
        (llama3.completion_to_prompt_v3_instruct, "completion_to_prompt_v3_instruct"),
    ],
)
def test_instructions_equal_llama_indexs(llama_utils, ours, name):
    theirs = getattr(llama_utils, name)

    @settings(max_examples=300, deadline=None)
    @given(contents, st.none() | contents)
    def check(completion, system_prompt):
        assert ours(completion, system_prompt) == theirs(completion, system_prompt)

    check()


@pytest.mark.parametrize("kind", ["dicts", "messages"])
def test_templates_equal_the_reference_renderer(shared, kind):
    reference = pytest.importorskip("transformers.utils.chat_template_utils")
    sources = {path.name: path.read_text(encoding="utf-8") for path in (shared / "chat-templates").glob("*.jinja")}
    variables = {"bos_token": "<s>", "eos_token": "</s>", "date_string": "26 Jul 2024"}
    templates = {name: ChatTemplate(source, **variables) for name, source in sources.items()}

    @settings(max_examples=600, deadline=None)
    @given(st.sampled_from(sorted(sources)), conversations(last_user=False), EITHER)
    def check(name, messages, generation):
        chat = [{"role": str(message.role), "content": message.content} for message in messages]
        expected, error = rendered(reference, chat, sources[name], add_generation_prompt=generation, **variables)
        if error is None:
            assert templates[name].render(chat if kind == "dicts" else messages, generation) == expected
        else:
            with pytest.raises(PromptError) as caught:
                templates[name].render(chat, generation)
            assert str(error) in caught.value.message

    check()


def rendered(reference, chat, source, **options):
    """Return the reference's text, or its error: of a template's any kind."""
    try:
        return reference.render_jinja_template([chat], chat_template=source, **options)[0][0], None
    except Exception as error:  # noqa: BLE001 - templates fail with anything
        return None, error


def test_continued_messages_equal_the_reference_renderers(shared):
    reference = pytest.importorskip("transformers.utils.chat_template_utils")
    source = (shared / "chat-templates" / "Qwen-Qwen2.5-7B-Instruct.jinja").read_text(encoding="utf-8")
    chat = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "It is "}]
    expected = reference.render_jinja_template([chat], chat_template=source, continue_final_message=True)[0][0]
    assert ChatTemplate(source).messages_to_prompt(chat) == expected
