"""What is on the screen, where only some of it was drawn again, is what drawing all of it gives."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sagedesk.library.values import MessageState
from sagedesk.ui.chat import ChatView, MessageListModel
from tests.gui.chat.conftest import LONG

REPLY = (
    f"{LONG}\n> quoted *words*\n\n{LONG}\n1. one `code`\n2. two\n\n" + "Words that fill a line or two. " * 9 + "\n\n"
)


def assert_drawn(qtbot: QtBot, view: ChatView) -> None:
    """Compare the window as the screen has it with the view drawn anew."""

    def same() -> bool:
        shown = view.screen().grabWindow(view.winId()).toImage()
        return shown == view.grab().toImage().convertToFormat(shown.format())

    qtbot.waitUntil(same, timeout=10_000)


@pytest.mark.parametrize("seed", range(4))
def test_while_a_reply_grows_and_somebody_reads(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say, seed: int
) -> None:
    chance = random.Random(seed)
    view.move(0, 0)
    history = [say("user", "Question"), say("assistant", LONG), say("user", "And?"), say("assistant", "", "streaming")]
    model.set_messages(history)
    reply = history[-1].id
    assert_drawn(qtbot, view)
    text = REPLY * 3
    while text:
        step = chance.randint(1, 400)
        model.append_text(reply, text[:step])
        text = text[step:]
        for _ in range(chance.randint(0, 2)):
            act = chance.randint(0, 5)
            if act < 2:
                view.scroller.by_person(chance.randint(-300, 300))
            elif act == 2:
                view.jump_to_latest()
            elif act == 3:
                QTest.mouseMove(view.viewport(), QPoint(chance.randint(100, 800), chance.randint(0, 690)))
            elif act == 4:
                qtbot.wait(1)
        if chance.random() < 0.2:
            assert_drawn(qtbot, view)
    assert_drawn(qtbot, view)
    model.replace(replace(model.message(3), state=MessageState.STOPPED))
    assert_drawn(qtbot, view)


def test_below_the_bar_to_find(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    view.move(0, 0)
    model.set_messages([say("assistant", LONG * 10), say("assistant", "", "streaming")])
    view.open_find()
    view._finding.bar.field.setText("wrap")
    view._finding.bar.field.clearFocus()
    for number in range(8):
        view.scroller.by_person(-90 if number % 2 else 70)
        model.append_text("m00002", "One more line.\n\n")
        assert_drawn(qtbot, view)


@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="it is scaled already")
@pytest.mark.parametrize("scale", ["1.25", "1.5"])
def test_with_fractions_of_pixels(scale: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-x", __file__]
    run = subprocess.run(
        command, env={**os.environ, "QT_SCALE_FACTOR": scale}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout
