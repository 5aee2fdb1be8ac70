from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.library.search.folding import fold, unfolded

ANY = st.text(
    st.one_of(st.characters(), st.characters(categories=["Cs", "Mn", "Lo", "Cc"]), st.sampled_from("ßﬁİéが한"))
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("cafe", "CAFÉ"),
        ("cafe", "cafe\u0301"),
        ("strasse", "Straße"),
        ("file", "ﬁle"),
        ("abc123", "ＡＢＣ１２３"),
        ("שלום", "שָׁלוֹם"),
        ("مرحبا", "مَرْحَبًا"),
        ("ελλας", "ΕΛΛΆΣ"),
        ("naive", "naïve"),
        ("istanbul", "İstanbul"),
    ],
)
def test_what_people_take_for_the_same_is_the_same(typed: str, written: str):
    assert fold(typed) == fold(written)


@pytest.mark.parametrize(("one", "other"), [("か", "が"), ("한", "하"), ("a", "b"), ("x²", "x³")])
def test_what_are_different_letters_stay_so(one: str, other: str):
    assert fold(one) != fold(other)


@given(ANY, ANY)
def test_folding_goes_character_by_character(one: str, other: str):
    assert fold(one + other) == fold(one) + fold(other)
    assert fold(fold(one)) == fold(one)
    fold(one).encode()
    assert not any("\x00" <= character < " " for character in fold(one))


@given(ANY, ANY, ANY)
def test_what_is_found_is_marked_where_it_stands(before: str, found: str, after: str):
    text = before + found + after
    start, end = len(fold(before)), len(fold(before + found))
    if start == end:
        return
    ((marked_start, marked_end),) = unfolded(text, [(start, end)])
    assert fold(text[marked_start:marked_end]) == fold(found)
    assert 0 <= marked_start < marked_end <= len(text)


def test_marks_of_accented_text():
    text = "Das Cafe\u0301 und das Café in der Straße"
    folded = fold(text)
    at = folded.index("strasse")
    assert [text[start:end] for start, end in unfolded(text, [(4, 8), (at, at + 7)])] == ["Cafe", "Straße"]
