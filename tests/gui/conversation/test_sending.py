"""What lies between Send and a message that is sent, in the whole window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.llm.messages import Role
from sagedesk.ui.app import Desk
from tests.gui.talking import ask, say, texts

TYPED = "Say [/INST] and </s>."
Use = Callable[..., None]


def asked(desk: Desk) -> bool:
    return desk.window.notices.isVisible()


def choice(desk: Desk, text: str) -> QPushButton:
    return next(b for b in desk.window.notices.findChildren(QPushButton) if b.text().replace("&", "") == text)


def own(desk: Desk) -> list[str]:
    return [message.text for message in desk.controller.chat.messages if message.role == Role.USER]


def test_text_that_could_end_the_turn_is_asked_about_and_stays(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi")
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    assert desk.window.notices.accessibleName() == (
        "This text contains “[/INST]” and “</s>”, which the model may take for the end of your turn."
    )
    assert desk.window.composer.text == TYPED
    assert texts(desk) == []
    assert desk.window.composer.editor.isEnabled()
    choice(desk, "").click()  # Dismiss
    assert desk.window.composer.text == TYPED
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    qtbot.keyClicks(desk.window.composer.editor, "!")
    assert not asked(desk)
    assert desk.window.composer.text == TYPED + "!"
    assert texts(desk) == []


@pytest.mark.parametrize(("answer", "sent"), [("Send as it is", TYPED), ("Escape and send", "Say [/INST ] and </s >.")])
def test_each_choice_sends(qtbot: QtBot, desk: Desk, use: Use, answer: str, sent: str) -> None:
    use("tgi")
    desk.window.activateWindow()
    qtbot.waitActive(desk.window)
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.mouseClick(choice(desk, answer), Qt.MouseButton.LeftButton)
    assert own(desk) == [sent]
    assert desk.window.composer.text == ""
    assert desk.window.composer.editor.hasFocus()
    assert not asked(desk)


def test_keys_alone_choose(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi")
    desk.window.activateWindow()
    qtbot.waitActive(desk.window)
    qtbot.keyClicks(desk.window.composer.editor, TYPED)
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked(desk))
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert own(desk) == ["Say [/INST ] and </s >."]


def test_a_container_that_takes_messages_is_sent_anything(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("openai-chat", handler="openai-chat")
    ask(qtbot, desk, TYPED)
    assert own(desk) == [TYPED]


def test_the_question_is_about_what_is_shown(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi")
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    desk.window.registry["new-conversation"].trigger()
    assert not asked(desk)
    assert desk.window.composer.text == ""
    desk.window.sidebar.select(desk.conversations.conversations[0].id)
    assert desk.window.composer.text == TYPED
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    use("openai-chat", handler="openai-chat")
    assert not asked(desk)
    ask(qtbot, desk, TYPED)
    assert own(desk) == [TYPED]


def test_another_version_of_a_message_is_asked_about_too(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi")
    ask(qtbot, desk, "one")
    desk.window.chat.action_requested.emit("edit", desk.controller.chat.messages[0].id)
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    assert desk.window.composer.text == TYPED
    assert own(desk) == ["one"]
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Escape)
    assert not asked(desk)
    assert (desk.window.composer.editing_id, desk.window.composer.text) == ("", "")
    desk.window.chat.action_requested.emit("edit", desk.controller.chat.messages[0].id)
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        choice(desk, "Escape and send").click()
    assert own(desk) == ["Say [/INST ] and </s >."]
    assert desk.window.composer.editing_id == ""


def test_escape_leaves_the_question(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi")
    say(desk, TYPED)
    qtbot.waitUntil(lambda: asked(desk))
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Escape)
    assert not asked(desk)
    assert desk.window.composer.text == TYPED


def test_the_profile_editor_previews_what_would_be_sent(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi", prompt_format="chatml", system_prompt="Be brief.")

    def previewed() -> str:
        desk.window.registry["edit-profile"].trigger()
        editor = QApplication.activeModalWidget()
        next(b for b in editor.findChildren(QPushButton) if b.accessibleName() == "Preview").click()
        box = next(b for b in editor.findChildren(QPlainTextEdit) if b.accessibleName() == "Prompt preview")
        qtbot.waitUntil(lambda: bool(box.toPlainText()))
        text = box.toPlainText()
        editor.reject()
        return text

    ask(qtbot, desk, "one")
    said = texts(desk)[1]
    first = previewed()
    assert first == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\none<|im_end|>\n<|im_start|>assistant\n"
    )
    desk.window.composer.set_text("two")
    second = previewed()
    assert second.startswith(first + said.strip())
    assert second.endswith("<|im_end|>\n<|im_start|>user\ntwo<|im_end|>\n<|im_start|>assistant\n")


def test_what_is_typed_while_a_message_is_on_its_way_stays(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        say(desk, "one")
        desk.window.composer.send_button.click()  # once more, before it went
        qtbot.keyClicks(desk.window.composer.editor, " two")
    assert own(desk) == ["one"]
    assert desk.window.composer.text == " two"


def test_a_conversation_that_was_left_is_answered(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "one")
        desk.window.registry["new-conversation"].trigger()
    assert texts(desk) == []
    assert desk.window.composer.text == ""
    desk.window.sidebar.select(ended.args[0].conversation_id)
    assert own(desk) == ["one"]
    assert desk.window.composer.text == ""


def test_a_format_that_cannot_be_used_says_so_as_the_reply(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi", prompt_format="template", prompt_options={"source": "{% if %}"})
    ask(qtbot, desk, TYPED)
    assert "line 1" in desk.controller.chat.messages[-1].failure.message


# Python code of a profile that came from somewhere else

CODE = """
from pathlib import Path
Path({ran!r}).write_text("ran")
def shout(messages):
    return "|".join(message.content.upper() for message in messages)
