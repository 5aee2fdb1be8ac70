"""A user's own LlamaIndex handlers, unchanged."""

from __future__ import annotations

import codecs
import itertools
import json
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError, ModelFailedError, UnexpectedReplyError
from sagedesk.llm.handlers.llamaindex import adapt_handler
from sagedesk.llm.messages import ChatMessage, Outcome
from sagedesk.llm.parameters import Parameters

PROMPT = "Hi"


class Documents:
    """As LlamaIndex's own IOHandler: each part a document, the prompt sliced off unseen."""

    content_type = "application/json"
    accept = "application/json"

    def serialize_input(self, request: str, model_kwargs: dict[str, object]) -> bytes:
        return json.dumps({"inputs": request, "parameters": model_kwargs}).encode()

    def deserialize_output(self, response: Any) -> str:
        return json.load(codecs.getreader("utf-8")(response))[0]["generated_text"]

    def deserialize_streaming_output(self, response: bytes) -> str:
        return json.loads(response)[0]["generated_text"]

    def remove_prefix(self, response: str, prompt: str) -> str:
        return response[len(prompt) :]


class Events(Documents):
    """As people write for TGI."""

    def deserialize_streaming_output(self, response: bytes) -> str:
        line = response.decode()
        assert line.startswith("data:")
        assert line.endswith("}\n")
        token = json.loads(line[5:])["token"]
        return "" if token["special"] else token["text"]

    def remove_prefix(self, response: str, prompt: str) -> str:
        return response.removeprefix(prompt)


class Lines(Events):
    """As people write for LMI."""

    def deserialize_streaming_output(self, response: bytes) -> str:
        token = json.loads(response.decode())["token"]
        return "" if token.get("special_token") else token["text"]


TEXTS = st.lists(st.text(min_size=1, max_size=5) | st.sampled_from(["ent", '"}]', "\n\n", "{"]), max_size=6)


@pytest.mark.parametrize(
    ("io_handler", "name", "outcome"),
    [
        (Events(), "tgi", Outcome.COMPLETE),
        (Events(), "tgi-keep-alive", Outcome.COMPLETE),
        (Lines(), "lmi-rolling", Outcome.LENGTH),
        (Lines(), "lmi-async", Outcome.COMPLETE),
    ],
)
@given(data=st.data(), texts=TEXTS)
def test_whole_records_whatever_the_cuts(
    wire: SimpleNamespace, io_handler: Any, name: str, outcome: Outcome, data: st.DataObject, texts: list[str]
) -> None:
    if name == "lmi-async":
        io_handler = type("AsyncLines", (Lines,), {"deserialize_streaming_output": _without_special})()
    elif name == "tgi-keep-alive":
        io_handler = type("CRLF", (Events,), {"deserialize_streaming_output": _with_crlf})()
    body = wire.WRITERS[name].write(texts)
    handler = adapt_handler(io_handler)
    for parts in ([body], wire.single_bytes(body), data.draw(_cuts(body))):
        reply = wire.read(handler.decoder(PROMPT), parts)
        assert reply.text == "".join(texts).removeprefix(PROMPT) if "".join(texts) != PROMPT else True
        assert reply.finish.outcome is outcome


def _without_special(_self: object, response: bytes) -> str:
    token = json.loads(response)["token"]
    return "" if token["special"] else token["text"]


def _with_crlf(_self: object, response: bytes) -> str:
    assert response.endswith(b"}\r\n")
    return _without_special(_self, response[5:])


def _cuts(body: bytes) -> st.SearchStrategy[list[bytes]]:
    def cut(places: list[int]) -> list[bytes]:
        edges = [0, *sorted(places), len(body)]
        return [body[a:b] for a, b in itertools.pairwise(edges)]

    return st.lists(st.integers(0, len(body)), max_size=8).map(cut)


def test_a_handler_that_slices_the_prompt_off_gets_its_way(wire: SimpleNamespace) -> None:
    handler = adapt_handler(Documents())
    parts = [b'[{"generated_text":"H"}]', b'[{"generated_text":"i the', b're"}][{"generated_text":" you"}]']
    reply = wire.read(handler.decoder(PROMPT), parts)
    assert reply.text == " there you"
    assert reply.finish.outcome is Outcome.COMPLETE
    whole = wire.read(handler.decoder(PROMPT, stream=False), [b'[{"generated_text":"Hi th', b'ere"}]'])
    assert (whole.text, whole.finish.outcome) == (" there", Outcome.COMPLETE)


def test_the_request_has_the_names_that_the_user_gave() -> None:
    handler = adapt_handler(Documents())
    parameters = Parameters.from_mapping({"max_new_tokens": 5, "stop_sequences": ["x"], "temperature": 0.5, "foo": 1})
    sent = json.loads(handler.encode("Hi", parameters, stream=True))
    assert sent["parameters"] == {"max_new_tokens": 5, "stop_sequences": ["x"], "temperature": 0.5, "foo": 1}
    assert (handler.content_type, handler.takes_messages) == ("application/json", False)
    with pytest.raises(InvalidInputError):
        handler.encode([ChatMessage("Hi")], parameters, stream=True)


def test_the_containers_error_is_told_although_the_users_code_fell_over_it(wire: SimpleNamespace) -> None:
    handler = adapt_handler(Events())
    body = wire.WRITERS["tgi"].write(["a", "b"])
    body = body[: body.index(b'"index": 9') - 7] + b'data: {"error":"oom","error_type":"generation"}\n\n'
    for parts in ([body], wire.single_bytes(body)):
        reply = wire.Reply()
        with pytest.raises(ModelFailedError, match="oom") as caught:
            wire.read(handler.decoder(PROMPT), parts, reply)
        assert reply.text == "ab"
        assert caught.value.status == 424
    with pytest.raises(ModelFailedError, match="oom"):
        wire.read(handler.decoder(PROMPT, stream=False), [b'{"error":"oom"}'])


def test_other_faults_of_the_users_code_are_told(wire: SimpleNamespace) -> None:
    with pytest.raises(UnexpectedReplyError, match="Documents") as caught:
        wire.read(adapt_handler(Documents()).decoder(PROMPT), [b'{"generated_text":"no list"}'])
    assert "KeyError" in caught.value.hint
    assert caught.value.detail == '{"generated_text":"no list"}'
    broken = Documents()
    broken.serialize_input = None  # type: ignore[method-assign,assignment]
    with pytest.raises(InvalidInputError, match="serialize_input"):
        adapt_handler(broken)
    with pytest.raises(InvalidInputError, match="content_type"):
        adapt_handler(object())
    unwilling = Documents()
    unwilling.serialize_input = lambda *_: 1 / 0  # type: ignore[method-assign,assignment]
    with pytest.raises(InvalidInputError, match="could not write"):
        adapt_handler(unwilling).encode("Hi", Parameters(), stream=True)


def test_long_replies_stay_linear() -> None:
    class Counting(Lines):
        asked = 0

        def remove_prefix(self, response: str, prompt: str) -> str:
            self.asked += len(response)
            return response.removeprefix(prompt)

    counting = Counting()
    decoder = adapt_handler(counting).decoder("x" * 100)
    for _ in range(5000):
        decoder.feed(b'{"token": {"text": "word "}}\n')
    assert counting.asked < 100 * 105
