"""Import through the window: from the menu and by dropping files, with a report, and stopped when asked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.importing.dialog import ImportDialog
from sagedesk.ui.importing.dropping import files_in

DATA = Path(__file__).parents[2] / "data" / "imports"
NAMES = ("chatgpt.json", "claude.json", "open-webui.json", "librechat.json")


def titles(desk: Desk) -> set[str]:
    return {str(desk.conversations.index(row).data()) for row in range(desk.conversations.rowCount())}


def ended(qtbot: QtBot, desk: Desk) -> ImportDialog:
    qtbot.waitUntil(lambda: desk.window.findChild(ImportDialog) is not None)
    dialog = desk.window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=20_000)
    return dialog


def test_files_from_the_menu_with_a_report_and_twice_adds_nothing(qtbot: QtBot, desk: Desk) -> None:
    for number in range(2):
        desk.window.registry["import"].trigger()
        chooser = desk.window.findChild(QFileDialog)
        chooser.filesSelected.emit([str(DATA / name) for name in NAMES])
        chooser.close()
        dialog = ended(qtbot, desk)
        lines = dialog.results.text().splitlines()
        assert [line.split(":")[0] for line in lines] == list(NAMES)
        if number == 0:
            assert lines[0].startswith("chatgpt.json: 1 conversation")
            assert "map.png is not in the export" in dialog.problems.toPlainText()
            dialog.copy_button.click()
            assert QGuiApplication.clipboard().text() == dialog.report
        else:
            assert lines[0].startswith("chatgpt.json: 0 conversation")
            assert "1 there already" in lines[0]
        dialog.close_button.click()
        qtbot.waitUntil(lambda: desk.window.findChild(ImportDialog) is None)
    qtbot.waitUntil(lambda: titles(desk) >= {"Tides", "Sums", "Vans"})  # Knots is in the archive
    assert len(desk.library.conversations(archived=None).result()) == 5


def test_files_that_are_dropped_on_the_list(qtbot: QtBot, desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(DATA / "claude.json"))])
    viewport = desk.window.sidebar.list.viewport()
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(5, 5), *where)
    QApplication.sendEvent(viewport, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(5, 5), *where))
    ended(qtbot, desk)
    qtbot.waitUntil(lambda: "Tides" in titles(desk))


@pytest.mark.parametrize(
    ("urls", "taken"),
    [
        (["file:///a/b.json", "file:///a/c.ZIP"], 2),
        (["file:///a/b.json", "file:///a/c.png"], 0),
        (["https://example.com/b.json"], 0),
        ([], 0),
    ],
)
def test_only_files_that_may_be_exports_are_taken(urls: list[str], taken: int) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    assert len(files_in(data)) == taken


def test_a_file_that_is_no_export_is_said_and_the_next_is_read(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("no JSON")
    desk.controller.importing.import_files([bad, DATA / "claude.json"])
    dialog = ended(qtbot, desk)
    first, second = dialog.results.text().splitlines()
    assert first.startswith("bad.json: bad.json is not JSON.")
    assert second.startswith("claude.json: 2 conversation")


def test_an_import_is_stopped_and_keeps_what_was_added(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (entry, *_) = json.loads((DATA / "claude.json").read_text("utf-8"))
    many = tmp_path / "many.json"
    many.write_text(json.dumps([{**entry, "uuid": str(number), "padding": "x" * 200_000} for number in range(300)]))
    desk.controller.importing.import_files([many, DATA / "claude.json"])
    dialog = desk.window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.progress.maximum() > 0, timeout=20_000)
    assert dialog.close_button.text() == "Stop"
    dialog.close_button.click()
    qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=20_000)
    assert dialog.results.text().startswith("many.json: Stopped.")
    kept = len(desk.library.conversations().result())
    assert kept < 300
    desk.controller.importing.import_files([many])
    qtbot.waitUntil(lambda: f"{kept} there already" in dialog.results.text(), timeout=60_000)


def test_closing_the_window_stops_an_import(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (entry, *_) = json.loads((DATA / "claude.json").read_text("utf-8"))
    many = tmp_path / "many.json"
    many.write_text(json.dumps([{**entry, "uuid": str(number), "padding": "x" * 200_000} for number in range(300)]))
    desk.controller.importing.import_files([many])
    dialog = desk.window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.progress.maximum() > 0, timeout=20_000)
    desk.window.close()
    assert desk.controller.importing._dialog is None
