"""Reference cycles are collected in the GUI thread, between events.

Python collects them wherever something happens to be allocated. A cycle that holds a widget would be destroyed in
another thread, and Qt crashes: it did here, with dialogs that were just closed and a job in the background. Or it
would be destroyed in the middle of one of Qt's own functions, and they wait for each other forever: that too.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MILLISECONDS = 1000


class GarbageCollection(QObject):
    """Takes over from Python's automatic collection, for good. Make it in the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()  # what was imported stays; looking through it again and again would hold the window
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        counts = gc.get_count()
        due = [
            generation
            for generation, (count, most) in enumerate(zip(counts, self._thresholds, strict=True))
            if count > most > 0
        ]
        if due:
            gc.collect(max(due))
