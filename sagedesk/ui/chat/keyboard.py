"""The conversation by keyboard: scroll, go from message to message, stretch the selection."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.painting import Scene
from sagedesk.ui.chat.qt_text import text_direction
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.selection import Place, Selection, word_end, word_start
from sagedesk.ui.chat.table_layout import TableLayout
from sagedesk.ui.chat.transcript import Anchor, Transcript

SIDEWAYS = 80
"""Pixels that a wide block scrolls at one press."""
_STRETCHING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Keyboard:
    """What keys do. ``scene.current`` is the id of the message that the keyboard is at."""

    def __init__(self, transcript: Transcript, scroller: Scroller, scene: Scene) -> None:
        self._transcript = transcript
        self._scroller = scroller
        self._scene = scene
        self._x: float | None = None

    def press(
        self,
        event: QKeyEvent,
        *,
        copy: Callable[[], None],
        select_all: Callable[[], None],
        step_version: Callable[[int], None],
    ) -> bool:
        """Do what a key asks; False if it asks nothing here."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            select_all()
        elif modifiers == _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif modifiers == _ALT and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step_version(-1 if key == Qt.Key.Key_Left else 1)
        elif modifiers in (_SHIFT, _SHIFT | _CONTROL) and self._stretch(key, by_word=bool(modifiers & _CONTROL)):
            return True
        elif modifiers in (_NONE, _SHIFT):
            return self._scroll(key, back=modifiers == _SHIFT)
        else:
            return False
        return True

    def _scroll(self, key: Qt.Key, *, back: bool) -> bool:
        line, window = self._transcript.typography.line, self._scroller.height
        steps = {
            Qt.Key.Key_Up: -2 * line,
            Qt.Key.Key_Down: 2 * line,
            Qt.Key.Key_PageUp: line - window,
            Qt.Key.Key_PageDown: window - line,
            Qt.Key.Key_Space: line - window if back else window - line,
        }
        if key in steps:
            self._scroller.by_person(steps[key])
        elif key == Qt.Key.Key_Home:
            self._scroller.to_start()
        elif key == Qt.Key.Key_End:
            self._scroller.to_end()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._scroll_sideways(-SIDEWAYS if key == Qt.Key.Key_Left else SIDEWAYS)
        else:
            return False
        return True

    def _scroll_sideways(self, delta: int) -> bool:
        """Scroll the first block that is seen and too wide, of the current message if there is one."""
        top, bottom = self._scroller.y, self._scroller.y + self._scroller.height
        current = self._transcript.model.row(self._scene.current)
        for row, layout in self._transcript.rows_between(top, bottom):
            body = self._transcript.heights.top(row) + self._transcript.frame(row).body
            for entry in layout.laid_out if current in (None, row) else ():
                wide = entry.layout
                seen = body + entry.y < bottom and body + entry.y + entry.height > top
                if seen and isinstance(wide, CodeLayout | TableLayout) and wide.overflow:
                    wide.scroll_x = max(0.0, min(wide.overflow, wide.scroll_x + delta))
                    return True
        return False

    # from message to message

    def nearest_row(self) -> int:
        """Return the row that the keyboard is at: the current one, or the last that is seen."""
        row = self._transcript.model.row(self._scene.current)
        if row is not None:
            return row
        seen = self._transcript.rows_between(self._scroller.y, self._scroller.y + self._scroller.height - 1)
        return seen[-1][0] if seen else max(0, self._transcript.model.rowCount() - 1)

    def middle_row(self) -> int:
        """Return the row that is worked in: that of the selection, the current one, or the one in the middle."""
        if self._scene.selection is not None:
            return self._scene.selection.head.row
        row = self._transcript.model.row(self._scene.current)
        return self._transcript.heights.find(int(self._scroller.y + self._scroller.height / 2)) if row is None else row

    def enter(self) -> None:
        """Take the keyboard: be at a message that is seen."""
        if self._transcript.model.rowCount() and not self._scene.current:
            self._scene.current = self._transcript.model.header(self.nearest_row()).id

    def _step(self, step: int) -> None:
        count = self._transcript.model.rowCount()
        if not count:
            return
        row = self.nearest_row() + (step if self._scene.current else 0)
        row = max(0, min(count - 1, row))
        self._scene.current = self._transcript.model.header(row).id
        heights = self._transcript.heights
        self._transcript.layout(row)
        top, bottom = heights.top(row), heights.top(row + 1)
        y, window = self._scroller.y, self._scroller.height
        if top < y or bottom > y + window:
            dy = 0.0 if heights[row] > window or top < y else float(window - heights[row])
            self._scroller.follower.unpin()
            self._scroller.settle(Anchor(row, -1, 0, dy))

    # the selection

    def _stretch(self, key: Qt.Key, *, by_word: bool) -> bool:
        if key not in _STRETCHING:
            return False
        selection = self._scene.selection or self._begin()
        head = selection.head
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            head = self._line_step(head, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._x = None
            from_left = text_direction(self._transcript.text_of(head)) == Qt.LayoutDirection.LeftToRight
            on = from_left == (key == Qt.Key.Key_Right)
            head = self._side_step(head, 1 if on else -1, by_word=by_word)
        else:
            self._x = None
            whole = self._transcript.whole(head.row, head.row)
            at_end = key == Qt.Key.Key_End
            edge = whole.end if at_end else whole.start
            head = edge if by_word else self._line_edge(head, end=at_end)
        self._scene.selection = Selection(selection.anchor, head)
        self._scroller.reveal(Anchor(head.row, head.entry, head.offset, 0.0))
        return True

    def _begin(self) -> Selection:
        """Return an empty selection at the message that the keyboard is at, else at the first line that is seen."""
        row = self._transcript.model.row(self._scene.current)
        anchor = self._transcript.anchor_at(self._scroller.y) if row is None else None
        place = Place(row or 0, 0, 0) if anchor is None else Place(anchor.row, max(0, anchor.entry), anchor.offset)
        if not self._transcript.text_of(place):
            place = self._transcript.next_entry(place, 1) or place
        return Selection(place, place)

    def _side_step(self, place: Place, step: int, *, by_word: bool) -> Place:
        text = self._transcript.text_of(place)
        if by_word:
            offset = word_start(text, place.offset) if step < 0 else word_end(text, place.offset)
        else:
            offset = self._transcript.step(place, step)
        if 0 <= offset <= len(text) and offset != place.offset:
            return Place(place.row, place.entry, offset)
        other = self._transcript.next_entry(place, step)
        if other is None:
            return place
        return Place(other.row, other.entry, 0 if step > 0 else len(self._transcript.text_of(other)))

    def _line_step(self, place: Place, step: int) -> Place:
        x, y, height = self._transcript.caret_at(place)
        if self._x is None:
            self._x = x
        found = self._transcript.place_at(self._x, y + (height * 1.5 if step > 0 else -height / 2))
        if found is None or (found > place) != (step > 0):
            return self._side_step(place, step, by_word=False) if found != place else self._over_gap(place, step)
        return found

    def _over_gap(self, place: Place, step: int) -> Place:
        other = self._transcript.next_entry(place, step)
        if other is None:
            return Place(place.row, place.entry, len(self._transcript.text_of(place)) if step > 0 else 0)
        return Place(other.row, other.entry, 0 if step > 0 else len(self._transcript.text_of(other)))

    def _line_edge(self, place: Place, *, end: bool) -> Place:
        _, y, height = self._transcript.caret_at(place)
        found = self._transcript.place_at(1e6 if end else -1e6, y + height / 2)
        return place if found is None else found
