"""Terms: what is looked for, and where a text has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sagedesk.library.search.folding import fold

# scripts that are written without spaces: Thai, Lao, Myanmar, Khmer, Chinese, Japanese; and Korean, whose words
# take endings
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3040-\u30fa"
    "\u30fc-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
WORD = rf"[^\W_{UNSPACED}]"
"""A character of a word, in a script that has spaces between words."""

_IS_WORD = re.compile(WORD)


@dataclass(frozen=True, slots=True)
class Term:
    """A piece of folded text that a message must have, or with ``excluded`` must not have.

    ``starts`` and ``ends`` say that it starts and ends where a word does; ``quoted``, that this must always be so.
    White space of any kind and length stands for white space. Make one with ``of``.
    """

    text: str
    starts: bool = True
    ends: bool = True
    excluded: bool = False
    quoted: bool = False
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", re.compile(r"\s+".join(map(re.escape, self.text.split()))))

    @classmethod
    def of(
        cls, text: str, *, starts: bool = True, ends: bool = True, excluded: bool = False, quoted: bool = False
    ) -> Term | None:
        """Return the term for a text as it was typed; None where nothing is left of it."""
        folded = " ".join(fold(text).split())
        return cls(folded, starts, ends, excluded, quoted) if folded else None

    def loosened(self) -> Term:
        """Return the term as a part of words, too; one of a letter or two stays as it is, which is in too many."""
        if self.quoted or self.excluded or (len(self.text) < 3 and self.text.isalnum()):
            return self
        return Term(self.text, starts=False, ends=False)

    def spans(self, folded: str) -> Iterator[tuple[int, int]]:
        """Give where a folded text has the term, one after the other."""
        at = 0
        while found := self._pattern.search(folded, at):
            start, end = found.span()
            if self._is_bounded(folded, start, end):
                yield start, end
                at = end
            else:
                at = start + 1

    def is_in(self, folded: str) -> bool:
        """Tell whether a folded text has the term."""
        return next(self.spans(folded), None) is not None

    def _is_bounded(self, folded: str, start: int, end: int) -> bool:
        inside_start = self.starts and start > 0 and _IS_WORD.match(folded[start]) and _IS_WORD.match(folded[start - 1])
        inside_end = self.ends and end < len(folded) and _IS_WORD.match(folded[end - 1]) and _IS_WORD.match(folded[end])
        return not inside_start and not inside_end
