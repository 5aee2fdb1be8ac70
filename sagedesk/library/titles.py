"""A conversation's title, made from what was said first."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 60
"""Characters that a title made here has at most, its ellipsis not counted."""

_MARKS = "#>*`~ "
# controls, line separators, lone surrogates, and the characters that turn the direction of what follows them
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def one_line(text: str) -> str:
    """Return ``text`` in one line that can be shown: single spaces in place of breaks and controls."""
    return " ".join(_UNSHOWN.sub(" ", text).split())


def title_from(text: str) -> str:
    """Return the first words of ``text`` in one line, cut between words; empty where there is nothing to show."""
    line = one_line(text[: 50 * LONGEST]).lstrip(_MARKS)
    if len(line) <= LONGEST:
        return line
    cut = line.rfind(" ", LONGEST // 2, LONGEST + 1)
    if cut < 0:
        cut = LONGEST
        while cut > 1 and _joins(line[cut - 1], line[cut]):
            cut -= 1
    return line[:cut].rstrip() + "…"


def _joins(left: str, right: str) -> bool:
    """Tell whether two characters are drawn as one."""
    joiner = "\u200d"
    return unicodedata.combining(right) != 0 or joiner in (left, right) or right in "\ufe0e\ufe0f"
