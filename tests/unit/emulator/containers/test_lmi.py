from __future__ import annotations

import pytest

from sagedesk.emulator.containers.lmi_3p import Lmi3p
from sagedesk.emulator.containers.lmi_async import LmiAsync
from sagedesk.emulator.containers.lmi_rolling import Formatter, LmiRolling
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError, Reply

CHAT = {"messages": [{"role": "user", "content": "Hi"}]}


def words(_):
    return ["One", " two", " three"]


def many(_):
    return (f"{number} " for number in range(100))


def failing(_):
    yield "One"
    raise GenerationFailedError("out of memory")


ROLLING = LmiRolling(Engine(model=words))
ASYNC = LmiAsync(Engine(model=words))


# Rolling batch


def test_rolling_answers_with_an_object(ask) -> None:
    assert ask(ROLLING, {"inputs": "x"}).json == {"generated_text": "One two three"}
    details = ask(ROLLING, {"inputs": "x", "parameters": {"details": True}}).json["details"]
    assert (details["finish_reason"], details["generated_tokens"], details["inputs"]) == ("eos_token", 3, "x")
    assert "log_prob" in details["tokens"][0]


def test_rolling_streams_lines_whose_last_has_the_text(ask) -> None:
    answer = ask(ROLLING, {"inputs": "x", "stream": True})
    assert answer.content_type == "application/jsonlines"
    *tokens, last = answer.lines
    assert [set(line) for line in tokens] == [{"token"}] * 3
    assert [line["token"]["text"] for line in tokens] == ["One", " two", " three"]
    assert set(tokens[0]["token"]) == {"id", "text", "log_prob"}
    assert (last["token"]["text"], last["generated_text"]) == ("", "One two three")


@pytest.mark.parametrize("container", [LmiRolling(Engine(model=many)), LmiAsync(Engine(model=many))])
def test_inputs_get_thirty_tokens_by_default(ask, container) -> None:
    assert ask(container, {"inputs": "x"}).json["generated_text"].split()[-1] == "29"
    lines = ask(container, {"inputs": "x", "stream": True, "parameters": {"details": True}}).lines
    last = [line for line in lines if line][-1]
    assert last["token"]["text"] == "29 "
    assert last["details"]["finish_reason"] == "length"


def test_rolling_with_other_formatters(ask) -> None:
    sse = ask(LmiRolling(Engine(model=words), Formatter.SSE), {"inputs": "x", "stream": True})
    assert sse.content_type == "text/event-stream"
    assert "log_prob" in sse.events[0]["token"]
    tgi = LmiRolling(Engine(model=words), Formatter.TGI)
    assert ask(tgi, {"inputs": "x"}).json[0]["details"]["finish_reason"] == "eos_token"
    events = ask(tgi, {"inputs": "x", "stream": True}).events
    assert "logprob" in events[0]["token"]
    assert events[-1]["details"]["generated_tokens"] == 3


@pytest.mark.parametrize("key", ["stop", "stop_sequences"])
def test_rolling_knows_both_names_of_stop(ask, key: str) -> None:
    answer = ask(ROLLING, {"inputs": "x", "parameters": {key: [" three"]}})
    assert answer.json == {"generated_text": "One two"}


def test_rolling_chats(ask) -> None:
    answer = ask(ROLLING, {**CHAT, "stream": True, "logprobs": True})
    *chunks, done = answer.events
    assert done == "[DONE]"
    assert chunks[0]["choices"][0]["delta"] == {"content": "One", "role": "assistant"}
    assert chunks[1]["choices"][0]["delta"] == {"content": " two"}
    assert isinstance(chunks[0]["choices"][0]["logprobs"], list)
    assert chunks[-1]["choices"][0]["finish_reason"] == "eos_token"
    lines = ask(LmiRolling(Engine(model=words), chat_lines=True), {**CHAT, "stream": True}).lines
    assert "".join(line["choices"][0]["delta"]["content"] for line in lines) == "One two three"
    assert ask(ROLLING, CHAT).json["choices"][0]["message"]["content"] == "One two three"


def test_rolling_reasoning(ask) -> None:
    container = LmiRolling(Engine(model=lambda _: Reply(reasoning="hm", text="yes")))
    assert ask(container, CHAT).json["choices"][0]["message"]["reasoning_content"] == "hm"
    first = ask(container, {**CHAT, "stream": True}).events[0]
    assert first["choices"][0]["delta"] == {"reasoning_content": "hm", "role": "assistant"}


