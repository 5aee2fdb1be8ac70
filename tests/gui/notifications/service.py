"""A desktop's notification service on the real session bus: none can run on a virtual screen."""

from __future__ import annotations

import queue
import threading

from jeepney import DBusAddress, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection
from jeepney.low_level import HeaderFields

NAME = "org.freedesktop.Notifications"


class NotificationService:
    """``told`` has what was asked to be shown; ``click`` chooses the last one, ``dismiss`` closes it."""

    def __init__(self) -> None:
        self.told: queue.Queue[tuple[object, ...]] = queue.Queue()
        self._connection = open_dbus_connection(bus="SESSION")
        Proxy(message_bus, self._connection).RequestName(NAME)
        self._number = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def click(self) -> None:
        self._emit("ActionInvoked", "us", (self._number, "default"))

    def dismiss(self) -> None:
        self._emit("NotificationClosed", "uu", (self._number, 2))

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._connection.close()

    def _emit(self, name: str, signature: str, body: tuple[object, ...]) -> None:
        source = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
        self._connection.send(new_signal(source, name, signature, body))

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if (
                message.header.message_type is MessageType.method_call
                and message.header.fields[HeaderFields.member] == "Notify"
            ):
                self._number += 1
                self._connection.send(new_method_return(message, "u", (self._number,)))
                self.told.put(message.body)
