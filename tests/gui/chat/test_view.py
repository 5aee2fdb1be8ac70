"""What the view shows and asks for: failures, links, code buttons, message actions, versions, the placeholder."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from sagedesk.library.values import MessageState
from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.actions import MessageAction
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.plain_layouts import PictureLayout
from sagedesk.ui.chat.selection import Place
from sagedesk.ui.chat.text_window import TextWindow

LEFT = Qt.MouseButton.LeftButton


def corner(view: ChatView, row: int, entry: int) -> QPoint:
    """The top left corner of a block in the window."""
    layout, frame = view.transcript.layout(row), view.transcript.frame(row)
    y = view.transcript.heights.top(row) + frame.body + layout.entries[entry].y - view.scroller.y
    return QPoint(frame.body_left + layout.left(entry), round(y))


def test_a_failure_stands_where_the_reply_would_be(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "", "failed", failure="It could not be reached.")])
    button = view.retry_button("m00002")
    assert button is not None
    assert button.isVisible()
    assert button.accessibleName() == "Retry"
    assert view.viewport().rect().contains(button.geometry())
    with qtbot.waitSignal(view.retry_requested, check_params_cb=lambda message: message == "m00002"):
        qtbot.mouseClick(button, LEFT)
    model.remove("m00002")
    assert view.retry_button("m00002") is None


def test_a_link_is_asked_for_and_shows_where_it_leads(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say
) -> None:
    model.set_messages([say("assistant", "See [this](https://example.com/a?b=c) or ![x](http://img.example/p.png)")])
    x, y, height = view.transcript.caret_at(Place(0, 0, 6))
    place = QPoint(round(x), round(y - view.scroller.y + height / 2))
    QTest.mouseMove(view.viewport(), place)
    assert view._pointer.hovered_link == "https://example.com/a?b=c"
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(view.link_activated, check_params_cb=lambda url: url == "https://example.com/a?b=c"):
        QTest.mouseClick(view.viewport(), LEFT, pos=place)
    assert "image at img.example" in view.transcript.text_of(Place(0, 0, 0))


def test_code_is_copied_and_wrapped_by_its_buttons(view: ChatView, model: MessageListModel, say) -> None:
    code = "def f():\n    return " + "x + " * 100 + "x"
    model.set_messages([say("assistant", f"```python\n{code}\n```")])
    layout = view.transcript.layout(0).lay_out(0)
    assert isinstance(layout, CodeLayout)
    assert layout.label == "Python"
    at = corner(view, 0, 0)
    QTest.mouseClick(view.viewport(), LEFT, pos=at + layout.copy_rect().center().toPoint())
    assert QApplication.clipboard().text() == code
    assert layout.overflow > 0
    height = layout.height
    QTest.mouseClick(view.viewport(), LEFT, pos=at + layout.wrap_rect().center().toPoint())
    assert layout.overflow == 0
    assert layout.height > height
    assert view.transcript.layout(0).entries[0].height == layout.height


def test_actions_show_below_the_message_under_the_pointer(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say
) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "**Hello**")])
    view.offer_actions(frozenset({MessageAction.EDIT, MessageAction.REGENERATE}))
    bar = view.overlays.footers.bar
    assert not bar.isVisible()
    heights = view.transcript.heights.total
    QTest.mouseMove(view.viewport(), corner(view, 1, 0) + QPoint(3, 3))
    assert bar.isVisible()
    assert view.transcript.heights.total == heights
    names = [button.accessibleName() for button in bar.findChildren(QToolButton) if button.isVisible()]
    assert names == ["Copy as Markdown", "Regenerate", "More actions"]
    buttons = {button.accessibleName(): button for button in bar.findChildren(QToolButton)}
    qtbot.mouseClick(buttons["Copy as Markdown"], LEFT)
    assert QApplication.clipboard().text() == "**Hello**"
    with qtbot.waitSignal(view.action_requested, check_params_cb=lambda *got: got == ("regenerate", "m00002")):
        qtbot.mouseClick(buttons["Regenerate"], LEFT)
    view.set_actions_enabled(False)
    assert not buttons["Regenerate"].isEnabled()
    assert buttons["Copy as Markdown"].isEnabled()
    QTest.mouseMove(view.viewport(), corner(view, 0, 0) + QPoint(3, 3))
    names = [button.accessibleName() for button in bar.findChildren(QToolButton) if button.isVisible()]
    assert names == ["Copy as Markdown", "Edit", "More actions"]


def test_a_reply_that_still_comes_can_be_copied(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "", "streaming")])
    view.offer_actions(frozenset({MessageAction.REGENERATE}))
    view.set_actions_enabled(False)
    model.append_text("m00002", "So **far**")
    QTest.mouseMove(view.viewport(), corner(view, 1, 0) + QPoint(3, 3))
    buttons = {button.accessibleName(): button for button in view.overlays.footers.bar.findChildren(QToolButton)}
    assert not buttons["Regenerate"].isEnabled()
    qtbot.mouseClick(buttons["Copy as Markdown"], LEFT)
    assert QApplication.clipboard().text() == "So **far**"


def test_the_keyboard_goes_from_message_to_message(qtbot: QtBot, view: ChatView, conversation) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.overlays.footers.bar.isVisible()
    assert view.overlays.footers.bar.message_id == conversation[-1].id
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.overlays.footers.bar.message_id == conversation[-6].id
    top, _ = view.messages.row_rect(len(conversation) - 6)
    assert top >= 0
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.overlays.footers.bar.isAncestorOf(QApplication.focusWidget())


def test_the_copy_format_is_remembered(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "**Hello**\n\n- a")])
    view._commands.act(MessageAction.COPY_HTML, "m00001")
    assert QApplication.clipboard().mimeData().html() == "<p><strong>Hello</strong></p><ul><li><p>a</p></li></ul>"
    assert view.overlays.footers.copy_format is MessageAction.COPY_HTML
    view._commands.act(MessageAction.COPY_TEXT, "m00001")
    assert QApplication.clipboard().text() == "Hello\n\n• a"


def test_versions_are_switched(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "Hello")])
    model.set_siblings({"m00002": (1, 3)})
    switch = view.overlays.footers.sibling_switch("m00002")
    assert switch is not None
    assert switch.findChild(QLabel).text() == "2 / 3"
    back, on = switch.findChildren(QToolButton)
    with qtbot.waitSignal(view.sibling_requested, check_params_cb=lambda *got: got == ("m00002", -1)):
        qtbot.mouseClick(back, LEFT)
    with qtbot.waitSignal(view.sibling_requested, check_params_cb=lambda *got: got == ("m00002", 1)):
        qtbot.mouseClick(on, LEFT)
    assert view.overlays.footers.sibling_switch("m00001") is None


def test_versions_are_switched_by_keys(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    def show() -> None:
        model.set_messages([say("user", "Hi"), say("assistant", "One"), say("user", "And?"), say("assistant", "Two")])
        ids = [model.header(row).id for row in range(4)]
        model.set_siblings({ids[1]: (1, 3), ids[3]: (0, 2)})

    def press(key: Qt.Key) -> list[tuple[str, int]]:
        asked: list[tuple[str, int]] = []
        view.sibling_requested.connect(lambda message_id, step: asked.append((message_id, step)))
        qtbot.keyClick(view, key, Qt.KeyboardModifier.AltModifier)
        view.sibling_requested.disconnect()
        return asked

    show()
    # none is the current one: the lowest
    assert press(Qt.Key.Key_Right) == [(model.header(3).id, 1)]
    assert press(Qt.Key.Key_Left) == []
    for _ in range(3):
        press(Qt.Key.Key_Up)
    upper = view.overlays.footers.current
    assert upper == model.header(1).id
    assert press(Qt.Key.Key_Left) == [(upper, -1)]
    # another version stands there now
    show()
    assert press(Qt.Key.Key_Right) == [(model.header(1).id, 1)]


def test_the_placeholder_shows_while_there_is_nothing(view: ChatView, model: MessageListModel, say) -> None:
    label = QLabel("Ask something")
    view.set_placeholder(label)
    assert label.isVisible()
    model.append(say("user", "Hi"))
    assert not label.isVisible()
    model.set_messages([])
    assert label.isVisible()


def test_finished_blocks_keep_their_layout(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "", "streaming")])
    model.append_text("m00002", "One.\n\nTwo.\n\n```\ncode\n```\n\n- item\n\n")
    layouts = [entry.layout for entry in view.transcript.layout(1).entries]
    for _ in range(20):
        model.append_text("m00002", "More text. ")
    model.replace(replace(model.message(1), state=MessageState.COMPLETE))
    assert [entry.layout for entry in view.transcript.layout(1).entries][: len(layouts)] == layouts


def test_a_late_definition_makes_links_of_what_was_text(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "", "streaming")])
    model.append_text("m00001", "See [here] and note[^1].\n\nWords.\n\n")
    assert view.transcript.text_of(Place(0, 0, 0)) == "See [here] and note[^1]."
    model.append_text("m00001", "[here]: https://example.com\n\n[^1]: A note.\n")
    assert view.transcript.text_of(Place(0, 0, 0)) == "See here and note1."


def test_a_paragraph_that_turns_out_to_be_a_definition_goes_again(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "", "streaming")])
    model.append_text("m00001", "See [it].\n\n[it]:")
    assert len(view.transcript.layout(0).entries) == 2
    model.append_text("m00001", " /u\n")
    assert [entry.layout.text for entry in view.transcript.layout(0).entries] == ["See it."]


def test_off_screen_messages_hold_no_layout(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "Words to read.\n\n" * 30) for _ in range(60)])
    view.scroller.to_start()
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    seen = view.viewport().height()
    for row in range(model.rowCount()):
        layout = view.transcript.known(row)
        top, height = view.messages.row_rect(row)
        if layout is not None and (top + height < -4 * seen or top > 5 * seen):
            assert not layout.laid_out
    assert len(view.transcript._layouts) <= 80


def test_many_messages_are_shown_without_laying_them_out(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", f"Message {n} " * 20) for n in range(10_000)])
    assert len(view.transcript._layouts) < 20
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert len(view.transcript._layouts) < 40


@pytest.mark.parametrize(
    "text", ["x" * 3_000_000, "```\n" + "y" * 3_000_000, "word " * 200_000, "- " * 5000, "> " * 5000]
)
def test_huge_texts_are_read_in_slices(qtbot: QtBot, view: ChatView, model: MessageListModel, say, text: str) -> None:
    model.set_messages([say("assistant", text)])
    qtbot.waitUntil(lambda: view.transcript.layout(0).document.whole, timeout=30_000)
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    view.grab()


def test_nothing_runs_when_idle(qtbot: QtBot, view: ChatView, conversation) -> None:
    qtbot.waitUntil(lambda: not view._work._timer.isActive())
    assert not view._waiting.moving
    assert not view._finding.finder._timer.isActive()


def test_zoom_by_wheel_and_limits(view: ChatView, conversation) -> None:
    view.set_zoom(9)
    assert view.zoom == 3.0
    view.set_zoom(0.1)
    assert view.zoom == 0.5


def test_a_theme_change_is_followed(view: ChatView, theme, conversation) -> None:
    light = view.grab().toImage().pixelColor(5, 5)
    theme.set_mode("dark")
    dark = view.grab().toImage().pixelColor(5, 5)
    assert light.lightness() > 200
    assert dark.lightness() < 60


def test_f7_opens_a_message_as_text(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "**Hello**\n\n- you")])
    QTest.keyClick(view, Qt.Key.Key_F7)
    window = view.findChild(TextWindow)
    assert window is not None
    assert window.text.toPlainText() == "Assistant: Hello\n\n• you"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.findChild(TextWindow) is None)


def test_code_that_grew_has_the_colours_of_the_whole(qtbot: QtBot, view: ChatView, model, say) -> None:
    code = 'text = """\n' + "words in a string\n" * 120 + '"""\nx = 1'
    model.set_messages([say("assistant", f"```python\n{code}\n```"), say("assistant", "", "streaming")])
    qtbot.waitUntil(lambda: not view.transcript.layout(0).lay_out(0).colouring)
    for start in range(0, len(code), 50):
        model.append_text("m00002", ("```python\n" if not start else "") + code[start : start + 50])
    model.append_text("m00002", "\n```\n")
    model.replace(replace(model.message(1), state=MessageState.COMPLETE))
    grown = view.transcript.layout(1).lay_out(0)
    qtbot.waitUntil(lambda: not grown.colouring)
    whole = CodeLayout(view.transcript.layout(0).entries[0].block, view.transcript.typography, view.transcript.tokens)
    whole.colour(60)
    whole.set_width(grown.width)
    assert list(grown.colours.between(0, 10**6)) == list(whole.colours.between(0, 10**6))
    assert grown._rows == whole._rows
    assert grown.height == whole.height


def test_a_picture_in_the_text_itself_is_shown(view: ChatView, model: MessageListModel, say) -> None:
    png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    model.set_messages([say("assistant", f"![dot](data:image/png;base64,{png})\n\n![bad](data:image/png;base64,A)")])
    layout = view.transcript.layout(0)
    assert isinstance(layout.lay_out(0), PictureLayout)
    assert layout.lay_out(1).text == "bad"
    view.grab()


def test_all_that_a_message_holds_is_reached_by_keyboard(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say
) -> None:
    words = "A [link](https://example.com/one).\n\n```python\nx = 1\n```\n\n| [t](https://example.com/two) |\n|---|\n"
    model.set_messages([say("user", "Q"), say("assistant", words, reasoning="Because.")])
    where = view.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    entries = {action.text(): action for action in menu.actions()}
    assert "Copy as HTML" in entries
    with qtbot.waitSignal(view.link_activated, check_params_cb=lambda url: url == "https://example.com/two"):
        entries["Open link: https://example.com/two"].trigger()
    entries["Copy code: Python"].trigger()
    assert QApplication.clipboard().text() == "x = 1"
    entries["Show reasoning"].trigger()
    assert view.transcript.text_of(Place(1, 1, 0)) == "Because."
    entries["Copy as Markdown"].trigger()
    assert QApplication.clipboard().text() == words
    menu.close()


def test_what_a_reply_waits_for_has_room_for_all_its_lines(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "", "streaming")])
    _, bare = view.messages.row_rect(0)
    model.set_waiting("m00001", "It wakes up.", "Waiting 0:01.")
    assert view.messages.row_rect(0)[1] == bare
    model.set_waiting("m00001", "It is scaled to zero and wakes up. " * 9, "Waiting 0:01.")
    assert view.messages.row_rect(0)[1] > bare
    model.set_waiting("m00001", "")
    assert view.messages.row_rect(0)[1] == bare


def test_a_reply_that_was_cut_offers_to_continue(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    view.offer_actions(frozenset({MessageAction.CONTINUE}))
    model.set_messages([say("user", "Hi"), say("assistant", "It began and", "length")])
    button = view.overlays.footers.continue_button("m00002")
    assert button is not None
    assert button.isVisible()
    assert button.accessibleName() == "Continue"
    with qtbot.waitSignal(view.action_requested, check_params_cb=lambda *got: got == ("continue", "m00002")):
        qtbot.mouseClick(button, LEFT)
    model.append(say("user", "More"))
    assert view.overlays.footers.continue_button("m00002") is None


def test_figures_stand_below_a_reply_when_they_are_wanted(view: ChatView, model: MessageListModel, say) -> None:
    told = {"endpoint": "llama", "completion_tokens": 11, "queued_at": 10.0, "first_token_at": 10.5}
    reply = replace(say("assistant", "Hello"), metadata=told, finished_at=12.5)
    model.set_messages([say("user", "Hi"), reply])
    height = view.transcript.heights.total
    assert not view.transcript.figures(1)
    view.set_figures_shown(True)
    assert not view.transcript.figures(0)
    figures = view.transcript.figures(1)
    assert figures.startswith("llama · 11 token")
    assert figures.endswith(" · first after 0.50 s · 5.0 tokens/s · 2.5 s in all")
    assert view.transcript.heights.total > height
    view.set_figures_shown(False)
    assert view.transcript.heights.total == height


def test_a_bubble_is_as_wide_as_its_words_in_either_direction(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "شكرا"), say("user", "Thanks"), say("user", "كلمة " * 200)])
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        widths = [view.transcript.frame(row).body_width for row in range(3) if view.transcript.layout(row)]
        assert widths[0] < 100
        assert widths[1] < 100
        assert widths[2] > 300
        caret = view.transcript.layout(0).caret(0, 0)
        assert widths[0] - 4 <= caret.left() <= widths[0]


def test_the_window_is_mirrored_where_the_language_is(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "Hello")])
    model.set_siblings({"m00002": (0, 2)})
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column, frame = view.transcript.column, view.transcript.frame(0)
    assert frame.body_left == column.left + column.bubble_pad
    switch = view.overlays.footers.sibling_switch("m00002")
    assert switch.geometry().right() > column.left + column.width - 10
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert view.transcript.frame(0).body_left > column.left + column.width / 2
    assert switch.geometry().left() < column.left + 10
