"""Two to six endpoints side by side."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.ui.app import Desk
from sagedesk.ui.compare.window import CompareWindow


@pytest.fixture
def ready(desk: Desk, use: Callable[..., None]) -> Desk:
    use("tgi", handler="tgi", prompt_format="none")
    use("openai-chat", handler="openai-chat")
    return desk


def opened(qtbot: QtBot, desk: Desk, *names: str) -> CompareWindow:
    desk.window.registry["compare"].trigger()
    (window,) = desk.window.findChildren(CompareWindow)
    qtbot.waitExposed(window)
    while len(window.form.rows) < len(names):
        press(window, "Add an endpoint")
    for row, name in zip(window.form.rows, names, strict=True):
        row.choose(desk.profiles.named(name).id)
    return window


def press(window: CompareWindow, name: str) -> None:
    buttons = window.findChildren(QPushButton)
    (button,) = [each for each in buttons if name in (each.text(), each.accessibleName()) and each.isVisible()]
    assert button.isEnabled()
    button.click()


def compare(qtbot: QtBot, window: CompareWindow, text: str) -> None:
    window.form.prompt.setPlainText(text)
    press(window, "Compare")
    qtbot.waitUntil(lambda: bool(window.columns) and all(column.ended for column in window.columns), timeout=30_000)


def test_replies_come_side_by_side_and_one_goes_on(qtbot: QtBot, ready: Desk) -> None:
    window = opened(qtbot, ready, "tgi", "openai-chat", "Guide (built in)")
    compare(qtbot, window, "Hello there")
    texts = [column.reply.text for column in window.columns]
    assert "Hello there" in texts[0]
    assert "Hello there" in texts[1]
    assert texts[2]
    wanted = window.columns[1].reply.id
    press(window, "Continue with openai-chat")
    qtbot.waitUntil(lambda: [message.id for message in ready.controller.chat.messages[1:]] == [wanted], timeout=20_000)
    assert ready.window.header.current.name == "openai-chat"
    qtbot.waitUntil(lambda: ready.window.messages.siblings(wanted)[1] == 3)


def test_parameters_differ_and_are_checked(qtbot: QtBot, ready: Desk) -> None:
    window = opened(qtbot, ready, "tgi", "tgi")
    row = window.form.rows[1]
    window.form.prompt.setPlainText("a b c d e f")
    row._max_tokens.setText("none")
    assert not window.form.ask_button.isEnabled()
    row._max_tokens.setText("2")
    compare(qtbot, window, "a b c d e f")
    assert [column.label for column in window.columns] == ["tgi", "tgi · max tokens 2"]
    assert window.columns[1].reply.state is MessageState.LENGTH
    assert len(window.columns[1].reply.text) < len(window.columns[0].reply.text)
    window.close()


def test_differences_are_shown_word_by_word(qtbot: QtBot, ready: Desk) -> None:
    window = opened(qtbot, ready, "tgi", "Guide (built in)")
    compare(qtbot, window, "thanks")
    window.differences.set_value("0")
    shown = [
        each for each in window.findChildren(QTextEdit) if each.isVisible() and "Differences" in each.accessibleName()
    ]
    assert len(shown) == 1
    assert window.columns[0].reply.text.split()[0] in shown[0].toPlainText()
    window.differences.set_value("")
    assert window.columns[1].view.isVisible()
    window.close()


@pytest.mark.parametrize("ending", ["md", "csv"])
def test_export(qtbot: QtBot, ready: Desk, tmp_path: Path, ending: str) -> None:
    window = opened(qtbot, ready, "tgi", "openai-chat")
    compare(qtbot, window, "Hello there")
    path = tmp_path / f"out.{ending}"
    window.exported.emit(str(path))
    qtbot.waitUntil(lambda: "Exported" in window.notices.accessibleName())
    text = path.read_text()
    if ending == "csv":
        assert [row["profile"] for row in csv.DictReader(text.splitlines())] == ["tgi", "openai-chat"]
    else:
        assert "### openai-chat" in text
    window.close()


def test_one_that_fails_leaves_the_others_and_closing_stops_what_comes(
    qtbot: QtBot, ready: Desk, use: Callable[..., None], emulator: Emulator
) -> None:
    use("silent", handler="tgi", prompt_format="none")
    use("nowhere", handler="tgi", prompt_format="none")
    ready.connections.longest_wait = 0.0
    window = opened(qtbot, ready, "tgi", "silent", "nowhere")
    window.form.prompt.setPlainText("Hello")
    press(window, "Compare")
    qtbot.waitUntil(lambda: window.columns[0].ended and window.columns[2].ended, timeout=30_000)
    assert window.columns[2].reply.state is MessageState.FAILED
    qtbot.waitUntil(lambda: emulator.wait_until_held(timeout=0), timeout=20_000)
    conversation = window.columns[0].reply.conversation_id
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not ready.inference.busy, timeout=20_000)
    kept = ready.library.all_messages(conversation).result()
    assert sorted(message.state for message in kept) == ["complete", "complete", "failed", "stopped"]
