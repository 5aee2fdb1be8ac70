"""What the window says when the library is not as usual."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart
from sagedesk.paths import library_file
from sagedesk.ui.app import Desk
from sagedesk.ui.sidebar.words import untitled
from tests.gui.talking import ask, close, texts


@pytest.fixture
def kept(home: Path) -> Path:
    """A library with one conversation, and a backup of it."""
    path = library_file()
    with Library.open(path) as library:
        conversation = library.create_conversation(title="Kept").result()
        library.add_message(
            Message(
                conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="a frigate"),)
            )
        ).result()
        library.backups.make().result()
    return path


def said(desk: Desk) -> str:
    return desk.window.library_notice.accessibleName() if desk.window.library_notice.isVisible() else ""


def press(desk: Desk, text: str) -> None:
    next(b for b in desk.window.library_notice.findChildren(QPushButton) if b.text() == text).click()


def titles(desk: Desk) -> list[str]:
    return [each.title or untitled() for each in desk.conversations.conversations]


def test_nothing_is_said_of_a_library_that_is_as_usual(desk: Desk) -> None:
    assert said(desk) == ""
    assert desk.window.composer.isEnabled()


def test_a_newer_library_is_read_and_says_so(qtbot: QtBot, open_desk: Callable[[], Desk], kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA journal_mode = DELETE")
    before = kept.read_bytes()
    desk = open_desk()
    assert "written by a newer SageDesk" in said(desk)
    assert "can be read and exported" in said(desk)
    assert titles(desk) == ["Kept"]
    assert not desk.window.composer.isEnabled()
    with qtbot.waitSignal(desk.controller.chats.loaded, timeout=20_000):
        desk.window.sidebar.select(desk.conversations.conversations[0].id)
    assert texts(desk) == ["a frigate"]
    assert not desk.window.composer.isEnabled()
    assert "the library is read-only" in desk.window.composer.editor.placeholderText()
    registry = desk.window.registry
    assert registry["export"].isEnabled()
    for each in ("import", "library-backup", "library-compact", "delete", "rename"):
        assert not registry[each].isEnabled(), each
    close(desk)
    assert kept.read_bytes() == before


def test_a_damaged_library_is_recovered_and_the_person_is_told(
    qtbot: QtBot, open_desk: Callable[[], Desk], kept: Path
) -> None:
    kept.write_bytes(b"\xff" * kept.stat().st_size)
    desk = open_desk()
    assert said(desk).startswith(
        "The conversation library was damaged. 1 message in 1 conversation could be recovered."
    )
    assert titles(desk) == ["Kept"]
    assert desk.window.composer.isEnabled()
    press(desk, "Backups…")
    qtbot.waitUntil(
        lambda: bool([w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Backups of the library"])
    )


def test_a_library_that_is_gone_comes_back_and_the_person_is_told(open_desk: Callable[[], Desk], kept: Path) -> None:
    kept.unlink()
    desk = open_desk()
    assert "was gone or empty" in said(desk)
    assert titles(desk) == ["Kept"]


def test_a_locked_library_can_be_tried_again_or_only_read(
    qtbot: QtBot, qapp: QApplication, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sagedesk.ui.library.opening.PATIENCE", 0.1)
    desk = Desk(qapp)
    try:
        with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            desk.start()
            qtbot.waitUntil(lambda: "locked" in said(desk), timeout=20_000)
            assert not desk.window.composer.isEnabled()
            press(desk, "Try again")
            qtbot.waitUntil(lambda: "locked" in said(desk), timeout=20_000)
        with qtbot.waitSignal(desk.ready, timeout=20_000):
            press(desk, "Try again")
        assert said(desk) == ""
        ask(qtbot, desk, "Hello")
    finally:
        close(desk)


def test_a_locked_library_can_be_read(
    qtbot: QtBot, qapp: QApplication, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sagedesk.ui.library.opening.PATIENCE", 0.1)
    desk = Desk(qapp)
    try:
        with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            desk.start()
            qtbot.waitUntil(lambda: "locked" in said(desk), timeout=20_000)
            with qtbot.waitSignal(desk.ready, timeout=20_000):
                press(desk, "Only read it")
            assert titles(desk) == ["Kept"]
            assert not desk.window.composer.isEnabled()
    finally:
        close(desk)


def test_a_library_that_takes_long_to_open_says_why(
    qtbot: QtBot, qapp: QApplication, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sagedesk.ui.library.opening.LONG_MILLISECONDS", 50)
    goes_on = threading.Event()
    opened = Library.open

    def slowly(path: Path, *, patience: float) -> Library:
        goes_on.wait(20)
        return opened(path, patience=patience)

    monkeypatch.setattr(Library, "open", slowly)
    desk = Desk(qapp)
    try:
        desk.start()
        qtbot.waitUntil(lambda: "takes longer than usual" in said(desk), timeout=20_000)
        with qtbot.waitSignal(desk.ready, timeout=20_000):
            goes_on.set()
        assert said(desk) == ""
    finally:
        goes_on.set()
        close(desk)
