from __future__ import annotations

import pytest

from sagedesk.emulator.containers.tgi import Tgi
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError, Reply, ToolCall, echo


def words(_):
    return ["One", " two", " three"]


def failing(_):
    yield "One"
    raise GenerationFailedError("out of memory")


TGI = Tgi(Engine(model=words))
CHAT = {"messages": [{"role": "user", "content": "Hi"}]}


def test_a_prompt_is_repeated_unless_told_otherwise(ask) -> None:
    assert ask(TGI, {"inputs": "Count: "}).json == [{"generated_text": "Count: One two three"}]
    body = {"inputs": "Count: ", "parameters": {"return_full_text": False}}
    assert ask(TGI, body).json == [{"generated_text": "One two three"}]


def test_a_stream_is_an_event_for_each_token_and_one_for_the_end_token(ask) -> None:
    answer = ask(TGI, {"inputs": "Count: ", "stream": True, "parameters": {"details": True, "seed": 7}})
    assert answer.content_type == "text/event-stream"
    *tokens, last = answer.events
    assert [event["token"]["text"] for event in tokens] == ["One", " two", " three"]
    assert [event["index"] for event in answer.events] == [1, 2, 3, 4]
    assert all(event["generated_text"] is None and not event["token"]["special"] for event in tokens)
    assert last["token"]["text"] == "</s>"
    assert last["token"]["special"]
    assert last["generated_text"] == "Count: One two three"
    assert last["details"] == {"finish_reason": "eos_token", "generated_tokens": 4, "seed": 7, "input_length": 3}


def test_a_limit_ends_the_stream_on_its_last_token(ask) -> None:
    body = {
        "inputs": "x",
        "stream": True,
        "parameters": {"max_new_tokens": 2, "return_full_text": False, "details": True},
    }
    last = ask(TGI, body).events[-1]
    assert (last["token"]["text"], last["generated_text"]) == (" two", "One two")
    assert last["details"]["finish_reason"] == "length"


def test_a_stop_sequence_is_part_of_the_text(ask) -> None:
    body = {"inputs": "x", "parameters": {"stop": [" two"], "return_full_text": False, "details": True}}
    (answer,) = ask(TGI, body).json
    assert answer["generated_text"] == "One two"
    assert answer["details"]["finish_reason"] == "stop_sequence"
    assert [token["text"] for token in answer["details"]["tokens"]] == ["One", " two"]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"temperature": 0}, "`temperature` must be strictly positive"),
        ({"top_p": 1.0}, "`top_p` must be > 0.0 and < 1.0"),
        ({"top_k": 0}, "`top_k` must be strictly positive"),
        ({"repetition_penalty": 0}, "`repetition_penalty` must be strictly positive"),
        ({"max_new_tokens": 0}, "`max_new_tokens` must be strictly positive"),
        ({"stop": list("abcde")}, "`stop` supports up to 4 stop sequences. Given: 5"),
        (
            {"max_new_tokens": 40_000},
            "`inputs` tokens + `max_new_tokens` must be <= 32768. Given: 1 `inputs` tokens and 40000 `max_new_tokens`",
        ),
    ],
)
def test_parameters_are_checked(ask, parameters: dict[str, object], message: str) -> None:
    answer = ask(TGI, {"inputs": "x", "parameters": parameters})
    assert answer.status == 422
    assert answer.json == {"error": f"Input validation error: {message}", "error_type": "validation"}


@pytest.mark.parametrize("body", [{}, {"inputs": ["a"]}, {"inputs": "a", "parameters": {"stop": "b"}}, b"[]", b"{"])
def test_what_cannot_be_read_is_refused_in_plain_text(ask, body: object) -> None:
    answer = ask(TGI, body)
    assert answer.status in (400, 422)
    assert answer.content_type.startswith("text/plain")
    assert answer.body.startswith(b"Failed to ")


def test_a_chat_repeats_the_role_and_has_no_id(ask) -> None:
    answer = ask(TGI, {**CHAT, "stream": True, "temperature": 0, "stream_options": {"include_usage": True}})
    *chunks, last, usage, done = answer.events
    assert done == "[DONE]"
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    assert deltas == [{"role": "assistant", "content": text} for text in ("One", " two", " three")]
    assert {chunk["id"] for chunk in chunks} == {""}
    assert last["choices"][0]["finish_reason"] == "stop"
    assert usage["choices"] == []
    assert usage["usage"] == {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4}


def test_a_whole_chat_and_a_completion(ask) -> None:
    chat = ask(TGI, CHAT).json
    assert chat["choices"][0]["message"] == {"role": "assistant", "content": "One two three"}
    completion = ask(TGI, {"prompt": "x", "max_tokens": 1}).json
    assert (completion["object"], completion["choices"][0]["text"]) == ("text_completion", "One")
    assert completion["choices"][0]["finish_reason"] == "length"


def test_the_messages_api_takes_nothing_else(ask) -> None:
    container = Tgi(Engine(model=echo), messages_only=True)
    assert ask(container, CHAT).json["choices"][0]["message"]["content"] == "You said: Hi"
    assert ask(container, {"inputs": "Hi"}).body.endswith(b"missing field `messages`")


def test_a_breakdown_is_told_in_the_stream_or_instead_of_the_answer(ask) -> None:
    container = Tgi(Engine(model=failing))
    failure = {"error": "Request failed during generation: out of memory", "error_type": "generation"}
    assert ask(container, {"inputs": "x", "stream": True}).events[-1] == failure
    whole = ask(container, {"inputs": "x"})
    assert (whole.status, whole.json) == (424, failure)
    *_, error, done = ask(container, {**CHAT, "stream": True}).events
    assert error == {"error": {"message": failure["error"], "http_status_code": 424}}
    assert done == "[DONE]"


def test_tool_calls_stream_in_fragments(ask) -> None:
    call = ToolCall(id="c1", name="look", arguments='{"at": "sky"}')
    container = Tgi(Engine(model=lambda _: Reply(tool_calls=(call,))))
    events = ask(container, {**CHAT, "stream": True}).events
    fragments = [c for e in events[:-2] for c in e["choices"][0]["delta"].get("tool_calls", [])]
    assert "".join(fragment["function"]["arguments"] for fragment in fragments) == call.arguments
    assert fragments[0]["function"]["name"] == "look"
