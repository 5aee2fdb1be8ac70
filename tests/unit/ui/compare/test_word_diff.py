from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sagedesk.ui.compare.word_diff import MOST_WORDS, Change, Piece, word_diff


def test_words_not_letters_differ() -> None:
    assert word_diff("The cat sat.", "The dog sat.") == [
        Piece(Change.SAME, "The "),
        Piece(Change.REMOVED, "cat"),
        Piece(Change.ADDED, "dog"),
        Piece(Change.SAME, " sat."),
    ]
    assert word_diff("same", "same") == [Piece(Change.SAME, "same")]


@given(st.text(), st.text())
def test_the_pieces_make_up_both_texts(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == after


def test_a_long_text_is_cut_into_few_pieces() -> None:
    long = "a " * MOST_WORDS
    pieces = word_diff(long + "x", long + "y")
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == long + "x"
