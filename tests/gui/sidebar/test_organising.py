"""Conversations and folders put in order in a whole window; what another window does shows in the list."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.errors import StorageError
from sagedesk.library import Colour, Library
from sagedesk.paths import library_file
from sagedesk.ui.app import Desk
from sagedesk.ui.sidebar import library_list
from sagedesk.ui.sidebar.arrangement import Kind, ListFilter
from sagedesk.ui.sidebar.tags_dialog import TagsDialog
from tests.gui.library_of import add
from tests.gui.talking import ask, close, texts, to_front

LONG = 20_000


def rows(desk: Desk) -> list[str]:
    model = desk.conversations
    return [model.index(row).data() for row in range(model.rowCount())]


def ids(desk: Desk) -> list[str]:
    return [each.id for each in desk.conversations.conversations]


@pytest.fixture
def three(qtbot: QtBot, desk: Desk) -> Desk:
    for number, title in enumerate("abc"):
        add(desk.library, title, f"about {title}", at=1_700_000_000.0 - number)
    desk.controller.list_anew()
    qtbot.waitUntil(lambda: rows(desk) == ["Older", "a", "b", "c"], timeout=LONG)
    return desk


def undo(desk: Desk) -> None:
    next(each for each in desk.window.notices.findChildren(QPushButton) if each.text() == "Undo").click()


def test_pins_and_colours_are_kept(qtbot: QtBot, three: Desk) -> None:
    three.window.sidebar.select(ids(three)[1])
    three.window.registry["pin"].trigger()
    assert rows(three) == ["Pinned", "b", "Older", "a", "c"]
    three.window.sidebar.wishes.marked.emit([ids(three)[0]], {"colour": Colour.RED})
    qtbot.waitUntil(lambda: three.library.conversations(pinned=True).result()[0].colour is Colour.RED, timeout=LONG)
    three.window.registry["pin"].trigger()
    assert rows(three) == ["Older", "a", "b", "c"]


def test_the_archive_hides_shows_and_gives_back(qtbot: QtBot, three: Desk) -> None:
    three.window.sidebar.list.selectAll()
    three.window.registry["archive"].trigger()
    assert rows(three) == []
    three.window.sidebar.wishes.filtered.emit(ListFilter(archived=True))
    qtbot.waitUntil(lambda: rows(three) == ["Older", "a", "b", "c"], timeout=LONG)
    only = three.window.sidebar.findChild(QPushButton, "only")
    assert only.accessibleName() == "Archive: list all conversations again"
    only.click()
    assert not only.isVisible()
    undo(three)
    qtbot.waitUntil(lambda: rows(three) == ["Older", "a", "b", "c"], timeout=LONG)


def test_a_new_folder_is_named_in_place_and_takes_what_is_moved(qtbot: QtBot, three: Desk) -> None:
    sidebar, model = three.window.sidebar, three.conversations
    sidebar.wishes.folder_asked.emit("", ids(three)[:2])
    qtbot.waitUntil(lambda: any(each.isVisible() for each in sidebar.list.findChildren(QLineEdit)), timeout=LONG)
    field = next(each for each in sidebar.list.findChildren(QLineEdit) if each.isVisible())
    field.setText("Sea")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each.name for each in model.folders] == ["Sea"], timeout=LONG)
    qtbot.waitUntil(lambda: rows(three) == ["Folders", "Sea", "Older", "c"], timeout=LONG)
    (sea,) = model.folders
    model.set_expanded(sea.id, True)
    qtbot.waitUntil(lambda: rows(three) == ["Folders", "Sea", "a", "b", "Older", "c"], timeout=LONG)
    sidebar.select(ids(three)[2])
    sidebar.list.drop(sidebar.list.mime_of_selected(), sea.id)
    qtbot.waitUntil(lambda: three.library.folders.counts().result() == {sea.id: 3}, timeout=LONG)
    sidebar.wishes.folder_deleted.emit(sea.id)
    qtbot.waitUntil(lambda: rows(three) == ["Older", "a", "b", "c"], timeout=LONG)
    undo(three)
    qtbot.waitUntil(lambda: rows(three) == ["Folders", "Sea", "Older"][:2] or "Sea" in rows(three), timeout=LONG)
    qtbot.waitUntil(lambda: three.library.folders.counts().result() == {sea.id: 3}, timeout=LONG)


def test_tags_are_given_taken_and_listed_by(qtbot: QtBot, three: Desk) -> None:
    three.library.set_tags(ids(three)[2], ["art"]).result()
    three.window.sidebar.list.selectAll()
    three.window.registry["tags"].trigger()
    qtbot.waitUntil(lambda: three.window.findChild(TagsDialog) is not None, timeout=LONG)
    dialog = three.window.findChild(TagsDialog)
    assert dialog.list.item(0).checkState() == Qt.CheckState.PartiallyChecked
    dialog.field.setText("sea, #Ports")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [dialog.list.item(row).text() for row in range(3)] == ["art", "Ports", "sea"]
    dialog._colour_current(Colour.BLUE)
    dialog._accept()
    qtbot.waitUntil(lambda: three.library.tags().result() == {"art": 1, "Ports": 3, "sea": 3}, timeout=LONG)
    qtbot.waitUntil(lambda: three.library.tag_colours().result() == {"sea": Colour.BLUE}, timeout=LONG)
    three.window.sidebar.wishes.filtered.emit(ListFilter(tag="art"))
    qtbot.waitUntil(lambda: rows(three) == ["Older", "c"], timeout=LONG)


def test_many_are_deleted_together_and_come_back(qtbot: QtBot, three: Desk) -> None:
    sidebar = three.window.sidebar
    sidebar.select(ids(three)[0])
    qtbot.waitUntil(lambda: texts(three) == ["about a"], timeout=LONG)
    sidebar.list.setFocus()
    sidebar.list.selectAll()
    sidebar.delete_action.trigger()
    assert rows(three) == []
    assert texts(three) == []
    undo(three)
    qtbot.waitUntil(lambda: rows(three) == ["Older", "a", "b", "c"], timeout=LONG)


def test_a_deletion_is_undone_by_keys_and_only_while_it_can_be(qtbot: QtBot, three: Desk) -> None:
    sidebar = three.window.sidebar
    assert not three.window.registry["undo"].isEnabled()
    sidebar.select(ids(three)[0])
    qtbot.waitUntil(lambda: texts(three) == ["about a"], timeout=LONG)
    to_front(qtbot, three)
    sidebar.list.setFocus()
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert rows(three) == ["Older", "b", "c"]
    qtbot.keyClick(three.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: rows(three) == ["Older", "a", "b", "c"], timeout=LONG)
    assert not three.window.registry["undo"].isEnabled()


def test_an_empty_message_field_leaves_undoing_to_the_window(qtbot: QtBot, three: Desk) -> None:
    sidebar, editor = three.window.sidebar, three.window.composer.editor
    sidebar.select(ids(three)[0])
    qtbot.waitUntil(lambda: texts(three) == ["about a"], timeout=LONG)
    sidebar.delete_action.trigger()
    to_front(qtbot, three)
    editor.setFocus()
    qtbot.keyClicks(editor, "typed")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert three.window.composer.text == ""
    assert rows(three) == ["Older", "b", "c"]
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: rows(three) == ["Older", "a", "b", "c"], timeout=LONG)


def test_a_colour_is_chosen_from_the_menu(qtbot: QtBot, three: Desk) -> None:
    first = ids(three)[0]
    three.window.sidebar.select(first)
    qtbot.waitUntil(three.window.registry["colour"].isEnabled, timeout=LONG)
    three.window.registry["colour"].trigger()
    menu = three.window.sidebar.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == "Teal").trigger()
    menu.close()
    qtbot.waitUntil(lambda: three.library.conversation(first).result().colour == Colour.TEAL, timeout=LONG)
    row = three.conversations.index(three.conversations.row_of(first))
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "a, Teal"


def test_shift_f10_opens_the_menu_of_the_row_that_the_keyboard_is_at(qtbot: QtBot, three: Desk) -> None:
    sidebar = three.window.sidebar
    sidebar.select(ids(three)[1])
    to_front(qtbot, three)
    sidebar.list.setFocus()
    qtbot.keyClick(sidebar.list, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(menu for menu in sidebar.findChildren(QMenu) if any(each.text() == "Pin" for each in menu.actions()))
    next(action for action in menu.actions() if action.text() == "Pin").trigger()
    menu.close()
    assert rows(three) == ["Pinned", "b", "Older", "a", "c"]


def test_what_another_window_does_shows_here(qtbot: QtBot, three: Desk) -> None:
    first, second, third = ids(three)
    three.window.sidebar.select(first)
    qtbot.waitUntil(lambda: texts(three) == ["about a"], timeout=LONG)
    with Library.open(library_file()) as other:
        other.rename(second, "renamed").result()
        other.delete(third).result()
        folder = other.folders.create("Sea").result()
        new = add(other, "new", "hello", at=1_700_000_001.0)
        (asked,) = other.messages(first).result()
        answer = other.edit(asked.id, asked.parts).result()
        other.mark(first, pinned=True).result()
    wanted = ["Pinned", "a", "Folders", "Sea", "Older", "new", "renamed"]
    qtbot.waitUntil(lambda: rows(three) == wanted, timeout=LONG)
    assert ids(three) == [first, new.id, second]
    assert three.conversations.folder(folder.id).name == "Sea"
    # the open conversation is at the message that the other window selected
    qtbot.waitUntil(lambda: three.window.messages.message(0).id == answer.id, timeout=LONG)
    assert three.window.sidebar.selected_ids == [first]


def test_pages_are_loaded_as_they_come_into_sight(
    qtbot: QtBot, open_desk: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_list, "PAGE", 20)
    with Library.open(library_file()) as library:
        for number in range(150):
            library.create_conversation(title=f"Talk {number}").result()
    desk = open_desk()
    assert 20 <= len(ids(desk)) < 150
    bar = desk.window.sidebar.list.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return len(ids(desk)) == 150

    qtbot.waitUntil(at_the_end, timeout=LONG)
    assert desk.conversations.row(desk.conversations.rowCount() - 1).kind == Kind.CONVERSATION
    assert [each.title for each in desk.conversations.conversations] == [f"Talk {149 - n}" for n in range(150)]


def test_open_folders_are_open_again(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    first = open_desk()
    folder = first.library.folders.create("Sea").result()
    inside = add(first.library, "inside", "hello", folder_id=folder.id)
    first.controller.list_anew()
    qtbot.waitUntil(lambda: first.conversations.folder(folder.id) is not None, timeout=LONG)
    first.conversations.set_expanded(folder.id, True)
    qtbot.waitUntil(lambda: ids(first) == [inside.id], timeout=LONG)
    close(first)
    second = open_desk()
    qtbot.waitUntil(lambda: ids(second) == [inside.id], timeout=LONG)


def test_a_new_conversation_in_a_folder_stays_there(qtbot: QtBot, desk: Desk) -> None:
    folder = desk.library.folders.create("Sea").result()
    desk.controller.list_anew()
    qtbot.waitUntil(lambda: desk.conversations.folder(folder.id) is not None, timeout=LONG)
    desk.window.sidebar.wishes.conversation_asked.emit(folder.id)
    ask(qtbot, desk, "Hello")
    assert desk.library.conversation(desk.controller.chat.id).result().folder_id == folder.id
    desk.conversations.set_expanded(folder.id, True)
    qtbot.waitUntil(lambda: rows(desk) == ["Folders", "Sea", "Hello"], timeout=LONG)


def test_what_has_no_row_is_renamed_in_a_dialog(qtbot: QtBot, three: Desk) -> None:
    shown = ids(three)[0]
    three.window.sidebar.select(shown)
    qtbot.waitUntil(lambda: texts(three) == ["about a"], timeout=LONG)
    three.window.registry["rename"].trigger()
    assert any(each.isVisible() for each in three.window.sidebar.list.findChildren(QLineEdit))
    qtbot.keyClick(three.window.sidebar.list, Qt.Key.Key_Escape)
    three.window.registry["archive"].trigger()
    assert ids(three) == ids(three)[-2:]
    three.window.registry["rename"].trigger()
    dialog = three.window.findChild(QInputDialog)
    assert dialog.textValue() == "a"
    dialog.setTextValue("Put away")
    dialog.accept()
    qtbot.waitUntil(lambda: three.library.conversation(shown).result().title == "Put away", timeout=LONG)


def test_what_could_not_be_kept_is_shown_as_it_is(qtbot: QtBot, three: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = StorageError("The disk is full.")
    refused: Future[object] = Future()
    refused.set_exception(refusal)
    with monkeypatch.context() as patched:
        patched.setattr(three.library.bulk, "mark", lambda *_, **__: refused)
        three.window.sidebar.wishes.marked.emit([ids(three)[1]], {"pinned": True})
        assert rows(three)[0] == "Pinned"
        qtbot.waitUntil(lambda: "The disk is full." in three.window.notices.accessibleName(), timeout=LONG)
    qtbot.waitUntil(lambda: rows(three) == ["Older", "a", "b", "c"], timeout=LONG)
