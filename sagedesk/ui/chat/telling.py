"""Lets a thread emit signals of a QObject that may be destroyed meanwhile."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject


class Telling:
    """Emits while ``owner`` lives; its destruction waits for an emission that is on its way.

    Without that, a thread that emits while the window's thread destroys the object crashes now and then.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._lock = threading.Lock()
        self.over = False
        owner.destroyed.connect(self._end)

    def emit(self, signal: str, *values: object) -> bool:
        """Emit the owner's signal of this name from another thread; return whether somebody is there to hear it."""
        with self._lock:
            if not self.over:
                # the owner is only touched while it is sure to be there
                getattr(self._owner, signal).emit(*values)
            return not self.over

    def _end(self) -> None:
        with self._lock:
            self.over = True
