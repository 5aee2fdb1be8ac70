"""Cancelling a request from another thread, at once, even while it waits for a byte that never comes."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from sagedesk.errors import CancelledError
from sagedesk.translation import translate


class CancelToken:
    """Asks one request to stop. Any thread may call ``cancel``; a token is used for one request and not again.

    Closing a socket does not wake the thread that reads from it; shutting it down does. So the transport
    attaches the socket that it waits on, and detaches it before the connection can serve somebody else.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._woken = threading.Event()
        self._socket: socket.socket | None = None
        self._acts: list[Callable[[], object]] = []

    @property
    def cancelled(self) -> bool:
        """Whether ``cancel`` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the request to stop, and wake it where it waits."""
        with self._lock:
            self._cancelled.set()
            self._woken.set()
            if self._socket is not None:
                _shut_down(self._socket)
            acts, self._acts = self._acts, []
        for act in acts:
            act()

    def when_cancelled(self, act: Callable[[], object]) -> None:
        """Call ``act`` in the thread that cancels; at once if that has happened."""
        with self._lock:
            if not self.cancelled:
                self._acts.append(act)
                return
        act()

    def attach(self, waiting_on: socket.socket) -> None:
        """Name the socket that the request waits on."""
        with self._lock:
            self._socket = waiting_on
            if self.cancelled:
                _shut_down(waiting_on)

    def detach(self) -> None:
        """Forget the socket: the request has ended."""
        with self._lock:
            self._socket = None

    def wake(self) -> None:
        """End the wait that the request is in, or the next one, before its time."""
        self._woken.set()

    def wait(self, seconds: float) -> None:
        """Sleep, unless woken or cancelled meanwhile. Raises CancelledError when it is cancelled."""
        self._woken.wait(min(seconds, threading.TIMEOUT_MAX))
        self.raise_if_cancelled()
        self._woken.clear()

    def raise_if_cancelled(self) -> None:
        """Raise CancelledError when ``cancel`` was called."""
        if self.cancelled:
            raise CancelledError(translate("Requests", "Stopped."))


def _shut_down(waiting_on: socket.socket) -> None:
    with suppress(OSError):
        # ssl.SSLSocket.shutdown drops the TLS state under the reader's feet; the plain call only wakes it
        socket.socket.shutdown(waiting_on, socket.SHUT_RDWR)
