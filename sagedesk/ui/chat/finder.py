"""Finds text in the whole conversation, laid out or not, a few milliseconds at a time."""

from __future__ import annotations

import re
import time
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.rendering.plain import block_text
from sagedesk.ui.chat.document import MessageDocument
from sagedesk.ui.chat.section import Fold, Picture
from sagedesk.ui.chat.transcript import Transcript

SLICE = 0.006
"""Seconds of searching in one turn of the event loop."""
TELL = 0.1
"""Seconds between two reports of a search that goes on."""
MOST = 10_000
"""Hits after which the search stops: nobody looks at more."""


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """Found characters of a block."""

    row: int
    entry: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for. ``pattern`` raises ``re.error`` if it is no regular expression."""

    text: str
    match_case: bool = False
    regular: bool = False

    def pattern(self) -> re.Pattern[str]:
        """Return the compiled query."""
        return re.compile(self.text if self.regular else re.escape(self.text), 0 if self.match_case else re.IGNORECASE)


class Finder(QObject):
    """``found`` when the hits or the current one have changed. ``searching`` while rows are left."""

    found = Signal()

    def __init__(self, transcript: Transcript, parent: QObject) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self.matches: list[Match] = []
        self.current: Match | None = None
        self._origin = Match(0, 0, 0, 0)
        self._search: Iterator[None] | None = None
        self._pattern: re.Pattern[str] | None = None
        self._told = 0.0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def searching(self) -> bool:
        """Whether rows are left to look through."""
        return self._search is not None

    def start(self, query: Query | None, origin: Match) -> None:
        """Look for something else, or (None) for nothing. The hit next to ``origin`` becomes the current one."""
        self._pattern = query.pattern() if query is not None and query.text else None
        self._origin = origin
        self.restart()

    @Slot()
    def restart(self) -> None:
        """Look again: the messages have changed."""
        self.matches, self.current = [], None
        self._search = self._all() if self._pattern is not None else None
        self._timer.start()

    def step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), around the end."""
        if not self.matches:
            return
        if self.current is None:
            place = bisect_left(self.matches, self._origin) % len(self.matches)
        else:
            place = (bisect_left(self.matches, self.current) + step) % len(self.matches)
        self.current = self.matches[place]
        self.found.emit()

    @property
    def number(self) -> int:
        """Which hit is the current one, from 1; 0 for none."""
        return bisect_right(self.matches, self.current) if self.current is not None else 0

    @Slot()
    def _slice(self) -> None:
        deadline = time.perf_counter() + SLICE
        while self._search is not None and time.perf_counter() < deadline:
            if next(self._search, True) or len(self.matches) >= MOST:
                self._search = None
        if self.current is None and self.matches and (not self.searching or self.matches[-1] >= self._origin):
            place = bisect_left(self.matches, self._origin)
            self.current = self.matches[place % len(self.matches)]
        if self._search is None or time.perf_counter() - self._told > TELL:
            self._told = time.perf_counter()
            self.found.emit()
        if self._search is not None:
            self._timer.start()

    def _all(self) -> Iterator[None]:
        """Look through all rows, from the one that the reader is at on, then from the first."""
        count = self._transcript.model.rowCount()
        first = min(self._origin.row, max(0, count - 1))
        for row in (*range(first, count), *range(first)):
            layout = self._transcript.known(row)
            document = None
            if layout is None or not layout.document.whole:
                document = MessageDocument(self._transcript.model.message(row))
                while not document.read(time.perf_counter() + SLICE):
                    yield
            for entry, text in self._texts(row, document):
                if text and self._pattern is not None:
                    for hit in self._pattern.finditer(text):
                        if hit.end() > hit.start():
                            insort(self.matches, Match(row, entry, hit.start(), hit.end()))
                yield

    def _texts(self, row: int, document: MessageDocument | None) -> Iterator[tuple[int, str]]:
        """Give the texts of a row's blocks, of its layout or of ``document``, numbered as they are in a layout."""
        if document is None:
            layout = self._transcript.layout(row)
            for number in range(len(layout.entries)):
                yield number, layout.text(number)
            return
        unfolded = self._transcript.unfolded.get(document.message_id, frozenset())
        number = 0
        for section in document.sections:
            if section.fold is not None:
                number += 1
                if section.fold not in unfolded:
                    continue
            for block in section.blocks():
                yield number, "" if isinstance(block, Fold | Picture) else block_text(block, section.inline)
                number += 1
