"""Export through the window: what, how, where; what is there is replaced only when asked; it can be stopped."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from sagedesk.library import Library, Message
from sagedesk.library.values import TitledConversation
from sagedesk.llm.messages import ReasoningPart, Role, TextPart
from sagedesk.paths import library_file
from sagedesk.ui.app import Desk
from sagedesk.ui.exporting.choices import Scope
from sagedesk.ui.exporting.dialog import ExportDialog
from sagedesk.ui.exporting.picker import ConversationPicker


@pytest.fixture
def filled(home: Path) -> None:
    """Three conversations, two of them in folders, one with branches."""
    with Library.open(library_file()) as library:
        sea = library.folders.create("Sea").result()
        deep = library.folders.create("Deep", parent_id=sea.id).result()
        for title, folder in (("Ships", None), ("Whales", sea), ("Squids", deep)):
            conversation = library.create_conversation(title=title, system_prompt="Be brief.").result()
            library.set_folder(conversation.id, folder.id if folder else None).result()
            asked = library.add_message(
                Message(
                    conversation_id=conversation.id,
                    parent_id=None,
                    role=Role.USER,
                    parts=(TextPart(text=f"On {title}"),),
                )
            ).result()
            for answer in ("first", "second"):
                library.add_message(
                    Message(
                        conversation_id=conversation.id,
                        parent_id=asked.id,
                        role=Role.ASSISTANT,
                        parts=(ReasoningPart(text="A thought"), TextPart(text=f"{answer} answer on {title}")),
                    )
                ).result()


@pytest.fixture
def window(filled: None, desk: Desk, qtbot: QtBot) -> Desk:
    return desk


def id_of(desk: Desk, title: str) -> str:
    return next(each.id for each in desk.library.conversations().result() if each.title == title)


def opened(qtbot: QtBot, desk: Desk, title: str | None = "Ships") -> ExportDialog:
    if title is not None:
        with qtbot.waitSignal(desk.controller.chats.loaded, timeout=20_000):
            desk.controller.shown.show_id(id_of(desk, title))
    action = desk.window.registry["export"]
    assert action.shortcut().toString() == "Ctrl+E"
    action.trigger()
    qtbot.waitUntil(lambda: desk.window.findChild(ExportDialog) is not None)
    dialog = desk.window.findChild(ExportDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def choose(box: object, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    assert box.currentData() == data


def write_to(qtbot: QtBot, dialog: ExportDialog, target: Path) -> None:
    dialog.export_button.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(target))
    chooser.close()


def exported(qtbot: QtBot, desk: Desk, dialog: ExportDialog, target: Path) -> None:
    write_to(qtbot, dialog, target)
    notices = desk.window.notices
    qtbot.waitUntil(lambda: notices.isVisible() and "exported to" in notices.accessibleName(), timeout=20_000)
    desk.window.notices.dismiss()


def test_the_conversation_that_is_shown_as_markdown(qtbot: QtBot, window: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, window)
    assert dialog.scope.currentData() == Scope.SHOWN
    qtbot.waitUntil(lambda: "second answer on Ships" in dialog.preview.text.toPlainText(), timeout=20_000)
    assert "first answer" not in dialog.preview.text.toPlainText()
    assert "A thought" not in dialog.preview.text.toPlainText()
    dialog.branches.setChecked(True)
    dialog.reasoning.setChecked(True)
    dialog.system_prompt.setChecked(False)
    qtbot.waitUntil(lambda: "first answer on Ships" in dialog.preview.text.toPlainText(), timeout=20_000)
    exported(qtbot, window, dialog, tmp_path / "ships.md")
    text = (tmp_path / "ships.md").read_text("utf-8")
    for said in ("first answer", "second answer", "A thought"):
        assert said in text
    assert "Be brief" not in text
    assert "On Whales" not in text


def test_the_last_choices_are_remembered(qtbot: QtBot, window: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, window)
    choose(dialog.format, "text")
    dialog.reasoning.setChecked(True)
    dialog.timestamps.setChecked(False)
    exported(qtbot, window, dialog, tmp_path / "ships.txt")
    qtbot.waitUntil(lambda: window.window.findChild(ExportDialog) is None)
    again = opened(qtbot, window, title=None)
    assert again.format.currentData() == "text"
    assert again.reasoning.isChecked()
    assert not again.timestamps.isChecked()


def test_a_folder_with_the_folders_in_it(qtbot: QtBot, window: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, window, title=None)
    choose(dialog.scope, Scope.FOLDER)
    dialog.folder.setCurrentIndex(dialog.folder.findText("Sea"))
    assert [dialog.folder.itemText(row) for row in range(2)] == ["Sea", "Sea / Deep"]
    choose(dialog.format, "json")
    assert not dialog.reasoning.isEnabled()
    assert dialog.title == "Sea"
    exported(qtbot, window, dialog, tmp_path / "sea.json")
    documents = json.loads((tmp_path / "sea.json").read_text("utf-8"))["conversations"]
    assert sorted(each["title"] for each in documents) == ["Squids", "Whales"]


def test_chosen_conversations_by_keyboard(qtbot: QtBot, window: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, window)
    choose(dialog.scope, Scope.CHOSEN)
    assert len(dialog.picker.ids) == 1
    qtbot.keyClicks(dialog.picker.filter, "squid")
    assert dialog.picker.list.model().rowCount() == 1
    dialog.picker.list.setCurrentIndex(dialog.picker.list.model().index(0, 0))
    qtbot.keyClick(dialog.picker.list, Qt.Key.Key_Space)
    dialog.picker.filter.clear()
    choose(dialog.format, "jsonl")
    exported(qtbot, window, dialog, tmp_path / "two.jsonl")
    lines = (tmp_path / "two.jsonl").read_text("utf-8").splitlines()
    assert sorted(json.loads(line)["messages"][1]["content"] for line in lines) == ["On Ships", "On Squids"]


def test_of_many_the_list_has_rows_as_it_is_scrolled(qtbot: QtBot) -> None:
    picker = ConversationPicker()
    qtbot.addWidget(picker)
    many = [TitledConversation(f"{number:04}", f"Talk {number}", None) for number in range(1200)]
    picker.set_conversations(many, (many[-1].id,))
    picker.resize(300, 300)
    picker.show()
    model = picker.list.model()
    assert model.rowCount() < 1200
    assert model.index(0, 0).data() == "Talk 1199"
    picker._all.click()
    assert len(picker.ids) == 1200
    picker._none.click()
    qtbot.keyClicks(picker.filter, "talk 119")
    assert [model.index(row, 0).data() for row in range(3)] == ["Talk 1199", "Talk 119", "Talk 1119"]
    picker.filter.clear()
    bar = picker.list.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return model.rowCount() == 1200

    qtbot.waitUntil(at_the_end, timeout=20_000)
    assert model.index(1199, 0).data() == "Talk 1198"
    assert not model.canFetchMore(QModelIndex())


def test_nothing_chosen_is_nothing_to_export(qtbot: QtBot, window: Desk) -> None:
    dialog = opened(qtbot, window)
    choose(dialog.scope, Scope.CHOSEN)
    dialog.picker._none.click()
    assert not dialog.export_button.isEnabled()
    dialog.picker._all.click()
    assert dialog.export_button.isEnabled()
    assert len(dialog.picker.ids) == 3


def test_everything_as_a_folder_of_files_and_never_over_others_unasked(
    qtbot: QtBot, window: Desk, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, title=None)
    assert dialog.scope.currentData() == Scope.EVERYTHING
    dialog.one_file_each.setChecked(True)
    dialog.front_matter.setChecked(True)
    folder = tmp_path / "notes"
    exported(qtbot, window, dialog, folder)
    assert sorted(file.name for file in folder.iterdir()) == ["Ships.md", "Squids.md", "Whales.md"]
    text = (folder / "Squids.md").read_text("utf-8")
    assert text.startswith('---\ntitle: "Squids"\n')
    assert 'folder: "Sea/Deep"' in text
    (folder / "Ships.md").write_text("mine")
    qtbot.waitUntil(lambda: window.window.findChild(ExportDialog) is None)
    dialog = opened(qtbot, window, title=None)
    assert dialog.one_file_each.isChecked()
    write_to(qtbot, dialog, folder)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None, timeout=20_000)
    assert (folder / "Ships.md").read_text() == "mine"
    box = dialog.findChild(QMessageBox)
    assert "would be overwritten" in box.text()
    next(button for button in box.buttons() if button.text().replace("&", "") == "Replace").click()
    qtbot.waitUntil(lambda: (folder / "Ships.md").read_text("utf-8") != "mine", timeout=20_000)
    qtbot.waitUntil(window.window.notices.isVisible)


@pytest.mark.parametrize("name", ["pdf", "html"])
def test_pages_are_shown_as_they_will_look(qtbot: QtBot, window: Desk, tmp_path: Path, name: str) -> None:
    dialog = opened(qtbot, window)
    choose(dialog.format, name)
    qtbot.waitUntil(lambda: not dialog.preview.page.pixmap().isNull(), timeout=20_000)
    target = tmp_path / f"ships.{name}"
    exported(qtbot, window, dialog, target)
    assert target.read_bytes().startswith(b"%PDF-" if name == "pdf" else b"<!DOCTYPE html>")


def test_an_export_is_stopped_and_leaves_nothing_half(
    qtbot: QtBot, window: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, goes_on = threading.Event(), threading.Event()
    read = Library.all_messages

    def slowly(library: Library, conversation_id: str) -> object:
        if threading.current_thread().name.startswith("background") and reading.is_set():
            goes_on.wait(20)
        reading.set()
        return read(library, conversation_id)

    dialog = opened(qtbot, window, title=None)
    qtbot.waitUntil(lambda: bool(dialog.preview.text.toPlainText()), timeout=20_000)
    monkeypatch.setattr(Library, "all_messages", slowly)
    write_to(qtbot, dialog, tmp_path / "all.md")
    qtbot.waitUntil(lambda: dialog.export_button.text() == "Stop" and reading.is_set(), timeout=20_000)
    dialog.export_button.click()
    goes_on.set()
    qtbot.waitUntil(lambda: dialog._status.text().startswith("Stopped"), timeout=20_000)
    assert list(tmp_path.glob("*.md")) == []
    assert list(tmp_path.glob(".sagedesk*")) == []
    assert dialog.export_button.text() == "Export…"


def test_closing_the_window_stops_an_export(
    qtbot: QtBot, window: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, window, title=None)
    write_to(qtbot, dialog, tmp_path / "all.md")
    window.window.close()
    assert not dialog.isVisible()


def test_a_failure_is_said_in_the_dialog(qtbot: QtBot, window: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, window)
    write_to(qtbot, dialog, tmp_path / "no" / "such" / "folder.md")
    qtbot.waitUntil(lambda: "does not exist" in dialog._status.text(), timeout=20_000)
    assert dialog.isVisible()


def test_every_control_has_a_name(qtbot: QtBot, window: Desk) -> None:
    dialog = opened(qtbot, window)
    for control in (
        dialog.scope,
        dialog.folder,
        dialog.format,
        dialog.branches,
        dialog.picker.list,
        dialog.preview.text,
    ):
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def test_the_menus_of_the_list_lead_here(qtbot: QtBot, window: Desk) -> None:
    ids = [id_of(window, "Whales"), id_of(window, "Squids")]
    window.window.sidebar.export_requested.emit(ids)
    qtbot.waitUntil(lambda: window.window.findChild(ExportDialog) is not None)
    dialog = window.window.findChild(ExportDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.scope.currentData() == Scope.CHOSEN
    assert sorted(dialog.ids) == sorted(ids)
    (sea,) = [folder for folder in window.library.folders.listed().result() if folder.name == "Sea"]
    window.window.sidebar.wishes.folder_exported.emit(sea.id)
    qtbot.waitUntil(lambda: dialog.scope.currentData() == Scope.FOLDER)
    assert dialog.folder.currentText() == "Sea"
