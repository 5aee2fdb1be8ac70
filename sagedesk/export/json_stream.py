"""A large JSON document, element by element: one is in memory, and Python's lock is never held for long."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator
from typing import IO, Any, TypeVar

LARGEST_ELEMENT = 512 * 1024 * 1024
"""Characters that one element may have."""
_CHUNK = 1 << 20
_SPACE = " \t\n\r"
_AFTER_A_NUMBER = _SPACE + ",]}"

T = TypeVar("T")
Document = dict[str, Any] | Iterator[Any] | str | float | bool | None


class JsonStream:
    """The document in a binary file, in UTF-8. ``told`` gets the number of bytes that were read with each chunk.

    Raises ValueError for what is no JSON, RecursionError for what is nested too deeply; both also while elements are
    read.
    """

    def __init__(self, file: IO[bytes], told: Callable[[int], object] = lambda _: None) -> None:
        self._file = file
        self._told = told
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._scan = json.JSONDecoder().raw_decode
        self._text = ""
        self._at = 0
        self._ended = False

    def document(self, *, lazy: str | None = None) -> Document:
        """Return the document: a list as an iterator of its elements.

        A list that is the member ``lazy`` of an object is an iterator, too, and the object ends with it.
        """
        first = self._peek()
        if first == "[":
            return self._elements()
        return self._members(lazy) if first == "{" else self._end(self._value())

    def _members(self, lazy: str | None) -> dict[str, Any]:
        members: dict[str, Any] = {}
        self._at += 1
        if self._peek() == "}":
            self._at += 1
            return self._end(members)
        while True:
            if self._peek() != '"':
                raise ValueError(f"a name should stand at character {self._at} of the last part")
            name = str(self._value())
            self._expect(":")
            if self._peek() == "[":
                members[name] = self._elements() if name == lazy else list(self._elements(inside=True))
                if name == lazy:
                    return members
            else:
                members[name] = self._value()
            if self._expect(",}") == "}":
                return self._end(members)

    def _elements(self, *, inside: bool = False) -> Iterator[Any]:
        self._at += 1
        if self._peek() != "]":
            while True:
                yield self._value()
                if self._expect(",]") == "]":
                    break
        else:
            self._at += 1
        if not inside and self._peek() not in {"", "}"}:
            raise ValueError("something follows the end of the document")

    def _end(self, document: T) -> T:
        if self._peek():
            raise ValueError("something follows the end of the document")
        return document

    def _peek(self) -> str:
        """Return the next character that is no white space; empty at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _expect(self, characters: str) -> str:
        found = self._peek()
        if not found or found not in characters:
            raise ValueError(f"one of {characters!r} should stand where {found!r} is")
        self._at += 1
        return found

    def _value(self) -> Any:
        self._peek()
        while True:
            try:
                value, end = self._scan(self._text, self._at)
            except json.JSONDecodeError:
                if not self._more():
                    raise
                continue
            # a number may go on behind what is here, as after "1" and after "1.5e"
            is_whole = isinstance(value, bool) or not isinstance(value, int | float)
            follows = self._text[end : end + 1]
            if (follows if is_whole else follows and follows in _AFTER_A_NUMBER) or not self._more():
                self._at = end
                return value

    def _more(self) -> bool:
        """Read on, at least as much again as is held: what is scanned anew stays in proportion."""
        if self._ended:
            return False
        held = self._text[self._at :]
        if len(held) > LARGEST_ELEMENT:
            raise ValueError("a part of it is too large")
        data = self._file.read(max(_CHUNK, len(held)))
        self._ended = not data
        self._text, self._at = held + self._decode(data, self._ended), 0
        self._told(self._file.tell())
        return True
