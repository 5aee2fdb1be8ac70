"""The first run in a whole window: from nothing to a chat, skipped, and held up by what can go wrong."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.errors import KeyringMissingError
from sagedesk.profiles import CredentialKind
from sagedesk.ui.app import Desk
from sagedesk.ui.endpoints.picker import EndpointPicker
from sagedesk.ui.first_run.first_run import FirstRun
from sagedesk.ui.first_run.sign_in_step import LOOK_AROUND
from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog
from tests.gui.signing_in.conftest import dialog_of
from tests.gui.talking import ask, close, say, texts, to_front

Open = Callable[..., Desk]


@pytest.fixture
def aws_profile(emulator: Emulator) -> None:
    """An AWS profile of this computer that the emulator knows."""
    Path(os.environ["AWS_CONFIG_FILE"]).write_text("[profile work]\nregion = us-east-1\n", "utf-8")
    Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"]).write_text(
        f"[work]\naws_access_key_id = {emulator.access_key_id}\naws_secret_access_key = {emulator.secret_access_key}\n",
        "utf-8",
    )


def page(desk: Desk) -> FirstRun:
    assert desk.beginning.page is not None
    return desk.beginning.page


def go_to_endpoint(qtbot: QtBot, desk: Desk, emulator: Emulator, name: str) -> FirstRun:
    first = page(desk)
    qtbot.waitUntil(lambda: first.sign_in.details["profile"].fields["aws_profile"].text == "work", timeout=10_000)
    first.next.click()
    assert first.step is first.endpoint
    first.endpoint.fields["endpoint_url"].set_text(emulator.url)
    first.endpoint.fields["endpoint_name"].set_text(name)
    return first


def try_it(qtbot: QtBot, first: FirstRun) -> None:
    first.next.click()
    assert first.step is first.test
    qtbot.waitUntil(lambda: not first.test.running, timeout=20_000)


def test_from_an_aws_profile_to_a_chat(qtbot: QtBot, open_desk: Open, emulator: Emulator, aws_profile: None) -> None:
    desk = open_desk(first_run=True)
    first = go_to_endpoint(qtbot, desk, emulator, "tgi")
    assert first.endpoint.fields["region"].text == "us-east-1"
    try_it(qtbot, first)
    assert first.test.spoken.text().startswith("It speaks Text Generation Inference (TGI). The container is TGI")
    assert first.test.outcome.text.startswith("It works: first token after ")
    first.next.click()
    assert first.step is first.done
    assert first.done.name.text == "tgi"
    first.done.name.set_text("My Llama")
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        first.next.click()
    assert desk.beginning.page is None
    profile = desk.window.header.current
    assert (profile.name, profile.handler, profile.credentials.aws_profile) == ("My Llama", "tgi", "work")
    ask(qtbot, desk, "Hello")
    assert "Hello" in texts(desk)[1]
    close(desk)
    assert open_desk(first_run=True).beginning.page is None


def test_picked_from_the_account(qtbot: QtBot, open_desk: Open, emulator: Emulator, aws_profile: None) -> None:
    desk = open_desk(first_run=True)
    first = go_to_endpoint(qtbot, desk, emulator, "")
    first.endpoint.choose.click()
    picker = desk.window.findChild(EndpointPicker)
    picker.filter.setText("openai-chat")
    qtbot.waitUntil(lambda: picker.model.rowCount() > 0 and picker.use.isEnabled(), timeout=20_000)
    picker.use.click()
    assert first.endpoint.fields["endpoint_name"].text == "openai-chat"
    try_it(qtbot, first)
    assert first.test.spoken.text().startswith("It speaks OpenAI chat")


def test_looking_around_and_skipping_lead_to_the_guide(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(first_run=True)
    first = page(desk)
    first.sign_in.choices[LOOK_AROUND].setChecked(True)
    first.next.click()
    assert desk.beginning.page is None
    assert desk.window.welcome.isVisible()
    assert desk.window.welcome.set_up_button.isVisible()
    ask(qtbot, desk, "How do I add an endpoint?")
    desk.window.registry["new-conversation"].trigger()
    desk.window.registry["set-up"].trigger()
    assert page(desk).isVisible()
    page(desk).skip.click()
    assert desk.beginning.page is None
    close(desk)
    assert open_desk(first_run=True).beginning.page is None


def test_nobody_has_to_go_through_it(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(first_run=True)
    assert page(desk).isVisible()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        say(desk, "How do I add an endpoint?")
    assert not page(desk).isVisible()


def test_by_keys_alone(qtbot: QtBot, open_desk: Open, emulator: Emulator, aws_profile: None) -> None:
    desk = open_desk(first_run=True)
    to_front(qtbot, desk)
    first = page(desk)
    qtbot.waitUntil(lambda: first.sign_in.details["profile"].fields["aws_profile"].text == "work", timeout=10_000)
    radio = first.sign_in.choices["profile"]
    qtbot.waitUntil(radio.hasFocus)
    qtbot.keyClick(radio, Qt.Key.Key_Return)
    assert first.step is first.endpoint
    qtbot.waitUntil(first.endpoint.choose.hasFocus)
    qtbot.keyClick(first.endpoint.choose, Qt.Key.Key_Tab)
    name = first.endpoint.fields["endpoint_name"].control
    assert name.hasFocus()
    qtbot.keyClicks(name, "tgi")
    first.endpoint.fields["endpoint_url"].set_text(emulator.url)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert first.step is first.test
    qtbot.waitUntil(lambda: first.test.passed, timeout=20_000)


def test_what_is_missing_is_said(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(first_run=True)
    first = page(desk)
    qtbot.waitUntil(lambda: first.sign_in.way == CredentialKind.KEYRING.value, timeout=10_000)
    first.next.click()
    assert first.step is first.sign_in
    fields = first.sign_in.details["keyring"].fields
    assert fields["access_key_id"].problem
    first.sign_in.choices["default"].setChecked(True)
    first.next.click()
    assert not first.next.isEnabled()
    first.endpoint.fields["endpoint_name"].set_text("not a name!")
    first.next.click()
    assert first.step is first.endpoint
    assert first.endpoint.fields["endpoint_name"].problem


def test_an_endpoint_that_refuses_can_be_gone_on_with(
    qtbot: QtBot, open_desk: Open, emulator: Emulator, aws_profile: None
) -> None:
    desk = open_desk(first_run=True)
    first = go_to_endpoint(qtbot, desk, emulator, "access-denied")
    try_it(qtbot, first)
    assert first.test.outcome.text.startswith("It fails at the step “Permission”.")
    assert first.next.text() == "Go on without"
    first.next.click()
    assert first.step is first.done
    first.back.click()
    assert first.step is first.test


def test_a_test_is_stopped_with_the_window(
    qtbot: QtBot, open_desk: Open, emulator: Emulator, aws_profile: None
) -> None:
    desk = open_desk(first_run=True)
    first = go_to_endpoint(qtbot, desk, emulator, "stall")
    first.next.click()
    assert first.step is first.test
    assert first.test.running
    close(desk)


def test_without_a_keyring_the_keys_can_be_kept_for_this_run(
    qtbot: QtBot, open_desk: Open, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(first_run=True)
    first = page(desk)
    first.sign_in.choices["keyring"].setChecked(True)
    fields = first.sign_in.details["keyring"].fields
    fields["access_key_id"].set_text(emulator.access_key_id)
    fields["secret_access_key"].set_text(emulator.secret_access_key)
    first.next.click()
    first.endpoint.fields["endpoint_url"].set_text(emulator.url)
    first.endpoint.fields["region"].set_text("us-east-1")
    first.endpoint.fields["endpoint_name"].set_text("tgi")
    try_it(qtbot, first)
    assert first.test.passed
    first.next.click()

    def missing(*_args: object, **_more: object) -> None:
        raise KeyringMissingError("This computer has no keyring.")

    monkeypatch.setattr(desk.secrets, "set", missing)
    with qtbot.waitSignal(desk.profiles.save_failed, timeout=20_000):
        first.next.click()
    assert first.done.outcome.text == "This computer has no keyring."
    monkeypatch.undo()
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        first.done.outcome.action.click()
    assert desk.window.header.current.name == "tgi"


def test_through_iam_identity_center(
    qtbot: QtBot, open_desk: Open, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for service in ("SSO", "SSO_OIDC"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", emulator.url)
    desk = open_desk(first_run=True)
    first = page(desk)
    first.sign_in.choices[CredentialKind.IDENTITY_CENTER.value].setChecked(True)
    details = first.sign_in.details[CredentialKind.IDENTITY_CENTER.value]
    first.next.click()
    assert details.fields["start_url"].problem
    details.fields["start_url"].set_text(f"{emulator.url}/start")
    details.fields["portal_region"].set_text("us-east-1")
    details.portal.list_button.click()
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(lambda: "-" in dialog.page.code.text(), timeout=20_000)
    emulator.sign_in.device.decide(dialog.page.code.text(), confirmed=True)
    account = details.fields["portal_account"].control
    qtbot.waitUntil(lambda: account.count() == 2, timeout=20_000)
    account.setCurrentIndex(1)
    assert details.fields["portal_role"].text == "Operator"
    first.next.click()
    assert first.step is first.endpoint
    first.endpoint.fields["endpoint_url"].set_text(emulator.url)
    first.endpoint.fields["region"].set_text("us-east-1")
    first.endpoint.fields["endpoint_name"].set_text("tgi")
    try_it(qtbot, first)
    assert first.test.passed
