"""Long texts are read in another thread, and are there as if they had been read at once."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.rendering.parser import BlockParser, blocks_of
from sagedesk.rendering.typed import typed_blocks
from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.document import MessageDocument
from tests.gui.chat.conftest import LONG

MEGABYTE = (LONG * 3000)[:1_000_000]


@pytest.mark.parametrize("role", ["user", "assistant"])
def test_a_megabyte_is_read_behind_the_window(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: dict[str, int] = {}
    feed = BlockParser.feed

    def noted(self: BlockParser, text: str) -> None:
        name = threading.current_thread().name
        threads[name] = threads.get(name, 0) + len(text)
        feed(self, text)

    monkeypatch.setattr(BlockParser, "feed", noted)
    model.set_messages([say("user", "Hi"), say(role, MEGABYTE)])
    layout = view.transcript.layout(1)
    qtbot.waitUntil(lambda: layout.document.whole, timeout=30_000)
    wanted = blocks_of(MEGABYTE) if role == "assistant" else typed_blocks(MEGABYTE)
    assert [entry.block for entry in layout.entries] == wanted
    if role == "assistant":
        assert threads["reading"] > len(MEGABYTE) / 2
    assert view.scroller.y == view.scroller.end


def test_what_comes_meanwhile_is_read_after_it(say) -> None:
    document = MessageDocument(say("assistant", "One.\n\n" * 10))
    (section,) = document.hand_over()
    document.append("Two.\n\n", "")
    assert not document.read(0.0)
    assert section.being_read
    assert not document.unread
    section.read_behind(lambda: True)
    assert document.unread
    assert document.read(0.0)
    assert list(section.blocks()) == blocks_of("One.\n\n" * 10 + "Two.\n\n")


def test_who_cannot_wait_gets_all_of_it(say) -> None:
    document = MessageDocument(say("assistant", "One.\n\n" * 10))
    (section,) = document.hand_over()
    thread = threading.Thread(target=section.read_behind, args=(lambda: True,))
    thread.start()
    assert document.read(float("inf"))
    thread.join()
    assert list(section.blocks()) == blocks_of("One.\n\n" * 10)


def test_a_view_that_goes_ends_its_reading(qtbot: QtBot, theme, say) -> None:
    model = MessageListModel()
    view = ChatView(model, theme)
    view.show()
    model.set_messages([say("assistant", MEGABYTE * 3)])
    qtbot.waitUntil(lambda: any(thread.name == "reading" for thread in threading.enumerate()))
    view.close()
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
    qtbot.waitUntil(lambda: not any(thread.name == "reading" for thread in threading.enumerate()))
