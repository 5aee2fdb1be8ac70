"""One part of a message as it becomes blocks: text is read as it comes, a long one in another thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sagedesk.rendering.blocks import Block, Reference
from sagedesk.rendering.inline import read_inline
from sagedesk.rendering.parser import BlockParser
from sagedesk.rendering.rich_text import RichText
from sagedesk.rendering.typed import TypedParser

SLICE = 32_768
"""Characters that are read between two looks at the clock."""
REASONING = -1
"""The key of the fold that all reasoning of a message is under; tool calls have their numbers, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """The line above what is folded: reasoning, or the tool call ``name``.

    ``key`` tells it from the other folds of the message. ``seconds`` is how long the reasoning took, None while it
    goes on (``live``) or where nobody measured.
    """

    key: int = REASONING
    name: str = ""
    seconds: float | None = None
    live: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An image of a message: attached, or made by the model."""

    media_type: str
    data: bytes


Shown = Block | Fold | Picture


class _Behind:
    """Text that another thread reads: that thread alone has the parser until ``done``."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.left = len(text)
        self.done = threading.Event()


@dataclass(slots=True)
class Section:
    """One part of a message. ``waiting`` is text that has come and is not yet read.

    ``fold`` is the key of the fold that it is under, None where it is always seen.
    """

    fold: int | None = None
    tool: str = ""
    fixed: list[Shown] = field(default_factory=list)
    parser: BlockParser | TypedParser | None = None
    length: int = 0
    waiting: str = ""
    tail: list[Shown] = field(default_factory=list)
    references: dict[str, Reference] = field(default_factory=dict)
    footnotes: set[str] = field(default_factory=set)
    _behind: _Behind | None = None

    def grow(self, text: str) -> None:
        """Add text; ``read`` reads it."""
        self.waiting += text
        self.length += len(text)

    def read(self, deadline: float) -> bool:
        """Read what waits until ``deadline`` (a time of perf_counter); return whether all is read."""
        if self.parser is None:
            return True
        if not self._take_back(wait=deadline == float("inf")):
            return False
        position = 0
        while position < len(self.waiting):
            self.parser.feed(self.waiting[position : position + SLICE])
            position += SLICE
            if time.perf_counter() > deadline:
                break
        self.waiting = self.waiting[position:]
        tail, self.references, self.footnotes = self.parser.tail()
        self.tail = list(tail)
        return not self.waiting

    # in another thread

    @property
    def left(self) -> int:
        """How many characters have come and are not read."""
        return len(self.waiting) + (self._behind.left if self._behind is not None else 0)

    @property
    def unread(self) -> bool:
        """Whether ``read`` has something to do."""
        return bool(self.waiting) or self._behind is not None

    @property
    def being_read(self) -> bool:
        """Whether another thread reads it just now."""
        return self._behind is not None and not self._behind.done.is_set()

    def hand_over(self) -> None:
        """Let what waits be read by ``read_behind``, which another thread calls."""
        if self._behind is None and self.waiting and self.parser is not None:
            self._behind, self.waiting, self.tail = _Behind(self.waiting), "", []

    def read_behind(self, progressed: Callable[[], bool]) -> None:
        """Read what was handed over; after each slice ask whether to go on."""
        behind, parser = self._behind, self.parser
        if behind is None or parser is None or behind.done.is_set():
            return
        try:
            for position in range(0, len(behind.text), SLICE):
                parser.feed(behind.text[position : position + SLICE])
                behind.left = max(0, len(behind.text) - position - SLICE)
                if not progressed():
                    return
        finally:
            behind.left = 0
            behind.done.set()

    def _take_back(self, *, wait: bool) -> bool:
        """Take what another thread has read; False while it still reads."""
        behind = self._behind
        if behind is None:
            return True
        if wait:
            behind.done.wait()
        if not behind.done.is_set():
            return False
        self._behind = None
        return True

    # what it is

    @property
    def reasoning(self) -> bool:
        """Whether it is what the model thought."""
        return self.fold == REASONING

    @property
    def finished(self) -> list[Shown]:
        """The blocks that will not change any more; another thread may be adding to them."""
        return self.parser.finished if self.parser is not None else self.fixed  # type: ignore[return-value]  # a list of Block is read as one of Shown

    def blocks(self) -> Iterator[Shown]:
        """Return all blocks as they stand."""
        yield from self.finished
        yield from self.tail

    def inline(self, content: str) -> RichText:
        """Read inline text with the definitions of this section."""
        return read_inline(content, self.references, self.footnotes)
