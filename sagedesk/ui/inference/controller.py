"""Replies that are being made: any number at once, each in a thread of its own, drained by one GUI timer."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.library import Library
from sagedesk.library.values import Message
from sagedesk.llm.waiting import Condition, Waiting
from sagedesk.ui.inference.delta_buffer import DeltaBuffer
from sagedesk.ui.inference.endpoint_facts import KnownEndpoints
from sagedesk.ui.inference.pace import USUAL, pause
from sagedesk.ui.inference.request import ReplyRequest
from sagedesk.ui.inference.threads import ReplySlot
from sagedesk.ui.inference.waiting_clocks import WaitingClocks


class InferenceController(QObject):
    """Lives in the GUI thread, and makes replies elsewhere.

    For each request, in this order: ``started(message_id)``, any number of ``waiting(message_id, Waiting)``, one each
    second, while the endpoint cannot take it and then ``waiting(message_id, None)``, any number of
    ``arrived(Arrived)``, one ``ended(Message)`` with the final message.

    ``signed_out(ReplyRequest)`` when a reply is held until the person has signed in; ``signed_in`` lets it go on.
    """

    started = Signal(str)
    waiting = Signal(str, object)
    signed_out = Signal(object)
    arrived = Signal(object)
    ended = Signal(object)

    def __init__(self, connections: Connections, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections = connections
        self._library = library
        self.endpoints = KnownEndpoints(connections)
        self.records = False
        """Whether the raw requests and responses of the next replies are kept."""
        self._buffer = DeltaBuffer()
        self._slots: list[ReplySlot] = []
        self._held: dict[str, ReplyRequest] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(USUAL)
        self._drained_at = 0.0
        self._timer.timeout.connect(self._drain)
        self._clocks = WaitingClocks(self)
        self._clocks.ticked.connect(self.waiting)

    def send(self, request: ReplyRequest) -> None:
        """Have a reply made; a slot that is free takes it, else a new one."""
        slot = next((slot for slot in self._slots if slot.request is None), None) or self._new_slot()
        slot.send(replace(request, record=self.records))

    def cancel(self, message_id: str) -> None:
        """Stop a reply. It still ends with ``ended``, and keeps what came."""
        for slot in self._slots:
            if slot.request is not None and slot.request.reply.id == message_id:
                slot.cancel()

    @property
    def held(self) -> tuple[ReplyRequest, ...]:
        """What is held until the person has signed in."""
        return tuple(self._held.values())

    def signed_in(self) -> None:
        """Send again what is held until the person has signed in."""
        for request in self.held:
            request.cancel.wake()

    @property
    def busy(self) -> bool:
        """Whether any reply is being made."""
        return any(slot.request is not None for slot in self._slots)

    def close(self, seconds: float = 1.5) -> bool:
        """Stop every reply and end the threads; return whether all ended in time. What came is in the library.

        No signal comes any more: what listens may be on its way out.
        """
        self.blockSignals(True)
        self._timer.stop()
        self._clocks.stop()
        self.endpoints.close()
        deadline = time.monotonic() + seconds
        for slot in self._slots:
            slot.cancel()
        ended = [slot.end(deadline) for slot in self._slots]
        self._slots.clear()
        return all(ended)

    def _new_slot(self) -> ReplySlot:
        slot = ReplySlot(self._connections, self._library, self._buffer, self.endpoints, self)
        slot.started.connect(self.started)
        slot.waiting.connect(self._waits)
        slot.arrived.connect(self._something_arrived)
        slot.ended.connect(self._reply_ended)
        self._slots.append(slot)
        return slot

    @Slot(str, object)
    def _waits(self, message_id: str, step: Waiting | None) -> None:
        self._clocks.set(message_id, step)
        self._held.pop(message_id, None)
        if step is None or step.readiness.condition is not Condition.SIGNED_OUT:
            return
        for slot in self._slots:
            if slot.request is not None and slot.request.reply.id == message_id:
                self._held[message_id] = slot.request
                self.signed_out.emit(slot.request)

    @Slot()
    def _something_arrived(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _drain(self) -> None:
        begun = time.perf_counter()
        characters = 0
        for arrived in self._buffer.drain():
            characters += len(arrived.text) + len(arrived.reasoning)
            self.arrived.emit(arrived)
        ended = time.perf_counter()
        self._timer.setInterval(pause(characters, begun - self._drained_at, ended - begun))
        self._drained_at = ended

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        # what is still in the buffer comes before the end
        self._drain()
        self._held.pop(message.id, None)
        self._clocks.set(message.id, None)
        self.ended.emit(message)
