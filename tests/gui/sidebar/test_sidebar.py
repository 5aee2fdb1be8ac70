"""The sidebar: the list's order, marks and names, and what is done in it by keys, menus and dragging."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from sagedesk.library.values import Colour, Conversation, Folder
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.sidebar.arrangement import Kind, ListFilter
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.sidebar import Sidebar

DAY = 24 * 60 * 60


def conversation(number: int, *, title: str | None = None, age: float = 0) -> Conversation:
    then = time.time() - age
    return Conversation(
        id=f"id{number}",
        title=f"Talk {number}" if title is None else title,
        profile_id="guide",
        system_prompt="",
        created_at=then,
        updated_at=then,
    )


@pytest.fixture
def model(qtbot: QtBot) -> ConversationListModel:
    made = ConversationListModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_conversations([conversation(3, age=40 * DAY), conversation(1, age=60), conversation(2, age=DAY * 3)])
    return made


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme, model: ConversationListModel) -> Sidebar:
    made = Sidebar(model, theme)
    qtbot.addWidget(made)
    made.resize(260, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def titles(model: ConversationListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def spoken(model: ConversationListModel, conversation_id: str) -> str:
    return model.index(model.row_of(conversation_id)).data(Qt.ItemDataRole.AccessibleTextRole)


def press(qtbot: QtBot, sidebar: Sidebar, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(sidebar.list, key)


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def context_menu(sidebar: Sidebar, row: int) -> QMenu:
    sidebar.list.customContextMenuRequested.emit(sidebar.list.visualRect(sidebar.list.model().index(row)).center())
    return sidebar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]


@pytest.fixture
def foldered(model: ConversationListModel) -> ConversationListModel:
    model.set_folders([Folder(id="ports", name="Ports", parent_id="sea"), Folder(id="sea", name="Sea")], {"sea": 3})
    model.add_page("sea", [replace(conversation(7), folder_id="sea")], more=False)
    model.add_page("ports", [], more=False)
    return model


def test_the_newest_activity_is_first(model: ConversationListModel) -> None:
    assert titles(model) == ["Today", "Talk 1", "Previous 7 days", "Talk 2", "Older", "Talk 3"]


def test_activity_moves_a_conversation_up_and_a_title_does_not(model: ConversationListModel) -> None:
    model.put(conversation(3))
    assert titles(model) == ["Today", "Talk 3", "Talk 1", "Previous 7 days", "Talk 2"]
    model.rename("id2", "Renamed")
    assert titles(model)[-1] == "Renamed"
    model.put(conversation(4))
    model.remove("id1")
    assert titles(model) == ["Today", "Talk 4", "Talk 3", "Previous 7 days", "Renamed"]


def test_an_untitled_one_has_a_name_all_the_same(model: ConversationListModel) -> None:
    model.put(conversation(9, title=""))
    assert titles(model)[1] == "New conversation"


def test_a_screen_reader_hears_the_marks(foldered: ConversationListModel) -> None:
    foldered.marks.set_running("id1", True)
    assert spoken(foldered, "id1") == "Talk 1, answering"
    foldered.marks.set_running("id1", False)
    foldered.marks.set_unread("id1", True)
    assert spoken(foldered, "id1") == "Talk 1, unread"
    foldered.put(replace(conversation(2), pinned=True, tags=("art", "sea")))
    assert spoken(foldered, "id2") == "Talk 2, pinned, tags: art sea"
    foldered.put(replace(conversation(3), colour=Colour.TEAL, branched_from="a-message"))
    assert spoken(foldered, "id3") == "Talk 3, branched, Teal"
    sea = foldered.index(foldered.row_of_folder("sea"))
    assert sea.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Folder Sea, 3 conversation")
    assert sea.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", collapsed")
    foldered.set_folders(foldered.folders, {"sea": 3, "ports": 2})
    assert foldered.index(foldered.row_of_folder("sea")).data(ConversationListModel.CountRole) == 5


def test_pointing_at_a_row_names_its_tags(foldered: ConversationListModel) -> None:
    foldered.put(replace(conversation(2), tags=("art", "<b>sea")))
    tip = foldered.index(foldered.row_of("id2")).data(Qt.ItemDataRole.ToolTipRole)
    assert "Talk 2<br>#art #&lt;b&gt;sea<br>" in tip


def test_a_closed_folder_shows_that_something_in_it_is_unread(foldered: ConversationListModel) -> None:
    foldered.marks.set_unread("id7", True)
    sea = foldered.index(foldered.row_of_folder("sea"))
    assert sea.data(ConversationListModel.UnreadRole)
    foldered.set_expanded("sea", True)
    assert not sea.data(ConversationListModel.UnreadRole)
    assert foldered.index(foldered.row_of("id7")).data(ConversationListModel.UnreadRole)


def test_selecting_opens(qtbot: QtBot, sidebar: Sidebar, model: ConversationListModel) -> None:
    with qtbot.waitSignals([sidebar.selected, sidebar.opened]):
        position = sidebar.list.visualRect(model.index(model.row_of("id2"))).center()
        qtbot.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert sidebar.current_id == "id2"


def test_keys_go_over_headings_and_open_as_they_go(
    qtbot: QtBot, sidebar: Sidebar, model: ConversationListModel
) -> None:
    opened: list[str] = []
    sidebar.selected.connect(opened.append)
    sidebar.list.setFocus()
    sidebar.select("id1")
    press(qtbot, sidebar, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert opened == ["id1", "id2", "id3"]
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert sidebar.selected_ids == ["id2", "id3"]
    assert opened == ["id1", "id2", "id3"]


def test_right_and_left_open_and_close_folders(qtbot: QtBot, sidebar: Sidebar, foldered: ConversationListModel) -> None:
    sidebar.list.setFocus()
    sidebar.list.setCurrentIndex(foldered.index(foldered.row_of_folder("sea")))
    press(qtbot, sidebar, Qt.Key.Key_Right)
    assert titles(foldered)[:4] == ["Folders", "Sea", "Ports", "Talk 7"]
    press(qtbot, sidebar, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert sidebar.current_id == "id7"
    press(qtbot, sidebar, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert titles(foldered)[:3] == ["Folders", "Sea", "Today"]
    press(qtbot, sidebar, Qt.Key.Key_Return)
    assert foldered.expanded == {"sea"}


def test_f2_renames_in_place(qtbot: QtBot, sidebar: Sidebar, foldered: ConversationListModel) -> None:
    for select, signal, expected in (
        (
            lambda: (sidebar.select("id1"), sidebar.rename_action.trigger()),
            foldered.rename_requested,
            ["id1", "Another name"],
        ),
        (lambda: sidebar.edit_folder("sea"), foldered.folder_rename_requested, ["sea", "Another name"]),
    ):
        select()
        field = next(each for each in sidebar.list.findChildren(QLineEdit) if each.isVisible())
        field.setText("Another name")
        with qtbot.waitSignal(signal) as renamed:
            qtbot.keyClick(field, Qt.Key.Key_Return)
        assert renamed.args == expected
        qtbot.waitUntil(lambda: not any(each.isVisible() for each in sidebar.list.findChildren(QLineEdit)))


def test_a_name_that_is_being_written_stays_while_the_list_changes(
    sidebar: Sidebar, foldered: ConversationListModel
) -> None:
    sidebar.edit_folder("sea")
    field = next(each for each in sidebar.list.findChildren(QLineEdit) if each.isVisible())
    field.setText("Half a na")
    foldered.set_folders(foldered.folders, {"sea": 4})
    foldered.tell_time()
    foldered.put(conversation(8))
    assert field.isVisible()
    assert field.text() == "Half a na"


def test_delete_asks_for_the_selected_ones(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.list.selectAll()
    with qtbot.waitSignal(sidebar.delete_requested) as deleted:
        sidebar.delete_action.trigger()
    assert deleted.args == [["id1", "id2", "id3"]]


def test_what_is_dragged_goes_into_the_folder_it_is_dropped_on(
    qtbot: QtBot, sidebar: Sidebar, foldered: ConversationListModel
) -> None:
    foldered.set_expanded("sea", True)
    sidebar.list.selectAll()
    mime = sidebar.list.mime_of_selected()
    place = foldered.index(foldered.row_of_folder("ports"))
    with qtbot.waitSignal(sidebar.wishes.moved) as moved:
        sidebar.list.drop(mime, sidebar.list.folder_at(place))
    assert moved.args == [["id7", "id1", "id2", "id3"], ["sea"], "ports"]
    assert sidebar.list.folder_at(foldered.index(foldered.row_of("id7"))) == "sea"
    assert sidebar.list.folder_at(foldered.index(foldered.row_of("id1"))) == ""


def test_the_folder_under_a_drag_is_marked_and_takes_the_drop(
    qtbot: QtBot, sidebar: Sidebar, foldered: ConversationListModel
) -> None:
    sidebar.select("id1")
    mime = sidebar.list.mime_of_selected()
    place = sidebar.list.visualRect(foldered.index(foldered.row_of_folder("sea"))).center()
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    sidebar.list.dragMoveEvent(QDragMoveEvent(place, move, mime, left, none))
    assert sidebar.list._delegate.target == foldered.row_of_folder("sea")
    with qtbot.waitSignal(sidebar.wishes.moved) as moved:
        sidebar.list.dropEvent(QDropEvent(QPointF(place), move, mime, left, none))
    assert moved.args == [["id1"], [], "sea"]
    assert sidebar.list._delegate.target is None


def test_the_menu_of_conversations(qtbot: QtBot, sidebar: Sidebar, foldered: ConversationListModel) -> None:
    sidebar.select("id1")
    menu = context_menu(sidebar, foldered.row_of("id1"))
    assert entries(menu) == [
        "Rename",
        "Open in its own window",
        "Pin",
        "Colour",
        "Tags…",
        "Move to folder",
        "Archive",
        "Export…",
        "Delete",
    ]
    with qtbot.waitSignal(sidebar.wishes.marked) as marked:
        next(action for action in menu.actions() if action.text() == "Pin").trigger()
    assert marked.args == [["id1"], {"pinned": True}]
    moves = next(action.menu() for action in menu.actions() if action.text() == "Move to folder")
    assert entries(moves) == ["No folder", "Sea", "    Ports", "New folder…"]
    with qtbot.waitSignal(sidebar.wishes.moved) as moved:
        moves.actions()[2].trigger()
    assert moved.args == [["id1"], (), "ports"]
    menu.close()


def test_the_menu_of_a_folder(qtbot: QtBot, sidebar: Sidebar, foldered: ConversationListModel) -> None:
    menu = context_menu(sidebar, foldered.row_of_folder("sea"))
    assert entries(menu)[:4] == ["Rename", "New conversation here", "New folder inside", "Colour"]
    moves = next(action.menu() for action in menu.actions() if action.text() == "Move to folder")
    # not into itself, nor into what is in it
    assert entries(moves) == ["Top level"]
    colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
    with qtbot.waitSignal(sidebar.wishes.folder_coloured) as coloured:
        next(action for action in colours.actions() if action.text() == "Blue").trigger()
    assert coloured.args == ["sea", Colour.BLUE]
    menu.close()


def test_more_is_asked_for_as_it_comes_into_sight(qtbot: QtBot, sidebar: Sidebar) -> None:
    model = sidebar.list.model()
    model.set_filter(ListFilter())
    with qtbot.waitSignal(model.more_wanted) as wanted:
        model.add_page("rest", [conversation(number) for number in range(30)], more=True)
    assert wanted.args == ["rest"]
    assert model.row(model.rowCount() - 1).kind == Kind.MORE


def test_an_empty_list_says_so(sidebar: Sidebar) -> None:
    sidebar.list.model().set_conversations([])
    assert not sidebar.list.isVisible()
    assert "No conversations yet" in sidebar._empty.text()
    sidebar.list.model().set_filter(ListFilter(archived=True))
    sidebar.show_filter(ListFilter(archived=True))
    # not before the page is there
    assert sidebar.list.isVisible()
    sidebar.list.model().add_page("rest", [], more=False)
    assert not sidebar.list.isVisible()
    assert "The archive is empty" in sidebar._empty.text()


def test_a_title_is_never_read_as_html(model: ConversationListModel) -> None:
    model.put(conversation(9, title="<img src='file:///etc/passwd'> <b>bold</b>"))
    tip = model.index(model.row_of("id9")).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_delete_with_everything_selected_keeps_the_folders(
    qtbot: QtBot, sidebar: Sidebar, foldered: ConversationListModel
) -> None:
    gone: list[str] = []
    sidebar.wishes.folder_deleted.connect(gone.append)
    sidebar.list.selectAll()
    with qtbot.waitSignal(sidebar.delete_requested):
        sidebar.delete_action.trigger()
    assert gone == []
    sidebar.list.setCurrentIndex(foldered.index(foldered.row_of_folder("sea")))
    sidebar.delete_action.trigger()
    assert gone == ["sea"]
