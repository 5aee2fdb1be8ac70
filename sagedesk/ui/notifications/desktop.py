"""Notifications of the desktop (freedesktop.org, org.freedesktop.Notifications 1.2), which need no tray.

Qt's own D-Bus cannot be used: from Python it cannot send the unsigned number that Notify takes.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.ui.background import BackgroundJobs

_NAME = "org.freedesktop.Notifications"
_SECONDS = 5.0
_CLICKED, _CLOSED = "ActionInvoked", "NotificationClosed"


class DesktopNotifications(QObject):
    """``clicked`` when the person chose a notification; ``refused(text)`` when the desktop shows none."""

    clicked = Signal()
    refused = Signal(str)

    def __init__(self, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shown: dict[int, tuple[Any, QSocketNotifier, int]] = {}

    def show(self, text: str) -> None:
        """Show a notification of SageDesk."""
        if sys.platform != "linux":
            self.refused.emit(text)
            return
        self._jobs.run(partial(_notify, text), done=self._sent, failed=partial(self._not_sent, text))

    def close(self) -> None:
        """Listen no more to what becomes of those that are shown."""
        for number in list(self._shown):
            self._forget(number)

    @Slot(object)
    def _sent(self, sent: tuple[Any, int]) -> None:
        connection, notification = sent
        number = connection.sock.fileno()
        notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._heard)
        self._shown[number] = (connection, notifier, notification)

    def _not_sent(self, text: str, _error: SageDeskError) -> None:
        self.refused.emit(text)

    @Slot()
    def _heard(self) -> None:
        notifier = self.sender()
        number = next((each for each, shown in self._shown.items() if shown[1] is notifier), None)
        if number is None:
            return
        connection, _, notification = self._shown[number]
        over, clicked = _listen(connection, notification)
        if over:
            self._forget(number)
        if clicked:
            self.clicked.emit()

    def _forget(self, number: int) -> None:
        connection, notifier, _ = self._shown.pop(number)
        notifier.setEnabled(False)
        notifier.deleteLater()
        connection.close()


def _notify(text: str) -> tuple[Any, int]:
    """Return the connection that hears of the notification, and its number. Raises SageDeskError."""
    # with the first one
    from jeepney import DBusAddress, DBusErrorResponse, MatchRule, message_bus, new_method_call  # noqa: PLC0415
    from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    service = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
    hints = {"desktop-entry": ("s", "sagedesk"), "category": ("s", "im.received")}
    try:
        connection = open_dbus_connection(bus="SESSION")
    except (OSError, KeyError, ValueError) as error:
        raise SageDeskError(_tr("There is no session bus."), detail=repr(error)) from error
    try:
        Proxy(message_bus, connection, timeout=_SECONDS).AddMatch(MatchRule(type="signal", interface=_NAME))
        call = new_method_call(
            service,
            "Notify",
            "susssasa{sv}i",
            ("SageDesk", 0, "sagedesk", "SageDesk", text, ["default", "SageDesk"], hints, -1),
        )
        (number,) = unwrap_msg(connection.send_and_get_reply(call, timeout=_SECONDS))
    except (OSError, DBusErrorResponse) as error:
        connection.close()
        raise SageDeskError(_tr("The desktop shows no notifications."), detail=repr(error)) from error
    return connection, number


def _listen(connection: Any, notification: int) -> tuple[bool, bool]:
    """Read what has come; return whether the notification is over, and whether it was chosen."""
    from jeepney.low_level import HeaderFields  # noqa: PLC0415  # it is loaded by now

    over = clicked = False
    try:
        while True:
            message = connection.receive(timeout=0)
            member = message.header.fields.get(HeaderFields.member)
            if member in {_CLICKED, _CLOSED} and message.body[:1] == (notification,):
                over, clicked = True, clicked or member == _CLICKED
    except TimeoutError:
        return over, clicked
    except (OSError, ValueError):
        # the bus is gone
        return True, clicked


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desktop", text)
