"""Selecting with mouse and keyboard, and what gets on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.selection import Place, Selection

LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def point(view: ChatView, row: int, entry: int, offset: int) -> QPoint:
    """Where a character is in the window."""
    x, y, height = view.transcript.caret_at(Place(row, entry, offset))
    return QPoint(round(x) + 1, round(y - view.scroller.y + height / 2))


def copied(view: ChatView) -> str:
    QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
    return QApplication.clipboard().text()


@pytest.fixture
def two(view: ChatView, model: MessageListModel, say) -> ChatView:
    model.set_messages(
        [say("user", "What is it?"), say("assistant", "It **is** a `thing`.\n\n- one\n- two\n\n```\na = 1\nb = 2\n```")]
    )
    return view


def test_dragging_selects_across_messages_and_blocks(two: ChatView) -> None:
    canvas = two.viewport()
    QTest.mousePress(canvas, LEFT, pos=point(two, 0, 0, 5))
    QTest.mouseMove(canvas, point(two, 1, 3, 5))
    QTest.mouseRelease(canvas, LEFT, pos=point(two, 1, 3, 5))
    assert copied(two) == "is it?\n\nIt is a thing.\n\n• one\n• two\n\na = 1"
    html = QApplication.clipboard().mimeData().html()
    assert "<strong>is</strong>" in html
    assert "<ul><li><p>one</p></li><li><p>two</p></li></ul>" in html
    assert "<pre><code>a = 1</code></pre>" in html


def test_dragging_backwards_is_the_same(two: ChatView) -> None:
    canvas = two.viewport()
    QTest.mousePress(canvas, LEFT, pos=point(two, 1, 0, 5))
    QTest.mouseMove(canvas, point(two, 0, 0, 8))
    QTest.mouseRelease(canvas, LEFT, pos=point(two, 0, 0, 8))
    assert copied(two) == "it?\n\nIt is"


def test_a_second_click_selects_the_word_and_a_third_the_line(two: ChatView) -> None:
    canvas, place = two.viewport(), point(two, 1, 3, 2)
    for _ in range(2):
        QTest.mouseClick(canvas, LEFT, pos=place)
    QTest.mouseClick(canvas, LEFT, pos=place)
    assert copied(two) == "a = 1"
    QTest.mouseClick(canvas, LEFT, pos=point(two, 0, 0, 1))
    QTest.mouseClick(canvas, LEFT, pos=point(two, 0, 0, 1))
    assert copied(two) == "What"


def test_shift_and_click_stretches(two: ChatView) -> None:
    canvas = two.viewport()
    QTest.mouseClick(canvas, LEFT, pos=point(two, 0, 0, 1))
    QTest.mouseClick(canvas, LEFT, pos=point(two, 0, 0, 1))
    QTest.mouseClick(canvas, LEFT, SHIFT, point(two, 0, 0, 10))
    assert copied(two) == "What is it"


def test_a_click_takes_the_selection_away(two: ChatView) -> None:
    two.select_all()
    QTest.mouseClick(two.viewport(), LEFT, pos=point(two, 0, 0, 3))
    assert two.selection is None


def test_control_a_selects_the_message_then_all(two: ChatView) -> None:
    QTest.keyClick(two, Qt.Key.Key_A, CONTROL)
    assert copied(two).startswith("It is a thing.")
    QTest.keyClick(two, Qt.Key.Key_A, CONTROL)
    assert copied(two).startswith("What is it?\n\nIt is")
    assert copied(two).endswith("a = 1\nb = 2")


def test_keys_stretch_the_selection(two: ChatView) -> None:
    canvas = two.viewport()
    QTest.mouseClick(canvas, LEFT, pos=point(two, 0, 0, 1))
    QTest.mouseClick(canvas, LEFT, pos=point(two, 0, 0, 1))
    for key, modifier, wanted in (
        (Qt.Key.Key_Right, SHIFT, "What "),
        (Qt.Key.Key_Right, SHIFT | CONTROL, "What is"),
        (Qt.Key.Key_End, SHIFT, "What is it?"),
        (Qt.Key.Key_Right, SHIFT | CONTROL, "What is it?"),
        (Qt.Key.Key_Right, SHIFT | CONTROL, "What is it?\n\nIt"),
        (Qt.Key.Key_Down, SHIFT, "What is it?\n\nIt is a thing."),
        (Qt.Key.Key_Home, SHIFT, "What is it?\n\nIt is a thing."),
        (Qt.Key.Key_Left, SHIFT, "What is it?\n\nIt is a thing."),
        (Qt.Key.Key_Left, SHIFT, "What is it?\n\nIt is a thing"),
    ):
        QTest.keyClick(two, key, modifier)
        assert copied(two).startswith(wanted), (key, modifier)
        if wanted.endswith("thing"):
            assert copied(two) == wanted


def test_an_emoji_is_one_character(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "a👩‍👩‍👧‍👦b👍🏽c")])
    QTest.mousePress(view.viewport(), LEFT, pos=point(view, 0, 0, 0))
    QTest.mouseMove(view.viewport(), point(view, 0, 0, 1))
    QTest.mouseRelease(view.viewport(), LEFT, pos=point(view, 0, 0, 1))
    assert copied(view) == "a"
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert copied(view) == "a👩‍👩‍👧‍👦"
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert copied(view) == "a👩‍👩‍👧‍👦b👍🏽"


def test_in_what_is_written_from_the_right_the_left_key_goes_on(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "مرحبا بك")])
    view.scroller.to_start()
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.selection == Selection(Place(0, 0, 0), Place(0, 0, 1))
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT | CONTROL)
    assert view.selection == Selection(Place(0, 0, 0), Place(0, 0, 5))
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selection == Selection(Place(0, 0, 0), Place(0, 0, 4))


def test_what_was_typed_is_copied_as_it_was_typed(view: ChatView, model: MessageListModel, say) -> None:
    text = "  **not bold**  <b>&amp;\n\tindented"
    model.set_messages([say("user", text)])
    view.select_all()
    assert copied(view) == text


def test_the_keyboard_begins_a_selection(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "Hi"), say("assistant", "One two.\n\nThree.")])
    view.scroller.to_start()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection == Selection(Place(0, 0, 0), Place(0, 0, 1))
    view._scene.selection = None
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    view.copy()
    assert QApplication.clipboard().text() == "One two.\n\nThree."


def test_a_wide_block_is_scrolled_by_keys(view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "```\n" + "wide " * 100 + "\n```")])
    code = view.transcript.layout(0).lay_out(0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert code.scroll_x == 160
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert code.scroll_x == 80
