"""What Qt wants to know of a text that Python counts otherwise, or not at all: UTF-16 units, base direction."""

from __future__ import annotations

from bisect import bisect_right
from unicodedata import bidirectional

from PySide6.QtCore import Qt


class Utf16:
    """Python counts characters, Qt counts UTF-16 units: the same until a character lies beyond 0xFFFF."""

    __slots__ = ("_wide",)

    def __init__(self, text: str) -> None:
        self._wide: list[int] = []
        if not text.isascii() and max(text) > "\uffff":
            self._wide = [position for position, character in enumerate(text) if character > "\uffff"]

    def to_qt(self, position: int) -> int:
        """Return the units before a character."""
        return position + bisect_right(self._wide, position - 1) if self._wide else position

    def from_qt(self, units: int) -> int:
        """Return the character that begins at, or covers, a unit."""
        if not self._wide:
            return units
        low, high = 0, units
        while low < high:
            middle = (low + high + 1) // 2
            if self.to_qt(middle) <= units:
                low = middle
            else:
                high = middle - 1
        return low


def text_direction(text: str) -> Qt.LayoutDirection:
    """Return the base direction of a paragraph: that of its first letter that has one."""
    if not text.isascii():
        for character in text[:2000]:
            kind = bidirectional(character)
            if kind == "L":
                break
            if kind in ("R", "AL"):
                return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight
