"""Every handler as LlamaIndex's SageMakerLLM 0.6.0 uses its content_handler.

``complete`` and ``stream_complete`` do, call by call, what that class does between the request and the response.
"""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sagedesk.errors import ModelFailedError
from sagedesk.llm.handlers import get_handler, handler_names

PROMPT = "<s> [INST] Hi [/INST]"


def complete(handler: Any, body: bytes, prompt: str = PROMPT, **model_kwargs: object) -> str:
    handler.serialize_input(prompt, {"temperature": 0.5, **model_kwargs})
    return handler.remove_prefix(handler.deserialize_output(io.BytesIO(body)), prompt)


def stream_complete(handler: Any, parts: Iterable[bytes], prompt: str = PROMPT) -> Iterator[tuple[str, str]]:
    handler.serialize_input(prompt, {"temperature": 0.5})

    def generate() -> Iterator[tuple[str, str]]:
        raw = before = ""
        for part in parts:
            raw += handler.deserialize_streaming_output(part)
            clean = handler.remove_prefix(raw, prompt)
            yield clean, clean[len(before) :]
            before = clean

    return generate()


def streamed(handler: Any, parts: Iterable[bytes], prompt: str = PROMPT) -> str:
    steps = list(stream_complete(handler, parts, prompt))
    text = "".join(delta for _, delta in steps)
    assert text == (steps[-1][0] if steps else "")
    return text


PIECE = st.text(min_size=1, max_size=6) | st.sampled_from(["ent", "<think>", "</think>", '"}]', PROMPT])


@settings(max_examples=30)
@given(texts=st.lists(PIECE, min_size=1, max_size=6))
def test_complete_and_stream_complete_say_what_was_sent(wire: SimpleNamespace, writer: Any, texts: list[str]) -> None:
    handler = writer.make()
    body = writer.write(texts)
    sent = "".join(texts)
    # the beginning of an echo has tests of its own; nobody tells this loop that a body has ended
    assume(not PROMPT.startswith(sent[: len(PROMPT)]))
    assert complete(handler, body) == sent
    assert streamed(handler, [body]) == sent
    assert streamed(handler, wire.single_bytes(body)) == sent


def test_the_documents_that_lost_letters(wire: SimpleNamespace) -> None:
    parts = [
        b'[{"generated_text":"%s"}]' % text for text in (b"computer sci", b"ent", b"ist", b", gradient", b"the data")
    ]
    assert streamed(get_handler("tgi"), parts) == "computer scientist, gradientthe data"


@pytest.mark.parametrize("name", ["tgi-whole", "hf-pipeline", "jumpstart-text", "text", "outputs"])
def test_an_echo_is_taken_off_once(wire: SimpleNamespace, name: str) -> None:
    writer = wire.WRITERS[name]
    handler = writer.make()
    for answer in (" The answer.", PROMPT, PROMPT + PROMPT):
        body = writer.write([PROMPT[:5], PROMPT[5:], answer])
        assert complete(handler, body) == answer
        if writer.handler != "jumpstart-llama2":
            assert streamed(handler, wire.single_bytes(body)) == answer


def test_remove_prefix_on_its_own() -> None:
    for name in handler_names():
        handler = get_handler(name)
        assert handler.remove_prefix("Hi there", "Hi") == " there"
        assert handler.remove_prefix("Hello", "Hi") == "Hello"
        assert handler.remove_prefix("Hi", "Hi there") == "Hi"


def test_replies_one_after_another_though_both_were_asked_for_first(wire: SimpleNamespace) -> None:
    writer = wire.WRITERS["openai-chat"]
    handler = writer.make()
    first = stream_complete(handler, wire.single_bytes(writer.write(["one"])))
    second = stream_complete(handler, wire.single_bytes(writer.write(["two"])), "another prompt")
    assert "".join(delta for _, delta in first) == "one"
    assert "".join(delta for _, delta in second) == "two"


def test_replies_in_several_threads(wire: SimpleNamespace) -> None:
    writer = wire.WRITERS["tgi"]
    handler = writer.make()
    barrier = threading.Barrier(4)
    told: dict[int, str] = {}

    def run(number: int) -> None:
        parts = wire.single_bytes(writer.write([str(number)] * 50))
        barrier.wait(10)
        told[number] = streamed(handler, parts, f"prompt {number}")

    threads = [threading.Thread(target=run, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == {i: str(i) * 50 for i in range(4)}


def test_a_reply_read_in_another_thread_than_it_was_asked_for_in(wire: SimpleNamespace) -> None:
    writer = wire.WRITERS["tgi"]
    reply = stream_complete(writer.make(), wire.single_bytes(writer.write(["one", "two"])))
    told: list[str] = []
    thread = threading.Thread(target=lambda: told.extend(delta for _, delta in reply))
    thread.start()
    thread.join()
    assert "".join(told) == "onetwo"


def test_an_error_frame_is_raised() -> None:
    handler = get_handler("tgi")
    with pytest.raises(ModelFailedError, match="overloaded"):
        streamed(handler, [b'data: {"error":"Model is overloaded","error_type":"overloaded"}\n\n'])
    assert streamed(handler, [b'[{"generated_text":"well again"}]']) == "well again"


def test_the_request_is_streamed_where_the_container_can() -> None:
    sent = json.loads(get_handler("lmi").serialize_input("Hi", {"max_new_tokens": 3, "temperature": None}))
    assert sent["stream"] is True
    assert sent["parameters"]["max_new_tokens"] == 3
    assert "temperature" not in sent["parameters"]
    assert "stream" not in json.loads(get_handler("hf-pipeline").serialize_input("Hi", {}))
    for name in handler_names():
        handler = get_handler(name)
        assert handler.serialize_input("Hi", {"temperature": 0.5})
        assert handler.content_type
        assert handler.accept


def test_handlers_that_are_gone_leave_nothing_behind() -> None:
    from sagedesk.llm.handlers import io_handler

    handler = get_handler("tgi")
    handler.serialize_input("Hi", {})
    before = len(io_handler._replies.of)
    del handler
    assert len(io_handler._replies.of) == before - 1
