"""Parameters at hand: set in one of three places, each value's place visible, presets by name, and what is sent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from sagedesk.llm.parameters import Parameters
from sagedesk.ui.app import Desk
from sagedesk.ui.parameters.layers import Scope
from sagedesk.ui.parameters.panel import ParameterPanel
from tests.gui.talking import ask, close, to_front


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> ParameterPanel:
    use("tgi", parameters=Parameters(temperature=0.5, max_tokens=200))
    to_front(qtbot, desk)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_O, modifiers)
    assert desk.window.parameters.isVisible()
    return desk.window.parameters


def choose(panel: ParameterPanel, scope: Scope) -> None:
    panel.scope_box.setCurrentIndex(panel.scope_box.findData(scope))
    panel.scope_box.activated.emit(panel.scope_box.currentIndex())


def write(qtbot: QtBot, panel: ParameterPanel, name: str, text: str) -> None:
    field = panel.rows[name].field
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def source(panel: ParameterPanel, name: str) -> str:
    return panel.rows[name].source.text()


def sent(desk: Desk) -> dict[str, object]:
    return desk.controller.chat.messages[-1].metadata["parameters"]


def test_the_closest_value_is_sent_and_each_says_where_it_is_from(
    qtbot: QtBot, desk: Desk, panel: ParameterPanel
) -> None:
    assert source(panel, "temperature") == "In force: 0.5, from the endpoint."
    assert source(panel, "seed") == ""
    write(qtbot, panel, "temperature", "0,2")
    assert source(panel, "temperature") == "In force: set here."
    choose(panel, Scope.EVERYWHERE)
    assert source(panel, "temperature") == "In force: 0.2, from this conversation."
    write(qtbot, panel, "seed", "7")
    assert desk.settings.value.generation.parameters == Parameters(seed=7)
    choose(panel, Scope.CONVERSATION)
    assert source(panel, "seed") == "In force: 7, from all endpoints."
    ask(qtbot, desk, "Hello")
    assert sent(desk) == {"temperature": 0.2, "max_tokens": 200, "seed": 7}
    kept = desk.library.conversation(desk.controller.chat.id).result()
    assert kept.parameters == Parameters(temperature=0.2)
    desk.window.registry["new-conversation"].trigger()
    assert source(panel, "temperature") == "In force: 0.5, from the endpoint."


def test_the_endpoints_own_are_saved_in_its_profile(qtbot: QtBot, desk: Desk, panel: ParameterPanel) -> None:
    choose(panel, Scope.ENDPOINT)
    assert panel.rows["max_tokens"].text == "200"
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        panel.rows["max_tokens"].reset_button.click()
    assert desk.window.header.current.parameters == Parameters(temperature=0.5)
    qtbot.waitUntil(lambda: panel.rows["max_tokens"].text == "")
    assert not panel.rows["max_tokens"].reset_button.isEnabled()


def test_what_is_no_number_is_said_and_stays(qtbot: QtBot, desk: Desk, panel: ParameterPanel) -> None:
    write(qtbot, panel, "top_k", "many")
    assert source(panel, "top_k") == "Top K is a whole number, like 40, or empty."
    assert panel.rows["top_k"].text == "many"
    assert desk.controller.chat.conversation.parameters == Parameters()


def test_stop_sequences_are_taken_when_the_field_is_left(qtbot: QtBot, desk: Desk, panel: ParameterPanel) -> None:
    field = panel.rows["stop"].field
    field.setFocus()
    qtbot.keyClicks(field, "END")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "\\n\\n")
    assert desk.controller.chat.conversation.parameters == Parameters()
    panel.rows["seed"].field.setFocus()
    qtbot.waitUntil(lambda: desk.controller.chat.conversation.parameters == Parameters(stop=("END", "\n\n")))


def test_a_preset_is_taken_saved_and_deleted(qtbot: QtBot, desk: Desk, panel: ParameterPanel) -> None:
    panel.preset_box.setCurrentIndex(panel.preset_box.findText("Precise"))
    panel.preset_box.activated.emit(panel.preset_box.currentIndex())
    assert desk.controller.chat.conversation.parameters == Parameters(temperature=0.1, top_p=0.9)
    assert not panel.save_button.isEnabled()
    write(qtbot, panel, "seed", "3")
    assert panel.preset_box.currentText() == "None"
    panel.save_button.click()
    dialog = desk.window.findChild(QInputDialog, "preset")
    dialog.setTextValue("Tests")
    dialog.accept()
    assert panel.preset_box.currentText() == "Tests"
    assert desk.settings.value.generation.presets["Tests"] == Parameters(temperature=0.1, top_p=0.9, seed=3)
    panel.delete_button.click()
    assert panel.preset_box.findText("Tests") < 0
    assert desk.controller.chat.conversation.parameters.seed == 3


def test_the_guides_own_cannot_be_set(qtbot: QtBot, desk: Desk) -> None:
    panel = desk.window.parameters
    choose(panel, Scope.ENDPOINT)
    assert not any(row.field.isEnabled() for row in panel.rows.values())
    choose(panel, Scope.CONVERSATION)
    assert all(row.field.isEnabled() for row in panel.rows.values())


def test_the_panel_is_there_again_at_the_next_start(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    first = open_desk()
    first.window.registry["parameters"].trigger()
    close(first)
    assert open_desk().window.parameters.isVisible()


def test_in_a_narrow_window_it_stands_in_the_place_of_the_list(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window
    window.resize(700, 500)
    window.registry["parameters"].trigger()
    assert window.parameters.isVisible()
    assert not window.sidebar.isVisible()
    assert window.registry["sidebar"].isChecked()
    window.registry["sidebar"].trigger()
    window.registry["sidebar"].trigger()
    assert window.sidebar.isVisible()
    assert not window.parameters.isVisible()
    window.resize(1200, 700)
    window.registry["parameters"].trigger()
    assert window.sidebar.isVisible()
    assert window.parameters.isVisible()
