"""The preview in the profile editor: what would be sent, as the form changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.llm.messages import ChatMessage
from sagedesk.profiles import GUIDE, EndpointProfile
from sagedesk.ui.profiles.editor import ProfileEditor
from sagedesk.ui.profiles.preview_text import SAMPLE

CHATML = EndpointProfile(name="Qwen", endpoint_name="qwen", region="eu-central-1", prompt_format="chatml")
CONVERSATION = (ChatMessage("Hi 😀"),)
PROMPT = "<|im_start|>user\nHi 😀<|im_end|>\n<|im_start|>assistant\n"


@pytest.fixture
def open_preview(qtbot: QtBot, profiles, connections, theme) -> Callable[..., ProfileEditor]:
    """Open the editor as it is opened in the window, and its preview."""

    def opened(profile: EndpointProfile = CHATML, conversation=CONVERSATION) -> ProfileEditor:
        editor = ProfileEditor(profiles, connections, theme, profile, conversation=lambda: conversation)
        editor.open()
        editor.activateWindow()
        qtbot.waitActive(editor)
        qtbot.waitUntil(lambda: not profiles.background.busy)
        fold(editor).click()
        return editor

    return opened


def fold(editor: ProfileEditor) -> QPushButton:
    return next(b for b in editor.findChildren(QPushButton) if b.accessibleName() == "Preview")


def box(editor: ProfileEditor, name: str) -> QPlainTextEdit:
    (found,) = [b for b in editor.findChildren(QPlainTextEdit) if b.accessibleName() == name]
    return found


def prompt(editor: ProfileEditor) -> str:
    return box(editor, "Prompt preview").toPlainText()


def request(editor: ProfileEditor) -> str:
    return box(editor, "Request preview").toPlainText()


def test_it_is_folded_and_costs_nothing_until_it_is_wanted(qtbot: QtBot, profiles, edit) -> None:
    editor = edit(profiles, CHATML)
    assert not box(editor, "Prompt preview").isVisible()
    editor.form.fields["system_prompt"].set_text("Be brief.")
    assert not profiles.background.busy
    assert not editor.preview._pause.isActive()
    editor._discard()


def test_it_shows_the_prompt_and_the_request(qtbot: QtBot, open_preview) -> None:
    editor = open_preview()
    qtbot.waitUntil(lambda: prompt(editor) == PROMPT)
    assert json.loads(request(editor))["inputs"] == PROMPT
    assert request(editor).count("\n") > 3
    for name in ("Prompt preview", "Request preview"):
        assert box(editor, name).isReadOnly()
        assert box(editor, name).isVisible()
    choices = editor.findChildren(type(editor.form.fields["handler"].control))
    form = next(each for each in choices if each.accessibleName() == "Request shown as")
    assert form.count() == 2
    pretty = request(editor)
    form.setCurrentIndex(1)
    assert request(editor) == json.dumps(json.loads(pretty), ensure_ascii="\\u" in request(editor))
    assert "\n" not in request(editor)
    editor.reject()


def test_it_follows_the_form(qtbot: QtBot, open_preview) -> None:
    editor = open_preview()
    qtbot.waitUntil(lambda: prompt(editor) == PROMPT)
    fields = editor.form.fields
    fields["system_prompt"].set_text("Be brief.")
    qtbot.waitUntil(lambda: prompt(editor).startswith("<|im_start|>system\nBe brief.<|im_end|>"))
    QTest.keyClicks(fields["max_tokens"].control, "77")
    qtbot.waitUntil(lambda: "77" in request(editor))
    fields["prompt_format"].set_text("zephyr")
    qtbot.waitUntil(lambda: prompt(editor).startswith("<|system|>"))
    fields["handler"].set_text("openai-chat")
    qtbot.waitUntil(lambda: prompt(editor) == "")
    assert json.loads(request(editor))["messages"][0] == {"role": "system", "content": "Be brief."}
    assert "formats them itself" in box(editor, "Prompt preview").placeholderText()
    editor._discard()


def test_an_empty_conversation_has_a_sample(qtbot: QtBot, open_preview) -> None:
    editor = open_preview(conversation=())
    qtbot.waitUntil(lambda: SAMPLE[0].content in prompt(editor))
    editor.reject()


def test_errors_are_told_in_words_and_nothing_stale_is_shown(qtbot: QtBot, open_preview) -> None:
    editor = open_preview()
    qtbot.waitUntil(lambda: prompt(editor) == PROMPT)
    told = editor.preview._problem
    editor.form.fields["prompt_format"].set_text("template")
    editor.form.fields["chat_template"].set_text("{{ raise_exception('Alternate, please.') }}")
    qtbot.waitUntil(lambda: "Alternate, please." in told.text())
    assert told.isVisible()
    assert (prompt(editor), request(editor)) == ("", "")
    assert "Alternate" in box(editor, "Prompt preview").accessibleDescription()
    editor.form.fields["chat_template"].set_text("{{ messages[0].content }}")
    qtbot.waitUntil(lambda: prompt(editor) == "Hi 😀")
    assert not told.isVisible()
    editor.form.fields["top_p"].set_text("high")
    qtbot.waitUntil(lambda: told.text() == "Top P is a number, like 0.9, or empty.")
    assert request(editor) == ""
    editor.form.fields["top_p"].set_text("")
    editor.form.fields["name"].set_text("")  # what is not sent does not matter
    qtbot.waitUntil(lambda: prompt(editor) == "Hi 😀")
    editor._discard()


def test_code_that_was_not_agreed_to_is_not_run_for_it(
    qtbot: QtBot, open_preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = tmp_path / "ran"
    (tmp_path / "quiet_format.py").write_text(f"open({str(ran)!r}, 'w').close()\ndef f(messages): return 'x'")
    monkeypatch.syspath_prepend(tmp_path)
    editor = open_preview(replace(CHATML, prompt_format="quiet_format:f"))
    qtbot.waitUntil(lambda: "quiet_format:f from" in editor.preview._problem.text())
    assert not ran.exists()
    editor.reject()


def test_the_formats_own_texts_are_set_off(qtbot: QtBot, open_preview) -> None:
    editor = open_preview(conversation=(ChatMessage("😀😀 <|im_end|>!"),))
    qtbot.waitUntil(lambda: "😀" in prompt(editor))
    document = box(editor, "Prompt preview").document()
    set_off = []
    block = document.begin()
    while block.isValid():
        for span in block.layout().formats():
            if span.format.background().style() != Qt.BrushStyle.NoBrush:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + span.start)
                cursor.setPosition(block.position() + span.start + span.length, QTextCursor.MoveMode.KeepAnchor)
                set_off.append(cursor.selectedText())
        block = block.next()
    assert set_off == ["<|im_start|>", "<|im_end|>", "<|im_end|>", "<|im_start|>"]
    editor.reject()


def test_it_is_reached_and_read_by_keyboard(qtbot: QtBot, open_preview) -> None:
    editor = open_preview(GUIDE)
    qtbot.waitUntil(lambda: '"messages"' in request(editor))
    visited = []
    fold(editor).setFocus()
    for _ in range(4):
        visited.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert visited == ["Preview", "Request shown as", "Prompt preview", "Request preview"]
    box(editor, "Request preview").setFocus()
    QTest.keyClick(box(editor, "Request preview"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert box(editor, "Request preview").textCursor().selectedText()
    QTest.keyClicks(box(editor, "Request preview"), "x")
    assert '"messages"' in request(editor)
    editor.reject()


def test_a_long_conversation_does_not_hold_the_window(qtbot: QtBot, open_preview) -> None:
    editor = open_preview(conversation=(ChatMessage("word " * 200_000),))
    qtbot.waitUntil(lambda: "left out here" in prompt(editor), timeout=20_000)
    assert len(prompt(editor)) < 30_000
    editor.reject()
