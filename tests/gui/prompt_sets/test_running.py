"""Sets of prompts in the window, over the emulator."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.ui.app import Desk
from sagedesk.ui.prompt_sets.window import PromptSetWindow


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "set.csv"
    file.write_text("id,prompt\n" + "".join(f"{number},Question {number}\n" for number in range(20)))
    return file


def opened(qtbot: QtBot, desk: Desk, source: Path, *names: str) -> PromptSetWindow:
    desk.window.registry["prompt-set"].trigger()
    (window,) = desk.window.findChildren(PromptSetWindow)
    qtbot.waitExposed(window)
    for row in range(window.profiles.count()):
        item = window.profiles.item(row)
        item.setCheckState(Qt.CheckState.Checked if item.text() in names else Qt.CheckState.Unchecked)
    window.prompts_chosen.emit(str(source))
    qtbot.waitUntil(lambda: window.model.rowCount() == 20)
    return window


def cells(window: PromptSetWindow, name: str) -> list[str]:
    heads = [window.model.headerData(column, Qt.Orientation.Horizontal) for column in range(window.model.columnCount())]
    column = heads.index(name)
    return [window.model.index(row, column).data() for row in range(window.model.rowCount())]


def test_answers_fill_the_table_and_the_file(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], source: Path, tmp_path: Path
) -> None:
    use("tgi", handler="tgi", prompt_format="none")
    use("openai-chat", handler="openai-chat")
    window = opened(qtbot, desk, source, "tgi", "openai-chat")
    window.run_button.click()
    qtbot.waitUntil(lambda: not window.running and window.bar.value() == 40, timeout=60_000)
    assert all("Question" in cell for name in ("tgi", "openai-chat") for cell in cells(window, name))
    out = tmp_path / "set-results.jsonl"
    assert len([json.loads(line) for line in out.read_text().splitlines()]) == 40
    assert "Written to" in window.notices.accessibleName()
    window.close()


def test_a_stopped_run_goes_on_where_it_was(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], emulator: Emulator, source: Path, tmp_path: Path
) -> None:
    use("tgi", handler="tgi", prompt_format="none")
    use("silent", handler="tgi", prompt_format="none")
    window = opened(qtbot, desk, source, "tgi", "silent")
    window.run_button.click()
    qtbot.waitUntil(lambda: all(cells(window, "tgi")), timeout=60_000)
    window.pause_button.click()
    assert window.pause_button.text() == "Go on"
    window.pause_button.click()
    window.stop_button.click()
    qtbot.waitUntil(lambda: not window.running, timeout=20_000)
    assert "20 prompts were not asked" in window.notices.accessibleName()
    assert (tmp_path / "set-results.jsonl.partial").exists()
    window.run_button.click()
    qtbot.waitUntil(lambda: window.bar.value() >= 20)
    window.close()
    qtbot.waitUntil(lambda: desk.background.sets._job is None, timeout=20_000)


def test_what_is_no_set_is_said_beside_the_field(qtbot: QtBot, desk: Desk, source: Path, tmp_path: Path) -> None:
    window = opened(qtbot, desk, source)
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("question\nhi\n")
    window.prompts_chosen.emit(str(wrong))
    qtbot.waitUntil(lambda: "no column" in window._source.problem)
    assert not window.run_button.isEnabled()
    window.close()
