"""Misspelt words in a real window, by the real dictionaries."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QColor, QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.paths import words_file
from sagedesk.ui.app import Desk
from sagedesk.ui.composer.editor import MessageEditor
from sagedesk.ui.composer.spelling import marks
from sagedesk.ui.composer.spelling.speller import LANGUAGES, ON
from sagedesk.ui.settings.controls import language_name
from sagedesk.ui.settings.dialog import SettingsDialog
from tests.gui.talking import close, to_front


@pytest.fixture
def editor(desk: Desk) -> MessageEditor:
    return desk.window.composer.editor


def marked(editor: MessageEditor) -> list[str]:
    return [mark.cursor.selectedText() for mark in editor.extraSelections()]


def last_marked(editor: MessageEditor) -> QTextCursor:
    found = editor.extraSelections()
    return QTextCursor(found[-1].cursor) if found else QTextCursor(editor.document())


def wait_for_marks(qtbot: QtBot, editor: MessageEditor, words: list[str]) -> None:
    qtbot.waitUntil(lambda: marked(editor) == words, timeout=20_000)


def put_caret_into(editor: MessageEditor, word: str) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index(word) + 1)
    editor.setTextCursor(cursor)


def open_menu(qtbot: QtBot, editor: MessageEditor) -> QMenu:
    qtbot.keyClick(editor, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    (action,) = [each for each in menu.actions() if each.text() == text]
    menu.close()
    action.trigger()


def test_misspelt_words_are_underlined_and_code_is_not(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    desk.window.composer.set_text("😀 Helo world, run `helo` at https://helo.com\n```\nhelo\n```\nthe wrld ends")
    wait_for_marks(qtbot, editor, ["Helo", "wrld"])
    for theme in ("light", "dark"):
        desk.settings.set("appearance.theme", theme)
        for mark in editor.extraSelections():
            assert mark.format.underlineColor() == QColor(desk.theme.tokens.danger)
    assert desk.theme.tokens.dark


def test_nothing_is_loaded_before_anything_is_written(desk: Desk) -> None:
    assert desk.controller is not None
    assert desk.controller._spelling.speller.loaded is None


def test_the_word_that_is_being_written_is_left_alone(qtbot: QtBot, editor: MessageEditor) -> None:
    qtbot.keyClicks(editor, "Helo wrl")
    wait_for_marks(qtbot, editor, ["Helo"])
    qtbot.keyClicks(editor, "d")
    qtbot.keyClicks(editor, " ")
    wait_for_marks(qtbot, editor, ["Helo", "wrld"])
    for _ in "d ":
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert marked(editor) == ["Helo"]  # at once: what is changed is no longer what was marked
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    wait_for_marks(qtbot, editor, ["Helo", "wrl"])


def test_a_suggestion_takes_the_place_of_the_word_and_can_be_undone(
    qtbot: QtBot, desk: Desk, editor: MessageEditor
) -> None:
    to_front(qtbot, desk)
    desk.window.composer.set_text("The wrld ends")
    wait_for_marks(qtbot, editor, ["wrld"])
    assert not editor.document().isUndoAvailable()
    put_caret_into(editor, "wrld")
    menu = open_menu(qtbot, editor)
    texts = [action.text() for action in menu.actions()]
    assert "world" in texts[:5]
    assert {"Add to dictionary", "Ignore"} <= set(texts)
    assert any("Paste" in text for text in texts)
    choose(menu, "world")
    assert desk.window.composer.text == "The world ends"
    editor.undo()
    assert desk.window.composer.text == "The wrld ends"
    wait_for_marks(qtbot, editor, ["wrld"])


def test_the_keyboard_opens_the_menu_and_chooses(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    to_front(qtbot, desk)
    desk.window.composer.set_text("recieve")
    wait_for_marks(qtbot, editor, ["recieve"])
    menu = open_menu(qtbot, editor)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.composer.text == "receive")


def test_elsewhere_the_menu_is_the_editors_own(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    to_front(qtbot, desk)
    desk.window.composer.set_text("The wrld ends")
    wait_for_marks(qtbot, editor, ["wrld"])
    menu = open_menu(qtbot, editor)
    assert "Add to dictionary" not in [action.text() for action in menu.actions()]
    menu.close()


def test_the_mouse_asks_for_the_word_below_it(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    to_front(qtbot, desk)
    desk.window.composer.set_text("The wrld ends")
    wait_for_marks(qtbot, editor, ["wrld"])
    cursor = QTextCursor(editor.document())
    cursor.setPosition(6)
    place = editor.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, editor.viewport().mapToGlobal(place))
    QApplication.sendEvent(editor.viewport(), event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert "world" in [action.text() for action in menu.actions()]
    menu.close()


def test_added_words_pass_and_are_kept(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, open_desk: Callable[[], Desk]
) -> None:
    to_front(qtbot, desk)
    desk.window.composer.set_text("wrld wrld helo helo")
    wait_for_marks(qtbot, editor, ["wrld", "wrld", "helo", "helo"])
    put_caret_into(editor, "wrld")
    choose(open_menu(qtbot, editor), "Add to dictionary")
    wait_for_marks(qtbot, editor, ["helo", "helo"])
    put_caret_into(editor, "helo")
    choose(open_menu(qtbot, editor), "Ignore")
    wait_for_marks(qtbot, editor, [])
    assert words_file().read_text("utf-8") == "wrld\n"
    close(desk)
    again = open_desk()
    again.window.composer.set_text("wrld helo")
    wait_for_marks(qtbot, again.window.composer.editor, ["helo"])


def test_a_screen_reader_says_that_the_caret_came_into_a_misspelt_word(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Reader:
        @staticmethod
        def isActive() -> bool:  # noqa: N802  # Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802  # Qt's name
            said.append(event.message())

    monkeypatch.setattr(marks, "QAccessible", Reader)
    desk.window.composer.set_text("one wrld two")
    wait_for_marks(qtbot, editor, ["wrld"])
    for _ in "ld two":
        qtbot.keyClick(editor, Qt.Key.Key_Left)
    assert said == ["Misspelt: wrld"]


def test_it_can_be_turned_off_and_on(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    desk.window.composer.set_text("wrld")
    wait_for_marks(qtbot, editor, ["wrld"])
    desk.settings.set(ON, False)
    assert marked(editor) == []
    desk.settings.set(ON, True)
    wait_for_marks(qtbot, editor, ["wrld"])


def languages_button(dialog: SettingsDialog) -> QPushButton:
    button = dialog.rows[LANGUAGES].control.inner
    assert isinstance(button, QPushButton)
    return button


def test_languages_are_chosen_in_the_settings(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    desk.window.composer.set_text("Straße street")
    wait_for_marks(qtbot, editor, ["Straße"])
    desk.window.registry["settings"].trigger()
    dialog = desk.window.findChild(SettingsDialog)
    button = languages_button(dialog)
    assert button.accessibleName() == "Languages of spelling: Like the system"

    def offered() -> list[str]:
        return [action.text() for action in button.menu().actions()]

    qtbot.waitUntil(lambda: "Deutsch (Deutschland)" in offered())
    for name in ("American English (United States)", "Deutsch (Deutschland)"):
        (action,) = [each for each in button.menu().actions() if each.text() == name]
        action.trigger()
    assert desk.settings.value.writing.spelling_languages == ("en_US", "de_DE")
    wait_for_marks(qtbot, editor, [])
    dialog.rows[LANGUAGES].reset_button.click()
    wait_for_marks(qtbot, editor, ["Straße"])


def test_a_language_without_a_dictionary_is_named(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    desk.settings.set(LANGUAGES, ["cy_GB"])
    desk.window.composer.set_text("wrld")
    desk.window.registry["settings"].trigger()
    row = desk.window.findChild(SettingsDialog).rows[LANGUAGES]
    qtbot.waitUntil(lambda: any("no dictionary for: Cymraeg" in label.text() for label in row.findChildren(QLabel)))
    assert row.control.isEnabled()
    assert marked(editor) == []


def test_without_a_spell_checker_the_setting_says_why(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)  # importing it raises ImportError
    desk.window.composer.set_text("wrld")
    desk.window.registry["settings"].trigger()
    dialog = desk.window.findChild(SettingsDialog)
    row = dialog.rows[ON]
    qtbot.waitUntil(lambda: any("no spell-checker" in label.text() for label in row.findChildren(QLabel)))
    assert not row.control.isEnabled()
    assert not dialog.rows[LANGUAGES].control.isEnabled()
    assert marked(editor) == []
    assert not desk.window.notices.isVisible()


def test_only_what_is_in_view_is_looked_at(
    qtbot: QtBot, desk: Desk, editor: MessageEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    speller = desk.controller._spelling.speller
    find = speller.find_misspelt

    def noted(text: str, before: str, done: Callable[..., object]) -> object:
        asked.append(len(text))
        return find(text, before, done)

    monkeypatch.setattr(speller, "find_misspelt", noted)
    desk.window.composer.set_text("\n".join(f"The wrld number {number}" for number in range(6000)), caret=0)
    qtbot.waitUntil(lambda: len(marked(editor)) >= 8, timeout=20_000)
    assert len(marked(editor)) < 20
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: last_marked(editor).blockNumber() > 5980)
    one_paragraph = "The wrld is wide. " * 6000
    desk.window.composer.set_text(one_paragraph)
    qtbot.waitUntil(lambda: last_marked(editor).position() > 100_000)
    assert max(asked) < 10_000


def test_an_input_method_is_left_in_peace(qtbot: QtBot, desk: Desk, editor: MessageEditor) -> None:
    desk.window.composer.set_text("wrld ")
    wait_for_marks(qtbot, editor, ["wrld"])
    QApplication.sendEvent(editor, QInputMethodEvent("にほん", []))
    block = editor.textCursor().block()
    checked = desk.controller._spelling.marks
    checked._look()
    assert checked._pause.isActive()  # it waits
    assert block.layout().preeditAreaText() == "にほん"
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本 helo")
    QApplication.sendEvent(editor, commit)
    wait_for_marks(qtbot, editor, ["wrld", "helo"])


def test_languages_are_named_as_their_speakers_name_them() -> None:
    assert language_name("de_AT") == "Österreichisches Deutsch (Österreich)"
    assert language_name("en_GB-ise") == "British English (en_GB-ise)"
    assert language_name("fr") == "français"
    assert language_name("xx_piglatin") == "xx_piglatin"
