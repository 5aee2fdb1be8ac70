"""Backups, restoring, checking and compacting from the window's menu."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.errors import StorageError
from sagedesk.paths import library_file
from sagedesk.ui.app import Desk
from sagedesk.ui.library.restore_dialog import RestoreDialog
from sagedesk.ui.sidebar.words import untitled
from tests.gui.talking import ask, texts


def titles(desk: Desk) -> list[str]:
    return [each.title or untitled() for each in desk.conversations.conversations]


def said(desk: Desk) -> str:
    return desk.window.notices.accessibleName() if desk.window.notices.isVisible() else ""


def press(parent: object, text: str) -> None:
    next(b for b in parent.findChildren(QPushButton) if b.text().replace("&", "") == text).click()


def opened(qtbot: QtBot, desk: Desk) -> RestoreDialog:
    desk.window.registry["library-restore"].trigger()
    dialog = desk.window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0 and "…" not in dialog.list.topLevelItem(0).text(2))
    return dialog


def confirm(qtbot: QtBot, dialog: RestoreDialog, button: str = "Restore") -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    press(dialog.findChild(QMessageBox), button)


def test_a_backup_is_restored_and_the_restoring_undone(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "first")
    desk.window.registry["library-backup"].trigger()
    qtbot.waitUntil(lambda: said(desk).startswith("A backup was made and verified"), timeout=20_000)
    desk.window.registry["new-conversation"].trigger()
    ask(qtbot, desk, "second")
    desk.window.composer.set_text("half a thought")
    dialog = opened(qtbot, desk)
    item = dialog.list.topLevelItem(0)
    assert (item.text(1), item.text(2)) == ("by hand", "1")
    assert item.text(0)
    assert item.text(3).endswith("KiB")
    confirm(qtbot, dialog, "Cancel")
    assert sorted(titles(desk)) == ["first", "second"]
    with qtbot.waitSignal(desk.controller.care.restored, timeout=20_000):
        confirm(qtbot, dialog)
    qtbot.waitUntil(lambda: titles(desk) == ["first"])
    assert texts(desk) == []
    assert desk.window.composer.text == "half a thought"
    desk.window.composer.clear()
    ask(qtbot, desk, "third")
    with qtbot.waitSignal(desk.controller.care.restored, timeout=20_000):
        desk.controller.care.choose_backup()
        dialog = opened(qtbot, desk)
        assert dialog.list.topLevelItem(0).text(1) == "before another was restored"
        assert dialog.list.topLevelItem(0).text(2) == "2"
        confirm(qtbot, dialog)
    qtbot.waitUntil(lambda: sorted(titles(desk)) == ["first", "second"])


def test_there_is_undo_beside_the_notice(qtbot: QtBot, desk: Desk) -> None:
    backup = desk.library.backups.make().result()
    ask(qtbot, desk, "first")
    with qtbot.waitSignal(desk.controller.care.restored, timeout=20_000):
        desk.controller.care.restore(backup.path)
    qtbot.waitUntil(lambda: titles(desk) == [])
    with qtbot.waitSignal(desk.controller.care.restored, timeout=20_000):
        press(desk.window.notices, "Undo")
    qtbot.waitUntil(lambda: titles(desk) == ["first"])


def test_a_damaged_backup_is_refused_in_the_dialog(qtbot: QtBot, desk: Desk) -> None:
    backup = desk.library.backups.make().result()
    backup.path.write_bytes(b"gone" * 2000)
    ask(qtbot, desk, "first")
    dialog = opened(qtbot, desk)
    assert dialog.list.topLevelItem(0).text(2) == "damaged"
    confirm(qtbot, dialog)
    qtbot.waitUntil(lambda: "is damaged, so it was not restored" in dialog._status.text(), timeout=20_000)
    assert dialog.list.isEnabled()
    assert titles(desk) == ["first"]


def test_backups_are_made_in_the_dialog(qtbot: QtBot, desk: Desk) -> None:
    desk.window.registry["library-restore"].trigger()
    dialog = desk.window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog._status.text() == "There are no backups yet.")
    assert not dialog.restore_button.isEnabled()
    dialog.backup_button.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=20_000)
    assert dialog.restore_button.isEnabled()


def test_the_library_is_checked_and_made_compact(qtbot: QtBot, desk: Desk) -> None:
    desk.window.registry["library-verify"].trigger()
    qtbot.waitUntil(lambda: said(desk) == "The library is sound.", timeout=20_000)
    desk.window.registry["library-compact"].trigger()
    qtbot.waitUntil(lambda: said(desk).endswith("were given back to the disk."), timeout=20_000)


def test_damage_that_is_found_is_told(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "first")
    with closing(sqlite3.connect(library_file())) as connection:
        connection.execute("UPDATE messages SET parts = 'no JSON'")
        connection.commit()
    desk.window.registry["library-verify"].trigger()
    qtbot.waitUntil(lambda: desk.window.findChild(QMessageBox) is not None, timeout=20_000)
    box = desk.window.findChild(QMessageBox)
    assert "cannot be read" in box.detailedText()
    box.close()


def test_what_upkeep_reports_is_said_in_the_window(qtbot: QtBot, desk: Desk) -> None:
    desk.library._keeper.run(
        lambda *_: desk.library.upkeep._report(StorageError("The disk is full.", hint="Free some."))
    )
    qtbot.waitUntil(lambda: desk.window.library_notice.accessibleName() == "The disk is full. Free some.")
    press(desk.window.library_notice, "Backups…")
    assert any(isinstance(each, RestoreDialog) for each in QApplication.topLevelWidgets())


@pytest.mark.parametrize("action", ["library-backup", "library-restore", "library-verify", "library-compact"])
def test_every_action_is_in_the_menu(desk: Desk, action: str) -> None:
    (menu,) = [
        each.menu()
        for top in desk.window.menuBar().actions()
        for each in top.menu().actions()
        if each.menu() and each.text() == "Library"
    ]
    assert desk.window.registry[action] in menu.actions()
