"""What is being written is kept: soon after the last key, with the caret, in each conversation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.conversation.drafts import SAVE_MILLISECONDS
from tests.gui.library_of import add
from tests.gui.talking import close, texts


def test_a_draft_is_saved_while_somebody_types(qtbot: QtBot, desk: Desk) -> None:
    assert SAVE_MILLISECONDS < 500
    qtbot.keyClicks(desk.window.composer.editor, "half a thought")
    qtbot.waitUntil(lambda: desk.controller.chat.saved, timeout=20_000)
    chat = desk.controller.chat
    qtbot.waitUntil(lambda: desk.library.draft(chat.id).result().text == "half a thought", timeout=20_000)
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: desk.library.draft(chat.id).result().caret == 0, timeout=20_000)


def test_each_conversation_has_its_own_and_the_caret_returns(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    ferries, cooking = (add(desk.library, title, "hello") for title in ("Ferries", "Cooking"))
    desk.controller.shown.open(ferries)
    qtbot.waitUntil(lambda: texts(desk) == ["hello"], timeout=20_000)
    composer = desk.window.composer
    composer.set_text("𝄞 nearly done", 2)
    desk.controller.shown.open(cooking)
    assert composer.text == ""
    composer.set_text("eggs")
    desk.controller.shown.open(ferries)
    assert (composer.text, composer.draft_caret) == ("𝄞 nearly done", 2)
    qtbot.keyClicks(composer.editor, "very ")
    assert composer.text == "𝄞 very nearly done"
    close(desk)
    again = open_desk()
    known = {each.title: each for each in again.conversations.conversations}
    again.controller.shown.open(known["Ferries"])
    assert (again.window.composer.text, again.window.composer.draft_caret) == ("𝄞 very nearly done", 7)
    again.controller.shown.open(known["Cooking"])
    assert (again.window.composer.text, again.window.composer.draft_caret) == ("eggs", 4)


def test_a_draft_does_not_wander_when_another_message_is_edited(qtbot: QtBot, desk: Desk) -> None:
    ferries, cooking = (add(desk.library, title, "hello") for title in ("Ferries", "Cooking"))
    desk.controller.shown.open(ferries)
    qtbot.waitUntil(lambda: texts(desk) == ["hello"], timeout=20_000)
    desk.window.composer.set_text("mine")
    desk.window.chat.action_requested.emit("edit", desk.window.messages.message(0).id)
    assert desk.window.composer.text == "hello"
    desk.controller.shown.open(cooking)
    assert desk.window.composer.text == ""
    desk.controller.shown.open(ferries)
    assert desk.window.composer.text == "mine"


def test_a_conversation_that_nothing_came_of_is_not_kept(qtbot: QtBot, desk: Desk) -> None:
    ferries = add(desk.library, "Ferries", "hello")
    qtbot.keyClicks(desk.window.composer.editor, "oh")
    qtbot.waitUntil(lambda: len(desk.conversations.conversations) == 1, timeout=20_000)
    begun = desk.controller.chat.id
    desk.window.composer.clear()
    desk.controller.shown.open(ferries)
    qtbot.waitUntil(
        lambda: [each.id for each in desk.library.conversations(archived=None).result()] == [ferries.id],
        timeout=20_000,
    )
    qtbot.waitUntil(lambda: desk.conversations.known(begun) is None, timeout=20_000)
    # one that is only looked at stays
    desk.controller.shown.new()
    assert [each.id for each in desk.library.conversations().result()] == [ferries.id]
    assert desk.library.trash.listed().result() == ()
