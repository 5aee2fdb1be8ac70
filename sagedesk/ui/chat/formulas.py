"""Drawings of formulas, made in a thread that lives while there are any to make, and kept."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from sagedesk.rendering.maths import Formula, typeset
from sagedesk.ui.chat.telling import Telling

KEPT = 500
GATHER = 30
"""Milliseconds in which drawings gather before the view is told."""

_Key = tuple[str, int, str, bool]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A formula that can be painted: pixels wide, above and below the line of writing."""

    renderer: QSvgRenderer
    width: float
    ascent: float
    depth: float

    def paint(self, painter: QPainter, foot: QPointF, scale: float = 1.0) -> None:
        """Draw it with its left end on the line of writing at ``foot``."""
        rect = QRectF(foot.x(), foot.y() - self.ascent * scale, self.width, self.ascent + self.depth)
        self.renderer.render(painter, QRectF(rect.x(), rect.y(), rect.width() * scale, rect.height() * scale))


class Formulas(QObject):
    """Gives drawings that are there and makes those that are not; ``ready`` says: ask again."""

    ready = Signal()
    _made = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[_Key, Drawing | None] = OrderedDict()
        self._wanted: deque[_Key] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._gather = QTimer(self, singleShot=True, interval=GATHER)
        self._gather.timeout.connect(self.ready)
        self._made.connect(self._keep)
        self._telling = Telling(self)

    def get(self, source: str, size: int, colour: str, *, inline: bool) -> Drawing | None:
        """Return the drawing of LaTeX at a font size in pixels; None if it is still to come, or cannot be drawn."""
        key = (source, size, colour, inline)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        with self._lock:
            if key not in self._wanted:
                self._wanted.append(key)
            if self._thread is None:
                self._thread = threading.Thread(target=self._make, name="formulas", daemon=True)
                self._thread.start()
        return None

    def awaits(self, source: str, size: int, colour: str, *, inline: bool) -> bool:
        """Whether a drawing is still to come."""
        return (source, size, colour, inline) not in self._kept

    def _make(self) -> None:
        """Draw what is wanted; runs in the thread."""
        while True:
            with self._lock:
                if not self._wanted:
                    self._thread = None
                    return
                key = self._wanted[0]
            source, size, colour, inline = key
            formula = typeset(source, size=size, colour=colour, inline=inline)
            if not self._telling.emit("_made", key, formula):
                return
            with self._lock:
                self._wanted.popleft()

    @Slot(object, object)
    def _keep(self, key: _Key, formula: Formula | None) -> None:
        drawing = None
        if formula is not None:
            renderer = QSvgRenderer(QByteArray(formula.svg), self)
            if renderer.isValid():
                drawing = Drawing(renderer, formula.width, formula.ascent, formula.depth)
            else:
                renderer.deleteLater()
        self._kept[key] = drawing
        if len(self._kept) > KEPT:
            _, gone = self._kept.popitem(last=False)
            if gone is not None:
                gone.renderer.setParent(None)
        self._gather.start()
