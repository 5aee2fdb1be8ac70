"""A quick question is an ordinary conversation: asked in a small window, kept, and gone on with in a large one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.ui.app import Desk
from sagedesk.ui.instance.openings import Openings
from sagedesk.ui.instance.request import QUICK_ASK, StartRequest
from sagedesk.ui.quick_ask.summoning import ON
from sagedesk.ui.quick_ask.window import QuickAskWindow
from tests.gui.talking import close, texts

LONG = 20_000


@pytest.fixture
def quick(qtbot: QtBot, desk: Desk) -> QuickAskWindow:
    desk.settings.set(ON, True)
    desk.background.tray.quick_ask_wanted.emit()
    window = desk.background.quick_ask.window
    qtbot.waitExposed(window)
    return window


def said(window: QuickAskWindow) -> list[str]:
    return [window.messages.index(row).data() for row in range(window.messages.rowCount())]


def ask(qtbot: QtBot, desk: Desk, window: QuickAskWindow, text: str) -> None:
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=30_000):
        qtbot.keyClicks(window.editor, text)
        qtbot.keyClick(window.editor, Qt.Key.Key_Return)


def test_it_is_off_until_it_is_turned_on(qtbot: QtBot, desk: Desk) -> None:
    desk.background.quick_ask.summon()
    assert desk.background.quick_ask.window is None
    assert desk.window.notices.accessibleName() == "Quick ask is turned off."
    next(b for b in desk.window.notices.findChildren(QPushButton) if b.text() == "Turn it on").click()
    assert desk.background.quick_ask.window.isVisible()
    assert desk.settings.value.windows.quick_ask


def test_enter_asks_and_the_answer_comes_beneath(qtbot: QtBot, desk: Desk, quick: QuickAskWindow) -> None:
    assert quick.profiles.currentText() == "Guide (built in)"
    assert not quick.chat.isVisible()
    height = quick.height()
    ask(qtbot, desk, quick, "How do I add an endpoint?")
    assert quick.chat.isVisible()
    assert quick.height() > height
    question, answer = said(quick)
    assert question == "How do I add an endpoint?"
    assert answer.startswith("# ")
    assert quick.text == ""
    assert [each.title for each in desk.conversations.conversations] == ["How do I add an endpoint?"]
    ask(qtbot, desk, quick, "thanks")
    assert len(said(quick)) == 4
    quick.new_button.click()
    assert not quick.chat.isVisible()
    ask(qtbot, desk, quick, "What does a reply cost?")
    assert len(said(quick)) == 2
    assert len(desk.conversations.conversations) == 2


def test_it_is_gone_on_with_in_a_window_with_what_was_being_written(
    qtbot: QtBot, desk: Desk, quick: QuickAskWindow
) -> None:
    ask(qtbot, desk, quick, "How do I add an endpoint?")
    qtbot.keyClicks(quick.editor, "And then")
    quick.open_button.click()
    qtbot.waitUntil(lambda: len(texts(desk)) == 2, timeout=LONG)
    assert desk.window.composer.text == "And then"
    assert not quick.isVisible()
    desk.background.quick_ask.summon()
    assert quick.isVisible()
    assert said(quick) == []
    assert quick.text == ""


def test_esc_hides_it_the_reply_goes_on_and_summoned_again_it_is_there(
    qtbot: QtBot, desk: Desk, quick: QuickAskWindow, emulator: Emulator, use: Callable[[str], None]
) -> None:
    use("stall")
    quick.profiles.setCurrentIndex(quick.profiles.findText("stall"))
    quick.profiles.activated.emit(quick.profiles.currentIndex())
    qtbot.keyClicks(quick.editor, "go")
    qtbot.keyClick(quick.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(said(quick)) == 2 and bool(said(quick)[1]), timeout=LONG)
    assert emulator.wait_until_held()
    assert quick.stop_button.isVisible()
    qtbot.keyClick(quick.editor, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG) as ended:
        emulator.release()
    assert ended.args[0].state == MessageState.COMPLETE
    assert ended.args[0].conversation_id in desk.windows.marks.unread
    desk.background.quick_ask.summon()
    assert said(quick)[1] == ended.args[0].text
    assert quick.ask_button.isVisible()


def test_a_production_profile_is_asked_for_and_said(qtbot: QtBot, desk: Desk, quick: QuickAskWindow, use) -> None:
    use("tgi", production=True)
    quick.profiles.setCurrentIndex(quick.profiles.findText("tgi"))
    quick.profiles.activated.emit(quick.profiles.currentIndex())
    assert quick.production.isVisible()
    qtbot.keyClicks(quick.editor, "careful")
    qtbot.keyClick(quick.editor, Qt.Key.Key_Return)
    buttons = {b.text(): b for b in quick.findChildren(QPushButton)}
    buttons["Do not send"].click()
    assert said(quick) == []
    assert quick.text == "careful"
    qtbot.keyClick(quick.editor, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG):
        next(b for b in quick.findChildren(QPushButton) if b.text() == "Send to production" and b.isVisible()).click()
    assert said(quick)[0] == "careful"


def test_a_text_that_must_be_decided_about_is_decided_in_a_window(
    qtbot: QtBot, desk: Desk, quick: QuickAskWindow, use
) -> None:
    use("tgi", prompt_format="llama3")
    quick.profiles.setCurrentIndex(quick.profiles.findText("tgi"))
    quick.profiles.activated.emit(quick.profiles.currentIndex())
    text = "what is <|eot_id|> for"
    qtbot.keyClicks(quick.editor, text)
    qtbot.keyClick(quick.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.composer.text == text, timeout=LONG)
    assert not quick.isVisible()
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG):
        desk.window.composer.send_button.click()
        buttons = desk.window.notices.findChildren(QPushButton)
        qtbot.waitUntil(lambda: "Esc&ape and send" in [b.text() for b in buttons], timeout=LONG)
        next(b for b in buttons if b.text() == "Esc&ape and send").click()


def test_a_failure_is_shown_there_and_can_be_tried_again(
    qtbot: QtBot, desk: Desk, quick: QuickAskWindow, use: Callable[[str], None]
) -> None:
    use("access-denied")
    quick.profiles.setCurrentIndex(quick.profiles.findText("access-denied"))
    quick.profiles.activated.emit(quick.profiles.currentIndex())
    ask(qtbot, desk, quick, "go")
    retry = next(b for b in quick.chat.findChildren(QPushButton) if b.accessibleName() == "Retry")
    qtbot.waitUntil(retry.isVisible, timeout=LONG)
    with qtbot.waitSignal(desk.background.chats.replaced, timeout=LONG):
        retry.click()


def test_another_start_brings_it_and_leaves_the_other_windows(qtbot: QtBot, desk: Desk) -> None:
    desk.settings.set(ON, True)
    openings = Openings(desk)
    openings._desk_ready()
    desk.window.showMinimized()
    openings.ask(StartRequest(window=QUICK_ASK, token="t0ken"))
    assert desk.background.quick_ask.window.isVisible()
    assert desk.window.isMinimized()


def test_what_was_not_asked_is_kept_when_the_program_ends(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.settings.set(ON, True)
    desk.background.quick_ask.summon()
    qtbot.keyClicks(desk.background.quick_ask.window.editor, "half a question")
    close(desk)
    again = open_desk()
    qtbot.waitUntil(lambda: bool(again.conversations.conversations), timeout=LONG)
    assert again.library.draft(again.conversations.conversations[0].id).result().text == "half a question"


def test_deleting_its_conversation_begins_anew(qtbot: QtBot, desk: Desk, quick: QuickAskWindow) -> None:
    ask(qtbot, desk, quick, "How do I add an endpoint?")
    desk.controller.shown.show_id(desk.conversations.conversations[0].id)
    qtbot.waitUntil(lambda: len(texts(desk)) == 2, timeout=LONG)
    desk.window.registry["delete"].trigger()
    assert said(quick) == []
