"""Text as it is compared: without capitals, accents and the differences that only typography makes.

Folding goes character by character, so that what is found in the folded text can be marked in the text itself.
"""

from __future__ import annotations

import bisect
import itertools
import unicodedata

# the marks that people leave out when they type: accents, Hebrew points, Arabic vowel signs
_LEFT_OUT = (
    (0x0300, 0x036F),
    (0x0483, 0x0487),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
)


class _Folds(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """Return ``text`` as it is compared."""
    return text.lower().translate(_FOLDS) if text.isascii() else text.translate(_FOLDS)


def unfolded(text: str, spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return where in ``text`` stands what was found at ``spans`` of the folded text."""
    if text.isascii():
        return tuple(spans)
    ends = list(itertools.accumulate(len(_FOLDS[ord(character)]) for character in text))
    # a span ends behind the character that its last one came from, and takes the marks that follow along
    return tuple((bisect.bisect_right(ends, start), bisect.bisect_right(ends, end - 1) + 1) for start, end in spans)


def _fold_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    if category == "Cs":
        return "\ufffd"
    decomposed = unicodedata.normalize("NFKD", character.casefold())
    kept = "".join(each for each in decomposed if not _is_left_out(ord(each)))
    return unicodedata.normalize("NFC", kept).casefold()


def _is_left_out(code: int) -> bool:
    return any(first <= code <= last for first, last in _LEFT_OUT)
