"""The containers that do not stream, or stream in a way of their own."""

from __future__ import annotations

import json

import pytest

from sagedesk.emulator.containers.base import BrokenStreamError
from sagedesk.emulator.containers.custom import Custom
from sagedesk.emulator.containers.hf_pipeline import HfPipeline
from sagedesk.emulator.containers.jumpstart_llama2 import JumpstartLlama2
from sagedesk.emulator.containers.outputs import Outputs
from sagedesk.emulator.containers.text import Text
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError

ACCEPTED = {"custom_attributes": "accept_eula=true"}


def words(_):
    return ["One", " two", " three"]


def failing(_):
    yield "One"
    raise GenerationFailedError("out of memory")


PIPELINE = HfPipeline(Engine(model=words))
LLAMA = JumpstartLlama2(Engine(model=words))


def test_a_pipeline_repeats_the_prompt_and_does_not_stream(ask) -> None:
    assert ask(PIPELINE, {"inputs": "x: "}).json == [{"generated_text": "x: One two three"}]
    body = {"inputs": "x: ", "parameters": {"return_full_text": False, "max_new_tokens": 2}, "stream": True}
    answer = ask(PIPELINE, body, streaming=True)
    assert answer.json == [{"generated_text": "One two"}]
    assert len(answer.writes) == 1


def test_a_pipeline_takes_several_texts_and_chats(ask) -> None:
    both = ask(PIPELINE, {"inputs": ["a: ", "b: "]}).json
    assert both == [[{"generated_text": "a: One two three"}], [{"generated_text": "b: One two three"}]]
    chat = [{"role": "user", "content": "Hi"}]
    (answer,) = ask(PIPELINE, {"inputs": chat}).json
    assert answer["generated_text"] == [*chat, {"role": "assistant", "content": "One two three"}]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"stop": ["x"], "seed": 1}, "The following `model_kwargs` are not used by the model: ['stop', 'seed']"),
        ({"temperature": 0.0}, "`temperature` (=0.0) has to be a strictly positive float"),
        ({"max_new_tokens": 0}, "`max_new_tokens` must be greater than 0"),
    ],
)
def test_a_pipeline_refuses(ask, parameters: dict[str, object], message: str) -> None:
    answer = ask(PIPELINE, {"inputs": "x", "parameters": parameters})
    assert answer.status == 400
    assert answer.json["type"] == "InternalServerException"
    assert answer.json["message"].startswith(message)


def test_llama_2_takes_dialogs_and_texts_once_the_eula_is_accepted(ask) -> None:
    dialog = [{"role": "system", "content": "S"}, {"role": "user", "content": "Hi"}]
    answer = ask(LLAMA, {"inputs": [dialog], "parameters": {"max_new_tokens": 2}}, **ACCEPTED)
    assert answer.json == [{"generation": {"role": "assistant", "content": " One two"}}]
    assert ask(LLAMA, {"inputs": "x"}, **ACCEPTED).json == [{"generation": "One two three"}]
    refused = ask(LLAMA, {"inputs": "x"})
    assert refused.status == 424
    assert refused.json["error"].startswith("Need to pass custom_attributes='accept_eula=true' as part of header.")


@pytest.mark.parametrize(
    ("roles", "message"),
    [
        (["assistant"], "model only supports"),
        (["user", "user"], "model only supports"),
        (["user", "system"], "model only supports"),
        (["user", "assistant"], "Last message must be from user, got assistant"),
        (["system"], "Last message must be from user, got system"),
    ],
)
def test_llama_2_wants_turns(ask, roles: list[str], message: str) -> None:
    dialog = [{"role": role, "content": "x"} for role in roles]
    assert ask(LLAMA, {"inputs": [dialog]}, **ACCEPTED).json["error"].startswith(message)


def test_outputs_stream_as_lines(ask) -> None:
    container = Outputs(Engine(model=words))
    lines = ask(container, {"inputs": "x"}, streaming=True).lines
    assert lines == [{"outputs": ["One"]}, {"outputs": [" two"]}, {"outputs": [" three"]}]
    assert ask(container, {"inputs": ["x"]}).json == [{"generated_text": "One two three"}]


def test_text_is_text(ask) -> None:
    container = Text(Engine(model=words))
    answer = ask(container, b"x", content_type="text/plain", streaming=True)
    assert answer.writes == [b"One", b" two", b" three"]
    assert ask(container, b"x", content_type="text/plain; charset=utf-8").body == b"One two three"
    assert ask(container, b"x", content_type="application/json").status == 415
    assert ask(container, b"\xff", content_type="text/plain").status == 400


def test_text_breaks_off(ask) -> None:
    container = Text(Engine(model=failing))
    assert ask(container, b"x", content_type="text/plain").status == 500
    with pytest.raises(BrokenStreamError, match="out of memory"):
        ask(container, b"x", content_type="text/plain", streaming=True)


def test_custom_is_custom(ask) -> None:
    container = Custom(Engine(model=words))
    whole = ask(container, {"question": "x", "settings": {"limit": 2}}).json
    assert whole == {"answer": {"text": "One two"}, "ended": "limit", "cost": {"in": 1, "out": 2}}
    lines = ask(container, {"question": "x", "live": True, "settings": {"until": [" three"]}}).lines
    assert lines == [
        {"answer": {"piece": "One"}},
        {"answer": {"piece": " two"}},
        {"ended": "done", "cost": {"in": 1, "out": 3}},
    ]
    assert ask(container, {"inputs": "x"}).json == {"problem": "A question is a text, and settings are an object."}


@pytest.mark.parametrize(
    ("kind", "body", "whole", "line"),
    [
        (
            HfPipeline,
            {"inputs": "x"},
            {"code": 400, "type": "InternalServerException", "message": "out of memory"},
            None,
        ),
        (
            JumpstartLlama2,
            {"inputs": "x"},
            {"code": 424, "message": "prediction failure", "error": "out of memory"},
            None,
        ),
        (
            Outputs,
            {"inputs": "x"},
            {"code": 424, "message": "invoke handler failure", "error": "out of memory"},
            {"code": 424, "message": "invoke handler failure", "error": "out of memory"},
        ),
        (Custom, {"question": "x"}, {"problem": "out of memory"}, {"problem": "out of memory"}),
    ],
)
def test_breakdowns(
    ask, kind, body: dict[str, object], whole: dict[str, object], line: dict[str, object] | None
) -> None:
    container = kind(Engine(model=failing))
    answer = ask(container, body, **ACCEPTED)
    assert answer.json == whole
    assert answer.status >= 400
    if line:
        streamed = ask(container, {**body, "live": True}, streaming=True)
        assert json.loads(streamed.writes[-1]) == line


def test_half_a_surrogate_pair_does_no_harm(ask) -> None:
    assert ask(HfPipeline(Engine(model=lambda _: "\ud83d!")), {"inputs": "x"}).json == [{"generated_text": "x?!"}]
