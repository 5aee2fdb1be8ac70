"""How well a text fits what is typed: whole words first, then parts, then letters in their order, then slips."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_SLIP = 0.75
"""How alike a typed word and one of the text must be, from 0 to 1, for a slip of the fingers."""
_SHORTEST_SLIP = 4
_NO = -1.0


@dataclass(frozen=True, slots=True)
class Typed:
    """What is typed, folded, with its words."""

    words: tuple[str, ...]
    letters: re.Pattern[str]

    @classmethod
    def of(cls, folded: str) -> Typed:
        """Take a query that ``fold`` has folded."""
        letters = "".join(folded.split())
        # each gap ends at the first place of its letter, so that no step back is ever tried
        gaps = "".join(f"[^{re.escape(letter)}]*{re.escape(letter)}" for letter in letters[1:])
        return cls(tuple(folded.split()), re.compile(re.escape(letters[:1]) + gaps))


def fit(typed: Typed, folded: str) -> float:
    """Return how well a folded text fits, more is better; below 0 it does not.

    Every typed word must be in the text, or all the letters in their order. 3 and more: each word begins a word of
    it. A text that is shorter fits better.
    """
    whole = _fit_words(typed, folded)
    if whole != _NO:
        return whole
    return _fit_letters(typed, folded)


def fit_with_slips(typed: Typed, folded: str) -> float:
    """As ``fit``, but take a word that is nearly right, too; for short lists, since it is slow."""
    strict = fit(typed, folded)
    if strict != _NO:
        return strict
    matcher, total = SequenceMatcher(autojunk=False), 0.0
    words = re.findall(r"\w+", folded)
    for word in typed.words:
        matcher.set_seq2(word)
        best = 0.0
        for other in words:
            if word in other:
                best = 1.0
            elif len(word) >= _SHORTEST_SLIP:
                matcher.set_seq1(other[: len(word) + 1])
                best = max(best, matcher.ratio())
        if best < _SLIP:
            return _NO
        total += best
    return total / (1 + len(typed.words)) - 0.01


def _fit_words(typed: Typed, folded: str) -> float:
    score = 3.0
    for word in typed.words:
        at = folded.find(word)
        if at < 0:
            return _NO
        begins = at == 0 or f" {word}" in folded
        score -= 0.0 if begins else 1.0 / len(typed.words)
        if at == 0 and word == typed.words[0]:
            score += 0.5
    if len(typed.words) > 1 and " ".join(typed.words) in folded:
        score += 0.5
    return score + 1.0 / (1 + len(folded))


def _fit_letters(typed: Typed, folded: str) -> float:
    found = typed.letters.search(folded)
    if found is None:
        return _NO
    letters = sum(len(word) for word in typed.words)
    # letters far apart are chance
    return letters / (found.end() - found.start()) if letters * 4 >= found.end() - found.start() else _NO