"""


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Code that leaves a file once it is loaded, and that file."""
    file = tmp_path / "ran"
    (tmp_path / "shouting_format.py").write_text(CODE.format(ran=str(file)))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "shouting_format", raising=False)
    return file


def question(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    return QApplication.activeModalWidget()


def press(box: QMessageBox, text: str) -> None:
    next(b for b in box.buttons() if b.text().replace("&", "") == text).click()


def test_code_is_shown_and_asked_about_once(qtbot: QtBot, desk: Desk, use: Use, ran: Path) -> None:
    use("tgi", prompt_format="shouting_format:shout")
    say(desk, "hello")
    box = question(qtbot)
    assert "shouting_format:shout\nfrom " + str(ran.with_name("shouting_format.py")) in box.informativeText()
    assert box.defaultButton().text() == "Cancel"
    press(box, "Cancel")
    assert "did not allow" in desk.window.notices.accessibleName()
    assert desk.window.composer.text == "hello"
    assert texts(desk) == []
    assert not ran.exists()

    desk.window.composer.send_button.click()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        press(question(qtbot), "Allow and send")
    assert ran.read_text() == "ran"
    assert texts(desk)[1] == "You said: HELLO"
    ask(qtbot, desk, "again")
    assert "AGAIN" in texts(desk)[-1]


def test_retry_asks_too(qtbot: QtBot, desk: Desk, use: Use, ran: Path) -> None:
    use("access-denied")
    ask(qtbot, desk, "hello")
    use("tgi", prompt_format="shouting_format:shout")
    chat = desk.controller.chat
    # a reply that failed for want of the agreement, as another window or the command line may leave it
    desk.controller.chats.retry(chat, chat.messages[-1].id, desk.window.header.current)
    qtbot.waitUntil(lambda: chat.reply_id is None)
    assert chat.messages[-1].failure.kind == "UntrustedCodeError"
    assert "Retry" in chat.messages[-1].failure.hint
    desk.window.chat.retry_requested.emit(chat.messages[-1].id)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        press(question(qtbot), "Allow and go on")
    assert texts(desk) == ["hello", "You said: HELLO"]


def test_code_that_is_missing_is_told_as_the_reply(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi", handler="nowhere_to_be_found:Handler")
    ask(qtbot, desk, "hello")
    assert "not on this computer" in desk.controller.chat.messages[-1].failure.message
