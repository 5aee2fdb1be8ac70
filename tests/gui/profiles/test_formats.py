"""Chat templates and Python code in the profile editor."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.llm.checkup import Place
from sagedesk.profiles import EndpointProfile
from sagedesk.profiles.trust import TrustedCode

LLAMA = EndpointProfile(name="Llama", endpoint_name="llama-2-7b", region="eu-central-1")
TEMPLATE = "{{ bos_token }}{% for m in messages %}<|{{ m.role }}|>{{ m.content }}{{ eos_token }}{% endfor %}"
TEMPLATED = replace(
    LLAMA, prompt_format="template", prompt_options={"source": TEMPLATE, "variables": {"bos_token": "<s>", "n": 3}}
)


def button(parent: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in parent.findChildren(QPushButton) if b.text() == text]
    return found


def set_text(editor, **texts: str) -> None:
    for name, text in texts.items():
        editor.form.fields[name].set_text(text)


def problem(editor, name: str) -> str:
    return editor.form.fields[name].problem


# Chat templates


def test_a_pasted_template_is_saved_with_its_variables(qtbot: QtBot, profiles, edit, store) -> None:
    editor = edit(profiles, LLAMA)
    fields = editor.form.fields
    assert not fields["chat_template"].isVisible()
    row = fields["prompt_format"].control.findText("Chat template")
    fields["prompt_format"].control.setCurrentIndex(row)
    assert fields["chat_template"].control.accessibleName() == "Chat template"
    assert fields["template_variables"].control.accessibleName() == "Template variables"
    assert fields["chat_template"].isVisible()
    set_text(editor, chat_template=TEMPLATE + "\u00a0", template_variables="bos_token = <s>\nthinking = false")
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    saved = store.get("Llama")
    assert saved.prompt_format == "template"
    assert saved.prompt_options == {
        "source": TEMPLATE + "\u00a0",
        "variables": {"bos_token": "<s>", "thinking": False},
    }


def test_a_template_that_is_only_looked_at_stays_as_it_was(qtbot: QtBot, make_profiles, edit, store) -> None:
    options = {**TEMPLATED.prompt_options, "added_tokens": ["<|x|>"], "of_a_later_version": 1}
    store.save(replace(TEMPLATED, prompt_options=options))
    editor = edit(make_profiles(), store.get("Llama"))
    assert editor.form.fields["chat_template"].text == TEMPLATE
    assert editor.form.fields["template_variables"].text == "bos_token = <s>\nn = 3"
    set_text(editor, region="us-east-1")
    with qtbot.waitSignal(editor._profiles.saved):
        button(editor, "Save").click()
    assert store.get("Llama").prompt_options == options


def test_another_format_keeps_the_template_for_later(qtbot: QtBot, make_profiles, edit, store) -> None:
    store.save(TEMPLATED)
    editor = edit(make_profiles(), TEMPLATED)
    set_text(editor, prompt_format="chatml")
    assert not editor.form.fields["chat_template"].isVisible()
    with qtbot.waitSignal(editor._profiles.saved):
        button(editor, "Save").click()
    saved = store.get("Llama")
    assert (saved.prompt_format, saved.prompt_options) == ("chatml", TEMPLATED.prompt_options)


def test_a_mistake_is_told_with_its_line_while_it_is_written(qtbot: QtBot, profiles, edit, store) -> None:
    editor = edit(profiles, LLAMA)
    set_text(editor, prompt_format="template", chat_template="{{ a }}\n{% if %}")
    qtbot.waitUntil(lambda: "line 2" in problem(editor, "chat_template"))
    assert "line 2" in editor.form.fields["chat_template"].control.accessibleDescription()
    set_text(editor, chat_template="{{ a }}")
    assert problem(editor, "chat_template") == ""
    editor._discard()


@pytest.mark.parametrize(
    ("texts", "field", "words"),
    [
        ({"chat_template": " "}, "chat_template", "Paste the chat template"),
        ({"chat_template": "{% if %}"}, "chat_template", "line 1"),
        ({"chat_template": "x", "template_variables": "oops"}, "template_variables", "Line 1"),
    ],
)
def test_a_template_that_cannot_be_used_is_not_saved(
    qtbot: QtBot, profiles, edit, store, texts: dict[str, str], field: str, words: str
) -> None:
    editor = edit(profiles, LLAMA)
    set_text(editor, prompt_format="template", **texts)
    button(editor, "Save").click()  # at once, before it was compiled
    qtbot.waitUntil(lambda: words in problem(editor, field))
    assert editor.isVisible()
    assert words in editor.outcome.text
    assert button(editor, "Save").isEnabled()
    assert store.load()[1:] == ()
    set_text(editor, handler="openai-chat")
    with qtbot.waitSignal(profiles.saved):  # what the container has no use for need not be right
        button(editor, "Save").click()


def test_a_tokenizer_config_fills_the_fields(qtbot: QtBot, profiles, edit, tmp_path: Path) -> None:
    config = {
        "chat_template": [{"name": "default", "template": TEMPLATE}, {"name": "tool_use", "template": "{{ tools }}"}],
        "bos_token": "<s>",
        "eos_token": {"content": "</s>"},
        "added_tokens_decoder": {"7": {"content": "<|pad|>", "special": True}},
    }
    file = tmp_path / "tokenizer_config.json"
    file.write_text(json.dumps(config))
    editor = edit(profiles, LLAMA)
    set_text(editor, prompt_format="template", template_variables="thinking = true\nbos_token = other")
    button(editor, "Open file…").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    fields = editor.form.fields
    qtbot.waitUntil(lambda: fields["chat_template"].text == TEMPLATE)
    assert fields["template_variables"].text == "thinking = true\nbos_token = <s>\neos_token = </s>"
    names = next(
        box for box in editor.findChildren(type(fields["handler"].control)) if "Template of" in box.accessibleName()
    )
    assert [names.itemText(row) for row in range(names.count())] == ["default", "tool_use"]
    assert names.isVisible()
    names.setCurrentIndex(1)
    assert fields["chat_template"].text == "{{ tools }}"
    assert editor.form.read().profile.prompt_options["added_tokens"] == ["<|pad|>"]
    editor._discard()


def test_a_file_that_is_no_template_is_told(qtbot: QtBot, profiles, edit, tmp_path: Path) -> None:
    editor = edit(profiles, TEMPLATED)
    editor.form.formats._template.open_file(str(tmp_path / "missing.jinja"))
    qtbot.waitUntil(lambda: "cannot be read" in problem(editor, "chat_template"))
    assert editor.form.fields["chat_template"].text == TEMPLATE
    editor.reject()


# Python code

CODE = """
from pathlib import Path
Path({ran!r}).write_text("ran")
def shout(messages):
    return messages[-1].content.upper()
