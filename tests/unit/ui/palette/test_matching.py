"""What fits what is typed, and what fits better."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.library.search.folding import fold
from sagedesk.ui.palette.matching import Typed, fit, fit_with_slips


def typed(text: str) -> Typed:
    return Typed.of(fold(text))


def best(text: str, *titles: str) -> str:
    return max(titles, key=lambda title: fit_with_slips(typed(text), fold(title)))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("exp", "Export as Markdown…"),
        ("mark exp", "Export as Markdown…"),
        ("eam", "Export as Markdown…"),
        ("exprot", "Export as Markdown…"),
        ("setings", "Settings…"),
        ("uber", "Über die Brücke"),
        ("ARBEIT", "arbeit"),
        ("日本", "これは日本語です"),
    ],
)
def test_fits(text: str, title: str) -> None:
    assert fit_with_slips(typed(text), fold(title)) >= 0


@pytest.mark.parametrize(("text", "title"), [("zebra", "Export"), ("tropxe", "Export"), ("quit now", "Quit")])
def test_does_not_fit(text: str, title: str) -> None:
    assert fit_with_slips(typed(text), fold(title)) < 0


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        ("find", "Find next", "Unfinded things"),
        ("delete", "Delete", "Delete all of the conversations"),
        ("new", "New conversation", "What is new in the news"),
        ("export", "Export", "Exit port"),
        ("stop", "Stop", "Send to people"),
    ],
)
def test_the_better_fit_comes_first(text: str, better: str, worse: str) -> None:
    assert best(text, worse, better) == better


@given(st.text(min_size=1, max_size=20).filter(lambda text: fold(text).split()), st.text(max_size=40))
def test_what_holds_the_words_always_fits_and_slips_only_add(text: str, more: str) -> None:
    folded = fold(text)
    assert fit(Typed.of(folded), fold(more) + folded) >= 0
    strict = fit(Typed.of(folded), fold(more))
    assert fit_with_slips(Typed.of(folded), fold(more)) >= strict
