"""A global shortcut from the desktop's portal (org.freedesktop.portal.GlobalShortcuts, version 1 and 2).

One asks for a session, then for a shortcut in it; the desktop asks the person, and tells when the keys are pressed.
Each answer comes as a signal of a request whose path is known before. Since version 1.21 the portal wants to know which
program asks, by the name of its desktop file (org.freedesktop.host.portal.Registry); older ones do not know that.

Qt's own D-Bus cannot be used: from Python it cannot send the structures that BindShortcuts takes.
"""

from __future__ import annotations

import secrets
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from sagedesk.errors import SageDeskError
from sagedesk.ui.application import DESKTOP_ID
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.quick_ask.shortcut.shortcut import GlobalShortcut

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_ID = "quick-ask"
_PREFERRED = "CTRL+ALT+space"
_SECONDS = 5.0


class PortalShortcut(GlobalShortcut):
    """Talks to the portal without ever waiting for it, but for the first word, which is said in a background job."""

    def __init__(self, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted = False
        self._opening = False
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._session = ""
        self._creating = self._binding = ""

    def look(self) -> None:
        """See whether the desktop has such a portal."""
        if self._connection is None and not self._opening:
            self._jobs.run(_connect, done=_close, failed=self._not_connected)

    def begin(self) -> None:
        """Ask for the key, unless it is asked for already."""
        self._wanted = True
        if self._connection is None and not self._opening:
            self._opening = True
            self._jobs.run(_connect, done=self._connected, failed=self._not_connected)

    @Slot()
    def end(self) -> None:
        """Give the key back: the portal forgets it with the session."""
        self._wanted = False
        connection, self._connection = self._connection, None
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if connection is not None:
            connection.close()
        self._session = ""

    @Slot(object)
    def _connected(self, connection: Any) -> None:
        self._opening = False
        if not self._wanted:
            connection.close()
            return
        self._connection = connection
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        token = _token()
        self._creating = _request_path(connection, token)
        options = {"handle_token": ("s", token), "session_handle_token": ("s", _token())}
        self._call("CreateSession", "a{sv}", (options,))

    @Slot(object)
    def _not_connected(self, error: SageDeskError) -> None:
        self._opening = False
        self.refused.emit(error.message)

    def _bind(self, session: str) -> None:
        self._session = session
        token = _token()
        self._binding = _request_path(self._connection, token)
        what = {"description": ("s", self.tr("Ask a quick question")), "preferred_trigger": ("s", _PREFERRED)}
        options = {"handle_token": ("s", token)}
        self._call("BindShortcuts", "oa(sa{sv})sa{sv}", (session, [(_ID, what)], "", options))

    def _call(self, method: str, signature: str, body: tuple[Any, ...]) -> None:
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415  # it is loaded by now

        address = DBusAddress(_PATH, bus_name=_PORTAL, interface=_SHORTCUTS)
        self._connection.send(new_method_call(address, method, signature, body))

    @Slot()
    def _heard(self) -> None:
        from jeepney import MessageType  # noqa: PLC0415  # it is loaded by now
        from jeepney.low_level import HeaderFields  # noqa: PLC0415

        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, ValueError):
                # the bus is gone
                self._give_up(self.tr("The connection to the desktop was lost."))
                return
            fields = message.header.fields
            if message.header.message_type is MessageType.error:
                self._give_up(self.tr("The desktop refused a global shortcut."))
            elif message.header.message_type is MessageType.signal:
                self._take(fields.get(HeaderFields.member, ""), fields.get(HeaderFields.path, ""), message.body)

    def _take(self, member: str, path: str, body: tuple[Any, ...]) -> None:
        if member == "Response" and path in (self._creating, self._binding):
            code, results = body
            if code != 0:
                self._give_up(self.tr("The global shortcut was not allowed."))
            elif path == self._creating:
                self._bind(results["session_handle"][1])
            else:
                self._tell(results.get("shortcuts", ("", []))[1])
        elif member == "ShortcutsChanged" and body[0] == self._session:
            self._tell(body[1])
        elif member == "Activated" and body[:2] == (self._session, _ID):
            token = body[3].get("activation_token", ("s", ""))[1] if len(body) > 3 else ""  # its place
            self.pressed.emit(str(token))
        elif member == "Closed" and path == self._session:
            self._give_up(self.tr("The desktop has taken the global shortcut back."))

    def _tell(self, shortcuts: list[tuple[str, dict[str, tuple[str, Any]]]]) -> None:
        known = dict(shortcuts).get(_ID, {})
        self.bound.emit(str(known.get("trigger_description", ("s", ""))[1]))

    def _give_up(self, reason: str) -> None:
        self.end()
        self.refused.emit(reason)


def _close(connection: Any) -> None:
    connection.close()


def _token() -> str:
    return f"sagedesk_{secrets.token_hex(8)}"


def _request_path(connection: Any, token: str) -> str:
    """Return where the answer to a request comes from: the portal makes the path of the caller and its token."""
    sender = connection.unique_name.removeprefix(":").replace(".", "_")
    return f"{_PATH}/request/{sender}/{token}"


def _connect() -> Any:
    """Return a connection that hears what the portal says. Raises SageDeskError where there is no such portal."""
    # with the first one
    from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Properties, message_bus, new_method_call  # noqa: PLC0415
    from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    portal = DBusAddress(_PATH, bus_name=_PORTAL, interface=_SHORTCUTS)
    registry = DBusAddress(_PATH, bus_name=_PORTAL, interface=_REGISTRY)
    try:
        connection = open_dbus_connection(bus="SESSION")
    except (OSError, KeyError, ValueError) as error:
        raise SageDeskError("There is no session bus.", detail=repr(error)) from error
    ask = partial(connection.send_and_get_reply, timeout=_SECONDS)
    try:
        for interface in (_SHORTCUTS, _REQUEST, _SESSION):
            rule = MatchRule(type="signal", sender=_PORTAL, interface=interface)
            Proxy(message_bus, connection, timeout=_SECONDS).AddMatch(rule)
        # an older portal, or one that does not know the program, says so in the answer, which is not needed
        ask(new_method_call(registry, "Register", "sa{sv}", (DESKTOP_ID, {})))
        unwrap_msg(ask(Properties(portal).get("version")))
    except (OSError, DBusErrorResponse) as error:
        connection.close()
        raise SageDeskError("", detail=repr(error)) from error
    return connection
