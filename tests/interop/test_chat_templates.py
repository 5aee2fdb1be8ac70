"""Chat templates render as transformers renders them, or fail with its words, for any conversation."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage, Part, ReasoningPart, TextPart, ToolCallPart
from sagedesk.llm.prompts import ChatTemplate

pytest.importorskip("transformers", reason="`make interop` runs this beside transformers")
FOLDER = Path(__file__).resolve().parents[3] / "shared" / "chat-templates"
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.jinja")}
if not SOURCES:
    pytest.skip("no reference material beside this checkout", allow_module_level=True)

from transformers.utils.chat_template_utils import render_jinja_template  # noqa: E402  # where it is installed

EXAMPLES = int(os.environ.get("SAGEDESK_INTEROP_EXAMPLES", "400"))
VARIABLES = {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>"}
PIECES = [
    *(
        "Hi",
        " ",
        "\n\n",
        "\t",
        "{{ messages }}",
        "{% endif %}",
        "[INST]",
        "</s>",
        "<|im_end|>",
        "<|eot_id|>",
        "é",
        "日本語",
    ),
    *(
        "<think>",
        "</think>",
        "Let me see",
        "<b>&amp;'\"</b>",
        '{"a": [1, 2.50]}',
        "\u2028",
        "\u00a0",
        "👩‍👩‍👧",
        "\\n",
        "%",
    ),
    *("<tool_call>", "</tool_call>", "<|channel|>", "CONTINUE_FINAL_MESSAGE_TAG"),
]
TEXT = st.one_of(st.lists(st.sampled_from(PIECES), max_size=5).map("".join), st.text(max_size=10))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)
NAME = st.sampled_from(["now", "get_weather", "a.b"])
ARGUMENTS = st.one_of(st.dictionaries(st.sampled_from(["zone", "n", "x y"]), JSON, max_size=3), JSON.map(json.dumps))
TOOL = st.builds(
    lambda name, text, kinds: {
        "type": "function",
        "function": {
            "name": name,
            "description": text,
            "parameters": {
                "type": "object",
                "properties": {key: {"type": kind, "description": text} for key, kind in kinds.items()},
                "required": sorted(kinds)[:1],
            },
        },
    },
    NAME,
    TEXT,
    st.dictionaries(
        st.sampled_from(["zone", "n"]), st.sampled_from(["string", "integer", "array", "object", "boolean"]), max_size=2
    ),
)


@st.composite
def message(
    draw: st.DrawFn, roles: tuple[str, ...] = ("user", "assistant", "system", "tool", "developer")
) -> dict[str, Any]:
    said: dict[str, Any] = {"role": draw(st.sampled_from(roles))}
    content = st.one_of(
        TEXT, TEXT, st.lists(TEXT.map(lambda text: {"type": "text", "text": text}), max_size=2), st.none()
    )
    said["content"] = draw(content)
    if said["role"] == "assistant":
        if draw(st.integers(0, 3)) == 0:
            said[draw(st.sampled_from(["reasoning_content", "thinking", "reasoning"]))] = draw(TEXT)
        if draw(st.integers(0, 2)) == 0:
            said["tool_calls"] = [
                {"id": f"call{number:05}", "type": "function", "function": {"name": name, "arguments": arguments}}
                for number, (name, arguments) in enumerate(
                    draw(st.lists(st.tuples(NAME, ARGUMENTS), min_size=1, max_size=2))
                )
            ]
    elif said["role"] == "tool":
        said |= {"name": draw(NAME), "tool_call_id": "call00000"}
    return said


@st.composite
def conversation(draw: st.DrawFn) -> list[dict[str, Any]]:
    """A conversation: mostly one in which user and assistant take turns, at times anything."""
    if draw(st.integers(0, 4)) == 0:
        return draw(st.lists(message(), max_size=6))
    turns = [draw(message(("user" if i % 2 == 0 else "assistant",))) for i in range(draw(st.integers(1, 6)))]
    return [*draw(st.lists(message(("system",)), max_size=1)), *turns]


TEMPLATE = st.sampled_from(sorted(SOURCES))
OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "tools": st.lists(TOOL, max_size=2),
        "documents": st.lists(st.builds(lambda title, text: {"title": title, "text": text}, TEXT, TEXT), max_size=2),
        "enable_thinking": st.booleans(),
        "date_string": st.just("26 Jul 2024"),
        "reasoning_effort": st.sampled_from(["low", "high"]),
    },
)


def theirs(source: str, messages: list[dict[str, Any]], **options: Any) -> tuple[str, str]:
    """Return the reference's text, and the words of its error."""
    try:
        rendered, _ = render_jinja_template([messages], chat_template=source, **options)
    except Exception as error:  # noqa: BLE001  # templates fail with anything
        return "", str(error)
    return rendered[0], ""