def test_rolling_breakdowns(ask) -> None:
    container = LmiRolling(Engine(model=failing))
    last = ask(container, {"inputs": "x", "stream": True}).lines[-1]
    assert last["token"]["error_msg"] == "out of memory"
    assert last["details"]["finish_reason"] == "error"
    whole = ask(container, {"inputs": "x"})
    assert (whole.status, whole.json["error"], whole.json["code"]) == (200, "out of memory", 400)
    assert ask(container, {**CHAT, "stream": True}).events[-2] == {"error": "out of memory", "code": 424}


# Async mode


def test_async_streams_vllm_without_its_framing(ask) -> None:
    answer = ask(ASYNC, {**CHAT, "stream": True})
    assert answer.content_type == "application/jsonlines"
    assert answer.lines[-1] is None
    assert answer.lines[1]["choices"][0]["delta"] == {"content": "One"}
    assert ask(ASYNC, {**CHAT, "model": "other"}).json == {"error": "The model `other` does not exist.", "code": 404}


def test_async_inputs(ask) -> None:
    assert ask(ASYNC, {"inputs": "x"}).json == {"generated_text": "One two three"}
    *tokens, last, blank = ask(ASYNC, {"inputs": "x", "stream": True, "parameters": {"details": True}}).lines
    assert blank is None
    assert tokens[1] == {
        "index": 0,
        "token": tokens[1]["token"],
        "generated_text": None,
        "details": None,
    }
    assert set(tokens[1]["token"]) == {"id", "text", "logprob"}
    assert last["generated_text"] == "One two three"
    assert last["details"]["finish_reason"] == "stop"


def test_async_does_not_know_stop_sequences(ask) -> None:
    body = {"inputs": "x", "parameters": {"stop_sequences": [" three"]}}
    assert ask(ASYNC, body).json == {"generated_text": "One two three"}
    body = {"inputs": "x", "parameters": {"stop": [" three"], "details": True}}
    assert ask(ASYNC, body).json["details"]["finish_reason"] == " three"


def test_async_prefers_a_prompt(ask) -> None:
    assert ask(ASYNC, {"prompt": "x", "inputs": "y", **CHAT}).json["object"] == "text_completion"


@pytest.mark.parametrize("container", [ROLLING, ASYNC])
@pytest.mark.parametrize("body", [{}, b"[", {"inputs": 3}])
def test_what_cannot_be_parsed(ask, container, body: object) -> None:
    answer = ask(container, body)
    assert answer.status == 424
    assert answer.json["code"] == 424
    assert answer.json["error"].lower().startswith("input parsing failed")


def test_async_breakdowns(ask) -> None:
    container = LmiAsync(Engine(model=failing))
    assert ask(container, {"inputs": "x", "stream": True}).lines[-2]["error"]["message"] == "out of memory"
    assert ask(container, {**CHAT, "stream": True}).lines[-2]["error"]["message"] == "out of memory"
    assert ask(container, {"inputs": "x"}).json == {"error": "out of memory", "code": 500}


# 3p


def test_3p(ask) -> None:
    container = Lmi3p(Engine(model=words))
    whole = ask(container, {"prompt": "x", "max_gen_len": 2}).json
    assert whole["body"] == {
        "generation": "One two",
        "prompt_token_count": 1,
        "generation_token_count": 2,
        "stop_reason": "length",
    }
    assert whole["metering"] == {"inputTokenCount": 1, "outputTokenCount": 2}
    lines = ask(container, {"prompt": "x"}, streaming=True).lines
    assert [line["body"]["generation"] for line in lines] == ["One", " two", " three", ""]
    assert [line["body"]["prompt_token_count"] for line in lines] == [1, None, None, None]
    assert [line["body"]["stop_reason"] for line in lines] == [None, None, None, "eos_token"]
    assert ask(container, {"inputs": "x"}).json["error"].endswith("Invalid Request Property: 'prompt'")


def test_3p_breakdowns(ask) -> None:
    container = Lmi3p(Engine(model=failing))
    whole = ask(container, {"prompt": "x"}).json
    assert whole["body"]["generation"] is None
    assert whole["error"] == {"error": {"error_code": 400, "error_msg": "out of memory"}}
    last = ask(container, {"prompt": "x"}, streaming=True).lines[-1]
    assert (last["body"]["stop_reason"], last["error"]["error_msg"]) == ("error", "out of memory")
