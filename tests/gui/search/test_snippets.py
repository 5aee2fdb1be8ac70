"""Snippets without the signs of Markdown: what was found stays found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.ui.search.snippets import without_markup


@pytest.mark.parametrize(
    ("text", "word", "shown"),
    [
        ("The **old** harbour", "old", "The old harbour"),
        ("at noon. ```python leave('x') ``` The", "leave", "at noon. leave('x') The"),
        ("## Title one", "one", "Title one"),
        ("x = 2**3; __init__", "x", "x = 2**3; __init__"),
        ("a `snake_case` name", "snake_case", "a snake_case name"),
        ("what is ** in C", "**", "what is ** in C"),
    ],
)
def test_signs_go_and_the_word_stays(text: str, word: str, shown: str) -> None:
    start = text.index(word)
    plain, marks = without_markup(text, [(start, start + len(word))])
    assert plain == shown
    assert [plain[at:until] for at, until in marks] == [word]


@given(st.text(st.sampled_from("ab *`#_->~\U0001f600"), max_size=60), st.integers(0, 59), st.integers(1, 8))
def test_marks_are_where_their_words_are(text: str, at: int, length: int) -> None:
    until = min(len(text), at + length)
    word = text[at:until]
    if at >= until or " " in word:
        return
    plain, marks = without_markup(text, [(at, until)])
    assert [plain[a:b] for a, b in marks] == [word]
