"""The scroll rules, S1 to S6, with real wheels, keys and buttons; and the place that a reader comes back to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.library.values import MessageState
from sagedesk.ui.chat import ChatView, MessageListModel, Position
from sagedesk.ui.chat.selection import Place


def wheel(view: ChatView, pixels: int) -> None:
    """Turn the wheel so that the text moves down by ``pixels``, or up if negative: 120 a notch at 3 lines."""
    middle = view.viewport().rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(view.viewport().mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert QApplication.wheelScrollLines() == 3
    QApplication.sendEvent(view.viewport(), event)


def at_end(view: ChatView) -> bool:
    return view.scroller.end - view.scroller.y <= 1


def eye(view: ChatView, y: int = 200) -> Place:
    """What the reader looks at: the character at the left of the line at a height of the window."""
    place = view.transcript.place_at(120, view.scroller.y + y)
    assert place is not None
    return place


def height_of(view: ChatView, place: Place) -> float:
    """Where that character is now, in the window."""
    return view.transcript.caret_at(place)[1] - view.scroller.y


@pytest.fixture
def streaming(model: MessageListModel, conversation, say) -> str:
    """A reply that streams at the end; its id."""
    reply = say("assistant", "", "streaming")
    model.append(reply)
    return reply.id


def test_opens_at_the_end(view: ChatView, conversation) -> None:
    assert at_end(view)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_s1_follows_the_end_while_pinned(view: ChatView, model: MessageListModel, streaming: str) -> None:
    for _ in range(60):
        model.append_text(streaming, "More words come. " * 3 + "\n\n")
        assert at_end(view)
    assert not view.overlays.jump.isVisible()


@pytest.mark.parametrize("pixels", [3, 10, 120])
def test_s1_a_small_scroll_up_unpins_at_once(
    view: ChatView, model: MessageListModel, streaming: str, pixels: int
) -> None:
    model.append_text(streaming, "Some words.\n\n" * 40)
    wheel(view, pixels)
    assert not view.scroller.follower.pinned
    place = eye(view)
    before = height_of(view, place)
    for _ in range(20):
        model.append_text(streaming, "More words come.\n\n")
        assert abs(height_of(view, place) - before) <= 1


def test_s1_layout_never_changes_the_pin(view: ChatView, model: MessageListModel, streaming: str) -> None:
    model.append_text(streaming, "```python\n" + "x = 1\n" * 200)
    model.append_text(streaming, "```\n| a |\n|---|\n| b |\n")
    view.resize(500, 400)
    view.set_zoom(1.7)
    assert view.scroller.follower.pinned
    assert at_end(view)
    wheel(view, 200)
    view.resize(900, 700)
    view.set_zoom(0.6)
    assert not view.scroller.follower.pinned


def test_s2_only_the_end_or_the_button_pins_again(
    qtbot: QtBot, view: ChatView, model: MessageListModel, streaming: str
) -> None:
    model.append_text(streaming, "Some words.\n\n" * 40)
    wheel(view, 400)
    wheel(view, -350)
    assert not view.scroller.follower.pinned
    wheel(view, -200)
    assert view.scroller.follower.pinned
    wheel(view, 900)
    assert view.overlays.jump.isVisible()
    model.append_text(streaming, "Some words.\n\n" * 4)
    assert "1 new" in view.overlays.jump.text()
    qtbot.mouseClick(view.overlays.jump, Qt.MouseButton.LeftButton)
    assert at_end(view)
    assert view.scroller.follower.pinned
    assert not view.overlays.jump.isVisible()


def test_s2_the_button_has_hysteresis(view: ChatView, conversation) -> None:
    jump = view.overlays.jump
    wheel(view, 190)
    assert not jump.isVisible()
    wheel(view, 20)
    assert jump.isVisible()
    wheel(view, -140)
    assert jump.isVisible()
    wheel(view, -20)
    assert not jump.isVisible()


def test_s2_end_pins(view: ChatView, conversation) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.scroller.y == 0
    QTest.keyClick(view, Qt.Key.Key_End)
    assert at_end(view)
    assert view.scroller.follower.pinned


def test_s3_the_end_of_the_stream_moves_nothing(view: ChatView, model: MessageListModel, streaming: str) -> None:
    model.append_text(streaming, "Words.\n\n" * 60 + "Title\n", reasoning="Thinking.")
    wheel(view, 500)
    place = eye(view)
    before = height_of(view, place)
    model.append_text(streaming, "===\n\n```\nopen")
    model.replace(replace(model.message(model.row(streaming)), state=MessageState.STOPPED))
    assert abs(height_of(view, place) - before) <= 1


@pytest.mark.parametrize(("width", "height"), [(640, 700), (900, 400), (1400, 900), (420, 300)])
def test_s3_resizing_keeps_the_first_line(view: ChatView, conversation, width: int, height: int) -> None:
    wheel(view, 2000)
    anchor = view.transcript.anchor_at(view.scroller.y)
    assert anchor is not None
    place = Place(anchor.row, max(0, anchor.entry), anchor.offset)
    before = height_of(view, place) if anchor.entry >= 0 else anchor.dy
    view.resize(width, height)
    after = height_of(view, place) if anchor.entry >= 0 else view.transcript.heights.top(anchor.row) - view.scroller.y
    assert abs(after - before) <= 1


def test_s3_zooming_keeps_the_first_line(view: ChatView, conversation) -> None:
    wheel(view, 2000)
    for zoom in (1.5, 3.0, 0.5, 1.0):
        anchor = view.transcript.anchor_at(view.scroller.y)
        assert anchor is not None
        view.set_zoom(zoom)
        top = view.transcript.y_of(anchor) - view.scroller.y
        assert abs(top - anchor.dy) <= 1


def test_s3_unfolding_reasoning_keeps_its_line(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    messages = [say("user", "Q"), say("assistant", "Words.\n\n" * 40, reasoning="Because.\n\n" * 30)]
    model.set_messages(messages)
    view.show_message("m00002")
    frame = view.transcript.frame(1)
    top = view.transcript.heights.top(1) - view.scroller.y
    point = QPoint(frame.left + 20, round(top) + frame.body + 8)
    for _ in range(2):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert view.transcript.heights.top(1) - view.scroller.y == top
    assert not view.transcript.unfolded.get("m00002")


def test_s3_scrolling_up_into_guessed_heights_moves_exactly(view: ChatView, conversation) -> None:
    for _ in range(60):
        place = eye(view, 300)
        before = height_of(view, place)
        had = view.scroller.y
        wheel(view, 37)
        if view.scroller.y == 0 or had < 37:
            break
        assert abs(height_of(view, place) - before - 37) <= 1


def test_s4_sending_shows_the_message(view: ChatView, model: MessageListModel, conversation, say) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    model.append(say("user", "Here I am"))
    model.append(say("assistant", "", "streaming"))
    top, height = view.messages.row_rect(model.rowCount() - 2)
    assert top >= 0
    assert top + height <= view.viewport().height()
    assert at_end(view)


def test_s4_returning_restores_the_place(view: ChatView, model: MessageListModel, conversation, say) -> None:
    wheel(view, 1700)
    place = eye(view)
    before = height_of(view, place)
    position = view.position()
    model.set_messages([say("user", "another conversation")])
    assert at_end(view)
    model.set_messages(conversation)
    view.restore(position)
    assert abs(height_of(view, place) - before) <= 1
    assert not view.scroller.follower.pinned


def test_s4_a_place_whose_message_is_gone_is_the_end(view: ChatView, conversation) -> None:
    view.restore(Position(at_end=False, message_id="gone"))
    assert at_end(view)


def test_s5_following_pauses_while_selecting(view: ChatView, model: MessageListModel, streaming: str) -> None:
    model.append_text(streaming, "Words to select.\n\n" * 20)
    canvas = view.viewport()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 300))
    QTest.mouseMove(canvas, QPoint(200, 340))
    place = eye(view)
    before = height_of(view, place)
    model.append_text(streaming, "More.\n\n" * 10)
    assert height_of(view, place) == before
    selection = view.selection
    assert selection is not None
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 340))
    assert view.selection == selection
    assert at_end(view)
    model.append_text(streaming, "More.\n\n" * 10)
    assert view.selection == selection
    view.copy()
    assert "elect" in QApplication.clipboard().text()


def test_s6_the_waiting_mark_stands_still_on_reduced_motion(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say
) -> None:
    model.set_messages([say("user", "Q"), say("assistant", "", "streaming")])
    assert not view._waiting.moving
    view.set_reduced_motion(False)
    assert view._waiting.moving
    model.append_text("m00002", "It comes.")
    assert not view._waiting.moving


def test_a_message_can_be_shown_by_its_id(view: ChatView, conversation) -> None:
    view.show_message(conversation[6].id)
    assert view.messages.row_rect(6)[0] == 0


def test_keys_scroll(view: ChatView, conversation) -> None:
    window = view.viewport().height()
    before = view.scroller.y
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    place = eye(view, 10)
    assert before > view.scroller.y
    at = height_of(view, place)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert 20 < height_of(view, place) - at < 100
    at = height_of(view, place)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert -window <= height_of(view, place) - at < -window / 2


def test_a_resize_of_a_long_conversation_guesses_anew_when_it_is_over(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say
) -> None:
    model.set_messages([say("user", f"Message {n} " * 40) for n in range(1000)])
    view.scroller.to_row(500)
    wide = view.transcript.heights.total
    view.resize(420, 700)
    line = view.messages.row_rect(500)
    qtbot.waitUntil(lambda: view.transcript.heights.total > 1.4 * wide)
    assert view.messages.row_rect(500) == line
    narrow = view.transcript.heights.total
    view.transcript.guess_all()
    assert view.transcript.heights.total == narrow
