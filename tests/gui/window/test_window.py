"""The whole window in this process: a Desk with its real library, emulator and threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.ui.app import Desk
from sagedesk.ui.sidebar.words import untitled
from tests.gui.library_of import add
from tests.gui.talking import ask, close, say, texts


def titles(desk: Desk) -> list[str]:
    return [each.title or untitled() for each in desk.conversations.conversations]


def test_a_question_to_the_guide(qtbot: QtBot, desk: Desk) -> None:
    assert desk.window.header.profiles.currentText() == "Guide (built in)"
    ask(qtbot, desk, "How do I add an endpoint?")
    question, answer = texts(desk)
    assert question == "How do I add an endpoint?"
    assert answer.startswith("# ")
    assert titles(desk) == ["How do I add an endpoint?"]
    assert desk.window.composer.text == ""


def test_what_was_said_is_there_at_the_next_start(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    first = open_desk()
    ask(qtbot, first, "Hello")
    said = texts(first)
    first.window.composer.set_text("half a thought")
    close(first)
    second = open_desk()
    qtbot.waitUntil(lambda: titles(second) == ["Hello"])
    with qtbot.waitSignal(second.controller.chats.loaded, timeout=20_000):
        second.window.sidebar.select(second.conversations.conversations[0].id)
    assert texts(second) == said
    assert second.window.composer.text == "half a thought"


def test_stop_keeps_what_came(qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[[str], None]) -> None:
    use("stall")
    say(desk, "go")
    qtbot.waitUntil(lambda: len(texts(desk)) == 2 and bool(texts(desk)[1]), timeout=20_000)
    assert emulator.wait_until_held()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        desk.window.composer.stop_button.click()
    assert ended.args[0].state == MessageState.STOPPED
    assert texts(desk)[1] == ended.args[0].text != ""


def test_a_failure_can_be_tried_again(qtbot: QtBot, desk: Desk, use: Callable[[str], None], emulator: Emulator) -> None:
    use("access-denied")
    ask(qtbot, desk, "go")
    retry = next(b for b in desk.window.chat.findChildren(QPushButton) if b.accessibleName() == "Retry")
    qtbot.waitUntil(retry.isVisible)
    chat = desk.controller.chat
    assert chat.messages[-1].failure.kind == "AccessDeniedError"
    use("tgi")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    assert [m.state for m in chat.messages] == [MessageState.COMPLETE, MessageState.COMPLETE]
    assert len(texts(desk)) == 2


def test_a_reply_goes_on_while_another_conversation_is_shown(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[[str], None]
) -> None:
    use("stall")
    say(desk, "first")
    qtbot.waitUntil(lambda: len(texts(desk)) == 2 and bool(texts(desk)[1]), timeout=20_000)
    assert emulator.wait_until_held()
    desk.window.registry["new-conversation"].trigger()
    assert texts(desk) == []
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        emulator.release()
    assert ended.args[0].state == MessageState.COMPLETE
    assert desk.conversations.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "first, unread"
    desk.window.sidebar.select(ended.args[0].conversation_id)
    assert texts(desk)[1] == ended.args[0].text


def test_delete_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    desk.window.registry["delete"].trigger()
    assert titles(desk) == []
    assert texts(desk) == []
    undo = next(b for b in desk.window.notices.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: titles(desk) == ["Hello"], timeout=20_000)


def test_rename_is_kept(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    desk.conversations.setData(desk.conversations.index(1), "A better name")
    assert titles(desk) == ["A better name"]
    assert desk.library.conversations().result()[0].title == "A better name"


def test_the_system_prompt_in_force_stays_with_the_conversation(
    qtbot: QtBot, desk: Desk, use: Callable[[str], None]
) -> None:
    use("tgi")
    profile = desk.window.header.current
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        desk.profiles.save(replace(profile, system_prompt="You are a pirate"))
    ask(qtbot, desk, "Ahoy")
    assert "You are a pirate" in texts(desk)[1]
    chat = desk.controller.chat
    assert desk.library.conversation(chat.id).result().system_prompt == "You are a pirate"
    assert chat.messages[-1].metadata["system_prompt"] == "You are a pirate"


def test_nothing_is_sent_while_a_reply_comes(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[[str], None]
) -> None:
    use("stall")
    say(desk, "go")
    qtbot.waitUntil(lambda: len(texts(desk)) == 2, timeout=20_000)
    desk.window.composer.set_text("next")
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Return)
    assert [each.text for each in desk.controller.chat.queue] == ["next"]
    assert len(texts(desk)) == 2


# Versions of messages


def act(desk: Desk, action: str, row: int) -> None:
    desk.window.chat.action_requested.emit(action, desk.window.messages.message(row).id)


def versions(desk: Desk, row: int) -> tuple[int, int]:
    return desk.window.messages.siblings(desk.window.messages.message(row).id)


def test_regenerate_keeps_the_other_reply_as_a_version(qtbot: QtBot, desk: Desk, use: Callable[[str], None]) -> None:
    use("tgi")
    ask(qtbot, desk, "one")
    first = desk.window.messages.message(1).id
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        act(desk, "regenerate", 1)
    assert desk.window.messages.message(1).id != first
    qtbot.waitUntil(lambda: versions(desk, 1) == (1, 2))
    with qtbot.waitSignal(desk.controller.chats.loaded, timeout=20_000):
        desk.window.chat.sibling_requested.emit(desk.window.messages.message(1).id, -1)
    assert desk.window.messages.message(1).id == first
    qtbot.waitUntil(lambda: versions(desk, 1) == (0, 2))
    assert desk.library.messages(desk.controller.chat.id).result()[-1].id == first


def test_versions_are_there_again_when_a_conversation_is_shown_again(qtbot: QtBot, desk: Desk) -> None:
    first, second = add(desk.library, "first", "one", "1"), add(desk.library, "second", "two", "2")
    question = desk.library.messages(first.id).result()[0]
    edited = desk.library.edit(question.id, question.parts).result()
    desk.controller.shown.show_id(first.id)
    qtbot.waitUntil(lambda: texts(desk) == ["one"] and versions(desk, 0) == (1, 2), timeout=20_000)
    desk.controller.shown.show_id(second.id)
    qtbot.waitUntil(lambda: desk.window.messages.siblings(edited.id) == (0, 1), timeout=20_000)
    assert texts(desk) == ["two", "2"]
    desk.controller.shown.show_id(first.id)
    qtbot.waitUntil(lambda: texts(desk) == ["one"] and versions(desk, 0) == (1, 2), timeout=20_000)


def test_of_a_conversation_that_is_not_saved_no_versions_are_asked(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.controller.shown.show_id(add(desk.library, "first", "one", "1").id)
    qtbot.waitUntil(lambda: texts(desk) == ["one", "1"], timeout=20_000)
    asked: list[str] = []
    monkeypatch.setattr(desk.controller.chats, "look_for_versions", asked.append)
    desk.controller.shown.new()
    assert (texts(desk), asked) == ([], [])


def test_edit_sends_another_version_and_the_draft_comes_back(
    qtbot: QtBot, desk: Desk, use: Callable[[str], None]
) -> None:
    use("tgi")
    ask(qtbot, desk, "one")
    ask(qtbot, desk, "two")
    desk.window.composer.set_text("half a thought")
    act(desk, "edit", 0)
    assert desk.window.composer.text == "one"
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        say(desk, "uno")
    assert len(texts(desk)) == 2
    assert texts(desk)[0] == "uno"
    assert desk.window.composer.text == "half a thought"
    qtbot.waitUntil(lambda: versions(desk, 0) == (1, 2))
    with qtbot.waitSignal(desk.controller.chats.loaded, timeout=20_000):
        desk.window.chat.sibling_requested.emit(desk.window.messages.message(0).id, -1)
    assert texts(desk)[::2] == ["one", "two"]


def test_an_edit_is_only_kept_or_answered_by_keys(qtbot: QtBot, desk: Desk, use: Callable[[str], None]) -> None:
    use("tgi")
    ask(qtbot, desk, "one")
    editor = desk.window.composer.editor
    act(desk, "edit", 0)
    editor.setPlainText("uno")
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert texts(desk) == ["uno"]
    assert not desk.window.composer.editing_id
    qtbot.waitUntil(lambda: versions(desk, 0) == (1, 2))
    assert desk.controller.chat.reply_id is None
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        desk.window.registry["regenerate"].trigger()
    assert "uno" in texts(desk)[1]
    act(desk, "edit", 0)
    editor.setPlainText("un")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts(desk)[0] == "un"
    qtbot.waitUntil(lambda: versions(desk, 0) == (2, 3))


def test_up_in_the_empty_field_edits_the_last_message_and_esc_leaves_it(
    qtbot: QtBot, desk: Desk, use: Callable[[str], None]
) -> None:
    use("tgi")
    ask(qtbot, desk, "one")
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Up)
    assert desk.window.composer.text == "one"
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Escape)
    assert desk.window.composer.text == ""
    assert texts(desk)[0] == "one"


def test_branch_makes_a_conversation_of_the_beginning(qtbot: QtBot, desk: Desk, use: Callable[[str], None]) -> None:
    use("tgi")
    ask(qtbot, desk, "one")
    ask(qtbot, desk, "two")
    with qtbot.waitSignal(desk.controller.chats.paths.branched, timeout=20_000):
        act(desk, "branch", 1)
    qtbot.waitUntil(lambda: len(texts(desk)) == 2)
    assert texts(desk)[0] == "one"
    assert len(desk.conversations.conversations) == 2
