"""The list of conversations: its order, marks and names."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sagedesk.library.values import Conversation
from sagedesk.ui.sidebar.model import UNTITLED, ConversationListModel
from sagedesk.ui.sidebar.sidebar import Sidebar
from sagedesk.ui.theme import Theme

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


def test_the_newest_activity_is_first(model: ConversationListModel) -> None:
    assert titles(model) == ["Talk 1", "Talk 2", "Talk 3"]
    groups = [model.index(row).data(ConversationListModel.GroupRole) for row in range(3)]
    assert groups == ["Today", "Previous 7 days", "Older"]


def test_activity_moves_a_conversation_up_and_a_title_does_not(model: ConversationListModel) -> None:
    model.put(conversation(3))
    assert titles(model) == ["Talk 3", "Talk 1", "Talk 2"]
    model.rename("id2", "Renamed")
    assert titles(model) == ["Talk 3", "Talk 1", "Renamed"]
    model.put(conversation(4))
    model.remove("id1")
    assert titles(model) == ["Talk 4", "Talk 3", "Renamed"]


def test_an_untitled_one_has_a_name_all_the_same(model: ConversationListModel) -> None:
    model.put(conversation(9, title=""))
    assert titles(model)[0] == UNTITLED


def test_a_screen_reader_hears_the_marks(model: ConversationListModel) -> None:
    model.set_running("id1", True)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Talk 1, answering"
    model.set_running("id1", False)
    model.set_unread("id1", True)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Talk 1, unread"


def test_selecting_opens(qtbot: QtBot, sidebar: Sidebar, model: ConversationListModel) -> None:
    with qtbot.waitSignal(sidebar.selected) as selected:
        position = sidebar.list.visualRect(model.index(1)).center()
        qtbot.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert selected.args == ["id2"]
    assert sidebar.current_id == "id2"


def test_f2_renames_in_place(qtbot: QtBot, sidebar: Sidebar, model: ConversationListModel) -> None:
    sidebar.select("id1")
    sidebar.list.setFocus()
    sidebar.rename_action.trigger()
    field = sidebar.list.findChild(QLineEdit)
    field.setText("Another name")
    with qtbot.waitSignal(model.rename_requested) as renamed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert renamed.args == ["id1", "Another name"]


def test_delete_asks_for_the_selected_one(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.select("id2")
    with qtbot.waitSignal(sidebar.delete_requested) as deleted:
        sidebar.delete_action.trigger()
    assert deleted.args == ["id2"]
