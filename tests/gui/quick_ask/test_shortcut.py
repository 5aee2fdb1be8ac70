"""The global shortcut: asked of the desktop only where it is turned on, and explained where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.quick_ask.summoning import ON, SHORTCUT
from sagedesk.ui.settings.dialog import SettingsDialog
from tests.gui.quick_ask.portal_service import PortalService

LONG = 20_000


@pytest.fixture
def serve() -> Iterator[Callable[..., PortalService]]:
    running: list[PortalService] = []

    def begin(**how: object) -> PortalService:
        running.append(PortalService(**how))
        return running[-1]

    yield begin
    for each in running:
        each.close()


def note(desk: Desk) -> str:
    desk.window.registry["settings"].trigger()
    row = desk.window.findChild(SettingsDialog).rows[SHORTCUT]
    return next(label.text() for label in row.findChildren(QLabel) if label.property("role") == "note")


def turn_on(desk: Desk) -> None:
    desk.settings.set(ON, True)
    desk.settings.set(SHORTCUT, True)


def methods(portal: PortalService) -> list[str]:
    return [portal.called.get(timeout=10)[0] for _ in range(portal.called.qsize())]


def test_nothing_is_asked_of_the_desktop_unless_both_are_turned_on(qtbot: QtBot, desk: Desk, serve) -> None:
    portal = serve()
    desk.settings.set(SHORTCUT, True)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=LONG)
    assert portal.called.empty()


def test_a_press_brings_the_window_and_turning_it_off_gives_the_key_back(qtbot: QtBot, desk: Desk, serve) -> None:
    portal = serve()
    shortcut = desk.background.quick_ask._shortcut
    with qtbot.waitSignal(shortcut.bound, timeout=LONG) as bound:
        turn_on(desk)
    assert bound.args == ["Press Ctrl+Alt+Space"]
    called = [portal.called.get(timeout=10) for _ in range(4)]
    assert [method for method, _ in called] == ["Register", "Get", "CreateSession", "BindShortcuts"]
    assert called[0][1][0] == "org.sagedesk.SageDesk"
    ((name, what),) = called[3][1][1]
    assert (name, what["preferred_trigger"]) == ("quick-ask", ("s", "CTRL+ALT+space"))
    assert "Press Ctrl+Alt+Space" in note(desk)
    with qtbot.waitSignal(shortcut.pressed, timeout=LONG) as pressed:
        portal.press("t0ken")
    assert pressed.args == ["t0ken"]
    window = desk.background.quick_ask.window
    qtbot.waitUntil(window.isVisible, timeout=LONG)
    desk.settings.set(ON, False)
    assert not window.isVisible()
    assert shortcut._connection is None


def test_a_person_who_says_no_is_told_which_command_to_bind(qtbot: QtBot, desk: Desk, serve) -> None:
    serve(refusal=1)
    with qtbot.waitSignal(desk.background.quick_ask._shortcut.refused, timeout=LONG):
        turn_on(desk)
    assert note(desk).endswith("sagedesk ask-window")


def test_a_portal_without_shortcuts_and_no_portal_at_all_say_which_command_to_bind(
    qtbot: QtBot, desk: Desk, serve
) -> None:
    serve(has_shortcuts=False)
    with qtbot.waitSignal(desk.background.quick_ask._shortcut.refused, timeout=LONG):
        turn_on(desk)
    assert note(desk) == (
        "This desktop offers programs no global shortcut. In its own keyboard settings, bind a key to the command: "
        "sagedesk ask-window"
    )


def test_that_there_is_none_is_said_before_it_is_turned_on(qtbot: QtBot, desk: Desk, serve) -> None:
    with qtbot.waitSignal(desk.background.quick_ask._shortcut.refused, timeout=LONG):
        note(desk)
    assert note(desk).endswith("sagedesk ask-window")


def test_looking_whether_there_is_one_asks_for_nothing(qtbot: QtBot, desk: Desk, serve) -> None:
    portal = serve()
    note(desk)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=LONG)
    assert set(methods(portal)) <= {"Register", "Get"}
    assert note(desk).startswith("Asks your desktop")


def test_a_session_that_the_desktop_closes_is_over(qtbot: QtBot, desk: Desk, serve) -> None:
    portal = serve()
    shortcut = desk.background.quick_ask._shortcut
    with qtbot.waitSignal(shortcut.bound, timeout=LONG):
        turn_on(desk)
    with qtbot.waitSignal(shortcut.refused, timeout=LONG):
        portal.take_back()
    assert shortcut._connection is None