"""


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Code that leaves a file once it is loaded, and that file."""
    file = tmp_path / "ran"
    (tmp_path / "loud_format.py").write_text(CODE.format(ran=str(file)))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "loud_format", raising=False)
    return file


@pytest.fixture
def question(qtbot: QtBot) -> Callable[[], QMessageBox]:
    def asked() -> QMessageBox:
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        return QApplication.activeModalWidget()

    return asked


def choose_code(editor) -> None:
    box = editor.form.fields["prompt_format"].control
    box.setCurrentIndex(box.findText("Python code…"))
    set_text(editor, prompt_code="loud_format:shout")


def test_code_is_named_on_a_line_that_says_where_it_comes_from(qtbot: QtBot, profiles, edit, ran: Path) -> None:
    editor = edit(profiles, LLAMA)
    field = editor.form.fields["prompt_code"]
    assert not field.isVisible()
    choose_code(editor)
    assert field.isVisible()
    assert field.control.accessibleName() == "Prompt format code"
    qtbot.waitUntil(lambda: str(ran.with_name("loud_format.py")) in field.control.accessibleDescription())
    set_text(editor, prompt_code="nowhere_at_all:x")
    qtbot.waitUntil(lambda: "no such module" in field.control.accessibleDescription())
    set_text(editor, prompt_code="not code", handler="module:name")
    button(editor, "Save").click()
    assert "package.module:name" in problem(editor, "prompt_code")
    assert "package.module:name" in problem(editor, "handler_code")
    assert not ran.exists()
    editor._discard()


def test_saving_asks_once_and_shows_what_would_be_loaded(
    qtbot: QtBot, profiles, edit, store, connections, ran: Path, question
) -> None:
    editor = edit(profiles, LLAMA)
    choose_code(editor)
    button(editor, "Save").click()
    box = question()
    assert "loud_format:shout\nfrom " + str(ran.with_name("loud_format.py")) in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert editor.isVisible()
    assert button(editor, "Save").isEnabled()
    assert store.load()[1:] == ()
    button(editor, "Save").click()
    with qtbot.waitSignal(profiles.saved):
        button(question(), "Allow and save").click()
    assert store.get("Llama").prompt_format == "loud_format:shout"
    assert connections.trusted.allows("loud_format:shout")
    assert not ran.exists()

    again = edit(profiles, store.get("Llama"))
    assert again.form.fields["prompt_code"].text == "loud_format:shout"
    set_text(again, region="us-east-1")
    with qtbot.waitSignal(profiles.saved):
        button(again, "Save").click()


def test_a_profile_can_be_saved_without_allowing_its_code(
    qtbot: QtBot, profiles, edit, store, connections, ran: Path, question
) -> None:
    editor = edit(profiles, LLAMA)
    choose_code(editor)
    button(editor, "Save").click()
    with qtbot.waitSignal(profiles.saved):
        button(question(), "Save only").click()
    assert store.get("Llama").prompt_format == "loud_format:shout"
    assert not connections.trusted.allows("loud_format:shout")


def test_an_agreement_that_cannot_be_kept_is_told(
    qtbot: QtBot, profiles, edit, store, connections, ran: Path, question, tmp_path: Path
) -> None:
    (tmp_path / "in-the-way").write_text("")
    connections.trusted._path = tmp_path / "in-the-way" / "trusted-code.json"
    editor = edit(profiles, LLAMA)
    choose_code(editor)
    button(editor, "Save").click()
    button(question(), "Allow and save").click()
    qtbot.waitUntil(lambda: "could not be kept" in editor.outcome.text)
    assert store.load()[1:] == ()
    assert button(editor, "Save").isEnabled()
    editor._discard()


def test_testing_asks_too(qtbot: QtBot, profiles, edit, emulator, connections, ran: Path, question) -> None:
    editor = edit(profiles)
    set_text(editor, endpoint_name="tgi", region=emulator.region, endpoint_url=emulator.url, credentials="keyring")
    set_text(editor, access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)
    choose_code(editor)
    button(editor, "Test connection").click()
    button(question(), "Cancel").click()
    assert not editor.test.running
    assert not ran.exists()
    button(editor, "Test connection").click()
    button(question(), "Allow and test").click()
    qtbot.waitUntil(lambda: "It works" in editor.outcome.text, timeout=20_000)
    assert "SAY HELLO" in editor.steps.line(Place.FIRST_TOKEN)
    assert ran.exists()
    assert isinstance(connections.trusted, TrustedCode)
    editor._discard()
