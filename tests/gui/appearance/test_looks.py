"""How the window is set for its reader, and that it is so again at the next start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from sagedesk.paths import settings_file
from sagedesk.ui.app import Desk
from sagedesk.ui.appearance import theme as theme_module
from sagedesk.ui.appearance.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Theme
from tests.gui.talking import ask, close

SYSTEM_FONT = "The system’s font"


def choose(desk: Desk, text: str) -> None:
    next(action for action in desk.window.findChildren(QAction) if action.text() == text).trigger()


def font_dialog(desk: Desk) -> QInputDialog:
    choose(desk, "Font…")
    return desk.window.findChild(QInputDialog, "font")


def body(desk: Desk) -> str:
    return desk.window.chat.transcript.typography.body.family()


def another(desk: Desk) -> str:
    return next(family for family in QFontDatabase.families() if family.startswith("DejaVu") and family != body(desk))


def test_zoom_and_font_are_kept(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    first = open_desk()
    choose(first, "Larger text")
    choose(first, "Larger text")
    assert first.window.chat.zoom == 1.21
    wanted = another(first)
    dialog = font_dialog(first)
    assert dialog.textValue() == SYSTEM_FONT
    dialog.setTextValue(wanted)
    assert body(first) == wanted
    dialog.accept()
    close(first)
    second = open_desk()
    assert second.window.chat.zoom == 1.21
    assert body(second) == wanted
    dialog = font_dialog(second)
    assert dialog.textValue() == wanted
    dialog.setTextValue(SYSTEM_FONT)
    dialog.accept()
    choose(second, "Normal text")
    assert body(second) != wanted
    close(second)
    third = open_desk()
    assert third.window.chat.zoom == 1
    assert body(third) != wanted


def test_a_font_that_was_only_tried_is_not_kept(desk: Desk) -> None:
    before = body(desk)
    dialog = font_dialog(desk)
    dialog.setTextValue(another(desk))
    assert body(desk) != before
    dialog.reject()
    assert body(desk) == before


def test_a_zoom_that_is_no_number_is_the_normal_one(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("[appearance]\nzoom = 'big'  # of course\n", "utf-8")
    desk = open_desk()
    assert desk.window.chat.zoom == 1
    said = next(label.text() for label in desk.window.notices.findChildren(QLabel))
    assert 'appearance.zoom is "big", but it must be a whole number from 50 to 300.' in said
    assert settings_file().read_text("utf-8") == "[appearance]\nzoom = 'big'  # of course\n"


def test_high_contrast_is_chosen_and_kept(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    first = open_desk()
    choose(first, "High contrast")
    assert first.window.chat.transcript.tokens.contrast
    close(first)
    second = open_desk()
    assert second.theme.mode == "contrast"
    assert second.window.chat.transcript.tokens.contrast


class SystemHints(QObject):
    """What Qt tells of a desktop that asks for high contrast: there is none here."""

    contrastPreferenceChanged = Signal()  # noqa: N815  # Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802  # Qt's name
        return self.wanted


@pytest.mark.skipif(not hasattr(Qt, "ContrastPreference"), reason="Qt tells it since 6.10")
def test_high_contrast_of_the_system_is_followed_live(
    qtbot: QtBot, qapp, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = SystemHints()
    monkeypatch.setattr(theme_module, "_accessibility_hints", lambda _style: hints)
    followed = Theme("system")
    assert followed.tokens in (LIGHT, DARK)
    hints.wanted = Qt.ContrastPreference.HighContrast
    with qtbot.waitSignal(followed.changed):
        hints.contrastPreferenceChanged.emit()
    assert followed.tokens in (HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)
    followed.set_mode("light")
    assert followed.tokens is LIGHT
    theme._apply()


def test_a_message_is_linked_to_and_the_place_is_there_on_return(qtbot: QtBot, desk: Desk) -> None:
    chat = desk.window.chat
    desk.window.resize(700, 420)
    for _ in range(3):
        ask(qtbot, desk, "How do I add an endpoint?")
    there = desk.controller.chat.id
    second = chat.messages.message(2).id
    chat.show_message(second)
    assert chat.messages.row_rect(2)[0] == 0
    desk.window.registry["new-conversation"].trigger()
    assert chat.messages.count() == 0
    with qtbot.waitSignal(desk.window.chat.scroller.moved):
        desk.window.sidebar.select(there)
    qtbot.waitUntil(lambda: chat.messages.count() == 6)
    assert chat.messages.row_rect(chat.messages.row_of(second))[0] == 0
