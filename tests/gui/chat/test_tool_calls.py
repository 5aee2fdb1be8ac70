"""Calls of tools: folded to a line with the tool's name, opened to what it is called with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sagedesk.llm.messages import TextPart, ToolCallPart
from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.accessible_list import spoken
from sagedesk.ui.chat.actions import MessageAction
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.copying import message_mime
from sagedesk.ui.chat.plain_layouts import FoldLayout

WEATHER = ToolCallPart(id="a", name="get_weather", arguments='{"city":"Paris","days":3.50}')
PRETTY = '{\n  "city": "Paris",\n  "days": 3.50\n}'


def called(say):
    broken = ToolCallPart(id="b", name="<b>send</b>", arguments='{"to": "An')
    return replace(say("assistant"), parts=(TextPart(text="Let me look."), WEATHER, broken))


def kinds(view: ChatView) -> list[str]:
    layout = view.transcript.layout(0)
    return [
        shown.label if isinstance(shown, FoldLayout) else shown.text
        for shown in map(layout.lay_out, range(len(layout.entries)))
    ]


def press(view: ChatView, entry: int) -> None:
    layout, frame = view.transcript.layout(0), view.transcript.frame(0)
    y = view.transcript.heights.top(0) + frame.body + layout.entries[entry].y - view.scroller.y
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(frame.body_left + 20, round(y) + 8))


def test_each_opens_to_its_arguments_and_closes_again(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([called(say)])
    assert kinds(view) == ["Let me look.", "Tool call: get_weather", "Tool call: <b>send</b>"]
    press(view, 1)
    assert kinds(view) == ["Let me look.", "Tool call: get_weather", PRETTY, "Tool call: <b>send</b>"]
    press(view, 3)
    assert kinds(view)[2:] == [PRETTY, "Tool call: <b>send</b>", '{"to": "An']
    press(view, 1)
    assert kinds(view) == ["Let me look.", "Tool call: get_weather", "Tool call: <b>send</b>", '{"to": "An']


def test_the_arguments_are_copied(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([called(say)])
    press(view, 1)
    code = view.transcript.layout(0).lay_out(2)
    assert isinstance(code, CodeLayout)
    view._commands.copy_code(0, 2)
    assert QApplication.clipboard().text() == PRETTY
    copied = message_mime(model.message(0), MessageAction.COPY_HTML)
    assert f"Tool call: get_weather\n\n{PRETTY}" in copied.text()
    assert "Tool call: &lt;b&gt;send&lt;/b&gt;" in copied.html()


def test_a_screen_reader_hears_name_and_arguments(model: MessageListModel, say) -> None:
    assert f"Tool call: get_weather\n\n{PRETTY}" in spoken(called(say))


def test_it_is_open_still_when_the_message_is_shown_again(view: ChatView, model: MessageListModel, say) -> None:
    message = called(say)
    model.set_messages([message])
    press(view, 1)
    model.set_messages([say("user", "Something else")])
    model.set_messages([message])
    assert PRETTY in kinds(view)
