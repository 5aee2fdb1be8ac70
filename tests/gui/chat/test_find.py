"""Find in the conversation: counts, marks, goes there, also to what was never laid out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.selection import Place, Selection
from sagedesk.ui.chat.transcript import Anchor


def look_for(qtbot: QtBot, view: ChatView, text: str) -> None:
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = view._finding.bar
    assert bar.isVisible()
    bar.field.setText(text)
    qtbot.waitUntil(lambda: not view._finding.finder.searching)


def is_seen(view: ChatView) -> bool:
    match = view._finding.finder.current
    assert match is not None
    y = view.transcript.caret_at(Place(match.row, match.entry, match.start))[1] - view.scroller.y
    return 0 <= y < view.viewport().height()


def test_counts_and_goes_from_hit_to_hit(qtbot: QtBot, view: ChatView, conversation) -> None:
    look_for(qtbot, view, "Question 1")
    bar = view._finding.bar
    assert bar.count.text().endswith("of 6")  # 1, 11, 13, 15, 17, 19
    rows = set()
    for _ in range(6):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        assert is_seen(view)
        rows.add(view._finding.finder.current.row)
    assert rows == {0, 10, 12, 14, 16, 18}
    before = view._finding.finder.current
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    QTest.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert view._finding.finder.current == before


def test_a_hit_is_not_left_behind_the_bar(qtbot: QtBot, view: ChatView, conversation) -> None:
    view.resize(420, 400)
    look_for(qtbot, view, "Question 1")
    finding = view._finding
    following = finding.finder.matches[finding.finder.number]
    view.scroller.follower.unpin()
    view.scroller.settle(Anchor(following.row, following.entry, following.start, 12.0))
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Return)
    assert finding.finder.current == following
    place = Place(following.row, following.entry, following.start)
    assert view.transcript.caret_at(place)[1] - view.scroller.y >= finding.bar.geometry().bottom()


def test_finds_what_is_read_not_what_was_written(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("assistant", "This is he**ll**o & [a link](http://hidden.example)")])
    look_for(qtbot, view, "hello & a link")
    assert view._finding.bar.count.text() == "1 of 1"
    look_for(qtbot, view, "hidden")
    assert view._finding.bar.count.text() == "No hits"


@pytest.mark.parametrize(
    ("text", "case", "regular", "hits"),
    [("answer", False, False, 3), ("Answer", True, False, 2), (r"\bans\w+", False, True, 3), (r"a.s", False, False, 0)],
)
def test_case_and_regular_expressions(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say, text: str, case: bool, regular: bool, hits: int
) -> None:
    model.set_messages([say("user", "Answer me"), say("assistant", "Answer\n\n```\nthe answer\n```")])
    view._finding.bar.case.setChecked(case)
    view._finding.bar.regular.setChecked(regular)
    look_for(qtbot, view, text)
    assert len(view._finding.finder.matches) == hits


def test_a_wrong_expression_is_said(qtbot: QtBot, view: ChatView, conversation) -> None:
    view._finding.bar.regular.setChecked(True)
    look_for(qtbot, view, "(")
    assert view._finding.bar.count.text() == "Not valid"
    assert "regular expression" in view._finding.bar.count.toolTip()


def test_begins_with_the_selection_and_ends_with_escape(qtbot: QtBot, view: ChatView, conversation) -> None:
    view._scene.selection = Selection(Place(28, 0, 0), Place(28, 0, 8))
    view.open_find()
    bar = view._finding.bar
    assert bar.field.text() == "Question"
    qtbot.waitUntil(lambda: not view._finding.finder.searching)
    assert len(view._scene.marks) == 30  # each question, and the code of each answer
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not view._scene.marks


def test_finds_in_a_table_and_scrolls_wide_code_sideways(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say
) -> None:
    code = "x" * 400 + "needle"
    model.set_messages([say("assistant", f"| a | needle |\n|---|---|\n| c | d |\n\n```\n{code}\n```")])
    look_for(qtbot, view, "needle")
    assert len(view._finding.finder.matches) == 2
    QTest.keyClick(view._finding.bar.field, Qt.Key.Key_Return)
    assert view._finding.finder.current.entry == 1
    assert view.transcript.layout(0).lay_out(1).scroll_x > 0


def test_messages_that_come_are_found(qtbot: QtBot, view: ChatView, model: MessageListModel, say) -> None:
    model.set_messages([say("user", "one needle")])
    look_for(qtbot, view, "needle")
    from dataclasses import replace

    from sagedesk.library.values import MessageState

    model.append(say("assistant", "", "streaming"))
    model.append_text("m00002", "A needle.")
    model.replace(replace(model.message(1), state=MessageState.COMPLETE))
    qtbot.waitUntil(lambda: len(view._finding.finder.matches) == 2)


def test_an_open_bar_follows_the_theme(view: ChatView, theme: Theme) -> None:
    view.open_find()
    theme.set_mode("dark")
    assert theme.tokens.surface in view._finding.bar.styleSheet()
