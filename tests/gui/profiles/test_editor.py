"""The profile editor, as it is used: in a window on the screen, with a real keyring and a real endpoint."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget

from sagedesk.llm.checkup import Place
from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import GUIDE, AwsKeys, CredentialKind, CredentialSource, EndpointProfile, SecretStore

SECRET = "not/a+real=secret/0123456789"
KEYS = AwsKeys(access_key_id="AKIAEXAMPLE0123", secret_access_key=SECRET)
IN_KEYRING = CredentialSource(kind=CredentialKind.KEYRING)
LLAMA = EndpointProfile(name="Llama", endpoint_name="llama-2-7b", region="eu-central-1")
KEYED = replace(LLAMA, credentials=IN_KEYRING)


def button(parent: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in parent.findChildren(QPushButton) if b.text() == text]
    return found


def fill(editor, **texts: str) -> None:
    """Type into the fields, as a person does."""
    for name, text in texts.items():
        field = editor.form.fields[name]
        if isinstance(field.control, QLineEdit):
            field.control.clear()
            QTest.keyClicks(field.control, text)
        else:
            field.set_text(text)


def gone(editor) -> bool:
    return not shiboken6.isValid(editor) or not editor.isVisible()


def problems(editor) -> dict[str, str]:
    return {name: field.problem for name, field in editor.form.fields.items() if field.problem}


def files_with(folder: Path, text: str) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


def test_every_field_and_button_has_the_name_that_a_screen_reader_says(profiles, edit):
    editor = edit(profiles)
    fill(editor, credentials="keyring")
    for name in (
        "Profile name",
        "Endpoint name",
        "Region",
        "Endpoint URL",
        "Credentials",
        "Access key ID",
        "Secret access key",
        "Session token",
        "Container format",
        "Prompt format",
        "System prompt",
        "Max tokens",
        "Temperature",
        "Top P",
        "Top K",
        "Stop sequences",
    ):
        (field,) = [f for f in editor.form.fields.values() if f.control.accessibleName() == name]
        assert field.control.isVisibleTo(editor)
        assert field.label.text() == name
        assert field.label.buddy() is field.control
    for name in ("Test connection", "Cancel", "Save"):
        assert button(editor, name).isVisible()
    editor.reject()
    QApplication.activeModalWidget().done(0)
    editor._discard()


def test_a_new_profile_is_saved_with_enter(qtbot, profiles, edit, store):
    editor = edit(profiles)
    fill(
        editor,
        name="  My model ",
        endpoint_name="my-model",
        region="eu-west-1",
        system_prompt="Be brief.\nBe kind.",
        max_tokens="256",
        stop="</s>\n\\n\\nHuman:",
        InferenceComponentName="chat",
    )
    with qtbot.waitSignal(profiles.saved):
        QTest.keyClick(editor.form.fields["region"].control, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gone(editor))
    saved = store.get("My model")
    assert (saved.endpoint_name, saved.region) == ("my-model", "eu-west-1")
    assert (saved.handler, saved.prompt_format) == ("tgi", "llama2")
    assert saved.system_prompt == "Be brief.\nBe kind."
    assert saved.parameters == Parameters(max_tokens=256, stop=("</s>", "\n\nHuman:"))
    assert saved.endpoint_arguments == {"InferenceComponentName": "chat"}
    assert saved.credentials == CredentialSource()


def test_what_the_form_does_not_show_is_kept(qtbot, profiles, edit, store):
    store.save(
        replace(
            LLAMA,
            handler_options={"text": "answer"},
            parameters=Parameters(seed=3, extra={"best_of": 2}),
            endpoint_arguments={"InferenceId": "a"},
            unknown={"production": True},
        )
    )
    before = store.get("Llama")
    editor = edit(profiles, before)
    fill(editor, name="Renamed")
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    assert store.get("Renamed") == replace(before, name="Renamed")


def test_problems_are_told_beside_the_fields_and_go_when_mended(qtbot, profiles, edit, store):
    editor = edit(profiles)
    fill(editor, endpoint_name="my model", temperature="hot", credentials="keyring", access_key_id="ASIA0")
    button(editor, "Save").click()
    assert problems(editor) == {
        "name": "Give the profile a name.",
        "endpoint_name": "The endpoint name has only letters, digits and hyphens, "
        "and begins and ends with a letter or digit.",
        "region": "Give the region that the endpoint runs in, like us-east-1.",
        "temperature": "Temperature is a number, like 0.7, or empty.",
        "secret_access_key": "Give the secret that belongs to the access key ID.",
        "session_token": "Keys that begin with ASIA are temporary and need their session token.",
    }
    name = editor.form.fields["name"].control
    assert name.hasFocus()
    assert name.accessibleDescription() == "Give the profile a name."
    assert "attention" in editor.outcome.text
    fill(editor, name="Mine")
    assert "name" not in problems(editor)
    assert editor.outcome.text == ""
    assert store.load() == (GUIDE,)
    editor._discard()


def test_a_problem_under_advanced_is_unfolded(qtbot, profiles, edit):
    editor = edit(profiles, LLAMA)
    assert not editor.form.fields["TargetVariant"].isVisible()
    fill(editor, TargetVariant="not one")
    button(editor, "Save").click()
    qtbot.waitUntil(editor.form.fields["TargetVariant"].isVisible)
    assert "variant" in problems(editor)["TargetVariant"]
    editor._discard()


def test_a_name_that_is_taken_is_told_before_saving(qtbot, make_profiles, edit, store):
    store.save(LLAMA)
    editor = edit(make_profiles())
    fill(editor, name="LLAMA", endpoint_name="other", region="us-east-1")
    button(editor, "Save").click()
    assert "already" in problems(editor)["name"]
    editor._discard()


def test_a_disk_that_cannot_be_written_is_told_and_nothing_typed_is_lost(qtbot, profiles, edit, store):
    editor = edit(profiles)
    fill(editor, name="Mine", endpoint_name="mine", region="us-east-1")
    store.path.parent.parent.mkdir(parents=True, exist_ok=True)
    store.path.parent.write_text("in the way")
    with qtbot.waitSignal(profiles.save_failed):
        button(editor, "Save").click()
    assert "cannot be" in editor.outcome.text
    assert editor.form.fields["endpoint_name"].text == "mine"
    store.path.parent.unlink()
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()


# Keys


def test_keys_go_to_the_keyring_and_into_no_file(qtbot, profiles, edit, store, home, kept):
    editor = edit(profiles)
    fill(editor, name="Keyed", endpoint_name="e", region="us-east-1", credentials="keyring")
    fill(editor, access_key_id=KEYS.access_key_id, secret_access_key=f" {SECRET} ", session_token="token-0123456789")
    for name in ("secret_access_key", "session_token"):
        assert editor.form.fields[name].control.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    saved = store.get("Keyed")
    assert saved.credentials == IN_KEYRING
    assert SECRET in kept(saved.id)
    assert SecretStore().get(saved.id) == replace(KEYS, session_token="token-0123456789")
    assert files_with(home, "Keyed")
    for secret in (SECRET, "token-0123456789", KEYS.access_key_id):
        assert files_with(home, secret) == []


def test_keys_that_are_kept_stay_and_are_not_shown(qtbot, make_profiles, edit, store, secrets):
    store.save(KEYED)
    secrets.set(KEYED.id, KEYS)
    profiles = make_profiles()
    editor = edit(profiles, KEYED)
    for name in ("access_key_id", "secret_access_key", "session_token"):
        control = editor.form.fields[name].control
        assert (control.text(), control.placeholderText()) == ("", "Kept in the keyring")
    fill(editor, region="us-west-2")
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    assert secrets.get(KEYED.id) == KEYS
    secrets.delete(KEYED.id)


def test_keys_that_are_missing_are_asked_for(qtbot, make_profiles, edit, store):
    store.save(KEYED)
    editor = edit(make_profiles(), KEYED)
    button(editor, "Save").click()
    assert set(problems(editor)) == {"access_key_id", "secret_access_key"}
    editor._discard()


def test_a_keyring_that_refuses_is_told_and_the_keys_can_be_kept_for_this_run(
    qtbot, make_profiles, edit, store, home, stubborn
):
    secrets = SecretStore(stubborn)
    profiles = make_profiles(secrets)
    editor = edit(profiles)
    fill(editor, name="Keyed", endpoint_name="e", region="us-east-1", credentials="keyring")
    fill(editor, access_key_id=KEYS.access_key_id, secret_access_key=SECRET)
    button(editor, "Save").click()
    qtbot.waitUntil(stubborn.asked.is_set)
    # while the keyring asks, the window goes on and says what it waits for
    saving = button(editor, "Saving…")
    assert not saving.isEnabled()
    assert "keyring" in saving.toolTip()
    with qtbot.waitSignal(profiles.save_failed):
        stubborn.let_go.set()
    assert "The keyring is locked." in editor.outcome.text
    assert store.load() == (GUIDE,)

    with qtbot.waitSignal(profiles.saved):
        button(editor, "Keep for this run only").click()
    saved = store.get("Keyed")
    assert secrets.get(saved.id) == KEYS
    assert files_with(home, SECRET) == []

    again = edit(profiles, saved)
    assert again.form.fields["secret_access_key"].control.placeholderText() == "Kept for this run only"
    again.reject()


def test_a_keyring_that_does_not_answer_does_not_hold_the_dialog(qtbot, make_profiles, connections, theme, stubborn):
    from sagedesk.ui.profiles.editor import ProfileEditor

    editor = ProfileEditor(make_profiles(SecretStore(stubborn)), connections, theme, KEYED)
    editor.open()
    qtbot.waitUntil(stubborn.asked.is_set)
    editor.reject()
    qtbot.waitUntil(lambda: gone(editor))
    stubborn.let_go.set()


# AWS profiles


def test_aws_profiles_are_offered_with_their_region(qtbot, profiles, edit, store):
    Path(os.environ["AWS_CONFIG_FILE"]).write_text("[default]\n[profile work]\nregion = eu-west-3\n")
    editor = edit(profiles)
    fill(editor, name="Mine", endpoint_name="mine", credentials="profile")
    box = editor.form.fields["aws_profile"].control
    assert box.currentText() == ""
    assert [box.itemText(row) for row in range(box.count())] == ["default", "work"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert editor.form.fields["region"].text == "eu-west-3"
    with qtbot.waitSignal(profiles.saved):
        QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert store.get("Mine").credentials == CredentialSource(kind=CredentialKind.PROFILE, aws_profile="work")


def test_an_aws_profile_can_be_typed_and_must_be_given(qtbot, profiles, edit, store):
    editor = edit(profiles, LLAMA)
    fill(editor, credentials="profile")
    button(editor, "Save").click()
    assert set(problems(editor)) == {"aws_profile"}
    QTest.keyClicks(editor.form.fields["aws_profile"].control.lineEdit(), "typed")
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    assert store.get("Llama").credentials.aws_profile == "typed"


# The model


def test_a_container_that_formats_messages_itself_needs_no_prompt_format(qtbot, profiles, edit):
    editor = edit(profiles)
    prompt_format = editor.form.fields["prompt_format"].control
    assert prompt_format.isEnabled()
    fill(editor, handler="openai-chat")
    assert not prompt_format.isEnabled()
    fill(editor, handler="tgi")
    assert prompt_format.isEnabled()
    editor._discard()


def test_a_format_that_is_not_installed_is_not_lost(qtbot, make_profiles, edit, store):
    mine = store.save(replace(LLAMA, handler="of-a-plugin"))
    profiles = make_profiles()
    editor = edit(profiles, mine)
    assert editor.form.fields["handler"].text == "of-a-plugin"
    with qtbot.waitSignal(profiles.saved):
        button(editor, "Save").click()
    assert store.get("Llama") == mine


# Closing


def test_escape_closes_what_was_not_touched(qtbot, profiles, edit):
    editor = edit(profiles, LLAMA)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: gone(editor))


def test_escape_asks_before_it_drops_what_was_typed(qtbot, profiles, edit, store):
    editor = edit(profiles)
    fill(editor, name="Mine")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QMessageBox)
    button(asked, "Keep editing").click()
    assert editor.isVisible()
    assert editor.form.fields["name"].text == "Mine"

    editor.close()
    button(QApplication.activeModalWidget(), "Discard").click()
    qtbot.waitUntil(lambda: gone(editor))
    assert store.load() == (GUIDE,)


def test_of_the_guide_only_the_system_prompt_is_shown_and_changed(qtbot, profiles, edit, store):
    editor = edit(profiles, GUIDE)
    shown = [name for name, field in editor.form.fields.items() if field.isVisible()]
    assert shown == ["name", "system_prompt"]
    assert not editor.form.fields["name"].isEnabled()
    fill(editor, system_prompt="Answer in verse.")
    with qtbot.waitSignal(profiles.saved):
        QTest.keyClick(
            editor.form.fields["system_prompt"].control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert store.load() == (replace(GUIDE, system_prompt="Answer in verse."),)


def test_tab_visits_the_fields_in_their_order(qtbot, profiles, edit):
    editor = edit(profiles)
    fill(editor, credentials="keyring")
    visited = []
    editor.form.fields["name"].control.setFocus()
    while (name := QApplication.focusWidget().accessibleName()) not in visited:
        visited.append(name)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    wanted = [
        "Profile name", "Endpoint name", "Choose an endpoint…", "Region", "Endpoint URL", "Credentials",
        "Access key ID", "Secret access key", "Session token", "Role to assume", "Environment", "Container format",
        "Prompt format", "System prompt", "Max tokens", "Temperature", "Top P", "Top K", "Stop sequences",
    ]  # fmt: skip
    assert visited[: len(wanted)] == wanted
    editor._discard()


# Testing


def fill_for(editor, emulator, endpoint: str = "tgi") -> None:
    fill(editor, endpoint_name=endpoint, region=emulator.region, endpoint_url=emulator.url, credentials="keyring")
    fill(editor, access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)


def test_a_test_says_what_came_back_before_anything_is_saved(qtbot, profiles, edit, emulator, store):
    editor = edit(profiles)
    fill_for(editor, emulator)
    button(editor, "Test connection").click()
    assert not button(editor, "Testing…").isEnabled()
    qtbot.waitUntil(lambda: "It works" in editor.outcome.text, timeout=20_000)
    assert "first token after" in editor.outcome.text
    assert editor.steps.line(Place.NAME).startswith("Name: passed, 127.0.0.1 is 127.0.0.1, ")
    assert editor.steps.line(Place.TLS) == "TLS: left out, The URL is one of http://: nothing is encrypted"
    for place in (Place.CONNECTION, Place.SIGNATURE, Place.PERMISSION, Place.ENDPOINT):
        assert ": passed, " in editor.steps.line(place)
    assert editor.steps.line(Place.FIRST_TOKEN).startswith("First token: passed, “")
    assert button(editor, "Test connection").isEnabled()
    assert store.load() == (GUIDE,)
    fill(editor, region="us-east-1")
    assert editor.outcome.text == ""
    assert not editor.steps.isVisible()
    editor._discard()


def test_a_test_with_a_wrong_secret_says_what_mends_it(qtbot, profiles, edit, emulator):
    editor = edit(profiles)
    fill_for(editor, emulator)
    fill(editor, secret_access_key="wrong")
    button(editor, "Test connection").click()
    qtbot.waitUntil(lambda: not editor.test.running, timeout=20_000)
    assert "It works" not in editor.outcome.text
    assert "key" in editor.outcome.text.lower()
    assert editor.steps.line(Place.SIGNATURE).startswith("Signature: failed, AWS does not accept the signature")
    assert editor.steps.line(Place.PERMISSION) == "Permission: not yet tried"
    assert button(editor, "Test connection").isEnabled()
    editor._discard()


def test_a_step_that_is_denied_has_the_policy_to_copy(qtbot, profiles, edit, emulator):
    editor = edit(profiles)
    fill_for(editor, emulator, "access-denied")
    button(editor, "Test connection").click()
    qtbot.waitUntil(lambda: editor.outcome.action.text() == "Copy policy", timeout=20_000)
    assert editor.steps.line(Place.SIGNATURE).startswith("Signature: passed")
    assert editor.steps.line(Place.PERMISSION).startswith("Permission: failed, arn:aws:iam::")
    button(editor, "Copy policy").click()
    assert "sagemaker:InvokeEndpoint" in QApplication.clipboard().text()
    editor._discard()


def test_a_test_uses_the_keys_that_are_kept(qtbot, make_profiles, edit, emulator, store, secrets):
    profile = store.save(replace(KEYED, endpoint_name="tgi", region=emulator.region, endpoint_url=emulator.url))
    secrets.set(profile.id, AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key))
    editor = edit(make_profiles(), profile)
    button(editor, "Test connection").click()
    qtbot.waitUntil(lambda: "It works" in editor.outcome.text, timeout=20_000)
    editor.reject()
    secrets.delete(profile.id)


def test_the_guide_can_be_tested(qtbot, profiles, edit):
    editor = edit(profiles, GUIDE)
    button(editor, "Test connection").click()
    qtbot.waitUntil(lambda: "It works" in editor.outcome.text, timeout=20_000)
    editor.reject()


@pytest.fixture
def silent():
    """An endpoint that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_a_test_can_be_stopped(qtbot, profiles, edit, silent):
    editor = edit(profiles, replace(KEYED, endpoint_url=silent))
    fill(editor, access_key_id=KEYS.access_key_id, secret_access_key=SECRET)
    button(editor, "Test connection").click()
    qtbot.waitUntil(lambda: editor.outcome.text.endswith("1 s"), timeout=5000)
    button(editor, "Stop").click()
    assert editor.outcome.text == "The test was stopped."
    assert editor.steps.line(Place.SIGNATURE) == "Signature: not yet tried"
    qtbot.waitUntil(lambda: not profiles.background.busy)
    editor._discard()


def test_closing_the_dialog_stops_its_test(qtbot, profiles, edit, silent):
    editor = edit(profiles, replace(KEYED, endpoint_url=silent))
    fill(editor, access_key_id=KEYS.access_key_id, secret_access_key=SECRET)
    button(editor, "Test connection").click()
    editor._discard()
    qtbot.waitUntil(lambda: gone(editor))
    qtbot.waitUntil(lambda: not profiles.background.busy)
