"""What takes long is done in slices between two turns of the event loop: reading long texts, colouring code."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.ui.chat.background_reading import LONG, BackgroundReading
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.document import MessageDocument
from sagedesk.ui.chat.lexers import Lexers
from sagedesk.ui.chat.message_layout import MessageLayout
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.transcript import Transcript

SLICE = 0.006
"""Seconds of work in one turn of the event loop."""


class Work(QObject):
    """Works on what is seen until nothing is left, then rests: no timer runs.

    ``changed(top, bottom)`` says: draw again what is between these heights.
    """

    changed = Signal(int, int)

    def __init__(self, transcript: Transcript, scroller: Scroller, parent: QObject) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._scroller = scroller
        self._lexers = Lexers(self)
        self._lexers.loaded.connect(self.begin)
        self._reading = BackgroundReading(self)
        self._reading.read_on.connect(self._read_on)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._slice)

    @Slot()
    def begin(self) -> None:
        """Look for work in the next turn of the event loop."""
        if not self._timer.isActive() and self._waiting():
            self._timer.start()

    def _seen(self) -> tuple[float, float]:
        return self._scroller.y, self._scroller.y + self._scroller.height

    def _waiting(self) -> bool:
        return any(
            layout.document.unread or any(self._uncoloured(entry.layout) for entry in layout.laid_out)
            for _, layout in self._transcript.rows_between(*self._seen())
        )

    @Slot()
    def _slice(self) -> None:
        deadline = time.perf_counter() + SLICE
        for row, layout in self._transcript.rows_between(*self._seen()):
            if layout.document.waiting > LONG:
                self._reading.take(layout.document)
            elif layout.document.unread:
                self._read(row, layout, deadline)
        for row, _ in self._transcript.rows_between(*self._seen()):
            for top, bottom in self._colour(row, deadline):
                self.changed.emit(top, bottom)
        self.begin()

    def _read(self, row: int, layout: MessageLayout, deadline: float) -> None:
        anchor = self._scroller.anchor()
        layout.read(deadline)
        self._transcript.update_height(row)
        self._scroller.settle(anchor)

    @Slot(object)
    def _read_on(self, document: MessageDocument) -> None:
        """Show what another thread has read, if it is on the screen; begin() sees to the rest."""
        for row, layout in self._transcript.rows_between(*self._seen()):
            if layout.document is document:
                self._read(row, layout, 0.0)

    def colour(self, row: int) -> None:
        """Colour code that has just grown, before it is drawn for the first time."""
        self._colour(row, time.perf_counter() + SLICE / 2)

    def _colour(self, row: int, deadline: float) -> list[tuple[int, int]]:
        """Colour code of a row until ``deadline``; return the heights between which it may look other than before."""
        coloured: list[tuple[int, int]] = []
        layout = self._transcript.known(row)
        for entry in layout.laid_out if layout is not None else ():
            code = entry.layout
            if isinstance(code, CodeLayout) and self._uncoloured(code) and time.perf_counter() < deadline:
                code.colour(deadline - time.perf_counter())
                top = self._transcript.heights.top(row) + self._transcript.frame(row).body + entry.y
                coloured.append((top, top + entry.height))
        return coloured

    def _uncoloured(self, layout: object) -> bool:
        return isinstance(layout, CodeLayout) and layout.colouring and self._lexers.have(layout.language)
