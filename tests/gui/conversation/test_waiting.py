"""Messages that are held until the endpoint can take them, in the whole window, against endpoints that wake up."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.ui.app import Desk
from tests.gui.talking import say, texts

Use = Callable[..., None]
PAUSE = 0.05


@pytest.fixture
def emulator(answering: Emulator) -> Emulator:
    return answering


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again at once: the pauses themselves are tests of the logic."""
    monkeypatch.setattr("sagedesk.llm.waiting.next_pause", lambda *_: PAUSE)


def state(desk: Desk) -> str:
    label = desk.window.header.findChild(QLabel, "state")
    return f"{label.text()} | {label.accessibleName()}"


def hold(qtbot: QtBot, desk: Desk, words: str) -> str:
    """Send a message, wait until it is held for this, and return the reply's id."""
    say(desk, "Are you there?")
    model = desk.window.messages
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=20_000)
    reply = model.message(1).id
    qtbot.waitUntil(lambda: words in model.waiting(reply)[0], timeout=20_000)
    return reply


@pytest.mark.parametrize(
    ("endpoint", "words"),
    [
        ("waking-up", "is scaled to zero and is waking up."),
        ("cold-start", "is being loaded."),
        ("creating", "is being created."),
    ],
)
@pytest.mark.usefixtures("quick")
def test_it_is_held_and_sent_once_when_ready(
    qtbot: QtBot, desk: Desk, emulator: Emulator, generated: list[str], use: Use, endpoint: str, words: str
) -> None:
    use(endpoint, handler="openai-chat")
    reply = hold(qtbot, desk, words)
    first = desk.window.messages.waiting(reply)[1]
    assert re.fullmatch(r"Waiting \d:\d\d of at most 10:00\.", first)
    qtbot.waitUntil(lambda: desk.window.messages.waiting(reply)[1] != first, timeout=20_000)
    assert re.fullmatch(r"Waiting \d:\d\d \| State: Waiting", state(desk))
    assert texts(desk) == ["Are you there?", ""]
    assert generated == []
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        emulator.release()
    assert ended.args[0].state == MessageState.COMPLETE
    assert texts(desk)[1] == "I am here."
    assert len(generated) == 1
    assert desk.window.messages.waiting(reply) == ("", "")
    assert state(desk) == "Ready | State: Ready"
    assert desk.library.messages(ended.args[0].conversation_id).result()[-1].text == "I am here."


@pytest.mark.parametrize(
    ("endpoint", "words"),
    [
        ("throttled", "gets too many requests."),
        ("not-ready", "is being loaded."),
        ("no-capacity", "is scaled to zero"),
    ],
)
def test_stop_ends_the_waiting_at_once(qtbot: QtBot, desk: Desk, use: Use, endpoint: str, words: str) -> None:
    use(endpoint, handler="openai-chat")
    reply = hold(qtbot, desk, words)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=5_000) as ended:
        desk.window.composer.stop_button.click()
    assert ended.args[0].state == MessageState.STOPPED
    assert desk.window.messages.waiting(reply) == ("", "")
    assert state(desk) == "Ready | State: Ready"


@pytest.mark.usefixtures("quick")
def test_after_the_bound_it_can_be_tried_again(qtbot: QtBot, desk: Desk, emulator: Emulator, use: Use) -> None:
    desk.connections.longest_wait = 2 * PAUSE
    use("waking-up", handler="openai-chat")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "Are you there?")
    assert ended.args[0].failure.kind == "EndpointNotReadyError"
    assert "It was waited for" in ended.args[0].failure.hint
    assert texts(desk)[0] == "Are you there?"
    retry = desk.window.chat.retry_button(ended.args[0].id)
    assert isinstance(retry, QPushButton)
    emulator.release()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        retry.click()
    assert ended.args[0].state == MessageState.COMPLETE


def test_what_waiting_does_not_mend_is_not_waited_for(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("failed", handler="openai-chat")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "Are you there?")
    assert ended.args[0].failure.kind == "EndpointNotFoundError"
    assert "did not pass the ping health check" in ended.args[0].failure.hint


def test_the_clock_is_there_when_one_comes_back(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("no-capacity", handler="openai-chat")
    reply = hold(qtbot, desk, "scaled to zero")
    held = desk.controller.chat.conversation.id
    desk.window.registry["new-conversation"].trigger()
    assert state(desk) == "Ready | State: Ready"
    desk.window.sidebar.select(held)
    assert "scaled to zero" in desk.window.messages.waiting(reply)[0]
    assert state(desk).startswith("Waiting 0:0")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=5_000):
        desk.window.registry["stop"].trigger()


@pytest.mark.usefixtures("quick")
def test_the_window_asks_for_attention_when_it_is_not_in_front(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerted: list[object] = []
    monkeypatch.setattr(QApplication, "alert", alerted.append)
    use("waking-up", handler="openai-chat")
    hold(qtbot, desk, "scaled to zero")
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        emulator.release()
    assert alerted == [desk.window]
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: True)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        say(desk, "Once more")
    assert alerted == [desk.window]


