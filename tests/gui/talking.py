"""What tests do in a whole window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk


def close(desk: Desk) -> None:
    desk.windows.close_all()
    assert desk.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def to_front(qtbot: QtBot, desk: Desk) -> None:
    """Make the window the active one, where shortcuts work; without a window manager nothing else does."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def say(desk: Desk, text: str) -> None:
    desk.window.composer.set_text(text)
    desk.window.composer.send_button.click()


def ask(qtbot: QtBot, desk: Desk, text: str) -> None:
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=30_000):
        say(desk, text)


def texts(desk: Desk) -> list[str]:
    model = desk.window.messages
    return [model.index(row).data() for row in range(model.rowCount())]