def ours(template: ChatTemplate, *arguments: Any, **options: Any) -> tuple[str, str]:
    try:
        return template.render(*arguments, **options), ""
    except PromptError as error:
        return "", error.message


# hypothesis explains by tracing, which makes rendering slower than the limit that a template has
examples = settings(max_examples=EXAMPLES, deadline=None, phases=set(Phase) - {Phase.explain})


@examples
@given(template=TEMPLATE, messages=conversation(), options=OPTIONS, generation=st.booleans())
def test_any_conversation(
    template: str,
    messages: list[dict[str, Any]],
    options: dict[str, Any],
    generation: bool,
) -> None:
    source = SOURCES[template]
    expected, words = theirs(source, messages, add_generation_prompt=generation, **VARIABLES, **options)
    text, error = ours(ChatTemplate(source, **VARIABLES, **options), messages, generation)
    assert text == expected
    assert words in error if words else not error


@examples
@given(template=TEMPLATE, messages=conversation())
def test_the_last_message_continued(template: str, messages: list[dict[str, Any]]) -> None:
    source = SOURCES[template]
    assume(messages and messages[-1]["content"])  # where nothing is said yet, SageDesk begins the answer anew
    expected, words = theirs(source, messages, continue_final_message=True, **VARIABLES)
    assume(not words)
    assert ChatTemplate(source, **VARIABLES).render(messages, continue_final_message=True) == expected


@examples
@given(template=TEMPLATE, messages=conversation(), generation=st.booleans())
def test_chat_messages(template: str, messages: list[dict[str, Any]], generation: bool) -> None:
    """SageDesk's own messages, as the dicts that say the same."""
    source = SOURCES[template]
    pairs = [_chat_message(said) for said in messages if said["role"] != "developer"]
    chat, same = [one for one, _ in pairs], [other for _, other in pairs]
    expected, words = theirs(source, same, add_generation_prompt=generation, **VARIABLES)
    text, error = ours(ChatTemplate(source, **VARIABLES), chat, generation)
    assert text == expected
    assert words in error if words else not error


def _chat_message(said: dict[str, Any]) -> tuple[ChatMessage, dict[str, Any]]:
    """Return a message as a ChatMessage, and as a dict."""
    content = said["content"] or ""
    texts = [content] if isinstance(content, str) else [block["text"] for block in content]
    parts: list[Part] = [TextPart(text=text) for text in texts]
    same = {"role": said["role"], "content": "".join(texts)}
    if reasoning := next((said[key] for key in ("reasoning_content", "thinking", "reasoning") if said.get(key)), ""):
        parts.insert(0, ReasoningPart(text=reasoning))
        same["reasoning_content"] = reasoning
    for call in said.get("tool_calls", ()):
        name, arguments = call["function"]["name"], call["function"]["arguments"]
        if not isinstance(arguments, str):
            arguments = json.dumps(arguments)
        parts.append(ToolCallPart(id=call["id"], name=name, arguments=arguments))
        function = {"name": name, "arguments": json.loads(arguments)}
        same.setdefault("tool_calls", []).append({**call, "function": function})
    return ChatMessage(role=said["role"], parts=parts), same
