"""From the profile editor and from the menu to the picker, and back with a profile that works: the whole window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.profiles import CredentialKind
from sagedesk.ui.app import Desk
from sagedesk.ui.endpoints.picker import EndpointPicker
from sagedesk.ui.profiles.editor import ProfileEditor
from tests.gui.talking import say, texts

Use = Callable[..., None]


def dialogs(desk: Desk):
    return desk.controller.profile._dialogs


def pick(qtbot: QtBot, picker: EndpointPicker, name: str) -> None:
    qtbot.waitUntil(lambda: not picker._survey.listing, timeout=20_000)
    rows = [picker.model.index(row).data() for row in range(picker.model.rowCount())]
    picker.rows.view.setCurrentIndex(picker.model.index(rows.index(name)))
    qtbot.waitUntil(picker.use.isEnabled, timeout=20_000)
    picker.use.click()


def save(qtbot: QtBot, desk: Desk, editor: ProfileEditor) -> None:
    (button,) = [button for button in editor.findChildren(QPushButton) if button.text() == "Save"]
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        button.click()


@pytest.mark.parametrize(
    ("endpoint", "handler"), [("tgi", "tgi"), ("chat-model", "openai-chat"), ("async", "openai-chat")]
)
def test_find_endpoint_makes_a_profile_that_answers(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Use, endpoint: str, handler: str
) -> None:
    use("openai-chat")
    desk.window.registry["find-endpoint"].trigger()
    qtbot.waitUntil(lambda: dialogs(desk).finder is not None and dialogs(desk).finder.picker is not None)
    picker = dialogs(desk).finder.picker
    assert picker.sign_in.value == "As openai-chat"
    assert picker.sign_in.findText("Default credential chain") >= 0
    pick(qtbot, picker, endpoint)
    qtbot.waitUntil(lambda: dialogs(desk)._editor is not None, timeout=20_000)
    editor = dialogs(desk)._editor
    assert editor.windowTitle() == "New endpoint profile"
    assert editor.form.fields["handler"]._note.text().startswith("The container is")
    assert editor.form.fields["access_key_id"].text == ""
    save(qtbot, desk, editor)
    profile = desk.profiles.named(endpoint)
    assert (profile.handler, profile.credentials.kind) == (handler, CredentialKind.KEYRING)
    qtbot.waitUntil(lambda: desk.window.header.current.name == endpoint)
    emulator.release()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "Hello")
    assert ended.args[0].state == MessageState.COMPLETE
    assert texts(desk)[1]


def test_the_editor_lists_what_its_own_fields_sign_in_to_and_is_filled(
    qtbot: QtBot, desk: Desk, emulator: Emulator
) -> None:
    desk.window.registry["new-profile"].trigger()
    editor = dialogs(desk)._editor
    form = editor.form
    for name, text in {
        "region": "us-east-1",
        "endpoint_url": emulator.url,
        "credentials": "keyring",
        "access_key_id": emulator.access_key_id,
        "secret_access_key": emulator.secret_access_key,
    }.items():
        form.fields[name].set_text(text)
    assert form.choose_button.accessibleName() == "Choose an endpoint…"
    form.choose_button.click()
    pick(qtbot, editor.picking.picker, "hf-pipeline")
    assert form.fields["name"].text == "hf-pipeline"
    assert form.fields["endpoint_name"].text == "hf-pipeline"
    assert (form.fields["handler"].text, form.fields["prompt_format"].text) == ("hf-pipeline", "zephyr")
    assert "Hugging Face's inference toolkit" in form.fields["handler"]._note.text()
    save(qtbot, desk, editor)
    assert desk.profiles.named("hf-pipeline").prompt_format == "zephyr"


def test_keys_that_are_missing_are_asked_for_before_anything_is_listed(qtbot: QtBot, desk: Desk) -> None:
    desk.window.registry["new-profile"].trigger()
    editor = dialogs(desk)._editor
    editor.form.fields["credentials"].set_text("keyring")
    editor.form.choose_button.click()
    assert editor.picking.picker is None
    assert editor.form.fields["access_key_id"].problem


def test_closing_the_window_closes_the_picker(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("openai-chat")
    desk.window.registry["find-endpoint"].trigger()
    qtbot.waitUntil(lambda: dialogs(desk).finder is not None and dialogs(desk).finder.picker is not None)
    picker = dialogs(desk).finder.picker
    desk.window.closing.emit()
    assert dialogs(desk).finder.picker is None
    assert not picker.isVisible()
