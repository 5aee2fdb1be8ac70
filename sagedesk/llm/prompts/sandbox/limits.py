"""How much one rendering of a chat template may cost.

A template is somebody's program and runs in this process, so nothing can stop it from outside: not on every system,
not in any thread, not within a single call into C. So it is counted from inside. The compiled template (see
environment.py) asks the meter at each block of statements, call, filter, test, operator, lookup and output. There the
meter looks at the clock, refuses an operation whose result would be too large before it is made, and adds up what was
made. Since a single operation on values of bounded size is short, the clock is always soon looked at again.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import chain
from typing import TypeVar

from sagedesk.translation import translate

LONGEST_SOURCE = 100_000
"""How many characters a template may have; the longest known ones have about 20,000."""
SECONDS = 2.0
"""How long one rendering may take, besides as much for each million of characters that it is given."""
TEXT = 16_000_000
"""How many characters one rendering may make in all, besides 64 for each character that it is given."""
LARGEST = 1_000_000
"""How many characters one value may have, besides 4 for each character that the rendering is given."""

ITEM = 16
"""An item of a list weighs as much as so many characters."""

_REFERENCE = 8  # bytes: what a list needs for an item that was there before
_ENTRY = 64  # what a dict needs for one
_LONGEST_KEPT = 100  # longer lists are measured anew, lest the longer and longer ones of a loop are all kept
_MOST_KEPT = 20_000
_DEPTH = 64  # of values inside values, and of calls inside calls
_BITS = 65_536  # of a whole number
_COMPARISONS = 400_000_000  # of characters in one operation: less than a second

T = TypeVar("T")


class LimitError(Exception):
    """The template costs too much. The message says how, as the end of a sentence that begins with the template."""


class Meter:
    """What one rendering may still spend. ``given`` is the weight of all that it starts from, in characters."""

    __slots__ = ("_calls", "_deadline", "_largest", "_measured", "_text", "_work")

    def __init__(self, given: int) -> None:
        seconds = SECONDS * (1 + given / 1_000_000)
        self._deadline = time.monotonic() + seconds
        self._work = time.thread_time() + seconds
        self._text = TEXT + 64 * given
        self._largest = LARGEST + 4 * given
        self._calls = 0
        # by id; the values are kept, so that no id is given again
        self._measured: dict[int, tuple[object, tuple[int, int]]] = {}

    def tick(self) -> None:
        """Look at the clock; a computer that slept or was busy meanwhile is not the template's doing."""
        if time.monotonic() > self._deadline and time.thread_time() > self._work:
            raise LimitError(translate("Prompts", "The chat template was stopped because it takes too long."))

    def take(self, characters: int) -> None:
        """Count so many characters as made, and look at the clock."""
        self.tick()
        self._text -= characters
        if self._text < 0:
            raise LimitError(translate("Prompts", "The chat template was stopped because it makes too much text."))

    def made(self, value: T) -> T:
        """Count a value that was just made, and return it."""
        if isinstance(value, str | bytes):
            self.expect(len(value))
            self.take(len(value))
        elif isinstance(value, list | tuple | dict):
            self.weigh(value)
            self.take((_ENTRY if isinstance(value, dict) else _REFERENCE) * len(value))
        elif isinstance(value, int):
            self.bits(value)
            self.tick()
        else:
            self.tick()
        return value

    def counted(self, items: Iterator[T]) -> Iterator[T]:
        """Yield the items of a generator, and count each."""
        for item in items:
            self.take(ITEM)
            yield item

    def expect(self, characters: float) -> None:
        """Refuse an operation that would give so many characters, where these are too many for one value."""
        if characters > self._largest:
            raise LimitError(translate("Prompts", "The chat template was stopped because it makes too large a text."))

    def compare(self, comparisons: int) -> None:
        """Refuse an operation that would compare so many characters."""
        if comparisons > _COMPARISONS:
            raise LimitError(translate("Prompts", "The chat template was stopped because it takes too long."))

    def bits(self, number: int, factor: int = 1) -> None:
        """Refuse a whole number with ``factor`` times the bits of this one, where these are too many."""
        if number.bit_length() * factor > _BITS:
            raise LimitError(translate("Prompts", "The chat template was stopped because it makes too large a number."))

    def weigh(self, value: object) -> int:
        """Return how many characters a value stands for, written out. Refuses one that is too large or too deep.

        Values that share parts, as ``[x, x]`` does, are written out part by part, so the shared ones count each time.
        """
        return self._measure(value)[0]

    def _measure(self, value: object) -> tuple[int, int]:
        """Return a value's weight, and how deep it is."""
        if isinstance(value, str | bytes):
            return len(value), 0
        if isinstance(value, range):
            return ITEM * len(value), 0
        if not isinstance(value, Mapping | list | tuple):
            return ITEM, 0
        # templates cannot change a list or a dict, so what was measured once need not be again inside others
        known = self._measured.get(id(value))
        if known is not None:
            return known[1]
        parts = chain.from_iterable(value.items()) if isinstance(value, Mapping) else value
        total, depth = ITEM * len(value) * (2 if isinstance(value, Mapping) else 1), 0
        for part in parts:
            if type(part) is str:
                total += len(part)
            else:
                weight, below = self._measure(part)
                total += weight
                depth = max(depth, below)
            if total > self._largest:
                raise LimitError(
                    translate("Prompts", "The chat template was stopped because it makes too large a value.")
                )
        if depth >= _DEPTH:
            raise LimitError(
                translate("Prompts", "The chat template was stopped because it makes values too deep inside values.")
            )
        if len(value) <= _LONGEST_KEPT and len(self._measured) < _MOST_KEPT:
            self._measured[id(value)] = (value, (total, depth + 1))
        return total, depth + 1

    def enter(self) -> None:
        """Count one call inside another; ``leave`` ends it."""
        self._calls += 1
        if self._calls > _DEPTH:
            raise LimitError(
                translate(
                    "Prompts",
                    "The chat template was stopped because it calls itself too deeply: maximum recursion depth "
                    "exceeded.",
                )
            )

    def leave(self) -> None:
        """End a call."""
        self._calls -= 1


_meter: ContextVar[Meter] = ContextVar("meter")


def meter() -> Meter:
    """Return the meter of the rendering that runs in this thread."""
    return _meter.get()


@contextmanager
def metered(given: int) -> Iterator[Meter]:
    """Run a rendering under a new meter."""
    token = _meter.set(Meter(given))
    try:
        yield _meter.get()
    finally:
        _meter.reset(token)
