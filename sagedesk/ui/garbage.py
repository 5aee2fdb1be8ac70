"""Reference cycles are collected in the GUI thread, between events.

Python collects them wherever something happens to be allocated. A cycle that holds a widget would be destroyed in
another thread, and Qt crashes: it did here, with dialogs that were just closed and a job in the background. Or it
would be destroyed in the middle of one of Qt's own functions, and they wait for each other forever: that too.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer, Slot

_INTERVAL_MILLISECONDS = 1000


class GarbageCollection(QObject):
    """Takes over from Python's automatic collection, for good. Make it in the GUI thread.

    Its timer runs only while there is something to collect: an idle program is not woken.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()  # what was imported stays; looking through it again and again would hold the window
        self._timer = QTimer(self, singleShot=True, interval=_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.collect_due)
        # whatever allocated, an event of this thread or the result of another, the event loop turns after it
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    @property
    def waiting(self) -> bool:
        """Whether something is to be collected, within a second."""
        return self._timer.isActive()

    @Slot()
    def _look(self) -> None:
        if not self._timer.isActive() and self._due() is not None:
            self._timer.start()

    def _due(self) -> int | None:
        counts = zip(gc.get_count(), self._thresholds, strict=True)
        return max((generation for generation, (count, most) in enumerate(counts) if count > most > 0), default=None)

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        due = self._due()
        if due is not None:
            gc.collect(due)
