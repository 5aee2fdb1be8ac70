"""A desktop's portal of global shortcuts on the real session bus: none can run on a virtual screen."""

from __future__ import annotations

import queue
import threading

from jeepney import DBusAddress, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection
from jeepney.low_level import HeaderFields

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"


class PortalService:
    """Answers as xdg-desktop-portal does; ``called`` has (method, body). ``refusal`` is the code of BindShortcuts."""

    def __init__(self, *, refusal: int = 0, has_shortcuts: bool = True) -> None:
        self.called: queue.Queue[tuple[str, tuple[object, ...]]] = queue.Queue()
        self.refusal = refusal
        self.has_shortcuts = has_shortcuts
        self.session = ""
        self._connection = open_dbus_connection(bus="SESSION")
        Proxy(message_bus, self._connection).RequestName(NAME)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def press(self, token: str = "") -> None:
        options = {"activation_token": ("s", token)} if token else {}
        self._emit(PATH, SHORTCUTS, "Activated", "osta{sv}", (self.session, "quick-ask", 1, options))

    def take_back(self) -> None:
        self._emit(self.session, "org.freedesktop.portal.Session", "Closed", "a{sv}", ({},))

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._connection.close()

    def _emit(self, path: str, interface: str, name: str, signature: str, body: tuple[object, ...]) -> None:
        self._connection.send(new_signal(DBusAddress(path, interface=interface), name, signature, body))

    def _respond(self, message, token: str, code: int, results: dict[str, object]) -> None:
        sender = message.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        handle = f"{PATH}/request/{sender}/{token}"
        self._connection.send(new_method_return(message, "o", (handle,)))
        self._emit(handle, "org.freedesktop.portal.Request", "Response", "ua{sv}", (code, results))

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message) -> None:
        member, body = message.header.fields[HeaderFields.member], message.body
        if member == "Register":
            self._connection.send(new_method_return(message))
        elif member == "Get" and self.has_shortcuts:
            self._connection.send(new_method_return(message, "v", (("u", 2),)))
        elif member == "CreateSession":
            (options,) = body
            sender = message.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
            self.session = f"{PATH}/session/{sender}/{options['session_handle_token'][1]}"
            self._respond(message, options["handle_token"][1], 0, {"session_handle": ("s", self.session)})
        elif member == "BindShortcuts":
            _, shortcuts, _, options = body
            bound = [(each, {"trigger_description": ("s", "Press Ctrl+Alt+Space")}) for each, _ in shortcuts]
            results = {} if self.refusal else {"shortcuts": ("a(sa{sv})", bound)}
            self._respond(message, options["handle_token"][1], self.refusal, results)
        else:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        self.called.put((member, body))
