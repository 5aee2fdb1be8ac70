"""The composer: what sends, what does not, and that nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.composer.composer import Composer


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    made = Composer(theme)
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    qtbot.waitExposed(made)
    made.editor.setFocus()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_sends_what_was_typed(qtbot: QtBot, composer: Composer, key: Qt.Key) -> None:
    qtbot.keyClicks(composer.editor, "hello")
    modifier = Qt.KeyboardModifier.KeypadModifier if key == Qt.Key.Key_Enter else Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.editor, key, modifier)
    assert sent.args == ["hello"]
    assert composer.text == "hello"  # it is cleared by whoever accepts it


def test_shift_enter_begins_a_new_line(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.editor, "a")
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.editor, "b")
    assert composer.text == "a\nb"


def test_only_white_space_is_never_sent(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text(" \n\t ")
    assert not composer.send_button.isEnabled()
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)


def test_enter_belongs_to_an_input_method_that_composes(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("x")
    QApplication.sendEvent(composer.editor, QInputMethodEvent("に", []))
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)


def test_the_enter_that_commits_a_composition_does_not_send(qtbot: QtBot, composer: Composer) -> None:
    QApplication.sendEvent(composer.editor, QInputMethodEvent("にほん", []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(composer.editor, commit)
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not composer.editor._just_committed)
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent.args == ["日本"]


def test_it_grows_to_eight_lines_and_then_scrolls(composer: Composer) -> None:
    heights = []
    for lines in (1, 2, 8, 9, 30):
        composer.set_text("\n".join("x" * lines))
        heights.append(composer.editor.height())
    one, two, eight, nine, many = heights
    assert one < two < eight == nine == many


def test_while_a_reply_comes_the_text_stays(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("next")
    composer.set_answering(True)
    assert composer.stop_button.isVisible()
    assert not composer.send_button.isVisible()
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert composer.text == "next"
    with qtbot.waitSignal(composer.stop_requested):
        qtbot.mouseClick(composer.stop_button, Qt.MouseButton.LeftButton)
    composer.set_answering(False)
    assert composer.send_button.isVisible()


def test_every_character_is_sent_as_it_was_typed(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("10\u00a0%\n\n\u202f😀")
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
    assert sent.args == ["10\u00a0%\n\n\u202f😀"]


def test_pasting_takes_the_text_alone(composer: Composer) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold\nline")
    composer.editor.insertFromMimeData(pasted)
    assert composer.text == "bold\nline"
