from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.library.titles import LONGEST, title_from


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("What is your name", "What is your name"),
        ("  Hello,\n\n\tworld  ", "Hello, world"),
        ("# Plan\nfor today", "Plan for today"),
        ("```python\nprint(1)\n```", "python print(1) ```"),
        ("-5 + 3 = ?", "-5 + 3 = ?"),
        ("", ""),
        (" \n\t ", ""),
        ("a\x00b\x1b[31m", "a b [31m"),
        ("safe\u202egnp.exe", "safe gnp.exe"),
        ("lone \ud800 surrogate", "lone surrogate"),
    ],
)
def test_title_is_the_first_words_in_one_line(text: str, title: str):
    assert title_from(text) == title


def test_long_text_is_cut_between_words():
    title = title_from("Please explain to me how the endpoint of a language model is scaled down to zero at night")
    assert title == "Please explain to me how the endpoint of a language model is…"


def test_text_without_spaces_is_cut_anyway():
    assert title_from("長" * 200) == "長" * LONGEST + "…"


def test_a_character_made_of_several_is_not_cut_apart():
    family = "👩\u200d👩\u200d👧"
    title = title_from("x" * (LONGEST - 2) + family + "y" * 50)
    assert title == "x" * (LONGEST - 2) + "…"


@given(st.text(st.characters()))
def test_any_text_gives_a_line_that_can_be_shown(text: str):
    title = title_from(text)
    assert len(title) <= LONGEST + 1
    assert len(title.splitlines()) <= 1
    title.encode()
