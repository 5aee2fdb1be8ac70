"""How full the model's context is: shown, asked about, and what stays out."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator.service import ReceivedRequest
from sagedesk.llm.context import ContextWindow, Overflow
from sagedesk.llm.parameters import Parameters
from sagedesk.ui.app import Desk
from tests.gui.talking import ask, say


@pytest.fixture
def small(use: Callable[..., None]) -> Callable[[Overflow], None]:
    def used(overflow: Overflow) -> None:
        context = ContextWindow(length=120, overflow=overflow)
        use("openai-chat", handler="openai-chat", context=context, parameters=Parameters(max_tokens=20))

    return used


def texts_of(request: ReceivedRequest) -> list[str]:
    return [message["content"] for message in json.loads(request.body)["messages"]]


def meter(desk: Desk) -> str:
    return desk.window.composer._context.text()


def press(desk: Desk, text: str) -> None:
    buttons = desk.window.notices.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.isVisible() and each.text().replace("&", "") == text]
    button.click()


LONG = "one two three four five six seven eight nine ten " * 6


def test_the_meter_says_how_full_it_is(qtbot: QtBot, desk: Desk, small: Callable[[Overflow], None]) -> None:
    assert meter(desk) == ""
    small(Overflow.ASK)
    desk.window.composer.set_text("Hello there")
    qtbot.waitUntil(lambda: meter(desk) == "About 7 of 120 tokens")
    desk.controller.profile.choose("guide")
    qtbot.waitUntil(lambda: meter(desk) == "")


def test_the_oldest_stay_out_when_the_profile_says_so(
    qtbot: QtBot, desk: Desk, small: Callable[[Overflow], None], received: list[ReceivedRequest]
) -> None:
    small(Overflow.OLDEST_FIRST)
    for text in ("first " + LONG, "second " + LONG):
        ask(qtbot, desk, text)
    desk.window.composer.set_text("third")
    qtbot.waitUntil(lambda: "would stay out" in meter(desk))
    ask(qtbot, desk, "third")
    sent = texts_of(received[-1])
    assert sent[-1] == "third"
    assert not any("first" in text for text in sent)
    assert desk.controller.chat.messages[-1].metadata["left_out"] >= 2
    assert len(desk.controller.chat.messages) == 6


def test_the_person_is_asked_once(
    qtbot: QtBot, desk: Desk, small: Callable[[Overflow], None], received: list[ReceivedRequest]
) -> None:
    small(Overflow.ASK)
    ask(qtbot, desk, "first " + LONG)
    say(desk, "second " + LONG)
    qtbot.waitUntil(lambda: "and the model takes 120" in desk.window.notices.accessibleName())
    assert len(received) == 1
    assert desk.window.composer.text.startswith("second")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        press(desk, "Leave out 2 old messages")
    assert [text[:6] for text in texts_of(received[-1])] == ["second"]
    ask(qtbot, desk, "third " + LONG)
    assert not any("first" in text for text in texts_of(received[-1]))


def test_all_of_it_is_sent_when_the_person_wants_that(
    qtbot: QtBot, desk: Desk, small: Callable[[Overflow], None], received: list[ReceivedRequest]
) -> None:
    small(Overflow.ASK)
    say(desk, "alone " + LONG * 3)
    qtbot.waitUntil(lambda: "and the model takes 120" in desk.window.notices.accessibleName())
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        press(desk, "Send all of it")
    assert texts_of(received[-1])[0].startswith("alone")
