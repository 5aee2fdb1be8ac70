"""Messages that are written while a reply comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Role
from sagedesk.ui.app import Desk
from tests.gui.talking import close, say


def queue(qtbot: QtBot, desk: Desk, text: str) -> None:
    desk.window.composer.set_text(text)
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Return)


def queued(desk: Desk) -> list[str]:
    return [each.text for each in desk.controller.chat.queue]


def press(qtbot: QtBot, desk: Desk, name: str) -> None:
    def found() -> list[QAbstractButton]:
        buttons = desk.window.composer.queue.findChildren(QAbstractButton)
        return [each for each in buttons if each.accessibleName() == name and each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    found()[0].click()


def asked(desk: Desk) -> list[str]:
    return [message.text for message in desk.controller.chat.messages if message.role == Role.USER]


@pytest.fixture
def held(qtbot: QtBot, desk: Desk, use: Callable[..., None], emulator: Emulator) -> Desk:
    """A desk whose endpoint is silent: the reply does not end by itself."""
    use("silent", handler="tgi", prompt_format="none")
    say(desk, "first")
    qtbot.waitUntil(lambda: emulator.wait_until_held(timeout=0), timeout=20_000)
    return desk


def use_guide(desk: Desk) -> None:
    """Answer what comes next."""
    desk.controller.profile.choose("guide")


def test_what_was_queued_is_sent_in_order_when_the_reply_has_ended(qtbot: QtBot, desk: Desk) -> None:
    desk.connections.guide_options = {"guide_pace": 200}
    say(desk, "hello")
    qtbot.waitUntil(lambda: desk.controller.chat.reply_id is not None)
    for text in ("How do I add an endpoint?", "thanks"):
        queue(qtbot, desk, text)
    assert queued(desk) == ["How do I add an endpoint?", "thanks"]
    assert desk.window.composer.text == ""
    assert desk.window.composer.queue.isVisible()
    qtbot.waitUntil(
        lambda: len(desk.controller.chat.messages) == 6 and desk.controller.chat.reply_id is None, timeout=60_000
    )
    assert asked(desk) == ["hello", "How do I add an endpoint?", "thanks"]
    assert queued(desk) == []
    assert not desk.window.composer.queue.isVisible()


def test_send_now_stops_the_reply(qtbot: QtBot, held: Desk) -> None:
    queue(qtbot, held, "second")
    use_guide(held)
    press(qtbot, held, "Send now: second")
    qtbot.waitUntil(lambda: asked(held) == ["first", "second"], timeout=20_000)
    assert held.controller.chat.messages[1].state is MessageState.STOPPED
    qtbot.waitUntil(lambda: held.controller.chat.reply_id is None, timeout=30_000)


def test_after_a_stop_the_queue_waits_for_the_person(qtbot: QtBot, held: Desk) -> None:
    queue(qtbot, held, "second")
    with qtbot.waitSignal(held.controller.chats.replaced, timeout=20_000):
        held.window.composer.stop_button.click()
    assert queued(held) == ["second"]
    assert asked(held) == ["first"]
    use_guide(held)
    press(qtbot, held, "Send now: second")
    qtbot.waitUntil(lambda: asked(held) == ["first", "second"], timeout=20_000)
    qtbot.waitUntil(lambda: held.controller.chat.reply_id is None, timeout=30_000)


def test_a_queued_message_is_edited_deleted_and_had_back(qtbot: QtBot, held: Desk) -> None:
    queue(qtbot, held, "second")
    queue(qtbot, held, "third")
    held.window.composer.set_text("being written")
    press(qtbot, held, "Edit: second")
    assert held.window.composer.text == "second\n\nbeing written"
    press(qtbot, held, "Delete: third")
    assert queued(held) == []
    (undo,) = [each for each in held.window.notices.findChildren(QAbstractButton) if each.text() == "Undo"]
    undo.click()
    assert queued(held) == ["third"]


def test_what_is_queued_is_in_the_draft_should_the_program_end(
    qtbot: QtBot, held: Desk, open_desk: Callable[[], Desk]
) -> None:
    queue(qtbot, held, "second")
    held.window.composer.set_text("being written")
    chat = held.controller.chat.id
    close(held)
    again = open_desk()
    again.controller.shown.show_id(chat)
    assert again.window.composer.text == "second\n\nbeing written"
