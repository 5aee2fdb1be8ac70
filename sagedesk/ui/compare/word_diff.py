"""What differs between two texts, word by word. Qt-free."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

MOST_WORDS = 4_000
"""Words of each text that are compared: the time grows with their product."""

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


class Change(Enum):
    """Whether a piece is in both texts, in the first or in the second alone."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row with the same change."""

    change: Change
    text: str


def word_diff(before: str, after: str) -> list[Piece]:
    """Return the pieces that lead from one text to the other, what was removed before what was added.

    The pieces that are not ADDED make up ``before``, those that are not REMOVED ``after``; of texts with more than
    ``MOST_WORDS`` words the rest is one piece.
    """
    first, first_rest = _words(before)
    second, second_rest = _words(after)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            _add(pieces, Change.SAME, "".join(first[start:end]))
        else:
            _add(pieces, Change.REMOVED, "".join(first[start:end]))
            _add(pieces, Change.ADDED, "".join(second[other_start:other_end]))
    if first_rest == second_rest:
        _add(pieces, Change.SAME, first_rest)
    else:
        _add(pieces, Change.REMOVED, first_rest)
        _add(pieces, Change.ADDED, second_rest)
    return pieces


def _words(text: str) -> tuple[list[str], str]:
    words = _WORDS.findall(text)
    return words[:MOST_WORDS], "".join(words[MOST_WORDS:])


def _add(pieces: list[Piece], change: Change, text: str) -> None:
    if not text:
        return
    if pieces and pieces[-1].change is change:
        pieces[-1] = Piece(change, pieces[-1].text + text)
    else:
        pieces.append(Piece(change, text))
