"""The running clocks of replies that are held: a worker says each step of waiting, the clock each second between."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.llm.waiting import Waiting

TICK_MILLISECONDS = 1000


class WaitingClocks(QObject):
    """``ticked(message_id, Waiting)`` at once and then each second while a reply is held, then ``(message_id, None)``.

    Whatever a worker says in between is told with the next tick. No timer runs while nothing is held.
    """

    ticked = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: dict[str, tuple[Waiting, float]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    @Slot(str, object)
    def set(self, message_id: str, step: Waiting | None) -> None:
        """Take a step of waiting that begins now; None when the waiting is over."""
        if step is None:
            if self._steps.pop(message_id, None) is not None:
                self.ticked.emit(message_id, None)
            if not self._steps:
                self._timer.stop()
            return
        held = message_id in self._steps
        self._steps[message_id] = step, time.monotonic()
        if not held:
            self.ticked.emit(message_id, step)
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Tick no more."""
        self._steps.clear()
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now = time.monotonic()
        for message_id, (step, since) in list(self._steps.items()):
            self.ticked.emit(message_id, step.later(now - since))
