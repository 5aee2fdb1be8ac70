import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.prompts import StopCutter, cut_leaked_stop, get_prompt_format, prompt_format_names


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hello</s>", "Hello"),
        ("Hello", "Hello"),
        ("", ""),
        ("</s>", ""),
        ("Hello</s></s>", "Hello"),
        ("a</s>b", "a</s>b"),
        ("Write </s> to end.", "Write </s> to end."),
        ("a</s>b</s>", "a</s>b"),
        ("Hello </s>", "Hello "),
        ("Hello</s>\n", "Hello</s>\n"),
        ("Hello</s", "Hello</s"),
        ("Hello</s></s", "Hello</s></s"),
        ("<<</s>", "<<"),
    ],
)
def test_only_a_stop_at_the_very_end_is_cut(text, left):
    assert cut_leaked_stop(text, ["</s>"]) == left


def test_stops_of_several_kinds():
    assert cut_leaked_stop("Hi<|eot_id|><|end_of_text|>", ["<|eot_id|>", "<|end_of_text|>"]) == "Hi"
    assert cut_leaked_stop("Hi<|eot_id|>", []) == "Hi<|eot_id|>"
    assert cut_leaked_stop("Hi<|eot_id|>", [""]) == "Hi<|eot_id|>"


def test_a_stream_goes_on_at_once_unless_a_stop_may_have_begun():
    cutter = StopCutter(["</s>"])
    assert cutter.feed("Hello") == "Hello"
    assert cutter.feed(" a < b </") == " a < b "
    assert cutter.feed("p>") == "</p>"
    assert cutter.feed("</s") == ""
    assert cutter.feed(">") == ""
    assert cutter.feed("!") == "</s>!"
    assert cutter.feed("</s></") == ""
    assert cutter.feed("s>") == ""
    assert cutter.close() == ""


def test_a_stop_that_never_ended_is_text():
    cutter = StopCutter(["</s>"])
    assert cutter.feed("a</s></s") == "a"
    assert cutter.close() == "</s></s"


def whole(text: str, stops: list[str]) -> str:
    """The definition: without the longest run of stops at the end."""
    pattern = "|".join(re.escape(stop) for stop in stops if stop)
    match = re.search(f"(?:{pattern})+\\Z", text) if pattern else None
    return text[: match.start()] if match else text


pieces = st.lists(st.text("ab<", max_size=5), max_size=12)


@given(pieces, st.lists(st.text("ab<", min_size=1, max_size=3), max_size=3))
def test_any_cutting_gives_the_same(parts, stops):
    cutter = StopCutter(stops)
    assert "".join([*map(cutter.feed, parts), cutter.close()]) == whole("".join(parts), stops)


@pytest.mark.parametrize("name", prompt_format_names())
def test_the_stops_of_every_format(name):
    stops = get_prompt_format(name).stop
    for stop in stops:
        cutter = StopCutter(stops)
        assert "".join([*map(cutter.feed, f"a{stop[:2]} {stop}b{stop}"), cutter.close()]) == f"a{stop[:2]} {stop}b"


def test_a_long_run_of_stops_takes_linear_time():
    cutter = StopCutter(["</s>"])
    assert [cutter.feed("</s>") for _ in range(20_000)] == [""] * 20_000
    assert cutter.close() == ""
