"""The handler "jmespath": containers described by expressions."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError, ModelFailedError, UnexpectedReplyError
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.handlers.custom import _compiled
from sagedesk.llm.messages import ChatMessage, Outcome, Usage
from sagedesk.llm.parameters import Parameters


def test_a_request_from_an_expression(wire: SimpleNamespace) -> None:
    handler = get_handler("jmespath", **wire.CUSTOM)
    sent = json.loads(handler.encode("Hi", Parameters(max_tokens=5), stream=True))
    assert sent == {"question": "Hi", "settings": {"limit": 5}, "live": True}


def test_a_request_from_messages() -> None:
    request = "{last: prompt, turns: messages[].{who: role, says: content}}"
    handler = get_handler("jmespath", takes_messages=True, request=request)
    messages = [ChatMessage("Be brief.", role="system"), ChatMessage("Hi")]
    assert json.loads(handler.encode(messages, Parameters(), stream=False)) == {
        "last": "Hi",
        "turns": [{"who": "system", "says": "Be brief."}, {"who": "user", "says": "Hi"}],
    }


def test_all_that_expressions_can_tell(wire: SimpleNamespace) -> None:
    handler = get_handler("jmespath", **{**wire.CUSTOM, "done": "over", "text": "answer.pieces[*].t || answer.text"})
    body = (
        b'{"answer": {"thought": "Hm."}}\n{"answer": {"pieces": [{"t": "a"}, {"t": "b"}]}}\n{"over": false}\n'
        b'{"answer": {"text": "c"}}\n{"over": true, "cost": {"in": 3, "out": 4}}\n'
    )
    reply = wire.read(handler.decoder("Hi"), wire.single_bytes(body))
    assert reply.steps == [("reasoning", "Hm."), ("text", "abc")]
    assert reply.usage == Usage(prompt_tokens=3, completion_tokens=4)
    assert reply.finish.outcome is Outcome.COMPLETE


@pytest.mark.parametrize(
    ("frame", "words"),
    [
        (b'{"problem": "out of memory"}', "out of memory"),
        (b'{"problem": {"message": "no"}}', "no"),
        (b'{"problem": 7}', "7"),
        (b'{"error": {"message": "the usual shape"}}', "the usual shape"),
    ],
)
def test_the_containers_error(wire: SimpleNamespace, frame: bytes, words: str) -> None:
    decoder = get_handler("jmespath", **wire.CUSTOM).decoder("Hi")
    reply = wire.Reply()
    with pytest.raises(ModelFailedError) as caught:
        wire.read(decoder, [b'{"answer": {"piece": "a"}}\n' + frame], reply)
    assert reply.text == "a"
    assert words in caught.value.message


@pytest.mark.parametrize("expression", ["a.", "a[", "||", "f(", "@@", "a" * 10 + "." * 5])
def test_what_is_no_expression_is_told_at_once(expression: str) -> None:
    with pytest.raises(InvalidInputError, match="finish_reason"):
        get_handler("jmespath", finish_reason=expression)


def test_an_expression_that_does_not_fit_is_told() -> None:
    with pytest.raises(InvalidInputError):
        get_handler("jmespath", request="length(stream)").encode("Hi", Parameters(), stream=True)
    with pytest.raises(UnexpectedReplyError, match="text"):
        get_handler("jmespath", text="join(', ', a)").decoder("Hi").feed(b'{"a": 1}')


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
)


@given(
    st.sampled_from(
        ["a", "a.b", "a[0]", "a[-1].b", "[0]", "a[0][1]", "a || b", "a.b || b[0] || c", '"a".b', "@", "a[*].b"]
    ),
    VALUES,
)
def test_the_short_cut_for_paths_finds_what_jmespath_finds(expression: str, value: object) -> None:
    import jmespath

    assert _compiled("text", expression)(value) == jmespath.search(expression, value)
