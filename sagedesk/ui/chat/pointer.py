"""The mouse on the conversation: selects, presses links and code buttons, shows what can be pressed."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from sagedesk.ui.chat.block_layouts import Layout
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.painting import Scene
from sagedesk.ui.chat.plain_layouts import FoldLayout
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.selection import Place, Selection, line_at, word_at
from sagedesk.ui.chat.table_layout import TableLayout
from sagedesk.ui.chat.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under a point: a block of a row, and the point inside the block."""

    row: int
    entry: int
    layout: Layout
    point: QPointF


class Pointer(QObject):
    """Signals: ``link(address)``, ``fold(row, entry)``, ``copy_code(row, entry)``, ``wrap_code(row, entry)``.

    ``changed`` says: draw again. ``over(row)`` is the row under the pointer, -1 for none.
    """

    changed = Signal()
    link = Signal(str)
    fold = Signal(int, int)
    copy_code = Signal(int, int)
    wrap_code = Signal(int, int)
    over = Signal(int)

    def __init__(self, transcript: Transcript, scroller: Scroller, scene: Scene, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._transcript = transcript
        self._scroller = scroller
        self._scene = scene
        self._canvas = canvas
        self.hovered_link = ""
        self._pressed: Place | None = None
        self._dragging = False
        self._unit = (Place(0, 0, 0), Place(0, 0, 0))
        self._clicks = 0
        self._last_press = (0.0, QPointF())
        self._outside = QPointF()
        self._ticking = QTimer(self, interval=30)
        self._ticking.timeout.connect(self._scroll_on)

    # what is there

    def hit(self, point: QPointF) -> Hit | None:
        """Return the block under a point of the window, or None."""
        y = self._scroller.y + point.y()
        heights = self._transcript.heights
        if not 0 <= y < heights.total:
            return None
        row = heights.find(int(y))
        layout = self._transcript.known(row)
        if layout is None or not layout.entries:
            return None
        frame = self._transcript.frame(row)
        inside = y - heights.top(row) - frame.body
        number = layout.entry_at(inside)
        entry = layout.entries[number]
        if entry.layout is None or not entry.y <= inside < entry.y + entry.height:
            return None
        x = point.x() - frame.body_left - layout.left(number)
        return Hit(row, number, entry.layout, QPointF(x, inside - entry.y))

    def scroll_sideways(self, point: QPointF, delta: float) -> bool:
        """Scroll the wide block under a point; return whether there is one."""
        hit = self.hit(point)
        if hit is None or not isinstance(hit.layout, CodeLayout | TableLayout) or not hit.layout.overflow:
            return False
        hit.layout.scroll_x = max(0.0, min(hit.layout.overflow, hit.layout.scroll_x + delta))
        self.changed.emit()
        return True

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll; sideways (or with Shift) the wide block under the pointer."""
        turn = event.angleDelta()
        sideways = event.pixelDelta().x() or turn.x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not sideways:
            sideways = turn.y()
        elif abs(turn.y()) >= abs(turn.x()):
            sideways = 0
        if not sideways or not self.scroll_sideways(event.position(), -sideways):
            self._scroller.by_wheel(event)

    # presses

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection: characters, with the second press words, with the third a paragraph's line."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self._place(event.position())
        if place is None:
            return
        self._count(event.position())
        scene = self._scene
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and scene.selection is not None:
            self._pressed, self._unit = scene.selection.anchor, (scene.selection.anchor, scene.selection.anchor)
            self._dragging = True
            scene.selection = Selection(scene.selection.anchor, place)
        else:
            self._pressed, self._unit = place, self._unit_at(place)
            self._dragging = False
            start, end = self._unit
            scene.selection = Selection(start, end) if start != end else None
        self._scroller.follower.held = True
        self.changed.emit()

    def _count(self, point: QPointF) -> None:
        moment, place = self._last_press
        near = (point - place).manhattanLength() < QApplication.startDragDistance()
        soon = time.monotonic() - moment < QApplication.doubleClickInterval() / 1000
        self._clicks = self._clicks % 3 + 1 if near and soon else 1
        self._last_press = (time.monotonic(), point)

    def _unit_at(self, place: Place) -> tuple[Place, Place]:
        if self._clicks == 1:
            return place, place
        text = self._transcript.text_of(place)
        start, end = (word_at if self._clicks == 2 else line_at)(text, place.offset)
        return Place(place.row, place.entry, start), Place(place.row, place.entry, end)

    def move(self, event: QMouseEvent) -> None:
        """Stretch the selection, or show what is under the pointer."""
        point = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            self._hover(point)
            return
        self._stretch(point)
        self._outside = point
        outside = not 0 <= point.y() <= self._scroller.height
        if outside and not self._ticking.isActive():
            self._ticking.start()
        elif not outside:
            self._ticking.stop()

    def _stretch(self, point: QPointF) -> None:
        place = self._place(point)
        if place is None or self._pressed is None:
            return
        if not self._dragging and place == self._pressed:
            return
        self._dragging = True
        start, end = self._unit
        if self._clicks > 1:
            first, last = self._unit_at(place)
            self._scene.selection = Selection(start, last) if place >= self._pressed else Selection(end, first)
        else:
            self._scene.selection = Selection(self._pressed, place)
        self.changed.emit()

    @Slot()
    def _scroll_on(self) -> None:
        """Scroll while the button is held outside of the window, the faster the farther."""
        point, height = self._outside, self._scroller.height
        over = point.y() if point.y() < 0 else max(0.0, point.y() - height)
        if over:
            self._scroller.by_person(round(over / 3) or (1 if over > 0 else -1))
            self._stretch(QPointF(point.x(), max(0.0, min(point.y(), float(height)))))

    def release(self, event: QMouseEvent) -> None:
        """End a selection, or do what was pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.cancel()
        if not self._dragging:
            self._click(event.position())
        self._dragging = False

    def cancel(self) -> None:
        """Let go: the end is followed again if it was."""
        self._ticking.stop()
        self._pressed = None
        if self._scroller.follower.held:
            self._scroller.follower.held = False
            self._scroller.settle(self._scroller.anchor())

    def _click(self, point: QPointF) -> None:
        hit = self.hit(point)
        if hit is None:
            return
        if isinstance(hit.layout, FoldLayout):
            self.fold.emit(hit.row, hit.entry)
        elif isinstance(hit.layout, CodeLayout) and (button := hit.layout.button_at(hit.point)):
            (self.copy_code if button == "copy" else self.wrap_code).emit(hit.row, hit.entry)
        elif self._clicks == 1 and (link := hit.layout.link_at(hit.point.x(), hit.point.y())):
            self.link.emit(link)

    # hovering

    def _hover(self, point: QPointF) -> None:
        hit = self.hit(point)
        hot: tuple[int, int, str] | None = None
        link, shape = "", Qt.CursorShape.ArrowCursor
        if hit is not None:
            if isinstance(hit.layout, FoldLayout):
                shape = Qt.CursorShape.PointingHandCursor
            elif hit.layout.text and 0 <= hit.point.x() <= hit.layout.width:
                shape = Qt.CursorShape.IBeamCursor
                link = hit.layout.link_at(hit.point.x(), hit.point.y())
            if isinstance(hit.layout, CodeLayout) and (button := hit.layout.button_at(hit.point)):
                hot = (hit.row, hit.entry, button)
        if hot or link:
            shape = Qt.CursorShape.PointingHandCursor
        self._canvas.setCursor(shape)
        self.hovered_link = link
        y = self._scroller.y + point.y()
        heights = self._transcript.heights
        self.over.emit(heights.find(int(y)) if 0 <= y < heights.total else -1)
        if hot != self._scene.hot:
            self._scene.hot = hot
            self.changed.emit()

    def _place(self, point: QPointF) -> Place | None:
        return self._transcript.place_at(point.x(), self._scroller.y + point.y())
