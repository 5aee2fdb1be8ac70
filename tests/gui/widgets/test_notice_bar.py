"""The line above the composer: what it says, what can be done about it, and how it goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.widgets import notice_bar
from sagedesk.ui.widgets.notice_bar import NoticeBar


@pytest.fixture
def below() -> QLineEdit:
    """A field below the bar, as the composer is in the window."""
    return QLineEdit()


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, below: QLineEdit) -> Iterator[NoticeBar]:
    window = QWidget()
    made = NoticeBar(theme)
    layout = QVBoxLayout(window)
    layout.addStretch()
    layout.addWidget(made)
    layout.addWidget(below)
    window.resize(480, 200)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    below.setFocus()
    yield made
    window.close()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader is told to say, and whether it is to say so at once."""
    told: list[tuple[str, bool]] = []

    class Recorder:
        @staticmethod
        def updateAccessibility(event) -> None:  # noqa: N802
            told.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    monkeypatch.setattr(notice_bar, "QAccessible", Recorder)
    return told


def buttons(bar: NoticeBar) -> list[str]:
    return [b.text().replace("&", "") for b in bar.findChildren(QPushButton) if b.isVisible() and b.text()]


def button(bar: NoticeBar, text: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible())


def test_a_question_has_two_answers_and_stays(qtbot: QtBot, bar: NoticeBar, said) -> None:
    chosen: list[str] = []
    bar.ask(
        "Which?", {"One": lambda: chosen.append("1"), "Two": lambda: chosen.append("2")}, lambda: chosen.append("-")
    )
    assert buttons(bar) == ["One", "Two"]
    assert not bar._timer.isActive()
    assert bar.accessibleName() == "Which?"
    assert said == [("Which?", True)]
    qtbot.mouseClick(button(bar, "Two"), Qt.MouseButton.LeftButton)
    assert chosen == ["2"]
    assert not bar.isVisible()
    bar.dismiss()
    assert chosen == ["2"]


def test_a_question_that_is_not_answered_is_over(bar: NoticeBar, said) -> None:
    chosen: list[str] = []
    bar.ask("Which?", {"One": lambda: chosen.append("1")}, lambda: chosen.append("-"))
    bar.inform("Something else.")
    assert chosen == ["-"]
    assert buttons(bar) == []
    assert said == [("Which?", True), ("Something else.", False)]


def test_what_acts_may_show_another_notice(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.ask("Which?", {"One": lambda: bar.inform("Done."), "Two": lambda: None})
    qtbot.mouseClick(button(bar, "One"), Qt.MouseButton.LeftButton)
    assert bar.isVisible()
    assert bar.accessibleName() == "Done."


def test_keys_alone_answer_or_leave_it(qtbot: QtBot, bar: NoticeBar, below: QLineEdit) -> None:
    chosen: list[str] = []
    question = {"&One": lambda: chosen.append("1"), "&Two": lambda: chosen.append("2")}
    bar.ask("Which?", question, lambda: chosen.append("-"))
    assert below.hasFocus()
    visited = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        focused = QApplication.focusWidget()
        visited.append(focused.text() or focused.accessibleName())
    assert visited == ["Dismiss", "&Two", "&One"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert chosen == ["1"]
    bar.ask("Which?", question, lambda: chosen.append("-"))
    qtbot.keyClick(below, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: chosen == ["1", "2"])
    bar.ask("Which?", question, lambda: chosen.append("-"))
    button(bar, "One").setFocus()
    qtbot.keyClick(button(bar, "One"), Qt.Key.Key_Escape)
    assert chosen == ["1", "2", "-"]
    assert not bar.isVisible()


def test_the_sentence_keeps_its_room_in_a_narrow_window(qtbot: QtBot, bar: NoticeBar) -> None:
    sentence = "This text contains “<|im_end|>”, which the model may take for the end of your turn."
    bar.ask(sentence, {"Send as it is": lambda: None, "Escape and send": lambda: None})
    label = next(label for label in bar.findChildren(QLabel) if label.text() == sentence)
    qtbot.waitUntil(lambda: label.width() > 380)
    assert label.height() <= 3 * label.fontMetrics().lineSpacing()
    bar.offer("“A” was deleted.", "Undo", lambda: None)
    undo = button(bar, "Undo")
    shown = next(label for label in bar.findChildren(QLabel) if label.isVisible())
    qtbot.waitUntil(lambda: undo.mapTo(bar, undo.rect().center()).x() > shown.geometry().right())
