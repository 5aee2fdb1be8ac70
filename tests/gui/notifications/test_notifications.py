"""What is told of replies while the window is not in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.notifications import attention
from tests.gui.notifications.service import NotificationService
from tests.gui.talking import ask, texts


@pytest.fixture
def service() -> Iterator[NotificationService]:
    made = NotificationService()
    yield made
    made.close()


@pytest.fixture
def behind(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window is not in front."""
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)


@pytest.mark.usefixtures("behind")
def test_a_long_reply_is_told_and_leads_to_its_conversation(
    qtbot: QtBot, desk: Desk, service: NotificationService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attention, "LONG_SECONDS", 0.0)
    ask(qtbot, desk, "Hello")
    qtbot.waitUntil(lambda: not service.told.empty(), timeout=10_000)
    program, _, icon, title, text, actions, hints, _ = service.told.get()
    assert (program, icon, title, text) == ("SageDesk", "sagedesk", "SageDesk", "The reply is there.")
    assert "Hello" not in str((text, hints))
    assert actions == ["default", "SageDesk"]
    asked = desk.controller.chat.id
    desk.window.registry["new-conversation"].trigger()
    desk.window.hide()
    with qtbot.waitSignal(desk.background.attention.chosen, timeout=10_000) as chosen:
        service.click()
    assert chosen.args == [asked]
    assert desk.window.isVisible()
    assert texts(desk)[0] == "Hello"


@pytest.mark.usefixtures("behind")
def test_a_short_one_is_told_only_if_that_is_wanted(qtbot: QtBot, desk: Desk, service: NotificationService) -> None:
    ask(qtbot, desk, "Hello")
    desk.settings.set("notifications.replies", "all")
    ask(qtbot, desk, "Hello")
    qtbot.waitUntil(lambda: not service.told.empty(), timeout=10_000)
    service.dismiss()
    desktop = desk.background.attention._desktop
    qtbot.waitUntil(lambda: not desktop._shown, timeout=10_000)
    desk.settings.set("notifications.replies", "none")
    ask(qtbot, desk, "Hello")
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=10_000)
    assert service.told.qsize() == 1


def test_in_front_nothing_is_told(qtbot: QtBot, desk: Desk, service: NotificationService, monkeypatch) -> None:
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: True)
    desk.settings.set("notifications.replies", "all")
    ask(qtbot, desk, "Hello")
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=10_000)
    assert service.told.empty()


# The tray: no desktop with one can run here


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


class ByPerson(QCloseEvent):
    """As the window system sends it when somebody closes the window."""

    def spontaneous(self) -> bool:
        return True


def close_by_hand(desk: Desk) -> bool:
    event = ByPerson()
    desk.window.closeEvent(event)
    return event.isAccepted()


@pytest.mark.usefixtures("with_tray")
def test_the_window_goes_into_the_tray_only_if_that_was_chosen(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    tray = desk.background.tray
    assert not tray.is_shown
    assert not desk.window.stays_when_closed
    desk.settings.set("notifications.tray", True)
    assert tray.is_shown
    assert not desk.window.stays_when_closed
    desk.settings.set("notifications.close_to_tray", True)
    desk.window.composer.set_text("half a thought")
    assert not close_by_hand(desk)
    assert not desk.window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    tray._activated(QSystemTrayIcon.ActivationReason.Trigger)
    assert desk.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()
    assert desk.window.composer.text == "half a thought"
    assert not close_by_hand(desk)
    desk.settings.set("notifications.tray", False)
    assert desk.window.isVisible()


@pytest.mark.usefixtures("with_tray")
def test_quit_in_the_tray_ends_the_program_and_keeps_what_is_written(
    qtbot: QtBot, open_desk: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk()
    desk.settings.set("notifications.tray", True)
    desk.settings.set("notifications.close_to_tray", True)
    desk.window.composer.set_text("half a thought")
    assert not close_by_hand(desk)
    ended = []
    monkeypatch.setattr(QApplication, "exit", lambda: ended.append(True))
    desk.background.tray.quit_wanted.emit()
    assert ended == [True]
    assert QApplication.quitOnLastWindowClosed()
    assert desk.library.draft(desk.window.shown_id).result().text == "half a thought"


@pytest.mark.usefixtures("with_tray")
def test_only_the_last_window_stays_in_the_tray(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.settings.set("notifications.tray", True)
    desk.settings.set("notifications.close_to_tray", True)
    desk.window.registry["new-window"].trigger()
    second = desk.window
    assert [each.stays_when_closed for each in desk.windows.open.all] == [False, False]
    second.close()
    assert desk.window.stays_when_closed


def test_without_a_tray_closing_closes(desk: Desk) -> None:
    desk.settings.set("notifications.tray", True)
    desk.settings.set("notifications.close_to_tray", True)
    assert not desk.background.tray.is_shown
    assert not desk.window.stays_when_closed
