"""The colours of a block of code while it grows: found a few milliseconds at a time, and only where it is new."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator

from sagedesk.rendering.highlight import CodeSpan, Kind, highlight

REDONE = 300
"""Characters at the end of growing code that are coloured again each time."""


class CodeColours:
    """What each stretch of a text is. Code that has grown takes over what was found ``before``."""

    def __init__(self, text: str, language: str, before: CodeColours | None = None) -> None:
        self.resumed_at = 0
        """Where it was begun: what stands before looks as it did before it grew."""
        self._text = text
        self._language = language
        self._found_to = 0
        self._spans: list[CodeSpan] = []
        self._starts: list[int] = []
        self._better: list[CodeSpan] | None = None
        self._pieced = False
        self._lexing: Iterator[CodeSpan] | None = None
        if before is not None:
            self._take_over(before)
        self._lexing = self._lex(self.resumed_at)

    def _take_over(self, before: CodeColours) -> None:
        if not self._text.startswith(before._text):
            return
        found_to = len(before._text) if before._lexing is None else before._found_to
        resume = before._text.rfind("\n", 0, max(0, min(found_to, len(before._text) - REDONE))) + 1
        cut = bisect_right(before._starts, resume - 1)
        self._spans, self._starts = before._spans, before._starts
        del self._spans[cut:], self._starts[cut:]
        self._pieced = before._pieced or bool(resume)
        self.resumed_at = self._found_to = resume

    def _lex(self, start: int) -> Iterator[CodeSpan]:
        return ((start + at, length, kind) for at, length, kind in highlight(self._text[start:], self._language))

    @property
    def colouring(self) -> bool:
        """Whether colours are still to be found."""
        return self._lexing is not None

    def recolour(self) -> None:
        """Find the colours again, of the whole: what came in pieces was coloured from the middle of it."""
        if self._pieced:
            self._pieced = False
            self._better = []
            self._lexing = self._lex(0)

    def find(self, seconds: float) -> int | None:
        """Find colours for so long; return the first character that may have another colour now, None for none."""
        if self._lexing is None:
            return None
        end = time.perf_counter() + seconds
        changed = self._found_to
        into = self._spans if self._better is None else self._better
        done = True
        for count, span in enumerate(self._lexing):
            into.append(span)
            if count % 64 == 63 and time.perf_counter() > end:
                done = False
                break
        if done:
            self._lexing = None
        if self._better is not None:
            if not done:
                return None
            self._spans, self._better = self._better, None
            changed = 0
            self._starts = []
        self._starts += [span[0] for span in self._spans[len(self._starts) :]]
        self._found_to = len(self._text) if done else self._text.rfind("\n", 0, self._starts[-1]) + 1
        return changed

    def between(self, begin: int, end: int) -> Iterator[tuple[int, int, Kind]]:
        """Give the stretches that lie between two characters: first, last, what it is."""
        position = max(0, bisect_right(self._starts, begin) - 1)
        while position < len(self._spans) and self._spans[position][0] < end:
            start, length, kind = self._spans[position]
            first, last = max(start, begin), min(start + length, end)
            if first < last:
                yield first, last, kind
            position += 1

    def line_kind(self, begin: int, end: int) -> Kind | None:
        """Return what a line as a whole is in a diff: added, removed, or neither."""
        position = bisect_right(self._starts, begin) - 1
        if self._language != "diff" or position < 0:
            return None
        start, length, kind = self._spans[position]
        if kind not in (Kind.INSERTED, Kind.DELETED):
            return None
        return kind if start <= begin < start + length or begin == end else None
