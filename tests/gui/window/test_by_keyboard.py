"""What is done with messages and conversations, with no hand on the mouse: keys alone, in a whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.library import Colour, Conversation
from sagedesk.ui.app import Desk
from sagedesk.ui.sidebar.tags_dialog import TagsDialog
from tests.gui.library_of import add
from tests.gui.talking import texts, to_front

LONG = 20_000
SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def ferries(desk: Desk) -> Conversation:
    return add(desk.library, "Ferries", "one", "two", "three", "four")


@pytest.fixture
def talk(qtbot: QtBot, desk: Desk, ferries: Conversation) -> Desk:
    desk.controller.list_anew()
    desk.controller.shown.show_id(ferries.id)
    qtbot.waitUntil(lambda: texts(desk) == ["one", "two", "three", "four"], timeout=LONG)
    qtbot.waitUntil(lambda: desk.window.sidebar.selected_ids == [ferries.id], timeout=LONG)
    to_front(qtbot, desk)
    return desk


def choose(qtbot: QtBot, desk: Desk, widget: QWidget, *entries: str) -> None:
    """Open a widget's menu by keys, and go to an entry, or into a submenu and to one of it."""
    to_front(qtbot, desk)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(widget, Qt.Key.Key_F10, SHIFT)
    for entry in entries:
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=LONG)
        menu = QApplication.activePopupWidget()
        for _ in menu.actions():
            active = menu.activeAction()
            if active is not None and active.text() == entry:
                break
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        assert menu.activeAction().text() == entry
        qtbot.keyClick(menu, Qt.Key.Key_Return)


def go_to_message(qtbot: QtBot, desk: Desk, row: int) -> None:
    chat = desk.window.chat
    chat.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(desk.window.messages.rowCount()):
        qtbot.keyClick(chat, Qt.Key.Key_Down, ALT)
    for _ in range(desk.window.messages.rowCount() - 1 - row):
        qtbot.keyClick(chat, Qt.Key.Key_Up, ALT)


def test_a_message_is_deleted_and_comes_back(qtbot: QtBot, talk: Desk) -> None:
    go_to_message(qtbot, talk, 1)
    choose(qtbot, talk, talk.window.chat.viewport(), "Delete message")
    qtbot.waitUntil(lambda: texts(talk) == ["one", "three", "four"], timeout=LONG)
    qtbot.waitUntil(talk.window.registry["undo"].isEnabled, timeout=LONG)
    to_front(qtbot, talk)
    talk.window.chat.setFocus()
    qtbot.keyClick(talk.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: texts(talk) == ["one", "two", "three", "four"], timeout=LONG)


def test_a_message_and_all_below_are_deleted(qtbot: QtBot, talk: Desk) -> None:
    go_to_message(qtbot, talk, 2)
    choose(qtbot, talk, talk.window.chat.viewport(), "Delete message and all below")
    qtbot.waitUntil(lambda: texts(talk) == ["one", "two"], timeout=LONG)


def test_a_conversation_branches_from_a_message(qtbot: QtBot, talk: Desk, ferries: Conversation) -> None:
    go_to_message(qtbot, talk, 1)
    choose(qtbot, talk, talk.window.chat.viewport(), "Branch from here")
    qtbot.waitUntil(lambda: texts(talk) == ["one", "two"], timeout=LONG)
    assert talk.controller.chat.id != ferries.id
    assert len(talk.library.conversations().result()) == 2


def test_the_last_message_is_edited_and_left(qtbot: QtBot, talk: Desk) -> None:
    editor = talk.window.composer.editor
    qtbot.keyClick(talk.window, Qt.Key.Key_L, CONTROL)
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert (talk.window.composer.text, bool(talk.window.composer.editing_id)) == ("three", True)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert (talk.window.composer.text, bool(talk.window.composer.editing_id)) == ("", False)


def test_a_conversation_is_coloured_and_moved(qtbot: QtBot, talk: Desk, ferries: Conversation) -> None:
    sea = talk.library.folders.create("Sea").result()
    qtbot.waitUntil(lambda: talk.conversations.folder(sea.id) is not None, timeout=LONG)
    view = talk.window.sidebar.list
    choose(qtbot, talk, view, "Colour", "Teal")
    qtbot.waitUntil(lambda: talk.library.conversation(ferries.id).result().colour == Colour.TEAL, timeout=LONG)
    choose(qtbot, talk, view, "Move to folder", "Sea")
    qtbot.waitUntil(lambda: talk.library.conversation(ferries.id).result().folder_id == sea.id, timeout=LONG)


def test_a_conversation_is_tagged(qtbot: QtBot, talk: Desk, ferries: Conversation) -> None:
    choose(qtbot, talk, talk.window.sidebar.list, "Tags…")
    qtbot.waitUntil(lambda: talk.window.findChild(TagsDialog) is not None, timeout=LONG)
    dialog = talk.window.findChild(TagsDialog)
    qtbot.keyClicks(dialog.field, "harbour")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: talk.library.conversation(ferries.id).result().tags == ("harbour",), timeout=LONG)


def test_a_conversation_is_pinned_archived_and_found_in_the_archive(
    qtbot: QtBot, talk: Desk, ferries: Conversation
) -> None:
    view = talk.window.sidebar.list
    choose(qtbot, talk, view, "Pin")
    qtbot.waitUntil(lambda: talk.library.conversation(ferries.id).result().pinned, timeout=LONG)
    choose(qtbot, talk, view, "Archive")
    qtbot.waitUntil(lambda: talk.library.conversation(ferries.id).result().archived, timeout=LONG)
    to_front(qtbot, talk)
    talk.window.composer.editor.clearFocus()
    qtbot.keyClick(talk.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: not talk.library.conversation(ferries.id).result().archived, timeout=LONG)
