"""What a window on the desktop owes its reader: its place is kept, its keys are the known ones, its looks follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.ui.actions.table import TABLE
from sagedesk.ui.app import Desk
from sagedesk.ui.appearance.theme import DARK, LIGHT, Theme
from sagedesk.ui.widgets.notice_bar import UNDO_MILLISECONDS
from tests.gui.talking import ask, close, say

KEYS = {
    "new-conversation": ("Ctrl+N",),
    "search": ("Ctrl+Shift+F",),
    "find": ("Ctrl+F",),
    "find-next": ("F3", "Ctrl+G"),
    "palette": ("Ctrl+K", "Ctrl+Shift+P"),
    "settings": ("Ctrl+,",),
    "write": ("Ctrl+L", "Shift+Esc"),
    "sidebar": ("Ctrl+B",),
    "next-conversation": ("Ctrl+PgDown", "Ctrl+Tab"),
    "previous-conversation": ("Ctrl+PgUp", "Ctrl+Shift+Tab"),
    **{f"conversation-{place}": (f"Ctrl+{place}",) for place in range(1, 10)},
    "regenerate": ("Ctrl+R",),
    "stop": ("Esc",),
    "copy-reply": ("Ctrl+Shift+C",),
    "copy-code": ("Ctrl+Shift+;",),
    "export": ("Ctrl+E",),
    "larger-text": ("Ctrl++", "Ctrl+="),
    "smaller-text": ("Ctrl+-",),
    "normal-text": ("Ctrl+0",),
    "shortcuts": ("Ctrl+/", "F1"),
    "quit": ("Ctrl+Q",),
    "close-window": ("Ctrl+W",),
}
"""The keys that people know from other programs of this kind."""


def test_the_known_keys_are_the_default_ones() -> None:
    defaults = {spec.id: spec.shortcuts for spec in TABLE}
    assert {action: defaults[action] for action in KEYS} == KEYS


def test_the_size_of_the_window_and_the_list_are_as_they_were_left(
    qtbot: QtBot, open_desk: Callable[..., Desk]
) -> None:
    first = open_desk()
    first.window.resize(1010, 640)
    assert first.window.sidebar.isVisible()
    first.window.header.sidebar_toggled.emit()
    assert not first.window.sidebar.isVisible()
    close(first)
    second = open_desk()
    assert second.window.size() == QSize(1010, 640)
    assert not second.window.sidebar.isVisible()
    second.window.registry["sidebar"].trigger()
    assert second.window.sidebar.isVisible()


def test_lines_stay_short_enough_to_be_read(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(1600, 900)
    ask(qtbot, desk, "How do I add an endpoint?")
    width = desk.window.chat.transcript.column.width
    assert 720 <= width <= 860
    assert desk.window.composer.box.width() <= 860


class SystemHints(QObject):
    """What Qt tells of a desktop that changes between light and dark: there is none here."""

    colorSchemeChanged = Signal()  # noqa: N815  # Qt's name
    scheme = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  # Qt's name
        return self.scheme


def test_light_and_dark_of_the_system_are_followed_live(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = SystemHints()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    followed = Theme("system")
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        hints.scheme = scheme
        with qtbot.waitSignal(followed.changed):
            hints.colorSchemeChanged.emit()
        assert followed.tokens is tokens
    monkeypatch.undo()
    theme._apply()


def test_what_moves_stands_still_where_less_motion_is_wanted(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], emulator: Emulator
) -> None:
    use("silent", handler="tgi", prompt_format="none")
    say(desk, "first")
    qtbot.waitUntil(lambda: emulator.wait_until_held(timeout=0), timeout=20_000)
    marks = desk.window.sidebar.list._spinning, desk.window.chat._waiting._timer
    desk.settings.set("appearance.motion", "full")
    qtbot.waitUntil(lambda: all(mark.isActive() for mark in marks))
    desk.settings.set("appearance.motion", "reduced")
    qtbot.waitUntil(lambda: not any(mark.isActive() for mark in marks))


def test_undo_is_offered_for_eight_seconds() -> None:
    assert UNDO_MILLISECONDS == 8_000
