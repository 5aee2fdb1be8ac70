"""Whether a text has what a query asks for, how well it fits, and the part of it to show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import islice

from sagedesk.library.search.hits import Span
from sagedesk.library.search.query import Query
from sagedesk.library.titles import one_line

MOST_MARKS = 500
"""Marks of each term that are told at most."""
_USUAL_LENGTH = 600
_HALF_LIFE = 90 * 24 * 60 * 60.0

_SNIPPET = 160
_BEFORE = 40


def spans_of(query: Query, folded: str) -> list[list[Span]] | None:
    """Return where a folded text has each term of a query; None where it does not match."""
    found: list[list[Span]] = []
    for term in query.terms:
        if term.excluded:
            if term.is_in(folded):
                return None
            continue
        spans = list(islice(term.spans(folded), MOST_MARKS))
        if not spans:
            return None
        found.append(spans)
    return found


def score(spans: Sequence[Sequence[Span]], length: int, age: float) -> float:
    """Return how well a text fits: BM25's weight of each term, by half of it less for every 90 days of age.

    BM25's factor for rare words is left out: every text here has every term. ``age`` is in seconds.
    """
    shortness = 1.2 * (0.25 + 0.75 * length / _USUAL_LENGTH)
    weight: float = sum(2.2 * len(each) / (len(each) + shortness) for each in spans)
    return weight * (1.0 + math.exp2(-max(0.0, age) / _HALF_LIFE))


def merged(spans: Sequence[Sequence[Span]]) -> list[Span]:
    """Return the stretches of all terms in order, those that overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(span for each in spans for span in each):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def snippet(text: str, marks: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return about 160 characters around the first mark, in one line, and where the marks are in it."""
    first = marks[0][0] if marks else 0
    start = max(0, first - _BEFORE)
    if start:
        # at a word's start, if there is one before the mark
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + _SNIPPET)
    if end < len(text):
        space = text.rfind(" ", start + _SNIPPET // 2, end)
        end = space if space > first else end
    shown = ["…"] if start else []
    places: list[int] = []
    for character in text[start:end]:
        places.append(len(shown))
        if one_line(character):
            shown.append(character)
        elif shown[-1:] not in ([], [" "], ["…"]):
            shown.append(" ")
    places.append(len(shown))
    within = [(places[at - start], places[until - start]) for at, until in marks if start <= at and until <= end]
    return "".join(shown).rstrip() + ("…" if end < len(text) else ""), tuple(within)
