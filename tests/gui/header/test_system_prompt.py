"""The system prompt, edited from the header."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.header.system_prompt import SystemPromptDialog
from tests.gui.talking import ask, texts


def opened(qtbot: QtBot, desk: Desk) -> SystemPromptDialog:
    desk.window.registry["system-prompt"].trigger()
    dialog = next(each for each in desk.window.findChildren(SystemPromptDialog) if each.isVisible())
    qtbot.waitExposed(dialog)
    return dialog


def test_for_this_conversation_alone(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("tgi", system_prompt="You are a sailor")
    dialog = opened(qtbot, desk)
    assert dialog.box.text == "You are a sailor"
    assert dialog.note.text() == "This is the system prompt of tgi."
    dialog.box.setPlainText("You are a pirate")
    assert dialog.note.text().startswith("This is another one than that of tgi.")
    dialog.use_button.click()
    ask(qtbot, desk, "Ahoy")
    assert "You are a pirate" in texts(desk)[1]
    assert desk.window.header.current.system_prompt == "You are a sailor"
    assert desk.library.conversation(desk.controller.chat.id).result().system_prompt == "You are a pirate"
    dialog = opened(qtbot, desk)
    dialog.back_button.click()
    dialog.use_button.click()
    assert desk.library.conversation(desk.controller.chat.id).result().system_prompt == "You are a sailor"


def test_for_the_endpoint(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("tgi")
    dialog = opened(qtbot, desk)
    dialog.box.setPlainText("You are a cook")
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        dialog.save_button.click()
    assert desk.window.header.current.system_prompt == "You are a cook"
    assert desk.controller.chat.conversation.system_prompt == "You are a cook"
    ask(qtbot, desk, "Hello")
    desk.window.registry["new-conversation"].trigger()
    assert desk.controller.chat.conversation.system_prompt == "You are a cook"
    assert desk.window.header._system_prompt.toolTip() == "System prompt: You are a cook"


def test_cancel_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    dialog.box.setPlainText("You are a cook")
    dialog.reject()
    assert desk.controller.chat.conversation.system_prompt == ""
