"""Every handler of SageDesk, unchanged, as the content_handler of LlamaIndex's SageMakerLLM."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from typing import Any

import pytest

from sagedesk.llm.handlers import get_handler, handler_names

pytest.importorskip("llama_index.llms.sagemaker_endpoint", reason="`make interop` runs this beside LlamaIndex")

CUSTOM = {
    "request": "{question: prompt, settings: {limit: parameters.max_tokens}, live: stream}",
    "text": "answer.piece || answer.text",
    "finish_reason": "ended",
}

ENDPOINTS = [
    ("tgi", "tgi"),
    ("openai-chat", "openai-chat"),
    ("openai-chat", "lmi"),
    ("openai-chat", "nova"),
    ("openai-completions", "openai-completions"),
    ("lmi", "lmi"),
    ("lmi", "lmi-rolling"),
    ("lmi", "lmi-sse"),
    ("lmi", "lmi-tgi-compat"),
    ("lmi-3p", "lmi-3p"),
    ("jumpstart-llama2", "jumpstart-llama2"),
    ("hf-pipeline", "hf-pipeline"),
    ("outputs", "outputs"),
    ("text", "text"),
    ("jmespath", "custom"),
]


def test_no_handler_is_left_out() -> None:
    assert {name for name, _ in ENDPOINTS} == set(handler_names())


@pytest.fixture(params=ENDPOINTS, ids=" at ".join)
def pair(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param


@pytest.fixture
def llm(pair: tuple[str, str], theirs: Callable[..., Any]) -> Any:
    """LlamaIndex's class with a handler of ours."""
    name, endpoint = pair
    handler = get_handler(name, **(CUSTOM if name == "jmespath" else {}))
    return theirs(
        endpoint,
        content_handler=handler,
        model_kwargs={"max_new_tokens": 400},
        # LlamaIndex asks a handler for no members of the call but its types
        endpoint_kwargs=dict(handler.invoke_arguments),
    )


@pytest.fixture
def reply(pair: tuple[str, str], said: str) -> str:
    """What the endpoint answers: Meta's code for Llama 2 puts a space before it."""
    return " " + said if pair[0] == "jumpstart-llama2" else said


def test_complete(llm: Any, reply: str) -> None:
    assert llm.complete("Hello", formatted=True).text == reply


def test_complete_in_llama_2_format(llm: Any, reply: str) -> None:
    assert llm.complete("Hello").text == reply


def test_stream_complete_in_single_bytes(llm: Any, reply: str) -> None:
    for _ in range(2):  # one handler serves all requests
        steps = list(llm.stream_complete("Hello", formatted=True))
        assert "".join(step.delta for step in steps) == reply
        assert steps[-1].text == reply


def test_stream_that_was_left_leaves_nothing_behind(llm: Any, reply: str) -> None:
    unfinished = llm.stream_complete("Hello", formatted=True)
    while not next(unfinished).text:
        pass
    unfinished.close()
    assert list(llm.stream_complete("Hello", formatted=True))[-1].text == reply


def test_chat(llm: Any, reply: str) -> None:
    from llama_index.core.llms import ChatMessage

    messages = [ChatMessage(role="system", content="Be brief"), ChatMessage(role="user", content="Hello")]
    assert llm.chat(messages).message.content == reply
    assert list(llm.stream_chat(messages))[-1].message.content == reply


def test_a_stream_made_in_one_thread_and_read_in_another(llm: Any, reply: str) -> None:
    """As LlamaIndex's chat engines do it."""
    with ThreadPoolExecutor(1) as reader:
        for _ in range(2):
            steps = llm.stream_complete("Hello", formatted=True)
            assert reader.submit(lambda steps=steps: list(steps)[-1].text).result() == reply


def test_streams_in_several_threads_at_once(llm: Any, reply: str) -> None:
    with ThreadPoolExecutor(3) as readers:
        read = [readers.submit(lambda: list(llm.stream_complete("Hello", formatted=True))[-1].text) for _ in range(3)]
        assert {future.result() for future in read} == {reply}


@pytest.mark.parametrize("pair", [("tgi", "tgi")], ids=" at ".join)
def test_a_stream_read_in_two_threads_by_turns(llm: Any, reply: str) -> None:
    """As web servers do it, that ask a pool of threads for each step."""
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as other:
        steps = llm.stream_complete("Hello", formatted=True)
        text = ""
        for reader in cycle((one, other)):
            step = reader.submit(next, steps, None).result()
            if step is None:
                break
            text = step.text
        assert text == reply


@pytest.mark.parametrize("pair", [("tgi", "tgi")], ids=" at ".join)
def test_two_streams_read_by_turns(llm: Any, reply: str) -> None:
    streams = [llm.stream_complete("Hello", formatted=True) for _ in range(2)]
    steps = list(zip(*streams, strict=True))
    assert [step.text for step in steps[-1]] == [reply, reply]
