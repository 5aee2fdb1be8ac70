"""One message on the screen: its blocks one under the other, those that are seen laid out, the others guessed."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from math import inf

from PySide6.QtCore import QRectF

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import ReasoningPart
from sagedesk.rendering.blocks import Container
from sagedesk.rendering.plain import block_text
from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.block_layouts import BlockLayouts, Entry, Layout
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.document import MessageDocument
from sagedesk.ui.chat.drawings import Drawings
from sagedesk.ui.chat.maths_layout import MathsLayout
from sagedesk.ui.chat.metrics import gap, guess, guess_text, indents
from sagedesk.ui.chat.plain_layouts import PictureLayout
from sagedesk.ui.chat.section import Fold, Picture, Section, Shown
from sagedesk.ui.chat.table_layout import TableLayout
from sagedesk.ui.chat.text_layout import TextLayout
from sagedesk.ui.chat.typography import Typography


class MessageLayout:
    """The blocks of a message in a column of one width. (0, 0) is the top left corner of its first block."""

    def __init__(
        self,
        message: Message,
        width: int,
        typography: Typography,
        tokens: Tokens,
        drawings: Drawings,
        *,
        unfolded: frozenset[int],
    ) -> None:
        self.role = message.role
        self.live = message.state is MessageState.STREAMING
        self.width = width
        self.entries: list[Entry] = []
        self.document = MessageDocument(message)
        self._type = typography
        self._layouts = BlockLayouts(typography, tokens, drawings, unfolded)
        self._seconds = _thought(message)
        self._settled = 0
        self._synced: list[tuple[int, int]] = []
        self._laid: list[Entry] = []
        self._known: tuple[int, int] = (0, 0)
        self.height = 0
        self.changed_from = inf
        """The height from which on it may look other than when this was last set to infinity."""

    @property
    def laid_out(self) -> list[Entry]:
        """The entries that have a layout."""
        return self._laid

    # growing

    def grow(self, text: str, reasoning: str) -> None:
        """Add text; ``read`` makes it blocks."""
        self.document.append(text, reasoning)

    def update(self, message: Message) -> None:
        """Take the message's new state; its text is the same."""
        self.live = message.state is MessageState.STREAMING
        self._seconds = _thought(message)
        self._sync()
        for entry in self._laid:
            if isinstance(entry.layout, CodeLayout):
                entry.layout.recolour()

    def read(self, deadline: float) -> bool:
        """Read waiting text until ``deadline`` and place the blocks; return whether all is read."""
        done = self.document.read(deadline)
        self._sync()
        return done

    def _sync(self) -> None:
        """Make the entries those of the document. What has not changed stays, layout and all."""
        place = 0
        thinking = self.live and not any(s.length for s in self.document.sections if not s.reasoning)
        synced: list[tuple[int, int]] = []
        for number, section in enumerate(self.document.sections):
            if section.fold is not None:
                place = self._put(place, self._fold(section, thinking=thinking), section)
                if section.fold not in self._layouts.unfolded:
                    synced.append((place, 0))
                    continue
            start, finished = place, section.finished
            ready = len(finished)  # another thread may be adding to it
            count = 0
            if number < len(self._synced) and self._synced[number][0] == start:
                count = self._synced[number][1]
            place += count
            for block in islice(finished, count, ready):
                place = self._put(place, block, section)
            synced.append((start, ready))
            for block in section.tail:
                place = self._put(place, block, section)
        self._synced = synced
        self._laid = [entry for entry in self._laid if entry.layout is not None]
        del self.entries[place:]
        self._define()
        self._place()

    def _fold(self, section: Section, *, thinking: bool) -> Fold:
        if section.tool:
            return Fold(key=section.fold or 0, name=section.tool)
        return Fold(seconds=self._seconds, live=thinking)

    def _put(self, place: int, block: Shown, section: Section) -> int:
        old = self.entries[place] if place < len(self.entries) else None
        if old is not None and old.section is section and (old.block is block or old.block == block):
            old.block = block
            return place + 1
        before = self.entries[place - 1].block if place else None
        inner = self.width - indents(_containers(block), self._type)[-1]
        earlier = self.entries[place - 2].containers if place > 1 else ()
        goes_on = place > 1 and self.entries[place - 1].containers == earlier
        distance = gap(before, block, self._type, after_item=goes_on)
        entry = Entry(block, section, distance, guess(block, inner, self._type))
        if old is not None and old.layout is not None and type(old.block) is type(block):
            entry.layout = self._layouts.make(entry, before=old.layout)
            self._laid.append(entry)
            self._measure(entry)
            entry.kept = entry.layout.kept if isinstance(entry.layout, CodeLayout) else 0
            old.layout = None
        self.entries[place : place + 1] = [entry]
        self._settled = min(self._settled, place)
        return place + 1

    def _define(self) -> None:
        """Lay out again what uses a label that has only now been defined."""
        known = (
            sum(len(s.references) for s in self.document.sections),
            sum(len(s.footnotes) for s in self.document.sections),
        )
        if known == self._known:
            return
        self._known = known
        for place, entry in enumerate(self.entries):
            labels = entry.section.references.keys() | {f"^{name}" for name in entry.section.footnotes}
            if entry.missing & labels:
                entry.layout, entry.exact = None, False
                self._settled = min(self._settled, place)

    # places

    def _place(self) -> None:
        first = min(self._settled, len(self.entries))
        y = self.entries[first - 1].y + self.entries[first - 1].height if first else 0
        self._note_change(y, first)
        for entry in self.entries[first:]:
            entry.y = y + entry.gap
            y = entry.y + entry.height
        self._settled = len(self.entries)
        if waiting := self.document.waiting:
            y += guess_text(waiting, waiting // 60, self.width, self._type)
        self.height = y

    def _note_change(self, y: int, place: int) -> None:
        entry = self.entries[place] if place < len(self.entries) else None
        if entry is not None and entry.kept:
            y += entry.gap + entry.kept
            entry.kept = 0
        self.changed_from = min(self.changed_from, y)

    def entry_at(self, y: float) -> int:
        """Return the number of the entry at a height, or the nearest one."""
        return max(0, bisect_right(self.entries, y, key=lambda entry: entry.y - entry.gap) - 1)

    def ensure(self, top: float, bottom: float) -> None:
        """Lay out what lies between two heights. What is above stays where it is; what is below moves."""
        place = self.entry_at(top)
        moved = False
        y = self.entries[place].y - self.entries[place].gap if self.entries else 0
        while place < len(self.entries):
            entry = self.entries[place]
            if not moved and entry.y != y + entry.gap:
                moved = True
                self._note_change(y, place)
            entry.y = y + entry.gap
            if entry.y > bottom:
                break
            had = entry.height
            self._fill(entry)
            if not moved and entry.height != had:
                moved = True
                self._note_change(entry.y, place)
            y = entry.y + entry.height
            place += 1
        if moved:
            self._settled = min(self._settled, place)
            self._place()

    def lay_out(self, place: int) -> Layout:
        """Lay out one entry and move those below it; return its layout."""
        entry = self.entries[place]
        had = entry.height
        layout = self._fill(entry)
        if entry.height != had:
            self._settled = min(self._settled, place)
            self._place()
        return layout

    def _fill(self, entry: Entry) -> Layout:
        if entry.layout is None:
            entry.layout = self._layouts.make(entry)
            self._laid.append(entry)
            self._measure(entry)
        elif not entry.exact:
            self._measure(entry)
        return entry.layout

    def draw_formulas(self) -> None:
        """Lay out again what waited for the drawing of a formula."""
        for entry in self._laid:
            if isinstance(entry.layout, TextLayout | MathsLayout | TableLayout) and entry.layout.waits:
                entry.layout, entry.exact = None, False
        self._laid = [entry for entry in self._laid if entry.layout is not None]

    def release(self, top: float = 0, bottom: float = -1) -> None:
        """Forget the layouts of what is not between two heights; their heights stay."""
        kept = []
        for entry in self._laid:
            if entry.y > bottom or entry.y + entry.height < top:
                entry.layout = None
            else:
                kept.append(entry)
        self._laid = kept

    def set_width(self, width: int) -> None:
        """Give it another width: nothing is laid out, all heights are guesses again."""
        self.width = width
        for entry in self.entries:
            entry.exact = False
            inner = width - indents(entry.containers, self._type)[-1]
            if entry.layout is None:
                entry.height = guess(entry.block, inner, self._type)
            else:
                self._measure(entry)
        self._settled = 0
        self._place()

    def remeasure(self, place: int) -> None:
        """Take the height of an entry again: its code was wrapped, or the reverse."""
        self._measure(self.entries[place])
        self._settled = min(self._settled, place)
        self._place()

    def set_unfolded(self, unfolded: frozenset[int]) -> None:
        """Show what is under the folds with these keys; hide what is under the others."""
        self._layouts.unfolded = unfolded
        self.entries.clear()
        self._synced.clear()
        self._laid.clear()
        self._settled = 0
        self._sync()

    def hug(self) -> int:
        """Return how wide the laid out blocks are; the whole width where that is not known or makes no sense.

        Lines that begin at the right are laid out in that width: they stand at its end.
        """
        widest = 0.0
        for entry in self.entries:
            layout = entry.layout
            if not isinstance(layout, TextLayout | PictureLayout):
                return self.width
            if isinstance(layout, TextLayout) and layout.from_right and entry.containers:
                return self.width
            edge = indents(entry.containers, self._type)[-1]
            widest = max(widest, edge + layout.natural_width)
        width = min(self.width, int(widest) + 1)
        for entry in self.entries:
            if isinstance(entry.layout, TextLayout) and entry.layout.from_right:
                entry.layout.set_width(width)
        return width

    def _measure(self, entry: Entry) -> None:
        if entry.layout is None:
            return
        entry.layout.set_width(self.width - indents(entry.containers, self._type)[-1])
        entry.height = entry.layout.height
        entry.exact = True

    def text(self, place: int) -> str:
        """Return the text of an entry, laid out or not."""
        entry = self.entries[place]
        if entry.layout is not None:
            return entry.layout.text
        return "" if isinstance(entry.block, Fold | Picture) else block_text(entry.block, entry.section.inline)

    # geometry

    def left(self, place: int) -> int:
        """Return the left edge of an entry's text."""
        entry = self.entries[place]
        if isinstance(entry.layout, TextLayout) and entry.layout.from_right:
            return 0
        return indents(entry.containers, self._type)[-1]

    def caret(self, place: int, position: int) -> QRectF:
        """Return the thin rectangle before a character of an entry."""
        layout = self.lay_out(place)
        return layout.caret(position).translated(self.left(place), self.entries[place].y)


def _containers(block: Shown) -> tuple[Container, ...]:
    return () if isinstance(block, Fold | Picture) else block.containers


def _thought(message: Message) -> float | None:
    seconds = [part.seconds for part in message.parts if isinstance(part, ReasoningPart) and part.seconds is not None]
    return sum(seconds) if seconds else None
