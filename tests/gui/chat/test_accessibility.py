"""What a screen reader gets: read in a process of its own through AT-SPI while everything changes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from sagedesk.library.values import MessageState
from sagedesk.llm.messages import TextPart
from sagedesk.ui.chat import ChatView, MessageListModel, accessibility
from sagedesk.ui.chat.document import plain_text
from sagedesk.ui.language.dates import time_of_day

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
BUS = Path("/usr/libexec/at-spi-bus-launcher")


def children(interface) -> list[tuple[str, str]]:
    found = [interface.child(index) for index in range(interface.childCount())]
    return [(child.role().name, child.text(QAccessible.Text.Name)) for child in found]


@pytest.fixture
def messages(view: ChatView):
    """The list, asked for as a screen reader would."""
    return QAccessible.queryAccessibleInterface(view.viewport())


def test_items_say_who_speaks_and_what(view: ChatView, messages, model: MessageListModel, say) -> None:
    model.set_messages(
        [
            say("user", "Is *this* <b>it</b>?"),
            say("assistant", "# Yes\n\nIt **is** `it`.\n\n1. one\n2. [two](http://x.example)", "stopped"),
            say("assistant", "", "failed", failure="It could not be reached."),
        ]
    )
    assert messages.role() == QAccessible.Role.List
    assert messages.text(QAccessible.Text.Name) == "Messages"
    assert children(messages) == [
        ("ListItem", "You: Is *this* <b>it</b>?"),
        ("ListItem", "Assistant: Yes\n\nIt is it.\n\n1. one\n2. two\nThe reply was stopped."),
        ("ListItem", "Assistant: It could not be reached. Try again."),
        ("Client", "What can be done"),
    ]
    for index in range(3):
        assert messages.indexOfChild(messages.child(index)) == index
        assert messages.child(index).parent() is messages


def test_what_stands_out_in_a_message_is_found_in_it(view: ChatView, messages, model: MessageListModel, say) -> None:
    text = "# A [title](http://t.example)\n\nSee [this](http://x.example).\n\n```py\nx = 1\n```\n\n|[a](http://c.example)|\n|-|\n|b|"
    model.set_messages([say("user", "# [no](http://x.example)"), say("assistant", "", "streaming")])
    item = messages.child(1)
    model.append_text("m00002", text)
    assert item.childCount() == 0
    model.replace(replace(model.message(1), state=MessageState.COMPLETE))
    assert children(item) == [
        ("Heading", "A title"),
        ("Link", "title"),
        ("Link", "this"),
        ("Paragraph", "x = 1"),
        ("Paragraph", "a\nb"),
        ("Link", "a"),
    ]
    assert item.child(2).text(QAccessible.Text.Description) == "http://x.example"
    assert item.child(3).text(QAccessible.Text.Description) == "Code: Python"
    assert item.indexOfChild(item.child(4)) == 4
    assert item.child(4).parent() is item
    assert children(messages.child(0)) == []
    assert item.text(QAccessible.Text.Description) == time_of_day(1_790_000_000)
    model.replace(replace(model.message(1), parts=(TextPart(text="Only *this*."),)))
    assert item.childCount() == 0


def test_a_name_grows_with_its_message(view: ChatView, messages, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "", "streaming")])
    item = messages.child(0)
    assert item.state().busy
    for word in ("One", " two", " three"):
        model.append_text("m00001", word)
        assert item.text(QAccessible.Text.Name).endswith(word)
    assert item.text(QAccessible.Text.Name) == "Assistant: One two three"


def test_an_item_of_a_message_that_is_gone_is_given_up(view: ChatView, messages, model, say) -> None:
    model.set_messages([say("user", "a"), say("user", "b")])
    assert len(children(messages)) == 2
    model.remove("m00001")
    assert children(messages) == [("ListItem", "You: b")]
    model.set_messages([])
    assert messages.childCount() == 0


def test_the_start_and_end_of_a_reply_are_announced_once(
    view: ChatView, messages, model: MessageListModel, say, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        accessibility, "announce", lambda _view, text, *, assertive=False: said.append((text, assertive))
    )
    model.set_messages([say("user", "Hi")])
    model.append(say("assistant", "", "streaming"))
    for _ in range(20):
        model.append_text("m00002", "word ")
    model.replace(replace(model.message(1), state=MessageState.COMPLETE))
    model.append(say("assistant", "", "streaming"))
    model.replace(replace(say("assistant", "", "failed", failure="It failed."), id="m00003"))
    assert said == [
        ("The assistant is replying.", False),
        ("The reply is complete.", False),
        ("The assistant is replying.", False),
        ("It failed. Try again.", True),
    ]


def test_a_whole_reply_is_read_out_where_that_is_wanted(
    view: ChatView, messages, model: MessageListModel, say, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(accessibility, "announce", lambda _, text, **__: said.append(text))
    view.set_replies_read_out(True)
    model.set_messages([say("assistant", "It *is*", "streaming")])
    model.append_text("m00001", " so.")
    model.replace(replace(model.message(0), state=MessageState.COMPLETE))
    assert said == ["Assistant: It is so."]


def test_what_a_reply_waits_for_is_said_once_without_the_clock(
    view: ChatView, messages, model: MessageListModel, say, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(accessibility, "announce", lambda _, text, **__: said.append(text))
    model.set_messages([say("assistant", "", "streaming")])
    for second in range(3):
        model.set_waiting("m00001", "It wakes up.", f"Waiting 0:0{second}.")
    assert messages.child(0).text(QAccessible.Text.Name) == "Assistant: It wakes up."
    model.set_waiting("m00001", "")
    assert messages.child(0).text(QAccessible.Text.Name) == "Assistant: "
    assert said == ["It wakes up."]


def test_plain_text_is_what_is_heard(say) -> None:
    text = "## T\n\n> quoted\n> more\n\n- [x] done\n  - deep\n\n"
    text += "| a | b |\n|---|---|\n| 1 | `2` |\n\n```py\nx\n```\n---\n$$y$$"
    assert plain_text(say("assistant", text)) == "T\n\n> quoted\n> more\n\n☑ done\n  • deep\n\na\tb\n1\t2\n\nx\n\n\n\ny"


@pytest.mark.skipif(
    not BUS.exists() or not shutil.which(SYSTEM_PYTHON) or subprocess.call([SYSTEM_PYTHON, "-c", "import pyatspi"]),
    reason="no AT-SPI on this system",
)
def test_a_screen_reader_reads_it_while_all_changes() -> None:
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    bus = subprocess.Popen([BUS, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    window = subprocess.Popen(
        [sys.executable, "-X", "faulthandler", HERE / "reader_window.py"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        reader = subprocess.run(
            [SYSTEM_PYTHON, HERE / "reader.py", "sagedesk-reader-window", "3"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert reader.returncode == 0, reader.stderr
        printed, errors = window.communicate(timeout=60)
    finally:
        window.kill()
        window.communicate()
        bus.terminate()
        bus.wait()
    assert window.returncode == 0, errors
    seen = json.loads(reader.stdout)
    assert ["list item", "You: What is *this*?"] in seen["seen"]
    assert ["list item", "Assistant: A title\n\nIt is this.\n\n• one\n• two"] in seen["seen"]
    assert ["list item", "Assistant: It could not be reached. Try again."] in seen["seen"]
    assert ["link", "this"] in seen["seen"]
    assert ["heading", "A title"] in seen["seen"]
    assert seen["reads"] > 3
    assert sum(name.startswith("Assistant: word1") for _, name in seen["seen"]) > 3
    assert seen["pressed"]
    assert "retried m00003" in printed


def test_views_come_and_go_while_they_are_read(qapp, theme, say) -> None:
    for _ in range(30):
        model = MessageListModel()
        view = ChatView(model, theme)
        model.set_messages([say("user", "a"), say("assistant", "b", "failed", failure="No.")])
        view.show()
        assert len(children(QAccessible.queryAccessibleInterface(view.viewport()))) >= 2
        view.close()
        view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
