"""The inspector, over replies of the emulator."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.library.values import Exchange
from sagedesk.ui.app import Desk
from sagedesk.ui.inspector.window import InspectorWindow
from tests.gui.talking import ask


def opened(qtbot: QtBot, desk: Desk) -> InspectorWindow:
    desk.window.registry["inspect"].trigger()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(InspectorWindow)), timeout=20_000)
    (inspector,) = desk.window.findChildren(InspectorWindow)
    qtbot.waitExposed(inspector)
    return inspector


def words(inspector: InspectorWindow) -> str:
    return "\n".join(label.text() for label in inspector.findChildren(QLabel))


def text(inspector: InspectorWindow, name: str) -> str:
    (field,) = [each for each in inspector.findChildren(QPlainTextEdit) if each.accessibleName() == name]
    return field.toPlainText()


@pytest.fixture
def answered(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> Desk:
    use("tgi", handler="tgi", prompt_format="llama2")
    ask(qtbot, desk, "What is your name")
    return desk


def test_a_reply_whose_wire_was_not_recorded(qtbot: QtBot, answered: Desk) -> None:
    inspector = opened(qtbot, answered)
    assert "tgi" in words(inspector)
    assert "not recorded" in words(inspector)
    assert "[INST] <<SYS>>" in json.loads(text(inspector, "Request"))["inputs"]
    assert text(inspector, "Response") == ""
    inspector.close()


def test_what_was_recorded_is_shown_with_its_parts(qtbot: QtBot, answered: Desk) -> None:
    chat = answered.controller.chat
    reply = chat.messages[-1]
    exchange = Exchange(
        request=b'{"inputs": "recorded"}',
        response=b"data: {}\n\n",
        request_headers={"Content-Type": "application/json", "Authorization": "secret"},
        response_headers={"x-amzn-requestid": "one"},
        timeline=((0.1, 4), (0.2, 10)),
    )
    answered.library.replies.keep_exchange(reply.id, exchange).result()
    inspector = opened(qtbot, answered)
    assert json.loads(text(inspector, "Request")) == {"inputs": "recorded"}
    assert text(inspector, "Response") == "data: {}\n\n"
    assert "x-amzn-requestid: one" in text(inspector, "Headers")
    assert "secret" not in text(inspector, "Headers")
    assert inspector._parts.parts.rowCount() == 2
    assert inspector._parts.parts.index(1, 3).data() == "10"
    inspector.close()


def test_code_is_chosen_and_copied_by_keyboard(qtbot: QtBot, answered: Desk) -> None:
    inspector = opened(qtbot, answered)
    inspector.pages.setCurrentIndex(5)
    kinds = inspector._kind
    assert [kinds.itemText(index) for index in range(kinds.count())] == ["boto3", "AWS CLI", "curl", "SageDesk", "JSON"]
    kinds.setFocus()
    qtbot.keyClick(kinds, Qt.Key.Key_Down)
    assert text(inspector, "Code").startswith("aws sagemaker-runtime")
    (copy,) = [each for each in inspector.findChildren(QPushButton) if each.accessibleName() == "Copy Code"]
    copy.setFocus()
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().startswith("aws sagemaker-runtime")
    inspector.close()


def test_a_profile_that_is_gone_leaves_the_facts(qtbot: QtBot, answered: Desk) -> None:
    profile = answered.window.header.current
    with qtbot.waitSignal(answered.profiles.changed, timeout=20_000):
        answered.profiles.delete(profile.id)
    inspector = opened(qtbot, answered)
    assert "profile of this reply is gone" in words(inspector)
    assert "Request id" in words(inspector)
    inspector.close()
