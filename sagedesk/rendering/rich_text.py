"""Inline text as it is shown: the characters, and what runs over which of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Style(Flag):
    """How characters are set; any may come together."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    STRIKE = auto()
    CODE = auto()
    LINK = auto()
    FOOTNOTE = auto()
    MATHS = auto()
    IMAGE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """``style`` over the characters from ``start`` up to ``end``.

    ``target`` is the address of a link or the ``data:`` address of an image, ``source`` the LaTeX of a formula with
    its signs; both empty otherwise.
    """

    start: int
    end: int
    style: Style
    target: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RichText:
    """Text and its spans, in order, not overlapping. ``missing`` are the labels that it uses and nobody defined."""

    text: str
    spans: tuple[Span, ...] = ()
    missing: frozenset[str] = frozenset()


class RichTextWriter:
    """Builds a RichText piece by piece; neighbouring pieces that look the same become one span."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._spans: list[Span] = []
        self._length = 0

    def put(self, text: str, style: Style = Style.PLAIN, *, target: str = "", source: str = "") -> None:
        """Add characters."""
        if not text:
            return
        start, self._length = self._length, self._length + len(text)
        self._text.append(text)
        if style is Style.PLAIN:
            return
        last = self._spans[-1] if self._spans else None
        if last and last.end == start and (last.style, last.target) == (style, target) and not (source or last.source):
            self._spans[-1] = Span(start=last.start, end=self._length, style=style, target=target)
        else:
            self._spans.append(Span(start=start, end=self._length, style=style, target=target, source=source))

    def rich_text(self, missing: frozenset[str] = frozenset()) -> RichText:
        """Return what was put."""
        return RichText(text="".join(self._text), spans=tuple(self._spans), missing=missing)
