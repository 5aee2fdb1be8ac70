"""Framing: a reply's bytes, cut anywhere, into records. It believes the bytes, never the Content-Type.

Each record may be a JSON value on a line of its own, one of several written without anything between them, a
document over many lines, or the data of a server-sent event; the kinds may even follow each other in one body.
Every byte is looked at a bounded number of times, however the body is cut.

The rules for events are those of the HTML standard, section "Server-sent events", with three liberties that real
containers need: data that is one whole JSON value is a record at once, although its blank line has not come (DJL-LMI
writes none); a line after unfinished data continues it, although it says no ``data:``; and a lone carriage return
ends no line.
"""

from __future__ import annotations

import json
import re
from codecs import utf_8_decode
from enum import Enum
from typing import Final


class RawText(str):
    """A record that is not JSON: the data of an event or a line, without its frame."""

    __slots__ = ()


class End(Enum):
    """The record that says there is no more."""

    DONE = "[DONE]"


DONE: Final = End.DONE

Record = object
"""A JSON value (dict, list, str, float, int, bool or None), a RawText, or DONE."""

# strict=False: a raw control character inside a string is the text that came, not a reason to lose the record
_decode_value = json.JSONDecoder(strict=False).raw_decode
_IGNORED_FIELDS = frozenset(("", "event", "id", "retry"))
_LINE_STARTS = ("data: ", "event:", "id:", "retry:")
_VALUE_STARTS = '{["'
_WINDOW = 65536  # characters
_BLANKS = " \t\r\n\ufeff"


class ValueEnd:
    """Finds where a JSON object, array or string ends, looking at each character once."""

    __slots__ = ("_depth", "_escaped", "_in_string")

    def __init__(self) -> None:
        self._depth = 0
        self._in_string = False
        self._escaped = False

    def find(self, text: str, start: int, stop: int) -> int:
        """Go on with ``text[start:stop]``; return the index behind the value's last character, or -1."""
        while start < stop:
            if self._escaped:
                self._escaped = False
                start += 1
                continue
            mark = (_STRING_MARK if self._in_string else _MARK).search(text, start, stop)
            if mark is None:
                return -1
            start = mark.end()
            char = mark[0]
            if char == "\\":
                self._escaped = True
            elif char == '"':
                self._in_string = not self._in_string
                if not self._in_string and self._depth == 0:
                    return start
            elif char in "{[":
                self._depth += 1
            else:
                self._depth -= 1
                if self._depth == 0:
                    return start
        return -1


_MARK = re.compile(r'["{}\[\]]')
_STRING_MARK = re.compile(r'["\\]')


