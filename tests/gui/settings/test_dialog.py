"""The dialog of the settings in a whole window: found, changed at once, reset."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.paths import settings_file
from sagedesk.settings import SETTINGS
from sagedesk.ui.actions.sheet import ShortcutSheet
from sagedesk.ui.app import Desk
from sagedesk.ui.appearance.theme import DARK, with_accent
from sagedesk.ui.palette.palette import CommandPalette
from sagedesk.ui.settings.dialog import SettingsDialog
from tests.gui.talking import texts, to_front


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> SettingsDialog:
    to_front(qtbot, desk)
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    made = desk.window.findChild(SettingsDialog)
    qtbot.waitExposed(made)
    return made


def inner(dialog: SettingsDialog, key: str) -> QWidget:
    return dialog.rows[key].control.inner


def pick(box: QWidget, text: str) -> None:
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_every_setting_is_there_with_name_description_and_reset(dialog: SettingsDialog) -> None:
    assert set(dialog.rows) == set(SETTINGS)
    for row in dialog.rows.values():
        assert row.control.inner.accessibleName()
        assert row.control.inner.accessibleDescription()
        assert row.reset_button.accessibleName().startswith("Reset ")
        assert not row.reset_button.isEnabled()


def test_what_is_chosen_is_in_force_at_once_and_can_be_reset(desk: Desk, dialog: SettingsDialog) -> None:
    pick(inner(dialog, "appearance.theme"), "Dark")
    pick(inner(dialog, "appearance.accent"), "Blue")
    pick(inner(dialog, "appearance.density"), "Compact")
    number = inner(dialog, "appearance.line_width")
    assert isinstance(number, QSpinBox)
    number.setValue(900)
    assert desk.theme.tokens == with_accent(DARK, "blue")
    assert desk.window.registry["theme-dark"].isChecked()
    assert desk.window.chat.measure.compact
    assert desk.window.chat.transcript.typography.column == 900
    assert dialog.rows["appearance.theme"].reset_button.isEnabled()
    dialog.rows["appearance.line_width"].reset_button.click()
    assert desk.window.chat.transcript.typography.column == 760
    assert number.value() == 760
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["Reset all…"].click()
    buttons["Reset all to the defaults"].click()
    assert desk.settings.value == type(desk.settings.value)()
    assert desk.theme.mode == "system"


def test_a_switch_and_a_change_from_outside(qtbot: QtBot, desk: Desk, dialog: SettingsDialog) -> None:
    box = inner(dialog, "network.fips")
    assert isinstance(box, QCheckBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert desk.settings.value.network.fips is True
    desk.settings.set("network.fips", False)
    assert not box.isChecked()


def test_a_setting_that_this_desktop_has_no_place_for_says_so(dialog: SettingsDialog) -> None:
    # a virtual screen has no tray
    row = dialog.rows["notifications.tray"]
    assert not row.control.isEnabled()
    assert "This desktop has no tray." in [label.text() for label in row.findChildren(QLabel)]


def test_search_leaves_what_fits(qtbot: QtBot, dialog: SettingsDialog) -> None:
    qtbot.keyClicks(dialog.field, "ctrl enter")
    assert [key for key, row in dialog.rows.items() if row.isVisible()] == ["sending.send_with"]
    shown = [
        dialog.sections.item(n).text() for n in range(dialog.sections.count()) if not dialog.sections.item(n).isHidden()
    ]
    assert shown == ["Sending"]
    dialog.field.setText("zzz")
    assert not any(row.isVisible() for row in dialog.rows.values())
    dialog.field.clear()
    assert all(row.isVisible() for row in dialog.rows.values())


def test_the_wheel_over_a_control_changes_nothing(dialog: SettingsDialog, desk: Desk) -> None:
    number = inner(dialog, "keeping.trash_days")
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(number, turn)
    assert desk.settings.value.keeping.trash_days == 30


def test_the_palette_leads_to_a_setting(qtbot: QtBot, desk: Desk) -> None:
    to_front(qtbot, desk)
    desk.window.registry["palette"].trigger()
    palette = desk.window.findChild(CommandPalette)
    qtbot.keyClicks(palette.field, "keep the trash")
    assert palette.model.index(0).data() == "Keep the trash for"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    dialog = desk.window.findChild(SettingsDialog)
    qtbot.waitUntil(lambda: inner(dialog, "keeping.trash_days").hasFocus())


def test_ctrl_enter_sends_when_it_is_chosen(qtbot: QtBot, desk: Desk) -> None:
    desk.settings.set("sending.send_with", "ctrl-enter")
    editor = desk.window.composer.editor
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    assert texts(desk) == []
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts(desk)[0] == "one\ntwo"
    desk.settings.reset("sending.send_with")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.keyClicks(editor, "three")
        qtbot.keyClick(editor, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert texts(desk)[2] == "three"


def test_the_file_is_made_with_everything_described(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr("sagedesk.ui.settings.dialog.QDesktopServices.openUrl", opened.append)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Open settings.toml").click()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].toLocalFile() == str(settings_file())
    assert "# trash_days = 30" in settings_file().read_text("utf-8")


# Shortcuts


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk) -> ShortcutSheet:
    to_front(qtbot, desk)
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_F1)
    made = desk.window.findChild(ShortcutSheet)
    qtbot.waitExposed(made)
    return made


def choose(sheet: ShortcutSheet, action: str) -> None:
    sheet.tree.setCurrentItem(sheet._items[action])


def test_a_shortcut_is_changed_and_reset(qtbot: QtBot, desk: Desk, sheet: ShortcutSheet) -> None:
    choose(sheet, "export")
    qtbot.keyClick(sheet.keys, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.problem.isVisible()
    sheet.use.click()
    assert desk.window.registry["export"].shortcut().toString() == "Ctrl+J"
    assert desk.settings.value.keyboard.bindings == {"export": ("Ctrl+J",)}
    assert sheet._items["export"].text(1) == "Ctrl+J"
    sheet.remove.click()
    assert desk.window.registry["export"].shortcuts() == []
    sheet.reset.click()
    assert desk.window.registry["export"].shortcut().toString() == "Ctrl+E"
    assert desk.settings.value.keyboard.bindings == {}


def test_a_conflict_is_named_and_taken_only_when_that_is_meant(qtbot: QtBot, desk: Desk, sheet: ShortcutSheet) -> None:
    choose(sheet, "find")
    qtbot.keyClick(sheet.keys, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert sheet.problem.text() == "Ctrl+K belongs to Command palette…, which would lose it."
    assert sheet.use.text() == "Take it"
    sheet.use.click()
    assert desk.settings.value.keyboard.bindings == {"find": ("Ctrl+K",), "palette": ("Ctrl+Shift+P",)}
    choose(sheet, "palette")
    sheet.reset.click()
    assert desk.settings.value.keyboard.bindings == {"find": ()}
    sheet.reset_all.click()
    assert desk.settings.value.keyboard.bindings == {}


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_what_writing_needs_is_no_shortcut(qtbot: QtBot, sheet: ShortcutSheet, key: Qt.Key, modifiers: object) -> None:
    choose(sheet, "export")
    qtbot.keyClick(sheet.keys, key, modifiers)
    assert "needed for writing" in sheet.problem.text()
    assert not sheet.use.isEnabled()


def test_one_switch_turns_all_off(qtbot: QtBot, desk: Desk, sheet: ShortcutSheet) -> None:
    sheet.switch.click()
    assert all(action.shortcuts() == [] for _, action in desk.window.registry)
    assert sheet._items["export"].text(1) == "Ctrl+E"
    sheet.switch.click()
    assert desk.window.registry["export"].shortcut().toString() == "Ctrl+E"


def test_the_sheet_is_searched_by_action_and_by_key(qtbot: QtBot, sheet: ShortcutSheet) -> None:
    for text, found in [("back up now", ["library-backup"]), ("ctrl+e", ["export"])]:
        sheet.field.setText(text)
        assert [each for each, item in sheet._items.items() if not item.isHidden()] == found
    assert sheet.title.text() == "Shortcut for Export…"


def test_keys_that_cannot_be_changed_are_shown_beside(sheet: ShortcutSheet) -> None:
    sheet.field.setText("new line")
    shown = [item for items in sheet._fixed.values() for item in items if not item.isHidden()]
    assert [(item.text(0), item.text(1)) for item in shown] == [("Begin a new line", "Shift+Enter")]
    sheet.tree.setCurrentItem(shown[0])
    assert sheet.title.text() == "This key cannot be changed."
    assert not any(widget.isEnabled() for widget in (sheet.keys, sheet.use, sheet.remove, sheet.reset))
