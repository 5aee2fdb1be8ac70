"""Titles that an endpoint makes: only where they are wanted, once, and without stirring the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.ui.app import Desk
from sagedesk.ui.conversation.titling import clean_title
from tests.gui.library_of import add
from tests.gui.talking import ask, close, say, texts

LONG = 20_000


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        ("Ferry times\n", "Ferry times"),
        ("\n\n**“Ferry times”**\nBecause you asked.", "Ferry times"),
        ("Title: Ferry times", "Ferry times"),
        ('**Titel:** "Fährzeiten"', "Fährzeiten"),
        ("Ferry: times", "Ferry: times"),
        ("   ", ""),
    ],
)
def test_a_title_is_the_first_line_without_its_frame(answer: str, title: str) -> None:
    assert clean_title(answer) == title


@given(st.text())
def test_a_title_is_one_short_line(answer: str) -> None:
    title = clean_title(answer)
    assert len(title) <= 61
    assert len(title.splitlines()) <= 1


def title_of(desk: Desk, conversation_id: str) -> str:
    return desk.library.conversation(conversation_id).result().title


def test_the_text_gives_the_title_by_default(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("tgi")
    ask(qtbot, desk, "Hello there")
    assert not desk.background.titling._running
    assert title_of(desk, desk.controller.chat.id) == "Hello there"


def test_the_endpoint_gives_it_where_that_is_wanted(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("think-tags", handler="openai-chat")
    desk.settings.set("keeping.titles", "endpoint")
    newer = add(desk.library, "newer", "x", at=4_000_000_000.0)
    desk.controller.list_anew()
    qtbot.waitUntil(lambda: desk.conversations.known(newer.id) is not None, timeout=LONG)
    ask(qtbot, desk, "Hello there")
    made = desk.controller.chat.id
    desk.window.registry["new-conversation"].trigger()
    qtbot.waitUntil(lambda: title_of(desk, made).startswith("You said"), timeout=LONG)
    qtbot.waitUntil(lambda: desk.conversations.known(made).title.startswith("You said"), timeout=LONG)
    # not what it thought before; its place in the list stays, and it is not unread
    assert [each.id for each in desk.conversations.conversations] == [newer.id, made]
    spoken = desk.conversations.index(desk.conversations.row_of(made)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "unread" not in spoken
    assert len(desk.library.messages(made).result()) == 2


def test_the_persons_own_title_stays(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("tgi")
    desk.settings.set("keeping.titles", "endpoint")
    ask(qtbot, desk, "Hello there")
    made = desk.controller.chat.id
    desk.controller.chats.rename(made, "Mine")
    qtbot.waitUntil(lambda: not desk.background.titling._running, timeout=LONG)
    desk.library.conversations().result()
    assert title_of(desk, made) == "Mine"
    # only the first reply makes one
    ask(qtbot, desk, "Once more")
    assert not desk.background.titling._running


def test_closing_does_not_wait_for_a_title(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], emulator: Emulator
) -> None:
    use("stall")
    desk.settings.set("keeping.titles", "endpoint")
    say(desk, "go")
    qtbot.waitUntil(lambda: len(texts(desk)) == 2 and bool(texts(desk)[1]), timeout=LONG)
    assert emulator.wait_until_held()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=LONG):
        emulator.release()
    assert desk.background.titling._running
    close(desk)
