"""Kept prompts: the slash in the composer, the form of variables, and the library's window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.paths import prompts_dir
from sagedesk.ui.app import Desk
from sagedesk.ui.prompts.variables_form import VariablesForm
from sagedesk.ui.prompts.window import PromptLibraryWindow


@pytest.fixture(autouse=True)
def kept(home: Path) -> Path:
    folder = prompts_dir()
    (folder / "work").mkdir(parents=True)
    (folder / "Brief.md").write_text("Answer briefly.")
    (folder / "work" / "Letter.md").write_text("Write to {{name}} about {{what}}.")
    return folder


def type_into(qtbot: QtBot, desk: Desk, text: str) -> None:
    editor = desk.window.composer.editor
    qtbot.waitUntil(lambda: len(desk.controller.prompting.prompts.all) == 2)
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, text)


def opened(desk: Desk) -> PromptLibraryWindow:
    desk.window.registry["prompts"].trigger()
    (window,) = desk.window.findChildren(PromptLibraryWindow)
    return window


def press(window: PromptLibraryWindow | VariablesForm, text: str) -> None:
    (button,) = [each for each in window.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    assert button.isEnabled()
    button.click()


def test_a_slash_finds_a_prompt_and_enter_puts_it_in(qtbot: QtBot, desk: Desk) -> None:
    editor, menu = desk.window.composer.editor, desk.controller.prompting.menu
    type_into(qtbot, desk, "/")
    assert menu.isVisible()
    assert menu.list.model().rowCount() == 2
    qtbot.keyClicks(editor, "bri")
    assert menu.list.model().rowCount() == 1
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert desk.window.composer.text == "Answer briefly."
    assert not desk.controller.chat.messages


def test_escape_closes_it_first_and_it_stays_closed_on_this_line(qtbot: QtBot, desk: Desk) -> None:
    editor, menu = desk.window.composer.editor, desk.controller.prompting.menu
    type_into(qtbot, desk, "/le")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    qtbot.keyClicks(editor, "t")
    assert not menu.isVisible()
    assert desk.window.composer.text == "/let"
    editor.clear()
    qtbot.keyClicks(editor, "/")
    assert menu.isVisible()


def test_it_opens_only_at_the_start_of_a_line(qtbot: QtBot, desk: Desk) -> None:
    editor, menu = desk.window.composer.editor, desk.controller.prompting.menu
    type_into(qtbot, desk, "a /")
    assert not menu.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "/")
    assert menu.isVisible()
    qtbot.keyClicks(editor, "nothing like this")
    assert not menu.isVisible()


def test_variables_are_asked_for(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.window.composer.editor
    type_into(qtbot, desk, "/letter")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    (form,) = desk.window.findChildren(VariablesForm)
    fields = form.findChildren(QPlainTextEdit)
    assert [field.accessibleName() for field in fields] == ["name", "what"]
    qtbot.keyClicks(fields[0], "Ada")
    qtbot.keyClicks(fields[1], "engines")
    press(form, "Insert")
    assert desk.window.composer.text == "Write to Ada about engines."


def test_a_prompt_is_made_changed_moved_deleted_and_had_back(qtbot: QtBot, desk: Desk, kept: Path) -> None:
    window = opened(desk)
    qtbot.waitUntil(lambda: window.tree.topLevelItemCount() == 2)
    press(window, "New")
    window._name.set_text("Poem")
    window._folder.set_text("fun")
    window._text.set_text("A poem about {{thing}}.")
    assert "thing" in "\n".join(label.text() for label in window.findChildren(QLabel))
    with qtbot.waitSignal(window.prompts.saved):
        press(window, "Save")
    assert (kept / "fun" / "Poem.md").read_text() == "A poem about {{thing}}."
    window._folder.set_text("")
    with qtbot.waitSignal(window.prompts.saved):
        press(window, "Save")
    assert not (kept / "fun").exists()
    with qtbot.waitSignal(window.prompts.deleted):
        press(window, "Delete")
    assert not (kept / "Poem.md").exists()
    with qtbot.waitSignal(window.prompts.saved):
        press(window, "Undo")
    assert (kept / "Poem.md").exists()
    window._name.set_text("Brief")
    window._text.set_text("another")
    with qtbot.waitSignal(window.prompts.failed):
        window.prompts.save(window.written, None)
    assert "There is a prompt named Brief" in window.notices.accessibleName()
    assert (kept / "Brief.md").read_text() == "Answer briefly."
    window._edit(None)
    window.close()


def test_what_was_written_is_kept_when_another_is_chosen_or_the_window_closes(
    qtbot: QtBot, desk: Desk, kept: Path
) -> None:
    window = opened(desk)
    qtbot.waitUntil(lambda: window.tree.topLevelItemCount() == 2)
    window.tree.setCurrentItem(window.tree.topLevelItem(0))
    window._text.set_text("Answer at length.")
    with qtbot.waitSignal(window.prompts.saved):
        window.tree.setCurrentItem(window.tree.topLevelItem(1).child(0))
    assert (kept / "Brief.md").read_text() == "Answer at length."
    window._text.set_text("Write.")
    with qtbot.waitSignal(window.prompts.saved):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (kept / "work" / "Letter.md").read_text() == "Write."


def test_import_and_export_say_what_they_did(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    window = opened(desk)
    source = tmp_path / "source"
    source.mkdir()
    (source / "New.md").write_text("new")
    with qtbot.waitSignal(window.prompts.taken):
        window.import_from(str(source))
    assert "added" in window.notices.accessibleName()
    with qtbot.waitSignal(window.prompts.exported):
        window.export_to(str(tmp_path / "out"))
    assert (tmp_path / "out" / "work" / "Letter.md").exists()
    window.close()
