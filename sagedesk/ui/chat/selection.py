"""What is selected: from one character to another, across blocks and messages."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A character boundary: message row, block of the message, characters before it in the block's text."""

    row: int
    entry: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where it was begun to where it is now; the two may be in either order."""

    anchor: Place
    head: Place

    @property
    def start(self) -> Place:
        """The earlier end."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Place:
        """The later end."""
        return max(self.anchor, self.head)

    @property
    def empty(self) -> bool:
        """Whether nothing lies between the ends."""
        return self.anchor == self.head

    def within(self, row: int, entry: int, length: int) -> tuple[int, int] | None:
        """Return the selected characters of a block that has ``length`` of them, or None."""
        start, end = self.start, self.end
        if (row, entry) < (start.row, start.entry) or (row, entry) > (end.row, end.entry):
            return None
        first = start.offset if (row, entry) == (start.row, start.entry) else 0
        last = end.offset if (row, entry) == (end.row, end.entry) else length
        return (first, last) if first < last else None


_JOINED = "\u200d\ufe0f\U0001f3fb-\U0001f3ff"
_WORD = re.compile(rf"\w+|\s+|[^\w\s](?:[{_JOINED}]+[^\w\s]?)*")


def word_at(text: str, offset: int) -> tuple[int, int]:
    """Return the word, run of spaces or sign that covers a character."""
    first = max(0, offset - 200)
    for match in _WORD.finditer(text, first, min(len(text), offset + 200)):
        if match.end() > offset:
            return match.start(), match.end()
    return offset, offset


def line_at(text: str, offset: int) -> tuple[int, int]:
    """Return the line of the text that covers a character."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, len(text) if end < 0 else end


def word_start(text: str, offset: int) -> int:
    """Return where the word before a character begins."""
    while offset > 0 and not text[offset - 1].isalnum():
        offset -= 1
    while offset > 0 and text[offset - 1].isalnum():
        offset -= 1
    return offset


def word_end(text: str, offset: int) -> int:
    """Return where the word after a character ends."""
    while offset < len(text) and not text[offset].isalnum():
        offset += 1
    while offset < len(text) and text[offset].isalnum():
        offset += 1
    return offset
