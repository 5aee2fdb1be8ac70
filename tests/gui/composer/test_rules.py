"""What people expect of the field that messages are written in: keys, drafts, undo, drops, refusals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.llm.messages import ImagePart
from sagedesk.paths import prompts_dir
from sagedesk.ui.app import Desk
from sagedesk.ui.composer.editor import MessageEditor
from tests.gui.talking import ask, close, say, texts, to_front

SHIFT, CONTROL, KEYPAD = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


@pytest.fixture
def editor(desk: Desk) -> MessageEditor:
    return desk.window.composer.editor


def attached(desk: Desk) -> list[str]:
    return [each.name for each in desk.window.composer.attachments.attachments]


def picture(path: Path) -> str:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f7a5c"))
    image.save(str(path))
    return str(path)


def notice(desk: Desk) -> str:
    return desk.window.notices.accessibleName() if desk.window.notices.isVisible() else ""


# keys


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_shift_and_either_enter_begin_a_new_line(qtbot: QtBot, desk: Desk, editor: MessageEditor, key: Qt.Key) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, key, SHIFT | KEYPAD if key == Qt.Key.Key_Enter else SHIFT)
    qtbot.keyClicks(editor, "b")
    assert desk.window.composer.text == "a\nb"
    assert texts(desk) == []


def test_the_key_that_does_not_send_sends_nothing(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert texts(desk) == []
    desk.settings.set("sending.send_with", "ctrl-enter")
    qtbot.keyClick(editor, Qt.Key.Key_Enter, KEYPAD)
    assert texts(desk) == []
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        qtbot.keyClick(editor, Qt.Key.Key_Enter, CONTROL | KEYPAD)
    assert texts(desk)[0].strip() == "a"


def test_escape_closes_the_popup_then_leaves_the_edited_message_then_stops(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, use: Callable[..., None], emulator: Emulator
) -> None:
    prompts_dir().mkdir(parents=True)
    (prompts_dir() / "Brief.md").write_text("Answer briefly.")
    prompting = desk.controller.prompting
    prompting.prompts.load()
    qtbot.waitUntil(lambda: len(prompting.prompts.all) == 1)
    to_front(qtbot, desk)
    use("silent", handler="tgi", prompt_format="none")
    say(desk, "first")
    qtbot.waitUntil(lambda: emulator.wait_until_held(timeout=0), timeout=20_000)
    chat = desk.controller.chat
    # an edit that was begun before the reply, as when an older message is retried
    desk.window.composer.begin_editing(chat.messages[0].id, "first")
    qtbot.waitUntil(editor.hasFocus)
    editor.clear()
    qtbot.keyClicks(editor, "/")
    assert prompting.menu.isVisible()
    stopped: list[str] = []
    desk.controller.chats.answering.connect(lambda chat_id, _: stopped.append(chat_id))
    seen = []
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        seen.append((prompting.menu.isVisible(), bool(desk.window.composer.editing_id)))
    assert seen == [(False, True), (False, False)]
    assert stopped == []
    assert chat.reply_id is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stopped == [chat.id])


def test_up_edits_the_last_message_only_in_an_empty_field(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, use: Callable[..., None]
) -> None:
    use("tgi")
    for text in ("one", "two"):
        ask(qtbot, desk, text)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert not desk.window.composer.editing_id
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert desk.window.composer.text == "two"


def test_arrows_and_tab_pick_a_prompt(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    prompts_dir().mkdir(parents=True)
    for name in ("One", "Two"):
        (prompts_dir() / f"{name}.md").write_text(f"{name} it is.")
    prompting = desk.controller.prompting
    prompting.prompts.load()
    qtbot.waitUntil(lambda: len(prompting.prompts.all) == 2)
    to_front(qtbot, desk)
    qtbot.keyClicks(editor, "/")
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert desk.window.composer.text == "Two it is."
    assert editor.hasFocus()


# drafts and undo


def test_each_draft_has_an_undo_history_of_its_own(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, use: Callable[..., None]
) -> None:
    use("tgi")
    ask(qtbot, desk, "hello")
    first = desk.controller.chat.id
    qtbot.keyClicks(editor, "mine")
    desk.controller.shown.new()
    assert desk.window.composer.text == ""
    editor.undo()
    assert desk.window.composer.text == ""
    qtbot.keyClicks(editor, "other")
    desk.controller.shown.show_id(first)
    assert desk.window.composer.text == "mine"
    editor.undo()
    assert desk.window.composer.text == ""
    editor.redo()
    assert desk.window.composer.text == "mine"


def test_an_edit_leaves_the_draft_with_its_caret_and_undo(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, use: Callable[..., None]
) -> None:
    use("tgi")
    ask(qtbot, desk, "hello")
    editor.insertPlainText("half a 😀 thought")
    for _ in "thought":
        qtbot.keyClick(editor, Qt.Key.Key_Left)
    composer = desk.window.composer
    caret = composer.draft_caret
    assert caret == len("half a 😀 ")
    composer.begin_editing(desk.controller.chat.messages[0].id, "hello")
    qtbot.keyClicks(editor, "!")
    assert (composer.text, composer.draft, composer.draft_caret) == ("hello!", "half a 😀 thought", caret)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert (composer.text, composer.draft_caret) == ("half a 😀 thought", caret)
    editor.undo()
    assert composer.text == ""


def test_the_undo_histories_that_are_kept_are_bounded(desk: Desk) -> None:
    for number in range(60):
        desk.window.composer.show_draft(f"conversation {number}", f"draft {number}", 3)
    assert len(desk.window.composer._documents) == 20
    assert desk.window.composer.text == "draft 59"


def test_the_text_caret_and_attachments_are_there_after_a_restart(
    qtbot: QtBot, open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    first = open_desk()
    editor = first.window.composer.editor
    qtbot.keyClicks(editor, "see this")
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    first.controller._attaching.attach_files([picture(tmp_path / "photo.png")])
    qtbot.waitUntil(lambda: attached(first) == ["photo.png"])
    chat = first.controller.chat.id
    close(first)
    second = open_desk()
    second.controller.shown.show_id(chat)
    qtbot.waitUntil(lambda: len(attached(second)) == 1)
    assert second.window.composer.text == "see this"
    assert second.window.composer.draft_caret == len("see thi")


# attachments


def test_files_and_pictures_may_be_dropped_all_over_the_conversation(desk: Desk) -> None:
    """Qt offers what is dragged to the widget below the pointer, then to the first parent that accepts drops."""
    window = desk.window
    chat, header, composer = window.chat, window.header, window.composer
    for widget in (chat, header, composer, composer.box, composer.attachments, window.notices):
        for place in (widget.rect().center(), widget.rect().topLeft() + QPoint(2, 2)):
            taking: QWidget | None = widget.childAt(place) or widget
            while taking is not None and not taking.acceptDrops():
                taking = taking.parentWidget()
            assert taking is window.pane or taking in (composer.editor, composer.editor.viewport()), widget


def test_pasted_and_dropped_files_in_the_field_are_attached_and_no_text(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(picture(tmp_path / "photo.png"))])
    data.setText("file:///photo.png")
    QGuiApplication.clipboard().setMimeData(data)
    editor.paste()
    qtbot.waitUntil(lambda: attached(desk) == ["photo.png"])
    assert desk.window.composer.text == ""


def test_a_folder_and_a_file_that_is_gone_are_refused_in_words(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.controller._attaching.attach_files([str(tmp_path)])
    qtbot.waitUntil(lambda: str(tmp_path.name) in notice(desk))
    desk.controller._attaching.attach_files([str(tmp_path / "gone.txt")])
    qtbot.waitUntil(lambda: "gone.txt" in notice(desk))
    assert attached(desk) == []


def test_a_long_paste_that_becomes_a_file_can_be_undone(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    qtbot.keyClicks(editor, "Sum this up: ")
    QGuiApplication.clipboard().setText("wörd 😀\r\n" * 3000)
    editor.paste()
    (button,) = [each for each in desk.window.notices.findChildren(QPushButton) if each.text() == "Attach as a file"]
    button.click()
    qtbot.waitUntil(lambda: attached(desk) == ["Pasted text.txt"])
    assert desk.window.composer.text == "Sum this up: "
    editor.undo()
    assert desk.window.composer.text == "Sum this up: " + "wörd 😀\n" * 3000


def test_a_picture_for_an_endpoint_that_takes_none_is_refused_before_it_is_sent(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], received: list[ReceivedRequest], tmp_path: Path
) -> None:
    use("openai-chat", handler="openai-chat")
    desk.controller._attaching.attach_files([picture(tmp_path / "photo.png")])
    qtbot.waitUntil(lambda: attached(desk) == ["photo.png"])
    use("tgi", handler="tgi", prompt_format="llama2")
    say(desk, "What is this?")
    qtbot.waitUntil(lambda: "carries no pictures" in notice(desk))
    assert desk.window.composer.text == "What is this?"
    assert attached(desk) == ["photo.png"]
    assert texts(desk) == []
    assert received == []


# failures


def test_a_failed_message_keeps_its_text_and_pictures_for_a_retry(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], tmp_path: Path
) -> None:
    use("no-such-endpoint", handler="openai-chat")
    desk.controller._attaching.attach_files([picture(tmp_path / "photo.png")])
    qtbot.waitUntil(lambda: attached(desk) == ["photo.png"])
    ask(qtbot, desk, "What is this?")
    question, answer = desk.controller.chat.messages
    assert answer.failure is not None
    assert question.text == "What is this?"
    assert isinstance(question.parts[0], ImagePart)
    use("openai-chat", handler="openai-chat")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        desk.window.chat.retry_requested.emit(answer.id)
    assert desk.controller.chat.messages[-1].failure is None
    assert desk.controller.chat.messages[0].parts == question.parts
