"""Searching all conversations in a whole window: as it is typed, and from a hit to its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from sagedesk.library import Message
from sagedesk.llm.messages import Role, TextPart
from sagedesk.ui.app import Desk
from tests.gui.library_of import add
from tests.gui.talking import texts, to_front


@pytest.fixture
def harbour(desk: Desk) -> Desk:
    add(desk.library, "Ferries", "When does the ferry leave?", "It leaves the old **harbour** at noon.")
    add(desk.library, "Cooking", "How long do I boil an egg?", "Seven minutes, in 港口水里.", tags=("kitchen",))
    return desk


def search(qtbot: QtBot, desk: Desk, text: str, expected: list[str]) -> None:
    desk.library.search.up_to_date().result(timeout=20)
    desk.window.registry["search"].trigger()
    panel = desk.window.sidebar.search
    panel.field.clear()
    # what an input method writes comes without keys
    qtbot.keyClicks(panel.field, text) if text.isascii() else panel.field.insert(text)
    qtbot.waitUntil(lambda: [hit.title for hit in panel.model.hits] == expected, timeout=20_000)


def test_results_come_as_somebody_types(qtbot: QtBot, harbour: Desk) -> None:
    panel = harbour.window.sidebar.search
    search(qtbot, harbour, "old harb", ["Ferries"])
    assert harbour.window.focusWidget() is panel.field
    assert panel.found.isVisible()
    assert not harbour.window.sidebar.list.isVisible()
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ferries, Assistant: It leaves the old harbour at noon."
    search(qtbot, harbour, "口水", ["Cooking"])
    search(qtbot, harbour, "role:user tag:kitchen", ["Cooking"])
    search(qtbot, harbour, '"boil an egg" -ferry', ["Cooking"])


def test_nothing_found_says_so_and_escape_goes_back(qtbot: QtBot, harbour: Desk) -> None:
    panel = harbour.window.sidebar.search
    search(qtbot, harbour, "submarine", [])
    qtbot.waitUntil(lambda: "Nothing found for “submarine”" in panel._note.text(), timeout=20_000)
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    assert not panel.found.isVisible()


def test_a_hit_opens_with_its_words_marked(qtbot: QtBot, harbour: Desk) -> None:
    to_front(qtbot, harbour)
    panel = harbour.window.sidebar.search
    search(qtbot, harbour, "harbour", ["Ferries"])
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert harbour.window.focusWidget() is panel.list
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    marks = harbour.window.chat._scene
    qtbot.waitUntil(lambda: bool(marks.marks), timeout=20_000)
    assert texts(harbour)[0] == "When does the ferry leave?"
    assert harbour.controller.chat.conversation.title == "Ferries"
    ((row, _),) = marks.marks
    assert row == 1
    # the keyboard is at it, as a screen reader says
    heard = QAccessible.queryAccessibleInterface(harbour.window.chat.viewport()).focusChild()
    assert heard.text(QAccessible.Text.Name) == "Assistant: It leaves the old harbour at noon."
    assert heard.state().focused
    # what was typed stays, for the next hit
    assert panel.field.text() == "harbour"
    search(qtbot, harbour, "egg", ["Cooking"])
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(harbour)[:1] == ["How long do I boil an egg?"], timeout=20_000)


def test_a_hit_on_another_path_leads_the_conversation_there(qtbot: QtBot, desk: Desk) -> None:
    conversation = add(desk.library, "Ferries", "When?", "At noon.", "And back?", "At night, by lantern.")
    first = desk.library.messages(conversation.id).result()[0]
    other = Message(
        conversation_id=conversation.id, parent_id=first.id, role=Role.ASSISTANT, parts=(TextPart(text="Never."),)
    )
    desk.library.add_message(other).result()
    search(qtbot, desk, "lantern", ["Ferries"])
    qtbot.keyClick(desk.window.sidebar.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(desk) == ["When?", "At noon.", "And back?", "At night, by lantern."], timeout=20_000)
    qtbot.waitUntil(lambda: bool(desk.window.chat._scene.marks), timeout=20_000)
    # and to the other one again, in a conversation that is shown already
    search(qtbot, desk, "never", ["Ferries"])
    qtbot.keyClick(desk.window.sidebar.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(desk) == ["When?", "Never."], timeout=20_000)


def test_what_opens_from_a_hit_is_shown_in_its_folder(qtbot: QtBot, desk: Desk) -> None:
    sea = desk.library.folders.create("Sea").result()
    ports = desk.library.folders.create("Ports", parent_id=sea.id).result()
    conversation = add(desk.library, "Ferries", "Where is the lantern?", "In the shed.", folder_id=ports.id)
    desk.controller.list_anew()
    qtbot.waitUntil(lambda: desk.conversations.folder(ports.id) is not None, timeout=20_000)
    search(qtbot, desk, "lantern", ["Ferries"])
    qtbot.keyClick(desk.window.sidebar.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.sidebar.selected_ids == [conversation.id], timeout=20_000)
    assert desk.conversations.expanded == {sea.id, ports.id}


def test_a_conversation_that_is_not_loaded_opens_from_a_hit(qtbot: QtBot, desk: Desk) -> None:
    conversation = add(desk.library, "Put away", "Where is the lantern?", "In the shed.")
    desk.library.mark(conversation.id, archived=True).result()
    search(qtbot, desk, "title put away", [])
    search(qtbot, desk, "put away", ["Put away"])
    qtbot.keyClick(desk.window.sidebar.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(desk)[:1] == ["Where is the lantern?"], timeout=20_000)


def test_filters_are_completed(qtbot: QtBot, harbour: Desk) -> None:
    field = harbour.window.sidebar.search.field
    harbour.window.registry["search"].trigger()
    assert field._popup.isVisible()
    qtbot.keyClicks(field, "en")
    model = field._popup.model()
    assert [model.index(row, 0).data().split()[0] for row in range(model.rowCount())] == ["endpoint:"]
    field._complete(model.index(0, 0))
    assert field.text() == "endpoint:"
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["endpoint:guide"]
    field._complete(model.index(0, 0))
    assert field.text() == "endpoint:guide "
    field._popup.hide()


def test_a_completion_is_chosen_by_keys(qtbot: QtBot, harbour: Desk) -> None:
    field = harbour.window.sidebar.search.field
    harbour.window.registry["search"].trigger()
    qtbot.keyClicks(field, "has:")
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Return)
    assert field.text() == "has:code "
    qtbot.keyClicks(field, "role:")
    assert field._popup.isVisible()
    qtbot.keyClick(field._popup, Qt.Key.Key_Escape)
    assert not field._popup.isVisible()
    assert field.text() == "has:code role:"


def test_enter_may_come_before_the_results(qtbot: QtBot, harbour: Desk) -> None:
    harbour.library.search.up_to_date().result(timeout=20)
    field = harbour.window.sidebar.search.field
    field.setText("egg")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(harbour)[:1] == ["How long do I boil an egg?"], timeout=20_000)
