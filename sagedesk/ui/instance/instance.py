"""The first start of a SAGEDESK_HOME keeps a lock and listens; every other one hands over what it was asked and ends.

The lock is the system's and ends with its process, however that ends; the socket alone would stay after a crash.
"""

from __future__ import annotations

import getpass
import hashlib
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sagedesk.errors import SageDeskError
from sagedesk.paths import data_dir
from sagedesk.ui.instance.request import LARGEST, StartRequest

_log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds that a start waits for the first one to answer, or to end."""
_ANSWER = b"shown\n"
_STEP = 0.1
_LONGEST_PATH = 100
"""Bytes of a socket's path: the system takes 108 with what Qt adds while it makes one."""


class Instance(QObject):
    """The part of this start. ``asked(StartRequest)`` when another start wants something shown."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = data_dir()
        self._lock: FileLock | None = None
        self._server: QLocalServer | None = None
        self._callers: set[_Caller] = set()

    def begin(self, request: StartRequest, *, patience: float = PATIENCE) -> bool:
        """Return whether this start is to open the window; if not, the first one shows what is requested.

        It waits for a first start that is just beginning or ending. Raises SageDeskError when that goes on for longer
        than ``patience`` seconds.
        """
        deadline = time.monotonic() + patience
        while not self._claim():
            if _hand_over(request, server_name(self._folder), max(0.0, deadline - time.monotonic())):
                return False
            if time.monotonic() >= deadline:
                raise SageDeskError(
                    self.tr("SageDesk is open already, but does not answer."),
                    hint=self.tr("Wait a moment, or end it with your system's list of programs, and start it again."),
                )
            time.sleep(_STEP)
        return True

    def listen(self) -> None:
        """Be asked by other starts from now on."""
        name = server_name(self._folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        # left by a crash: the lock is ours, so that nobody listens there
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            _log.warning("Other starts cannot be heard at %s: %s", name, self._server.errorString())

    def stop_listening(self) -> None:
        """Be asked no more; a start that comes now waits until this one has ended."""
        if self._server is not None:
            self._server.close()

    def close(self) -> None:
        """Let another start open the window."""
        self.stop_listening()
        if self._lock is not None:
            self._lock.release()

    def _claim(self) -> bool:
        lock = FileLock(self._folder / "window.lock", timeout=0)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire()
        except Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            # a disk that cannot be written must not keep the window from opening
            _log.warning("This start cannot keep others from opening a window: %s", error)
            return True
        self._lock = lock
        return True

    @Slot()
    def _connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            caller = _Caller(socket)
            self._callers.add(caller)
            caller.asked.connect(self.asked)
            # not at once: it is still inside a signal of its socket
            caller.ended.connect(self._forget, Qt.ConnectionType.QueuedConnection)
            caller.read()

    @Slot(object)
    def _forget(self, caller: _Caller) -> None:
        self._callers.discard(caller)


class _Caller(QObject):
    """Another start that has connected. ``ended(self)`` when it has been answered or turned away."""

    asked = Signal(object)
    ended = Signal(object)

    def __init__(self, socket: QLocalSocket) -> None:
        super().__init__()
        self._socket = socket
        socket.readyRead.connect(self.read)
        # what never finishes its line
        self._patience = QTimer(self, singleShot=True, interval=int(PATIENCE * 1000))
        self._patience.timeout.connect(self._end)
        self._patience.start()

    @Slot()
    def read(self) -> None:
        """Take the request, once it is there whole."""
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > LARGEST:
                self._end()
            return
        request = StartRequest.from_bytes(bytes(self._socket.readLine(LARGEST).data()))
        if request is not None:
            self._socket.write(_ANSWER)
            self._socket.flush()
            self.asked.emit(request)
        self._end()

    @Slot()
    def _end(self) -> None:
        self._patience.stop()
        self._socket.readyRead.disconnect(self.read)
        self._socket.disconnectFromServer()
        self._socket.deleteLater()
        self.ended.emit(self)


def server_name(folder: Path) -> str:
    """Return where the first start of this data folder listens: a path, or on Windows the name of a pipe."""
    of_folder = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"sagedesk-{getpass.getuser()}-{of_folder}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    places = [Path(runtime)] if runtime and Path(runtime).is_dir() else []
    for place in (*places, folder, Path(tempfile.gettempdir())):
        path = str(place / f"sagedesk-{of_folder}.socket")
        if len(path.encode()) < _LONGEST_PATH:
            return path
    return f"/tmp/sagedesk-{of_folder}.socket"  # noqa: S108  # the lock is elsewhere; who is here first is only not heard


def _hand_over(request: StartRequest, name: str, seconds: float) -> bool:
    """Return whether the first start took the request."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(500):
        return False
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # only there

        # a program in the background may not come to the front by itself; whoever was just started may let it
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket.write(request.to_bytes())
    deadline = time.monotonic() + seconds
    while socket.bytesAvailable() < len(_ANSWER):
        left = int(1000 * (deadline - time.monotonic()))
        if left <= 0 or not socket.waitForReadyRead(left):
            break
    answered = bytes(socket.readAll().data()) == _ANSWER
    socket.abort()
    return answered
