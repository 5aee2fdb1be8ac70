from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from sagedesk.library.search.matching import merged, score, snippet

DAY = 86_400.0
SPANS = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1])))


def test_more_often_in_less_text_and_newer_is_better():
    once, twice = [[(0, 4)]], [[(0, 4), (9, 13)]]
    assert score(twice, 600, 0.0) > score(once, 600, 0.0)
    assert score(once, 100, 0.0) > score(once, 5000, 0.0)
    assert score(once, 600, 0.0) > score(once, 600, 90 * DAY) > score(once, 600, 900 * DAY)
    assert score(once, 600, -5 * DAY) == score(once, 600, 0.0)  # of a clock that went wrong


@given(st.lists(SPANS))
def test_marks_are_in_order_and_apart(spans: list[list[tuple[int, int]]]):
    found = merged(spans)
    assert found == sorted(found)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(found))
    assert {at for each in spans for span in each for at in range(*span)} == {
        at for span in found for at in range(*span)
    }


def test_a_snippet_is_one_line_around_the_first_mark():
    text = "word " * 50 + "here is\nthe  ship\tthat sailed\x00 " + "word " * 50
    at = text.index("ship")
    shown, marks = snippet(text, [(at, at + 4)])
    assert [shown[start:end] for start, end in marks] == ["ship"]
    assert "here is the ship that sailed word" in shown
    assert shown.startswith("…word")
    assert shown.endswith("word…")
    assert len(shown) <= 162


def test_a_short_text_is_shown_whole():
    assert snippet("The ship", [(4, 8)]) == ("The ship", ((4, 8),))
    assert snippet("", []) == ("", ())


@given(st.text(st.one_of(st.characters(), st.sampled_from("  \n\x00x")), min_size=1, max_size=400), st.data())
def test_any_text_gives_a_line_with_its_marks(text: str, data: st.DataObject):
    places = [at for at, character in enumerate(text) if not character.isspace() and character.isprintable()]
    marks = []
    if places:
        for at in sorted(data.draw(st.sets(st.sampled_from(places), max_size=5))):
            if not marks or at >= marks[-1][1]:
                marks.append((at, at + 1))
    shown, shown_marks = snippet(text, marks)
    assert len(shown.splitlines()) <= 1
    assert len(shown) <= 162
    assert [shown[start:end] for start, end in shown_marks] == [text[at:until] for at, until in marks][
        : len(shown_marks)
    ]
    if marks:
        assert shown_marks
