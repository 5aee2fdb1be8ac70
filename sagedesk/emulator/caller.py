"""The one who waits for an answer: a pause ends early when that one leaves, and a held answer when a test says so."""

from __future__ import annotations

import threading
from collections.abc import Callable


class CallerLeftError(Exception):
    """The caller closed the connection, or the emulator is stopping: nobody reads on."""


class Gate:
    """Holds answers back until it is opened; once open it stays so."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.open = False
        self.held = 0

    def release(self) -> None:
        """Let go of every answer held now or later."""
        with self.changed:
            self.open = True
            self.changed.notify_all()

    def wait_until_held(self, count: int, timeout: float) -> bool:
        """Wait until just ``count`` answers are held back; return False if they were not after ``timeout`` seconds."""
        with self.changed:
            return self.changed.wait_for(lambda: self.held == count, timeout)


class Caller:
    """The caller of one request."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._left = False
        self._when_left: list[Callable[[], object]] = []

    @property
    def left(self) -> bool:
        """Whether the caller has left."""
        return self._left

    def pause(self, seconds: float) -> None:
        """Wait. Raises CallerLeftError at once when the caller leaves."""
        with self._gate.changed:
            if self._gate.changed.wait_for(lambda: self._left, seconds):
                raise CallerLeftError

    def hold(self, seconds: float | None = None) -> None:
        """Wait until the gate opens, at most ``seconds``. Raises CallerLeftError at once when the caller leaves."""
        gate = self._gate
        with gate.changed:
            gate.held += 1
            gate.changed.notify_all()
            gate.changed.wait_for(lambda: self._left or gate.open, seconds)
            gate.held -= 1
            gate.changed.notify_all()
            if self._left:
                raise CallerLeftError

    def when_left(self, act: Callable[[], object]) -> None:
        """Call ``act``, in another thread, when the caller leaves; at once if that has happened."""
        with self._gate.changed:
            if not self._left:
                self._when_left.append(act)
                return
        act()

    def leave(self) -> None:
        """Say that the caller has left. Only the server calls this."""
        with self._gate.changed:
            acts, self._when_left = self._when_left, []
            self._left = True
            self._gate.changed.notify_all()
        for act in acts:
            act()
