"""The threads of the workers: made when needed, kept for the next reply, and ended in one way."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.library import Library
from sagedesk.library.values import Message
from sagedesk.ui.inference.delta_buffer import DeltaBuffer
from sagedesk.ui.inference.endpoint_facts import KnownEndpoints
from sagedesk.ui.inference.request import ReplyRequest
from sagedesk.ui.inference.worker import InferenceWorker


class ReplySlot(QObject):
    """One long-lived thread with one worker. Lives in the GUI thread; its signals arrive there."""

    started = Signal(str)
    waiting = Signal(str, object)
    arrived = Signal()
    ended = Signal(object)
    _requested = Signal(object)

    def __init__(
        self,
        connections: Connections,
        library: Library,
        buffer: DeltaBuffer,
        endpoints: KnownEndpoints,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.request: ReplyRequest | None = None
        self._thread = QThread(self)
        self._thread.setObjectName("inference")
        self._worker = InferenceWorker(connections, library, buffer, endpoints)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._requested.connect(self._worker.run, queued)
        self._worker.started.connect(self.started, queued)
        self._worker.waiting.connect(self.waiting, queued)
        self._worker.arrived.connect(self.arrived, queued)
        self._worker.ended.connect(self._worker_ended, queued)
        self._thread.start()

    def send(self, request: ReplyRequest) -> None:
        """Have the worker make this reply. Only while ``request`` is None."""
        self.request = request
        self._requested.emit(request)

    def cancel(self) -> None:
        """Stop the reply that is being made, if any."""
        if self.request is not None:
            self.request.cancel.cancel()

    def end(self, deadline: float) -> bool:
        """Cancel, quit, wait until ``deadline`` (of time.monotonic), and drop the worker; return whether it ended."""
        self.cancel()
        self._thread.quit()
        return self._thread.wait(max(1, int((deadline - time.monotonic()) * 1000)))

    @Slot(object)
    def _worker_ended(self, message: Message) -> None:
        self.request = None
        self.ended.emit(message)
