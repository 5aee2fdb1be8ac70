"""Deleting messages from the window, undoing it, and the trash."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.trash.dialog import TrashDialog
from tests.gui.library_of import add
from tests.gui.talking import ask, texts


def act(desk: Desk, action: str, row: int) -> None:
    desk.window.chat.action_requested.emit(action, desk.window.messages.message(row).id)


def undo(desk: Desk) -> None:
    next(each for each in desk.window.notices.findChildren(QPushButton) if each.text() == "Undo").click()


@pytest.fixture
def talk(qtbot: QtBot, desk: Desk) -> Desk:
    conversation = add(desk.library, "Ferries", "one", "two", "three", "four")
    desk.controller.shown.open(conversation)
    qtbot.waitUntil(lambda: texts(desk) == ["one", "two", "three", "four"], timeout=20_000)
    return desk


def test_one_message_or_all_below_and_both_come_back(qtbot: QtBot, talk: Desk) -> None:
    act(talk, "delete", 1)
    qtbot.waitUntil(lambda: texts(talk) == ["one", "three", "four"], timeout=20_000)
    qtbot.waitUntil(talk.window.notices.isVisible)
    undo(talk)
    qtbot.waitUntil(lambda: texts(talk) == ["one", "two", "three", "four"], timeout=20_000)
    act(talk, "delete-below", 1)
    qtbot.waitUntil(lambda: texts(talk) == ["one"], timeout=20_000)
    qtbot.waitUntil(lambda: "3 message" in talk.window.notices.accessibleName(), timeout=20_000)
    undo(talk)
    qtbot.waitUntil(lambda: texts(talk) == ["one", "two", "three", "four"], timeout=20_000)


def test_the_conversation_goes_on_after_a_deletion(qtbot: QtBot, talk: Desk, use: Callable[..., None]) -> None:
    use("tgi")
    act(talk, "delete-below", 2)
    qtbot.waitUntil(lambda: texts(talk) == ["one", "two"], timeout=20_000)
    ask(qtbot, talk, "five")
    assert texts(talk)[:3] == ["one", "two", "five"]
    kept = [each.text for each in talk.library.messages(talk.controller.chat.id).result()]
    assert kept[:3] == ["one", "two", "five"]


def opened(qtbot: QtBot, desk: Desk, count: int) -> TrashDialog:
    desk.window.registry["trash"].trigger()
    dialog = desk.window.findChild(TrashDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == count, timeout=20_000)
    return dialog


def test_the_trash_gives_back_what_was_deleted(qtbot: QtBot, talk: Desk) -> None:
    other = add(talk.library, "Cooking", "egg")
    talk.library.delete(other.id).result()
    act(talk, "delete", 3)
    qtbot.waitUntil(lambda: len(texts(talk)) == 3, timeout=20_000)
    dialog = opened(qtbot, talk, 2)
    assert dialog.list.item(0).text().startswith("four\nMessage of “Ferries” · deleted: now · 30 day")
    assert dialog.list.item(1).text().startswith("Cooking\nConversation · ")
    dialog.list.selectAll()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0, timeout=20_000)
    assert not dialog.list.isVisible()
    qtbot.waitUntil(lambda: len(texts(talk)) == 4, timeout=20_000)
    qtbot.waitUntil(lambda: "Cooking" in [each.title for each in talk.conversations.conversations], timeout=20_000)
    dialog.close()


def test_enter_restores_once_and_nothing_is_complained_of(qtbot: QtBot, talk: Desk) -> None:
    act(talk, "delete", 3)
    qtbot.waitUntil(lambda: len(texts(talk)) == 3, timeout=20_000)
    talk.window.notices.dismiss()
    dialog = opened(qtbot, talk, 1)
    asked: list[object] = []
    dialog.restore_asked.connect(asked.append)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(texts(talk)) == 4, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.list.count() == 0, timeout=20_000)
    assert len(asked) == 1
    assert not talk.window.notices.isVisible()
    dialog.close()


def test_for_ever_only_after_a_question(qtbot: QtBot, talk: Desk) -> None:
    for title in ("a", "b", "c"):
        talk.library.delete(add(talk.library, title, "x").id).result()
    dialog = opened(qtbot, talk, 3)
    dialog.list.clearSelection()
    assert not dialog.restore_button.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.list.actions()[0].trigger()
    box = dialog.findChild(QMessageBox, "really")
    next(each for each in box.buttons() if each.text() == "Cancel").click()
    assert len(talk.library.trash.listed().result()) == 3
    dialog.remove_button.click()
    box = dialog.findChildren(QMessageBox, "really")[-1]
    next(each for each in box.buttons() if each.text() == "Delete for ever").click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=20_000)
    dialog.empty_button.click()
    box = dialog.findChildren(QMessageBox, "really")[-1]
    next(each for each in box.buttons() if each.text() == "Delete for ever").click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0, timeout=20_000)
    assert talk.library.trash.listed().result() == ()
    dialog.close()
