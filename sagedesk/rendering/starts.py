"""How the blocks of CommonMark and GFM begin: patterns for the first line of each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sagedesk.rendering.line_cursor import LineCursor

HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
HEADING_END = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*$")
RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
FENCE = re.compile(r"`{3,}(?!.*`)|~{3,}")
FENCE_END = re.compile(r"(`{3,}|~{3,})[ \t]*$")
FOOTNOTE = re.compile(r"\[\^([^\s\]]+)\]:")
_BULLET = re.compile(r"[*+-](?=[ \t]|$)")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")
_SPECIAL = frozenset("#`~>*+-_=[$\\|:0123456789")


def may_start(cursor: LineCursor) -> bool:
    """Whether the next character can begin anything but a paragraph."""
    return not cursor.blank and cursor.line[cursor.next] in _SPECIAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """A list item's marker. ``indent`` is how many columns the item's later lines stand in."""

    number: int | None
    delimiter: str
    indent: int


def take_marker(cursor: LineCursor, *, in_paragraph: bool) -> Marker | None:
    """Read a list item's marker and go to its content; None, and no step, if there is none.

    ``in_paragraph``: a list that would interrupt a paragraph must not be empty, nor start at another number than 1.
    """
    rest = cursor.rest
    number: int | None = None
    if match := _BULLET.match(rest):
        delimiter = match[0]
    elif (match := _NUMBER.match(rest)) and (not in_paragraph or int(match[1]) == 1):
        number, delimiter = int(match[1]), match[2]
    else:
        return None
    if in_paragraph and not rest[match.end() :].strip(" \t"):
        return None

    offset, width = cursor.indent, len(match[0])
    cursor.skip_indent()
    cursor.skip_characters(width)
    start = cursor.offset, cursor.column, cursor.partial_tab
    while cursor.column - start[1] < 5 and cursor.at_space():
        cursor.skip_columns(1)
    spaces = cursor.column - start[1]
    if not 1 <= spaces < 5 or cursor.offset >= len(cursor.line):
        cursor.offset, cursor.column, cursor.partial_tab = start
        cursor.find_next()
        if cursor.at_space():
            cursor.skip_columns(1)
        spaces = 1
    return Marker(number=number, delimiter=delimiter, indent=offset + width + spaces)


def maths_signs(rest: str) -> tuple[str, str] | None:
    r"""Return the opening and closing signs if a line begins a formula of its own (``$$`` or ``\[``), else None."""
    if rest.startswith("$$"):
        opener = closer = "$$"
    elif rest.startswith("\\["):
        opener, closer = "\\[", "\\]"
        if "]" in rest and closer not in rest:
            return None
    else:
        return None
    end = rest.find(closer, len(opener))
    return None if end >= 0 and rest[end + len(closer) :].strip() else (opener, closer)
