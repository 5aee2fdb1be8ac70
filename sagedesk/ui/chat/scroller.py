"""Where the window stands in the conversation, and how it moves: rules S1 to S5 of the scroll behaviour.

The truth is ``y``, the pixels above the window; the scroll bar shows it. Whatever changes, either the end stays at the
window's end (while it is followed) or the first visible line stays where it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.scrolling import Follower
from sagedesk.ui.chat.transcript import Anchor, Transcript

NEAR = 3
"""A scroll of up to so many windows moves what is seen; a longer one is a jump."""
WHEEL_LINE = 40
"""Pixels for each of the lines that the system scrolls at one notch of the wheel."""
ROUNDS = 12
"""How often the layout is tried until nothing moves any more; guesses settle in two or three."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a reader was: ``at_end``, or a line of a message ``dy`` pixels from the top of the window."""

    at_end: bool = True
    message_id: str = ""
    entry: int = -1
    offset: int = 0
    dy: float = 0.0


class Scroller(QObject):
    """Moves the window over a transcript. ``moved`` says: draw again, and put the real widgets in their places."""

    moved = Signal()

    def __init__(self, transcript: Transcript, model: MessageListModel, bar: QScrollBar, window: QWidget) -> None:
        super().__init__(window)
        self.y = 0.0
        self.follower = Follower()
        self._transcript = transcript
        self._model = model
        self._bar = bar
        self._window = window
        self._syncing = False
        self._trimmed_at = 0.0
        self._fraction = 0.0
        bar.valueChanged.connect(self._bar_moved)

    @property
    def height(self) -> int:
        """The height of the window."""
        return self._window.height()

    @property
    def end(self) -> int:
        """How far the window can go."""
        return max(0, self._transcript.heights.total - self.height)

    def anchor(self) -> Anchor | None:
        """Return the line that must not move, or None while the end is followed."""
        return None if self.follower.following else self._transcript.anchor_at(self.y)

    def settle(self, anchor: Anchor | None) -> None:
        """Lay out what is seen, with the anchor's line where it was, or at the end if that is followed."""
        y = self.y
        for _ in range(ROUNDS):
            if self.follower.following:
                y = float(self.end)
            elif anchor is not None:
                y = self._transcript.y_of(anchor) - anchor.dy
            y = self._clamped(y)
            if not self._transcript.ensure(y, y + self.height):
                break
        self.y = self._clamped(y)
        if abs(self.y - self._trimmed_at) > 2 * self.height:
            self._trimmed_at = self.y
            self._transcript.release(self.y - 1.5 * self.height, self.y + 2.5 * self.height)
        self._sync_bar()
        self.follower.moved(round(self.end - self.y))
        self.moved.emit()

    def _clamped(self, y: float) -> float:
        return max(0.0, min(y, float(self.end)))

    def _sync_bar(self) -> None:
        bar = self._bar
        self._syncing = True
        bar.setPageStep(self.height)
        bar.setSingleStep(self._transcript.typography.line * 2)
        bar.setRange(0, self.end)
        if not bar.isSliderDown():
            bar.setValue(round(self.y))
        self._syncing = False

    # what people do

    @Slot(int)
    def _bar_moved(self, value: int) -> None:
        if not self._syncing:
            self.by_person(value - round(self.y))

    def by_person(self, delta: int) -> None:
        """Scroll by so many pixels: what was seen moves by exactly that, whatever is laid out on the way."""
        if not delta:
            return
        target = self._clamped(self.y + delta)
        if abs(delta) <= NEAR * self.height:
            anchor = self._transcript.anchor_at(self.y)
            if anchor is not None:
                anchor = Anchor(anchor.row, anchor.entry, anchor.offset, anchor.dy - (target - self.y))
        else:
            anchor = self._transcript.anchor_at(target)
        self.follower.person_scrolled(delta, round(self.end - target))
        self.settle(anchor)
        if delta > 0:
            self.follower.person_scrolled(delta, round(self.end - self.y))
            self.settle(self.anchor())

    def by_wheel(self, event: QWheelEvent) -> None:
        """Scroll as a wheel or touchpad asks; fractions of pixels add up."""
        exact = event.pixelDelta().y() if QGuiApplication.platformName() != "xcb" else 0  # unreliable on X11
        step = WHEEL_LINE * QApplication.wheelScrollLines()
        self._fraction -= exact or event.angleDelta().y() * step / 120
        whole = int(self._fraction)
        self._fraction -= whole
        self.by_person(whole)

    def to_start(self) -> None:
        """Go to the beginning."""
        self.follower.unpin()
        self.settle(Anchor(0, -1, 0, 0.0) if self._model.rowCount() else None)

    @Slot()
    def to_end(self) -> None:
        """Go to the end and follow it."""
        self.follower.pin()
        self.settle(None)

    def to_row(self, row: int) -> None:
        """Put a message's beginning at the top of the window."""
        self.follower.unpin()
        self.settle(Anchor(row, -1, 0, 0.0))

    def reveal(self, anchor: Anchor, *, covered: int = 0) -> None:
        """Scroll a line into the window, a third from its top, if it is not in it, or among the topmost pixels."""
        self._transcript.layout(anchor.row)
        y = self._transcript.y_of(anchor)
        line = self._transcript.typography.line
        if not self.y + max(line, covered) <= y <= self.y + self.height - 2 * line:
            self.follower.unpin()
            self.settle(Anchor(anchor.row, anchor.entry, anchor.offset, self.height / 3))

    # coming back

    def position(self) -> Position:
        """Return where the reader is."""
        anchor = self.anchor()
        if anchor is None:
            return Position()
        message_id = self._model.header(anchor.row).id
        return Position(at_end=False, message_id=message_id, entry=anchor.entry, offset=anchor.offset, dy=anchor.dy)

    def restore(self, position: Position) -> None:
        """Go where a reader was; to the end if that message is gone."""
        row = None if position.at_end else self._model.row(position.message_id)
        if row is None:
            self.to_end()
            return
        self.follower.unpin()
        self.settle(Anchor(row, position.entry, position.offset, position.dy))
