"""Files, pictures and long pastes that go along with a message, in the whole window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator.service import ReceivedRequest
from sagedesk.llm.messages import ImagePart, TextPart
from sagedesk.ui.app import Desk
from tests.gui.talking import ask, close, say


def picture(path: Path, width: int, height: int) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f7a5c"))
    image.save(str(path))
    return str(path)


def drop(desk: Desk, *paths: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    pane, copy = desk.window.pane, Qt.DropAction.CopyAction
    buttons, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, buttons, no_keys)
    QApplication.sendEvent(pane, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(pane, QDropEvent(QPointF(50, 50), copy, data, buttons, no_keys))


def attached(desk: Desk) -> list[str]:
    return [each.name for each in desk.window.composer.attachments.attachments]


def shown(desk: Desk) -> str:
    return "\n".join(label.text() for label in desk.window.composer.attachments.findChildren(QLabel))


def test_dropped_files_are_sent_before_the_text(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], tmp_path: Path, received: list[ReceivedRequest]
) -> None:
    use("openai-chat", handler="openai-chat")
    code = tmp_path / "run.py"
    code.write_text("print(1)\n")
    drop(desk, str(code))
    qtbot.waitUntil(lambda: attached(desk) == ["run.py"])
    drop(desk, picture(tmp_path / "photo.png", 4000, 3000))
    qtbot.waitUntil(lambda: attached(desk) == ["run.py", "photo.png"])
    assert "1568 × 1176" in shown(desk)
    assert "made smaller from 4000 × 3000" in shown(desk)
    ask(qtbot, desk, "What is this?")
    question = desk.controller.chat.messages[0]
    text, image, typed = question.parts
    assert isinstance(text, TextPart)
    assert text.text.startswith("run.py:\n\n```py\nprint(1)")
    assert isinstance(image, ImagePart)
    assert typed == TextPart(text="What is this?")
    content = json.loads(received[-1].body)["messages"][-1]["content"]
    assert [part["type"] for part in content] == ["text", "image_url", "text"]
    assert content[1]["image_url"]["url"].startswith("data:image/jpeg;base64,")
    assert attached(desk) == []


def test_a_small_picture_is_sent_to_the_byte(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], tmp_path: Path
) -> None:
    use("openai-chat", handler="openai-chat")
    path = picture(tmp_path / "small.png", 20, 10)
    drop(desk, path)
    qtbot.waitUntil(lambda: attached(desk) == ["small.png"])
    assert desk.window.composer.attached == (ImagePart(media_type="image/png", data=Path(path).read_bytes()),)
    # a message may be a picture alone
    desk.window.composer.set_text("")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=30_000):
        desk.window.composer.send_button.click()


def test_what_cannot_be_sent_is_refused_with_its_reason(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], tmp_path: Path
) -> None:
    use("tgi", handler="tgi", prompt_format="llama2")
    odd = tmp_path / "data.bin"
    odd.write_bytes(b"\x00\x01")
    drop(desk, str(odd))
    qtbot.waitUntil(lambda: "neither a picture" in desk.window.notices.accessibleName())
    drop(desk, picture(tmp_path / "photo.png", 20, 10))
    qtbot.waitUntil(lambda: "carries no pictures" in desk.window.notices.accessibleName())
    assert attached(desk) == []


def test_a_pasted_picture_and_its_removal_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    desk.window.composer.editor.paste()
    qtbot.waitUntil(lambda: attached(desk) == ["Pasted picture 1.png"])
    (remove,) = desk.window.composer.attachments.findChildren(QToolButton)
    assert remove.accessibleName() == "Remove Pasted picture 1.png"
    remove.setFocus()
    qtbot.keyClick(remove, Qt.Key.Key_Space)
    assert attached(desk) == []
    assert not desk.window.composer.attachments.isVisible()


def test_a_long_paste_can_become_a_file(qtbot: QtBot, desk: Desk) -> None:
    desk.window.composer.set_text("Sum this up: ")
    QGuiApplication.clipboard().setText("word " * 3000)
    desk.window.composer.editor.paste()
    (button,) = [each for each in desk.window.notices.findChildren(QPushButton) if each.isVisible() and each.text()]
    assert button.text() == "Attach as a file"
    button.click()
    qtbot.waitUntil(lambda: attached(desk) == ["Pasted text.txt"])
    assert desk.window.composer.text == "Sum this up: "


def test_attachments_wait_in_their_conversation(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    ask(qtbot, desk, "hello")
    first = desk.controller.chat.id
    drop(desk, picture(tmp_path / "photo.png", 20, 10))
    qtbot.waitUntil(lambda: attached(desk) == ["photo.png"])
    desk.controller.shown.new()
    assert attached(desk) == []
    desk.controller.shown.show_id(first)
    assert attached(desk) == ["photo.png"]


def test_an_edited_message_keeps_its_pictures(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], tmp_path: Path
) -> None:
    use("openai-chat", handler="openai-chat")
    drop(desk, picture(tmp_path / "photo.png", 20, 10))
    qtbot.waitUntil(lambda: attached(desk) == ["photo.png"])
    ask(qtbot, desk, "What is this?")
    qtbot.keyClick(desk.window.composer.editor, Qt.Key.Key_Up)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=30_000):
        say(desk, "And this?")
    parts = desk.controller.chat.messages[0].parts
    assert isinstance(parts[0], ImagePart)
    assert parts[1] == TextPart(text="And this?")


def test_attachments_are_there_again_after_a_restart(
    qtbot: QtBot, open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    first = open_desk()
    path = picture(tmp_path / "photo.png", 20, 10)
    note = tmp_path / "note.md"
    note.write_text("remember")
    for each in (path, str(note)):
        drop(first, each)
        qtbot.waitUntil(lambda name=Path(each).name: name in attached(first))
    chat = first.controller.chat.id
    parts = first.window.composer.attached
    close(first)
    second = open_desk()
    second.controller.shown.show_id(chat)
    qtbot.waitUntil(lambda: len(attached(second)) == 2)
    assert second.window.composer.attached == parts
    assert sorted(attached(second)) == ["Picture 1", "note.md"]
    ask(qtbot, second, "What is it?")
    close(second)
    third = open_desk()
    third.controller.shown.show_id(chat)
    qtbot.waitUntil(lambda: third.controller.chat.loaded)
    assert third.library.draft(chat).result().attachments == ()
    assert attached(third) == []
