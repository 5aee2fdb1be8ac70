"""Connections on 127.0.0.1: one thread accepts them and notices when a caller leaves, one thread serves each."""

from __future__ import annotations

import logging
import os
import selectors
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from sagedesk.emulator.caller import Caller
from sagedesk.errors import InvalidInputError

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
_BACKLOG = 128


class Connections:
    """Listens from ``start`` to ``stop``; ``serve`` is called with each connection, in a thread of its own.

    ``stop`` ends every connection, whatever it is doing, and joins every thread.
    """

    def __init__(self, serve: Callable[[socket.socket], object]) -> None:
        self._serve = serve
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._callers: dict[socket.socket, Caller] = {}
        self._changes: deque[socket.socket] = deque()
        self._stopping = False

    def start(self, port: int) -> int:
        """Listen on ``port`` (0 for any free one) and return it. Raises InvalidInputError if it cannot be had."""
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name != "nt":  # there it would share the port with whoever has it
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((HOST, port))
            listener.listen(_BACKLOG)
        except (OSError, OverflowError) as error:
            listener.close()
            raise InvalidInputError(
                f"Port {port} cannot be used.", hint="Choose another one, or 0 for any that is free.", detail=str(error)
            ) from error
        self._stopping = False
        self._changes.clear()
        self._threads.clear()
        self._wake, self._woken = socket.socketpair()
        self._woken.setblocking(False)
        self._thread = threading.Thread(target=self._run, args=(listener,), name="emulator", daemon=True)
        self._thread.start()
        return int(listener.getsockname()[1])

    def stop(self) -> None:
        """Stop listening, end every connection and wait for their threads."""
        self._stopping = True
        self._wake.send(b".")
        self._thread.join()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            callers = list(self._callers.values())
        for caller in callers:
            caller.leave()
        for thread in self._threads:
            thread.join()
        self._wake.close()
        self._woken.close()

    @contextmanager
    def watch(self, connection: socket.socket, caller: Caller) -> Iterator[None]:
        """Tell ``caller`` that it has left, once its connection is closed from the other side."""
        with self._lock:
            self._callers[connection] = caller
        self._look_at(connection)
        try:
            if self._stopping:
                caller.leave()
            yield
        finally:
            with self._lock:
                del self._callers[connection]
            self._look_at(connection)

    def _look_at(self, connection: socket.socket) -> None:
        self._changes.append(connection)
        with suppress(OSError):  # it is closed when everything stops
            self._wake.send(b".")

    def _run(self, listener: socket.socket) -> None:
        watched: set[socket.socket] = set()  # a closed socket cannot be asked for in the selector any more
        with listener, selectors.DefaultSelector() as selector:
            selector.register(listener, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not self._stopping:
                ready = _ready(selector)
                with suppress(BlockingIOError):
                    self._woken.recv(4096)
                while self._changes:
                    self._follow(selector, watched, self._changes.popleft())
                for connection in watched & ready:
                    if self._has_moved(connection):
                        _unregister(selector, connection)  # its next request waits its turn
                        watched.remove(connection)
                if listener in ready:
                    self._accept(listener)

    def _follow(self, selector: selectors.BaseSelector, watched: set[socket.socket], connection: socket.socket) -> None:
        with self._lock:
            wanted = connection in self._callers
        if connection in watched:
            _unregister(selector, connection)
            watched.remove(connection)
        if wanted:
            with suppress(OSError, ValueError):  # it may be closed already
                selector.register(connection, selectors.EVENT_READ)
                watched.add(connection)

    def _has_moved(self, connection: socket.socket) -> bool:
        """Tell the caller if the connection has ended; return False if nothing has happened on it."""
        try:
            ended = not connection.recv(1, socket.MSG_PEEK | getattr(socket, "MSG_DONTWAIT", 0))
        except BlockingIOError:
            return False
        except OSError:
            ended = True
        with self._lock:
            caller = self._callers.get(connection)
        if ended and caller:
            caller.leave()
        return True

    def _accept(self, listener: socket.socket) -> None:
        try:
            connection, _ = listener.accept()
        except OSError:
            logger.debug("a connection ended before it was accepted")
            return
        thread = threading.Thread(target=self._serve_one, args=(connection,), name="emulator-connection", daemon=True)
        with self._lock:
            self._open.add(connection)
        self._threads = [other for other in self._threads if other.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _serve_one(self, connection: socket.socket) -> None:
        try:
            self._serve(connection)
        except ConnectionError:
            logger.debug("a caller left")
        except Exception:
            logger.exception("the emulator failed")
        finally:
            with self._lock:
                self._open.remove(connection)
            connection.close()


def _ready(selector: selectors.BaseSelector) -> set[object]:
    try:
        return {key.fileobj for key, _ in selector.select()}
    except OSError:  # on Windows, when a connection is closed just now; that it is no longer watched is told already
        return set()


def _unregister(selector: selectors.BaseSelector, connection: socket.socket) -> None:
    with suppress(KeyError, ValueError):
        selector.unregister(connection)
