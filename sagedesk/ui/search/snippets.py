"""What is shown of a message that was found, without the marks of Markdown that only a renderer reads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sagedesk.library.search.hits import Span

# not what may be code: 2**3, __init__, a > b
_MARKS = re.compile(r"`{3,}\w*|~{3,}\w*|`+|(?<!\w)\*\*(?=\S)|(?<=\S)\*\*(?!\w)|(?:(?<=\s)|^)#{2,6}(?=\s)")


def without_markup(text: str, marks: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return a snippet without fences, emphasis and the signs of headings, and its marks at their places.

    What somebody searched for stays, also where it is such a sign.
    """
    kept: list[str] = []
    places: list[int] = []
    gone = [match.span() for match in _MARKS.finditer(text)]
    gone = [(start, end) for start, end in gone if not any(start < until and at < end for at, until in marks)]
    inside = {place for start, end in gone for place in range(start, end)}
    for place, character in enumerate(text):
        places.append(len(kept))
        doubled = character == " " and (not kept or kept[-1] == " ")
        if place not in inside and not doubled:
            kept.append(character)
    places.append(len(kept))
    return "".join(kept), tuple((places[at], places[until]) for at, until in marks if until < len(places))