@pytest.mark.usefixtures("quick")
def test_a_notification_comes_for_what_was_held_where_there_is_a_place_for_it(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    # no desktop with a tray can run here
    notified: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, text, __: notified.append((title, text)))
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)
    use("waking-up", handler="openai-chat")
    hold(qtbot, desk, "scaled to zero")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        emulator.release()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        say(desk, "Once more")
    assert notified == [("SageDesk", "The reply is there.")]


@pytest.mark.usefixtures("quick")
def test_closing_while_it_waits_ends_all(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("no-capacity", handler="openai-chat")
    hold(qtbot, desk, "scaled to zero")


@pytest.mark.parametrize("endpoint", ["creating", "waking-up", "cold-start"])
@pytest.mark.usefixtures("quick")
def test_the_openai_route_is_held_and_sent_once_too(
    qtbot: QtBot, desk: Desk, emulator: Emulator, generated: list[str], use: Use, endpoint: str
) -> None:
    use(endpoint, handler="openai-chat", transport="openai")
    hold(qtbot, desk, "being created" if endpoint == "creating" else "model is")
    assert generated == []
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        emulator.release()
    assert ended.args[0].state == MessageState.COMPLETE
    assert len(generated) == 1


# Replies that come at once


def test_a_reply_that_does_not_stream_says_so_while_it_is_waited_for(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Use
) -> None:
    use("slow-first-token", handler="openai-chat", transport="whole")
    reply = hold(qtbot, desk, "does not stream: the reply comes at once.")
    assert re.fullmatch(r"Waiting \d:\d\d of at most 1:10\.", desk.window.messages.waiting(reply)[1])
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        emulator.release()
    assert ended.args[0].state == MessageState.COMPLETE
    assert texts(desk)[1] == "I am here."
    assert ended.args[0].metadata["came_at_once"] is True


@pytest.mark.parametrize("endpoint", ["no-streaming", "container-without-streaming"])
def test_an_endpoint_that_refuses_to_stream_answers_all_the_same(
    qtbot: QtBot, desk: Desk, use: Use, generated: list[str], endpoint: str
) -> None:
    use(endpoint, handler="openai-chat")
    for number in (1, 2):
        with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
            say(desk, "Are you there?")
        assert ended.args[0].state == MessageState.COMPLETE
        assert len(generated) == number


def test_an_asynchronous_reply_is_waited_for_with_a_clock_and_fetched(
    qtbot: QtBot, desk: Desk, emulator: Emulator, generated: list[str], use: Use
) -> None:
    use("async", handler="openai-chat", transport="async")
    reply = hold(qtbot, desk, "is in the endpoint's queue.")
    first = desk.window.messages.waiting(reply)[1]
    assert re.fullmatch(r"Waiting \d:\d\d of at most 60:00\.", first)
    qtbot.waitUntil(lambda: desk.window.messages.waiting(reply)[1] != first, timeout=20_000)
    assert generated == []
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        emulator.release()
    assert ended.args[0].state == MessageState.COMPLETE
    assert texts(desk)[1] == "I am here."
    assert len(generated) == 1


def test_waiting_for_an_asynchronous_reply_can_be_stopped(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("async", handler="openai-chat", transport="async")
    reply = hold(qtbot, desk, "is in the endpoint's queue.")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=5_000) as ended:
        desk.window.composer.stop_button.click()
    assert ended.args[0].state == MessageState.STOPPED
    assert desk.window.messages.waiting(reply) == ("", "")


def test_an_asynchronous_request_that_failed_is_told(qtbot: QtBot, desk: Desk, emulator: Emulator, use: Use) -> None:
    emulator.release()
    use("async-failing", handler="openai-chat", transport="async")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "Are you there?")
    assert "CUDA out of memory" in ended.args[0].failure.message


@pytest.mark.parametrize(
    ("endpoint", "fields"),
    [
        ("openai-chat", {"transport": "openai"}),
        ("lmi", {"transport": "openai"}),
        ("components", {"transport": "openai", "endpoint_arguments": {"InferenceComponentName": "chat-model"}}),
        ("router", {"transport": "router", "endpoint_arguments": {"RoutingTargetName": "large"}}),
        ("lmi", {"endpoint_arguments": {"SessionId": "NEW_SESSION"}}),
    ],
)
def test_the_other_ways_to_an_endpoint_answer(
    qtbot: QtBot, desk: Desk, use: Use, endpoint: str, fields: dict[str, object]
) -> None:
    use(endpoint, handler="openai-chat", **fields)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "Are you there?")
    assert ended.args[0].state == MessageState.COMPLETE
    assert texts(desk)[1] == "I am here."
