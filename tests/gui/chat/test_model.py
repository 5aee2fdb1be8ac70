"""The list of messages: what Qt asks of a model, cheap growth, replacing, removing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from sagedesk.library.values import MessageState
from sagedesk.llm.messages import ReasoningPart, TextPart
from sagedesk.ui.chat.model import MessageListModel, MessageRole


def test_qt_finds_no_fault(qtmodeltester: ModelTester, model: MessageListModel, say) -> None:
    qtmodeltester.check(model)
    model.set_messages([say("user", "a"), say("assistant", "b")])
    model.append(say("assistant", "c", "streaming"))
    model.append_text("m00003", "d")
    model.remove("m00001")
    model.replace(say("user", "unknown"))
    qtmodeltester.check(model)


def test_grows_by_what_is_added(qtbot: QtBot, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "", "streaming")])
    with qtbot.waitSignals([model.grew, model.dataChanged]):
        model.append_text("m00001", reasoning="hm")
    model.append_text("m00001", text="Hel")
    model.append_text("m00001", text="lo")
    assert model.message(0).parts == (ReasoningPart(text="hm"), TextPart(text="Hello"))
    model.append_text("m00001", text="!", reasoning=" …")
    assert model.message(0).reasoning == "hm …"
    assert model.message(0).text == "Hello!"


def test_growth_of_an_unknown_message_is_ignored(model: MessageListModel, say) -> None:
    model.set_messages([say("user", "a")])
    model.append_text("gone", "x")
    assert model.message(0).text == "a"


def test_replacing_says_whether_the_parts_are_the_same(qtbot: QtBot, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "", "streaming")])
    model.append_text("m00001", text="Hello")
    whole = replace(model.message(0), state=MessageState.COMPLETE)
    with qtbot.waitSignal(model.replaced, check_params_cb=lambda row, same: (row, same) == (0, True)):
        model.replace(whole)
    other = replace(whole, parts=(TextPart(text="Other"),))
    with qtbot.waitSignal(model.replaced, check_params_cb=lambda row, same: (row, same) == (0, False)):
        model.replace(other)


def test_gives_each_role(model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi")])
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "You: Hi"
    assert index.data(MessageRole.ID) == "m00001"
    assert index.data(MessageRole.STATE) == "complete"
    assert index.data(MessageRole.MESSAGE) == model.message(0)
    assert model.row("m00001") == 0
    assert model.row("other") is None


def test_what_a_reply_waits_for_ends_with_its_first_words(qtbot: QtBot, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "a"), say("assistant", "", "streaming")])
    with qtbot.waitSignal(model.waiting_changed, check_params_cb=lambda row, words: (row, words) == (1, True)):
        model.set_waiting("m00002", "It wakes up.", "Waiting 0:01.")
    with qtbot.waitSignal(model.waiting_changed, check_params_cb=lambda row, words: (row, words) == (1, False)):
        model.set_waiting("m00002", "It wakes up.", "Waiting 0:02.")
    assert model.waiting("m00002") == ("It wakes up.", "Waiting 0:02.")
    model.append_text("m00002", "Hello")
    assert model.waiting("m00002") == ("", "")
    model.set_waiting("gone", "It wakes up.")
    assert model.waiting("gone") == ("", "")