class Framer:
    """Turns one body's bytes into records. Made anew for each body."""

    __slots__ = ("_bytes", "_held", "_line", "_pieces", "_value", "cut", "remainder")

    def __init__(self) -> None:
        self.cut = False
        """After ``close``: whether the body ended inside a JSON value or before an event's data."""
        self.remainder = ""
        """After ``close``: the JSON value that was cut off."""
        self._bytes = b""  # an unfinished UTF-8 sequence
        self._pieces: list[str] = []  # an unfinished record
        self._value: ValueEnd | None = None  # finds its end, if it is a JSON value
        self._line = False  # a line's end ends it too, for it is the data of an event
        self._held: list[str] = []  # the lines of data so far of an event over several lines

    def feed(self, data: bytes) -> list[Record]:
        """Return the records that ``data`` completes. Bytes that are not UTF-8 become U+FFFD."""
        if self._bytes:
            data = self._bytes + data
        text, used = utf_8_decode(data, "replace", False)
        self._bytes = data[used:]
        if not self._pieces and not self._held:
            return self._read(text, 0, [])
        return self._resume(text)

    def close(self) -> list[Record]:
        """Return the last records, when the body has ended. A JSON value that was cut off is not among them."""
        records: list[Record] = []
        if self._bytes:
            text = utf_8_decode(self._bytes, "replace", True)[0]
            self._bytes = b""
            records = self._resume(text)
        if self._value is not None:
            self.cut = True
            source = "".join(self._pieces)
            self.remainder = _content(source) if self._line else source
        elif self._pieces:
            line = "".join(self._pieces)
            self.cut = any(start.startswith(line) for start in _LINE_STARTS)
            if not self.cut:
                self._end_line(line, records)
        self._pieces = []
        if self._held and self._held[0].lstrip()[:1] in _VALUE_STARTS:
            value = _value_of("\n".join(self._held))
            self.cut = isinstance(value, RawText)
            if not self.cut:
                records.append(value)
            self._held = []
        self._flush_held(records)
        return records

    def _resume(self, text: str) -> list[Record]:
        """Go on with the unfinished record that ``_pieces`` and ``_held`` hold."""
        records: list[Record] = []
        newline = text.find("\n") if self._value is None or self._line else -1
        if self._value is not None:
            stop = len(text) if newline < 0 else newline
            end = self._value.find(text, 0, stop)
            if end >= 0:
                source = "".join(self._pieces) + text[:end]
                self._pieces = []
                self._value = None
                records.append(_value_of(_content(source) if self._line else source))
                return self._read(text, end, records)
        elif self._pieces and len(self._pieces) == 1 and len(self._pieces[0]) <= 7 and not self._held:
            # too short to tell what it is: look again from its start
            text = self._pieces[0] + text
            self._pieces = []
            return self._read(text, 0, records)
        if newline < 0:
            if text:
                self._pieces.append(text)
            return records
        line = "".join(self._pieces) + text[:newline]
        self._pieces = []
        self._value = None
        self._end_line(line, records)
        return self._read(text, newline + 1, records)

    def _read(self, text: str, at: int, records: list[Record]) -> list[Record]:
        """Read ``text`` from ``at``, where a record or a line begins; keep what is unfinished."""
        size = len(text)
        while at < size:
            if at > _WINDOW and records and type(records[-1]) is RawText:
                # json counts the lines before each fault: many faults in one long text would take quadratic time
                text, size, at = text[at:], size - at, 0
            if self._held:
                at = self._read_line(text, at, records)
                continue
            char = text[at]
            if char in _BLANKS:
                at += 1
                continue
            start, line = at, False
            if char == "d" and text.startswith("data:", at):
                start, line = at + 5, True
                if text.startswith(" ", start):
                    start += 1
                char = text[start : start + 1]
            if char and char in _VALUE_STARTS:
                at = self._read_value(text, at, start, line=line, records=records)
            else:
                at = self._read_line(text, at, records)
        return records

    def _read_value(self, text: str, at: int, start: int, *, line: bool, records: list[Record]) -> int:
        """Read the JSON value at ``start``, of a record that begins at ``at``; return where to go on."""
        try:
            value, end = _decode_value(text, start)
        except (ValueError, RecursionError):
            pass  # unfinished or malformed: its end tells
        else:
            # in an event the line's end would have ended it
            if not line or text.find("\n", start, end) < 0:
                records.append(value)
                return end
        stop = newline = len(text)
        if line and (newline := text.find("\n", start)) >= 0:
            stop = newline
        value_end = ValueEnd()
        end = value_end.find(text, start, stop)
        if end >= 0:
            records.append(_value_of(text[start:end]))
            return end
        if line and newline >= 0:
            self._end_line(text[at:newline], records)
            return newline + 1
        self._pieces.append(text[at:])
        self._value = value_end
        self._line = line
        return len(text)

    def _read_line(self, text: str, at: int, records: list[Record]) -> int:
        """Read the line at ``at``, which is no JSON value; return where to go on."""
        newline = text.find("\n", at)
        if newline < 0:
            self._pieces.append(text[at:])
            return len(text)
        self._end_line(text[at:newline], records)
        return newline + 1

    def _end_line(self, line: str, records: list[Record]) -> None:
        line = line.removesuffix("\r")
        if self._held and not line:
            self._flush_held(records)
            return
        field, colon, _ = line[:6].partition(":")
        if field == "data" and (colon or line == "data"):
            content = _content(line)
            if self._held:
                self._held.append(content)
            elif content.strip():
                value = _value_of(content.strip())
                if isinstance(value, RawText):
                    self._held.append(content)
                else:
                    records.append(value)
        elif colon and field in _IGNORED_FIELDS:
            pass
        elif self._held:
            self._held.append(line)
        elif line.strip():
            value = _value_of(line.strip())
            records.append(RawText(line) if isinstance(value, RawText) else value)

    def _flush_held(self, records: list[Record]) -> None:
        if self._held:
            records.append(_value_of("\n".join(self._held)))
            self._held = []


def _content(line: str) -> str:
    """Return what follows ``data:`` and one space."""
    return line[5:].removeprefix(" ")


def _value_of(source: str) -> Record:
    """Return the JSON value, or the text where it is none."""
    if source == "[DONE]":
        return DONE
    try:
        value, end = _decode_value(source)
    except (ValueError, RecursionError):
        return RawText(source)
    return value if end == len(source) else RawText(source)
