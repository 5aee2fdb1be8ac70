"""What keys do with the last reply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from tests.gui.talking import ask, texts, to_front

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


def test_copied_whole_and_its_last_code(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    to_front(qtbot, desk)
    # an endpoint that says what it was told
    use("openai-chat", handler="openai-chat", prompt_format="none")
    ask(qtbot, desk, "Look:\n\n```sh\none\n```\n\n```sh\nls -l\n```\n\nThat is all.")
    editor, clipboard = desk.window.composer.editor, QGuiApplication.clipboard()
    qtbot.keyClick(editor, Qt.Key.Key_C, BOTH)
    assert clipboard.text() == texts(desk)[1]
    qtbot.keyClick(editor, Qt.Key.Key_Semicolon, BOTH)
    qtbot.waitUntil(lambda: clipboard.text() == "ls -l")
    clipboard.clear()


def test_regenerated(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    to_front(qtbot, desk)
    use("tgi")
    ask(qtbot, desk, "one")
    first = desk.window.messages.message(1).id
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_R, CONTROL)
    assert desk.window.messages.message(1).id != first


def test_no_code_is_said_and_without_a_reply_nothing_happens(
    qtbot: QtBot, desk: Desk, use: Callable[..., None]
) -> None:
    QGuiApplication.clipboard().setText("before")
    desk.window.registry["copy-reply"].trigger()
    desk.window.registry["regenerate"].trigger()
    use("tgi")
    ask(qtbot, desk, "one")
    desk.window.registry["copy-code"].trigger()
    qtbot.waitUntil(desk.window.notices.isVisible)
    assert QGuiApplication.clipboard().text() == "before"
    QGuiApplication.clipboard().clear()


def test_ctrl_w_closes_and_deletes_nothing(qtbot: QtBot, desk: Desk) -> None:
    to_front(qtbot, desk)
    ask(qtbot, desk, "How do I add an endpoint?")
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_W, CONTROL)
    assert not desk.window.isVisible()
    assert len(desk.library.conversations().result()) == 1
