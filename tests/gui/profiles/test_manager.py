"""The list of profiles: new, edit, duplicate, delete with undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from sagedesk.errors import StorageError
from sagedesk.profiles import GUIDE, EndpointProfile
from sagedesk.ui.profiles.manager import ProfileManager

FALCON = EndpointProfile(name="Falcon", endpoint_name="falcon", region="us-east-1")
LLAMA = EndpointProfile(name="Llama", endpoint_name="llama-2-7b", region="eu-central-1")


def button(manager: ProfileManager, text: str) -> QPushButton:
    (found,) = [b for b in manager.findChildren(QPushButton) if b.text() == text]
    return found


@pytest.fixture
def profiles(make_profiles, store):
    for profile in (FALCON, LLAMA):
        store.save(profile)
    return make_profiles()


@pytest.fixture
def manager(qtbot, profiles, theme):
    made = ProfileManager(profiles, theme, LLAMA.id)
    made.open()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    made.accept()


def rows(manager: ProfileManager) -> list[str]:
    model = manager.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_it_lists_the_profiles_and_says_where_they_go(manager):
    assert rows(manager) == [GUIDE.name, "Falcon", "Llama"]
    assert manager.current == LLAMA
    said = manager.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Llama, llama-2-7b · eu-central-1"


@pytest.mark.parametrize("way", ["button", "key"])
def test_edit_and_new_are_asked_for(qtbot, manager, way):
    with qtbot.waitSignal(manager.edit_requested) as asked:
        button(manager, "Edit…").click() if way == "button" else QTest.keyClick(manager.list, Qt.Key.Key_Return)
    assert asked.args == [LLAMA.id]
    with qtbot.waitSignal(manager.edit_requested) as asked:
        if way == "button":
            button(manager, "New…").click()
        else:
            QTest.keyClick(manager, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [""]
    assert manager.isVisible()


@pytest.mark.parametrize("way", ["button", "key"])
def test_what_is_deleted_can_be_had_back(qtbot, manager, profiles, way):
    with qtbot.waitSignal(profiles.deleted):
        button(manager, "Delete").click() if way == "button" else QTest.keyClick(manager, Qt.Key.Key_Delete)
    assert rows(manager) == [GUIDE.name, "Falcon"]
    assert manager.current == FALCON
    assert manager.notices.isVisible()
    with qtbot.waitSignal(profiles.saved):
        if way == "button":
            button(manager, "Undo").click()
        else:
            QTest.keyClick(manager, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(manager) == [GUIDE.name, "Falcon", "Llama"]
    assert manager.current == LLAMA
    assert not manager.notices.isVisible()


def test_a_copy_is_selected(qtbot, manager, profiles):
    with qtbot.waitSignal(profiles.saved):
        button(manager, "Duplicate").click()
    assert rows(manager) == [GUIDE.name, "Falcon", "Llama", "Llama (copy)"]
    assert manager.current is not None
    assert manager.current.name == "Llama (copy)"


def test_the_guide_can_be_edited_but_neither_copied_nor_deleted(manager):
    manager.list.setCurrentIndex(manager.list.model().index(0))
    assert button(manager, "Edit…").isEnabled()
    for name in ("Duplicate", "Delete"):
        assert not button(manager, name).isEnabled()
        assert "part of SageDesk" in button(manager, name).toolTip()
    QTest.keyClick(manager, Qt.Key.Key_Delete)
    assert rows(manager) == [GUIDE.name, "Falcon", "Llama"]


def test_what_went_wrong_is_told(manager, profiles):
    profiles.failed.emit(StorageError("The disk is full.", hint="Make room."))
    assert manager.notices.accessibleName() == "The disk is full. Make room."
