"""Find in the conversation: the bar, the search and the marks on the text, put together."""

from __future__ import annotations

import re
from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sagedesk.ui.chat.find_bar import FindBar
from sagedesk.ui.chat.finder import Finder, Match, Query
from sagedesk.ui.chat.inks import current_mark, mark
from sagedesk.ui.chat.painting import Scene
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.transcript import Anchor, Transcript

MARGIN = 12


class Finding(QObject):
    """``changed`` says: draw again. ``closed`` when the bar goes: the keyboard belongs to the view again."""

    changed = Signal()
    closed = Signal()

    def __init__(self, transcript: Transcript, scroller: Scroller, scene: Scene, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._transcript = transcript
        self._scroller = scroller
        self._scene = scene
        self._canvas = canvas
        self._shown: Match | None = None
        self.bar = FindBar(canvas)
        self.finder = Finder(transcript, self)
        self.bar.asked.connect(self._asked)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        self.finder.found.connect(self._found)

    @property
    def active(self) -> bool:
        """Whether the bar is open."""
        return self.bar.isVisible()

    @property
    def has_marks(self) -> bool:
        """Whether anything is looked for, with the bar or without."""
        return self.active or bool(self.finder.matches)

    def mark(self, words: Collection[str], row: int) -> None:
        """Mark words in all messages without the bar, and go to the first of them in a row."""
        if self.active:
            self.close()
        self._shown = None
        # the longest first: of two that begin alike, the first that fits is taken
        pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        self.finder.start(Query(text=pattern, match_case=True, regular=True) if words else None, Match(row, 0, 0, 0))

    def go(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1); open the bar if nothing is looked for."""
        self.step(step) if self.has_marks else self.open()

    def open(self) -> None:
        """Open the bar, with what is selected in one block."""
        self.bar.set_look(self._transcript.tokens)
        self.bar.open(self._selected_in_one_block())
        self.place()

    def _selected_in_one_block(self) -> str:
        selection = self._scene.selection
        if (
            selection is None
            or selection.start.row != selection.end.row
            or selection.start.entry != selection.end.entry
        ):
            return ""
        return self._transcript.text_of(selection.start)[selection.start.offset : selection.end.offset]

    @Slot()
    def close(self) -> None:
        """Close the bar and take the marks away."""
        self.bar.hide()
        self.finder.start(None, Match(0, 0, 0, 0))
        self._scene.marks = {}
        self.changed.emit()
        self.closed.emit()

    @Slot()
    def place(self) -> None:
        """Put the bar in its corner."""
        if self.active:
            self.bar.adjustSize()
            width = min(self.bar.width(), self._canvas.width() - 2 * MARGIN)
            self.bar.resize(width, self.bar.height())
            at_left = self._canvas.isRightToLeft()
            self.bar.move(MARGIN if at_left else self._canvas.width() - width - MARGIN, MARGIN)
            self.bar.raise_()

    def messages_changed(self) -> None:
        """Look again, if anything is looked for."""
        if self.active:
            self.finder.restart()
        elif self.finder.matches:
            self._scene.marks = {}
            self.finder.start(None, Match(0, 0, 0, 0))

    @Slot(int)
    def step(self, step: int) -> None:
        """Go to the next hit, or the one before."""
        self.finder.step(step)

    @Slot(object)
    def _asked(self, query: Query | None) -> None:
        self._shown = None
        anchor = self._transcript.anchor_at(self._scroller.y)
        origin = Match(anchor.row, max(0, anchor.entry), anchor.offset, 0) if anchor else Match(0, 0, 0, 0)
        self.finder.start(query, origin)

    @Slot()
    def _found(self) -> None:
        finder, tokens = self.finder, self._transcript.tokens
        marks: dict[tuple[int, int], list[tuple[int, int, str]]] = {}
        for match in finder.matches:
            colour = current_mark(tokens) if match == finder.current else mark(tokens)
            marks.setdefault((match.row, match.entry), []).append((match.start, match.end, colour))
        self._scene.marks = {place: tuple(found) for place, found in marks.items()}
        self.bar.show_count(finder.number, len(finder.matches), more=finder.searching)
        if finder.current is not None and finder.current != self._shown:
            self._shown = finder.current
            place = Anchor(finder.current.row, finder.current.entry, finder.current.start, 0.0)
            self._scroller.reveal(place, covered=self.bar.geometry().bottom() if self.active else 0)
            self._transcript.reveal_sideways(finder.current.row, finder.current.entry, finder.current.start)
        self.changed.emit()
