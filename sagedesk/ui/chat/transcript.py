"""Where everything is: from a point to a character, from a character to a place, and back."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.rows import Rows
from sagedesk.ui.chat.selection import Place, Selection
from sagedesk.ui.chat.table_layout import TableLayout
from sagedesk.ui.chat.text_layout import TextLayout


@dataclass(frozen=True, slots=True)
class Anchor:
    """A line of text and how far below the top of the window it stands. ``entry`` is -1 for the row's own top."""

    row: int
    entry: int
    offset: int
    dy: float


class Transcript(Rows):
    """Rows and the places in them. (0, 0) is the top left corner of the first row."""

    def anchor_at(self, y: float) -> Anchor | None:
        """Return the line of text at a height, 0 pixels below itself."""
        if not len(self.heights):
            return None
        row = self.heights.find(int(y))
        top = self.heights.top(row)
        layout = self.layout(row)
        frame = self.frame(row)
        inside = y - top - frame.body
        if inside < 0 or inside >= layout.height or not layout.entries:
            return Anchor(row, -1, 0, top - y)
        place = layout.entry_at(inside)
        entry = layout.entries[place]
        offset = layout.lay_out(place).line_start(inside - entry.y)
        self.update_height(row)
        line = self.heights.top(row) + self.frame(row).body + layout.caret(place, offset).y()
        return Anchor(row, place, offset, line - y)

    def y_of(self, anchor: Anchor) -> float:
        """Return the height of an anchor's line."""
        top = float(self.heights.top(anchor.row))
        if anchor.entry < 0:
            return top
        layout = self.layout(anchor.row)
        if anchor.entry >= len(layout.entries):
            return top
        caret = layout.caret(anchor.entry, anchor.offset)
        self.update_height(anchor.row)
        return top + self.frame(anchor.row).body + caret.y()

    def place_at(self, x: float, y: float) -> Place | None:
        """Return the character boundary nearest to a point."""
        if not len(self.heights):
            return None
        row = self.heights.find(max(0, int(y)))
        layout = self.layout(row)
        if not layout.entries:
            return Place(row, 0, 0)
        frame = self.frame(row)
        inside = y - self.heights.top(row) - frame.body
        if inside < 0:
            return Place(row, 0, 0)
        place = layout.entry_at(inside)
        found = layout.lay_out(place)
        if inside >= layout.height:
            return Place(row, place, len(found.text))
        offset = found.position_at(x - frame.body_left - layout.left(place), inside - layout.entries[place].y)
        return Place(row, place, offset)

    def text_of(self, place: Place) -> str:
        """Return the text of the block that a place is in."""
        layout = self.layout(place.row)
        return layout.lay_out(place.entry).text if place.entry < len(layout.entries) else ""

    def next_entry(self, place: Place, step: int) -> Place | None:
        """Return the beginning of the next block with text (step 1) or of the one before (step -1), or None."""
        row, entry = place.row, place.entry + step
        while 0 <= row < len(self.heights):
            entries = self.layout(row).entries
            while 0 <= entry < len(entries):
                if self.text_of(Place(row, entry, 0)):
                    return Place(row, entry, 0)
                entry += step
            row += step
            if 0 <= row < len(self.heights):
                entry = 0 if step > 0 else len(self.layout(row).entries) - 1
        return None

    def step(self, place: Place, step: int) -> int:
        """Return the offset one character, as it is drawn, after (step 1) or before (step -1) a place."""
        layout = self.layout(place.row).lay_out(place.entry)
        if isinstance(layout, TextLayout):
            return layout.step(place.offset, step)
        return place.offset + step

    def caret_at(self, place: Place) -> tuple[float, float, float]:
        """Return where the thin line before a character is: x in the window, y in the conversation, its height."""
        layout = self.layout(place.row)
        frame = self.frame(place.row)
        caret = layout.caret(place.entry, place.offset)
        self.update_height(place.row)
        y = self.heights.top(place.row) + frame.body + caret.y()
        return frame.body_left + caret.x(), y, caret.height()

    def reveal_sideways(self, row: int, entry: int, offset: int) -> None:
        """Scroll a wide block so that a character of it is seen."""
        layout = self.layout(row).lay_out(entry)
        if isinstance(layout, CodeLayout | TableLayout) and layout.overflow:
            x = layout.caret(offset).x()
            if not 0 <= x <= layout.width - 60:
                layout.scroll_x = max(0.0, min(layout.overflow, layout.scroll_x + x - layout.width / 3))

    def whole(self, first: int, last: int) -> Selection:
        """Return the selection of all that stands in the rows from ``first`` to ``last``."""
        entries = self.layout(last).entries
        end = max(0, len(entries) - 1)
        return Selection(Place(first, 0, 0), Place(last, end, len(self.text_of(Place(last, end, 0)))))
