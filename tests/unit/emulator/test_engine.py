from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.emulator.caller import Caller, CallerLeftError, Gate
from sagedesk.emulator.engine import Generation, Stop
from sagedesk.emulator.model import Reply, tokenize

TEXTS = st.text(alphabet="abn \n<é日", max_size=30)


def generation(reply: Reply | str | list[str], **options: object) -> Generation:
    return Generation(reply, **{"max_tokens": None, "caller": Caller(Gate()), **options})


def text(made: Generation) -> str:
    return "".join(token.text for token in made)


@given(st.text())
def test_tokens_lose_nothing(given_text: str) -> None:
    assert "".join(tokenize(given_text)) == given_text


def test_a_limit_is_reached_with_its_last_token() -> None:
    made = generation(["a", "b", "c"], max_tokens=2)
    seen = [(token.text, made.stop) for token in made]
    assert seen == [("a", Stop.END), ("b", Stop.LENGTH)]
    assert made.count == 2


def test_the_model_is_not_asked_past_the_limit() -> None:
    def endless() -> Iterator[str]:
        yield "only"
        raise AssertionError("asked for more")

    assert text(generation(endless(), max_tokens=1)) == "only"


@given(st.lists(TEXTS, max_size=8), st.lists(TEXTS.filter(bool), min_size=1, max_size=3))
def test_text_ends_before_the_first_stop_sequence(pieces: list[str], stops: Sequence[str]) -> None:
    whole = "".join(pieces)
    first = min((whole.find(stop) for stop in stops if stop in whole), default=None)
    made = generation(pieces, stop=stops)
    said = text(made)
    assert said == whole[:first]
    assert (made.stop is Stop.SEQUENCE) == (first is not None)


@given(st.lists(TEXTS, max_size=8), TEXTS.filter(bool))
def test_a_stop_sequence_can_be_kept(pieces: list[str], stop: str) -> None:
    whole = "".join(pieces)
    expected = whole.partition(stop)[0] + stop if stop in whole else whole
    assert text(generation(pieces, stop=[stop], keep_stop=True)) == expected


def test_text_that_cannot_begin_a_stop_is_not_held_back() -> None:
    made = iter(generation(["one ", "tw", "o"], stop=["twice"]))
    assert next(made).text == "one "
    assert next(made).text == "two"


def test_reasoning_stands_between_tags_where_nothing_tells_it_apart() -> None:
    made = generation(Reply(reasoning=["hm"], text=["yes"]))
    assert [token.text for token in made.inline()] == ["<think>", "hm", "</think>", "yes"]
    assert [token.text for token in generation(Reply(reasoning=["hm"])).inline()][-1] == "</think>"
    cut = generation(Reply(reasoning=["hm", "m"], text=["yes"]), max_tokens=1)
    assert [token.text for token in cut.inline()] == ["<think>", "hm"]


def test_ids_and_logprobs_depend_on_the_text_alone() -> None:
    (token,), (again,) = generation(["word"]), generation(["word"])
    assert (token.id, token.logprob) == (again.id, again.logprob)
    assert token.id >= 3
    assert -1 <= token.logprob < 0


def test_a_pause_ends_when_the_caller_leaves() -> None:
    caller = Caller(Gate())
    caller.leave()
    with pytest.raises(CallerLeftError):
        text(generation(["a"], caller=caller, pause=3600))
