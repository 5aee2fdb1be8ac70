from __future__ import annotations

import pytest

from sagedesk.emulator.containers.openai_server import OpenAIServer, Serving
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError, Reply, ToolCall

CHAT = {"messages": [{"role": "system", "content": "S"}, {"role": "user", "content": "Hi"}]}
CALL = ToolCall(id="c1", name="look", arguments='{"at": "sky"}')


def words(_):
    return ["One", " two", " three"]


def thinking(_):
    return Reply(reasoning=["Hm", "m"], text=["Yes"])


def failing(_):
    yield "One"
    raise GenerationFailedError("out of memory")


VLLM = OpenAIServer(Engine(model=words))


def deltas(events: list) -> list[dict[str, object]]:
    return [event["choices"][0]["delta"] for event in events if event != "[DONE]" and event["choices"]]


def test_a_stream_begins_with_the_role_and_ends_with_done(ask) -> None:
    answer = ask(VLLM, {**CHAT, "stream": True})
    assert answer.content_type.startswith("text/event-stream")
    first, *middle, last, done = answer.events
    assert deltas([first]) == [{"role": "assistant", "content": ""}]
    assert deltas(middle) == [{"content": "One"}, {"content": " two"}, {"content": " three"}]
    assert last["choices"][0]["finish_reason"] == "stop"
    assert done == "[DONE]"
    assert all("usage" not in event for event in (first, *middle, last))


def test_usage_comes_last_when_asked_for(ask) -> None:
    *_, usage, _ = ask(VLLM, {**CHAT, "stream": True, "stream_options": {"include_usage": True}}).events
    assert usage["choices"] == []
    assert (usage["usage"]["prompt_tokens"], usage["usage"]["completion_tokens"]) == (2, 3)


def test_limits_and_stops(ask) -> None:
    whole = ask(VLLM, {**CHAT, "max_tokens": 9, "max_completion_tokens": 2}).json["choices"][0]
    assert (whole["message"]["content"], whole["finish_reason"]) == ("One two", "length")
    whole = ask(VLLM, {**CHAT, "stop": "wo"}).json["choices"][0]
    assert (whole["message"]["content"], whole["finish_reason"], whole["stop_reason"]) == ("One t", "stop", "wo")


def test_log_probabilities(ask) -> None:
    content = ask(VLLM, {**CHAT, "logprobs": True}).json["choices"][0]["logprobs"]["content"]
    assert [entry["token"] for entry in content] == ["One", " two", " three"]
    assert content[0]["bytes"] == list(b"One")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (("reasoning",), [{"reasoning": "Hm"}, {"reasoning": "m"}, {"content": "Yes"}]),
        (
            ("reasoning", "reasoning_content"),
            [
                {"reasoning": "Hm", "reasoning_content": "Hm"},
                {"reasoning": "m", "reasoning_content": "m"},
                {"content": "Yes"},
            ],
        ),
        ((), [{"content": text} for text in ("<think>", "Hm", "m", "</think>", "Yes")]),
    ],
)
def test_reasoning_is_where_the_server_puts_it(ask, fields: tuple[str, ...], expected: list[dict[str, str]]) -> None:
    server = OpenAIServer(Engine(model=thinking), Serving(reasoning_fields=fields))
    assert deltas(ask(server, {**CHAT, "stream": True}).events)[1:-1] == expected
    message = ask(server, CHAT).json["choices"][0]["message"]
    assert message["content"] == "".join(item.get("content", "") for item in expected)
    assert all(message[field] == "Hmm" for field in fields)


def test_tool_calls(ask) -> None:
    server = OpenAIServer(Engine(model=lambda _: Reply(tool_calls=(CALL,))))
    choice = ask(server, CHAT).json["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["content"] is None
    assert choice["message"]["tool_calls"][0]["function"] == {"name": "look", "arguments": CALL.arguments}
    fragments = [
        call for delta in deltas(ask(server, {**CHAT, "stream": True}).events) for call in delta.get("tool_calls", [])
    ]
    assert fragments[0]["id"] == "c1"
    assert all("id" not in fragment for fragment in fragments[1:])
    assert "".join(fragment["function"]["arguments"] for fragment in fragments) == CALL.arguments


def test_completions(ask) -> None:
    whole = ask(VLLM, {"prompt": "x", "max_tokens": 2}).json
    assert whole["choices"][0]["text"] == "One two"
    events = ask(VLLM, {"prompt": "x", "stream": True}).events
    assert "".join(event["choices"][0]["text"] for event in events[:-1]) == "One two three"
    assert [event["choices"][0]["finish_reason"] for event in events[:-1]] == [None, None, None, "stop"]


def error(answer) -> tuple[int, str]:
    assert answer.status == answer.json["error"]["code"]
    return answer.status, answer.json["error"]["message"]


def test_model_names(ask) -> None:
    assert ask(VLLM, {**CHAT, "model": ""}).status == 200
    assert ask(VLLM, {**CHAT, "model": "/opt/ml/model"}).status == 200
    assert error(ask(VLLM, {**CHAT, "model": "gpt"})) == (404, "The model `gpt` does not exist.")
    anything = OpenAIServer(Engine(model=words), Serving(models=()))
    assert ask(anything, {**CHAT, "model": "gpt"}).json["model"] == "gpt"
    nova = OpenAIServer(Engine(model=words), Serving(takes_model=False))
    assert error(ask(nova, {**CHAT, "model": ""}))[0] == 400


@pytest.mark.parametrize(
    ("body", "beginning"),
    [
        ({"inputs": "Hi"}, "Cannot find suitable handler for request."),
        ({"messages": []}, "'messages' must be"),
        ({"messages": [{"content": "x"}]}, "each item of 'messages'"),
        ({**CHAT, "max_tokens": 0}, "max_tokens must be at least 1, got 0."),
        ({**CHAT, "temperature": -1}, "temperature must be non-negative, got -1."),
        ({**CHAT, "top_p": 0}, "top_p must be in (0, 1], got 0."),
        ({**CHAT, "max_tokens": 99_999}, "'max_tokens' or 'max_completion_tokens' is too large: 99999."),
        ({"prompt": "a " * 40_000}, "This model's maximum context length is 32768 tokens. However,"),
        (b"nonsense", "Invalid JSON"),
    ],
)
def test_bad_requests(ask, body: object, beginning: str) -> None:
    status, message = error(ask(VLLM, body))
    assert status == 400
    assert message.startswith(beginning)


def test_a_breakdown(ask) -> None:
    server = OpenAIServer(Engine(model=failing))
    *_, failure, done = ask(server, {**CHAT, "stream": True}).events
    assert failure["error"] == {"message": "out of memory", "type": "InternalServerError", "param": None, "code": 500}
    assert done == "[DONE]"
    assert error(ask(server, CHAT)) == (500, "out of memory")


def test_the_model_sees_the_conversation(ask) -> None:
    seen = []
    server = OpenAIServer(Engine(model=lambda request: seen.append(request) or "ok"))
    parts = [
        {"type": "text", "text": "What is"},
        {"type": "image_url", "image_url": {}},
        {"type": "text", "text": " it?"},
    ]
    ask(server, {"messages": [{"role": "user", "content": parts}, {"role": "assistant", "content": "?"}]})
    assert seen[0].prompt == "What is it?"
    assert [message["role"] for message in seen[0].messages] == ["user", "assistant"]
