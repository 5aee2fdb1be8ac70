"""Parameters and messages in each container's words, and the traps of each."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from sagedesk.errors import InvalidInputError
from sagedesk.llm.handlers import get_handler, handler_names
from sagedesk.llm.messages import ChatMessage, ImagePart, ReasoningPart, TextPart, ToolCallPart
from sagedesk.llm.parameters import Parameters

ALL = Parameters(
    max_tokens=7,
    temperature=0.5,
    top_p=0.9,
    top_k=40,
    stop=("</s>", "User:"),
    seed=1,
    repetition_penalty=1.1,
    presence_penalty=0.2,
    response_format={"type": "json_object"},
    extra={"min_p": 0.1},
)
SAMPLING = {"do_sample": True, "temperature": 0.5, "top_p": 0.9, "top_k": 40}


def body(name: str, parameters: Parameters, prompt: Any = "Hi", *, stream: bool = True, **options: object) -> Any:
    return json.loads(get_handler(name, **options).encode(prompt, parameters, stream=stream))


def test_every_parameter_in_each_containers_words() -> None:
    generation = {"max_new_tokens": 7, "repetition_penalty": 1.1, **SAMPLING, "min_p": 0.1}
    assert body("tgi", ALL) == {
        "inputs": "Hi",
        "parameters": {
            **generation,
            "stop": ["</s>", "User:"],
            "seed": 1,
            "grammar": {"type": "json", "value": {"type": "object"}},
            "return_full_text": False,
            "details": True,
        },
        "stream": True,
    }
    assert body("lmi", ALL) == {
        "inputs": "Hi",
        "parameters": {
            **generation,
            "stop": ["</s>", "User:"],
            "stop_sequences": ["</s>", "User:"],
            "seed": 1,
            "presence_penalty": 0.2,
            "response_format": {"type": "json_object"},
            "return_full_text": False,
            "details": True,
        },
        "stream": True,
    }
    openai = {
        "max_tokens": 7,
        "temperature": 0.5,
        "top_p": 0.9,
        "top_k": 40,
        "stop": ["</s>", "User:"],
        "seed": 1,
        "repetition_penalty": 1.1,
        "presence_penalty": 0.2,
        "response_format": {"type": "json_object"},
        "stream": True,
        "stream_options": {"include_usage": True},
        "min_p": 0.1,
    }
    assert body("openai-chat", ALL) == {"messages": [{"role": "user", "content": "Hi"}], **openai}
    assert body("openai-completions", ALL) == {"prompt": "Hi", **openai}
    assert body("hf-pipeline", ALL) == {"inputs": "Hi", "parameters": {**generation, "return_full_text": False}}
    assert body("outputs", ALL) == {"inputs": "Hi", "parameters": generation, "stream": True}
    assert body("jumpstart-llama2", ALL) == {
        "inputs": [[{"role": "user", "content": "Hi"}]],
        "parameters": {"max_new_tokens": 7, "temperature": 0.5, "top_p": 0.9, "min_p": 0.1},
    }
    third_party = body("lmi-3p", ALL)
    assert {key: third_party[key] for key in ("prompt", "max_gen_len", "temperature", "top_p", "inputs")} == {
        "prompt": "Hi",
        "max_gen_len": 7,
        "temperature": 0.5,
        "top_p": 0.9,
        "inputs": "Hi",
    }
    assert body("jmespath", ALL)["parameters"] == {**ALL.to_mapping()}
    assert get_handler("text").encode("Hé", ALL, stream=True) == "Hé".encode()


def test_what_is_not_set_is_not_sent_but_a_maximum_where_containers_would_cut_short() -> None:
    nothing = Parameters()
    assert body("openai-chat", nothing, stream=False) == {
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": False,
    }
    assert body("openai-completions", nothing, stream=False) == {"prompt": "Hi", "max_tokens": 512, "stream": False}
    for name in ("tgi", "lmi"):
        assert body(name, nothing)["parameters"] == {"max_new_tokens": 512, "return_full_text": False, "details": True}
        assert "max_new_tokens" not in body(name, nothing, default_max_tokens=None)["parameters"]
    assert body("jmespath", nothing, request="{a: parameters.seed, b: {c: parameters.stop}, d: prompt}") == {
        "b": {},
        "d": "Hi",
    }


def test_temperature_zero_is_greedy() -> None:
    greedy = Parameters(temperature=0, top_p=0.9, top_k=5)
    for name in ("tgi", "lmi", "hf-pipeline", "outputs"):
        sent = body(name, greedy)["parameters"]
        assert sent["do_sample"] is False
        assert not {"temperature", "top_p", "top_k"} & set(sent), name
    for name in ("openai-chat", "openai-completions", "lmi-3p"):
        assert body(name, greedy)["temperature"] == 0
    assert body("jumpstart-llama2", greedy)["parameters"]["temperature"] == 0


def test_values_that_mean_off_are_not_sent_where_they_are_refused() -> None:
    for name in ("tgi", "lmi", "hf-pipeline"):
        assert not {"top_p", "top_k"} & set(body(name, Parameters(top_p=1.0, top_k=0))["parameters"])
    assert body("openai-chat", Parameters(top_p=1.0))["top_p"] == 1


def test_extra_keys_win() -> None:
    assert body("tgi", Parameters(extra={"return_full_text": True}))["parameters"]["return_full_text"] is True
    assert body("openai-chat", Parameters(extra={"stream_options": None}))["stream_options"] is None


def test_a_json_schema_becomes_a_grammar_of_tgi() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    wanted = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    sent = body("tgi", Parameters(response_format=wanted))["parameters"]
    assert sent["grammar"] == {"type": "json", "value": schema}
    assert "grammar" not in body("tgi", Parameters(response_format={"type": "text"}))["parameters"]


def test_model_and_usage_of_openai() -> None:
    for name in ("openai-chat", "openai-completions"):
        assert "model" not in body(name, Parameters())
        assert body(name, Parameters(), model="meta/llama3")["model"] == "meta/llama3"
        assert "stream_options" not in body(name, Parameters(), stream=False)
        assert "stream_options" not in body(name, Parameters(), stream_usage=False)


def test_what_json_cannot_hold_is_told() -> None:
    with pytest.raises(InvalidInputError, match="JSON"):
        body("tgi", Parameters(extra={"x": object()}))
    with pytest.raises(InvalidInputError, match="JSON"):
        body("tgi", Parameters(temperature=float("nan")))


def test_a_message_that_is_not_unicode_is_sent_as_near_as_can_be() -> None:
    assert body("tgi", Parameters(), "a\ud83db")["inputs"] == "a?b"


CONVERSATION = [
    ChatMessage("Be brief.", role="system"),
    ChatMessage("What time is it?"),
    ChatMessage(
        role="assistant",
        parts=[
            ReasoningPart(text="I need a clock."),
            TextPart(text="Let me see."),
            ToolCallPart(id="c1", name="now", arguments='{"tz":"UTC"}'),
            ToolCallPart(id="c2", name="day", arguments="{}"),
        ],
    ),
    ChatMessage("12:00", role="tool"),
    ChatMessage(role="tool", parts=[ToolCallPart(id="c2", name="day", arguments=""), TextPart(text="Monday")]),
]


def test_roles_tool_calls_and_their_answers() -> None:
    assert body("openai-chat", Parameters(), CONVERSATION)["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "What time is it?"},
        {
            "role": "assistant",
            "content": "Let me see.",
            "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "now", "arguments": '{"tz":"UTC"}'}},
                {"id": "c2", "type": "function", "function": {"name": "day", "arguments": "{}"}},
            ],
        },
        {"role": "tool", "content": "12:00", "tool_call_id": "c1"},
        {"role": "tool", "content": "Monday", "tool_call_id": "c2"},
    ]


PICTURE = ChatMessage(
    role="user",
    parts=[TextPart(text="What is this?"), ImagePart(media_type="image/png", data=b"\x89PNG"), TextPart(text="Say.")],
)


def test_images_go_where_they_can() -> None:
    url = "data:image/png;base64," + base64.b64encode(b"\x89PNG").decode()
    content = [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": url}},
        {"type": "text", "text": "Say."},
    ]
    assert body("openai-chat", Parameters(), [PICTURE])["messages"] == [{"role": "user", "content": content}]
    custom = body("jmespath", Parameters(), [PICTURE], takes_messages=True, carries_images=True, request="messages[0]")
    assert custom["content"] == content


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("jumpstart-llama2", {}),
        ("hf-pipeline", {"takes_messages": True}),
        ("jmespath", {"takes_messages": True}),
        ("tgi", {}),
        ("text", {}),
    ],
)
def test_elsewhere_they_are_refused(name: str, options: dict[str, object]) -> None:
    handler = get_handler(name, **options)
    assert not handler.carries_images
    with pytest.raises(InvalidInputError):
        handler.encode([PICTURE], Parameters(), stream=False)


def test_dialogs_follow_metas_rule() -> None:
    system, user, assistant = (ChatMessage("x", role=role) for role in ("system", "user", "assistant"))
    handler = get_handler("jumpstart-llama2")
    for messages in ([user], [system, user], [user, assistant, user], [system, user, assistant, user]):
        sent = json.loads(handler.encode(messages, Parameters(), stream=False))["inputs"]
        assert [[message["role"] for message in sent[0]]] == [[message.role for message in messages]]
    for messages in ([], [system], [assistant], [user, user], [user, assistant], [user, system, user], CONVERSATION):
        with pytest.raises(InvalidInputError, match="in turn"):
            handler.encode(messages, Parameters(), stream=False)


def test_what_a_handler_says_of_itself() -> None:
    assert get_handler("jumpstart-llama2").invoke_arguments == {"CustomAttributes": "accept_eula=true"}
    assert get_handler("jumpstart-llama2", accept_eula=False).invoke_arguments == {}
    assert get_handler("text").content_type == "text/plain"
    messages = {name for name in handler_names() if get_handler(name).takes_messages}
    assert messages == {"openai-chat", "jumpstart-llama2"}
    assert {name for name in handler_names() if not get_handler(name).streams} == {"jumpstart-llama2", "hf-pipeline"}
    assert [name for name in handler_names() if get_handler(name).name != name] == []
    base_model = get_handler("jumpstart-llama2", takes_messages=False)
    assert json.loads(base_model.encode("Once", Parameters(), stream=False))["inputs"] == "Once"
