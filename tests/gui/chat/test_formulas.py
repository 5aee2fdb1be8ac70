"""Formulas in the conversation: their source until they are drawn, then drawn; their source when copied."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.maths_layout import MathsLayout
from sagedesk.ui.chat.text_layout import TextLayout


def test_they_are_drawn_when_they_are_ready(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "So $\\frac{a}{b}$ it is.\n\n$$\n\\sum_i x_i\n$$\n\n| $y$ |\n|---|\n| $z$ |")])
    layout = view.transcript.layout(0)
    first = layout.lay_out(0)
    assert isinstance(first, TextLayout)
    assert first.text == "So \\frac{a}{b} it is."
    qtbot.waitUntil(lambda: not any(getattr(entry.layout, "waits", False) for entry in layout.laid_out))
    text, formula = layout.lay_out(0), layout.lay_out(1)
    assert isinstance(text, TextLayout)
    assert isinstance(formula, MathsLayout)
    assert len(text._drawings) == 1
    assert formula._drawing is not None
    assert text.text == "So \\frac{a}{b} it is."
    view.select_all()
    view.copy()
    assert QApplication.clipboard().text() == "So \\frac{a}{b} it is.\n\n\\sum_i x_i\n\ny\nz"


def test_what_cannot_be_drawn_stays_text(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "This $x_{$ is not.\n\n$$\n\\frac\n$$")])
    layout = view.transcript.layout(0)
    qtbot.waitUntil(lambda: not any(getattr(entry.layout, "waits", False) for entry in layout.laid_out))
    view.grab()
    assert layout.lay_out(1)._drawing is None


def test_drawing_moves_nothing_above_the_reader(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "Words.\n\n$$\n\\frac{\\frac{a}{b}}{c}\n$$\n\n" * 30)])
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    place = view.transcript.place_at(100, view.scroller.y + 5)
    assert place is not None
    before = view.transcript.caret_at(place)[1] - view.scroller.y
    layout = view.transcript.layout(0)
    qtbot.waitUntil(lambda: not any(getattr(entry.layout, "waits", False) for entry in layout.laid_out))
    assert abs(view.transcript.caret_at(place)[1] - view.scroller.y - before) <= 1


def test_a_drawn_formula_is_selected_as_one(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "$$\nx + y\n$$")])
    layout = view.transcript.layout(0)
    qtbot.waitUntil(lambda: not layout.lay_out(0).waits)
    frame = view.transcript.frame(0)
    y = round(view.transcript.heights.top(0) + frame.body - view.scroller.y) + 10
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(frame.left + 5, y))
    QTest.mouseMove(view.viewport(), QPoint(frame.left + frame.width - 5, y))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(frame.left + frame.width - 5, y))
    view.copy()
    assert QApplication.clipboard().text() == "x + y"
