"""Roles and portals in the profile editor, and that a profile which is made there signs in."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.llm.credentials import AssumedRole
from sagedesk.profiles import CredentialKind, CredentialSource
from sagedesk.ui.app import Desk
from sagedesk.ui.profiles.editor import ProfileEditor
from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog
from tests.aws_files import AwsFiles
from tests.gui.signing_in.conftest import Choose, dialog_of, identity
from tests.gui.talking import ask, texts


@pytest.fixture
def editor(qtbot: QtBot, desk: Desk, aws: AwsFiles) -> ProfileEditor:
    desk.window.registry["new-profile"].trigger()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ProfileEditor)), timeout=20_000)
    opened = desk.window.findChildren(ProfileEditor)[0]
    qtbot.waitExposed(opened)
    for name, text in (("name", "Mine"), ("endpoint_name", "openai-chat"), ("region", "us-east-1")):
        opened.form.fields[name].set_text(text)
    opened.form.fields["handler"].set_text("openai-chat")
    return opened


def labels(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def save(qtbot: QtBot, desk: Desk, editor: ProfileEditor) -> None:
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        editor._save.click()


def test_a_role_of_a_portal(
    qtbot: QtBot, desk: Desk, emulator: Emulator, editor: ProfileEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for service in ("SSO", "SSO_OIDC"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", emulator.url)
    fields = editor.form.fields
    fields["endpoint_url"].set_text(emulator.url)
    fields["credentials"].set_text(CredentialKind.IDENTITY_CENTER.value)
    portal = editor.form.credentials.portal
    portal.list_button.click()
    assert fields["start_url"].problem == "A start URL is written like https://my-company.awsapps.com/start."
    fields["start_url"].set_text(f"{emulator.url}/start")
    fields["portal_region"].set_text("us-east-1")
    portal.list_button.click()
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(lambda: "-" in dialog.page.code.text(), timeout=20_000)
    emulator.sign_in.device.decide(dialog.page.code.text(), confirmed=True)
    account, role = fields["portal_account"].control, fields["portal_role"].control
    qtbot.waitUntil(lambda: account.count() == 2, timeout=20_000)
    assert labels(account) == ["123456789012  Emulated, development", "210987654321  Emulated, production"]
    account.setCurrentIndex(1)
    assert labels(role) == ["Operator"]
    assert role.currentText() == "Operator"
    save(qtbot, desk, editor)
    qtbot.waitUntil(lambda: identity(desk).startswith("Operator/anna · 210987654321"), timeout=20_000)
    ask(qtbot, desk, "Are you there?")
    assert texts(desk)[1] == "I am here."
    desk.window.registry["edit-profile"].trigger()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ProfileEditor)), timeout=20_000)
    again = desk.window.findChildren(ProfileEditor)[-1]
    assert again.form.fields["portal_account"].text == "210987654321"
    assert again.form.fields["portal_role"].text == "Operator"
    again.reject()


def test_a_role_to_assume_shows_its_further_fields(qtbot: QtBot, desk: Desk, editor: ProfileEditor) -> None:
    fields = editor.form.fields
    fields["credentials"].set_text(CredentialKind.PROFILE.value)
    fields["aws_profile"].set_text("emulated")
    assert not fields["external_id"].isVisible()
    line = fields["role_arn"].control
    assert isinstance(line, QLineEdit)
    line.setText("chat")
    assert fields["external_id"].isVisible()
    editor._save.click()
    assert fields["role_arn"].problem == "A role's ARN is written like arn:aws:iam::123456789012:role/name."
    line.setText("arn:aws:iam::123456789012:role/external")
    fields["external_id"].set_text("emulated")
    fields["session_name"].set_text("me")
    fields["production"].set_text("production")
    save(qtbot, desk, editor)
    saved = desk.window.header.current
    assert saved.credentials.role == AssumedRole(
        arn="arn:aws:iam::123456789012:role/external", external_id="emulated", session_name="me"
    )
    assert saved.production
    assert desk.window.production.isVisible()
    qtbot.waitUntil(lambda: identity(desk) == "external/me · 123456789012", timeout=20_000)


def test_taking_the_role_away(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    role = AssumedRole(arn="arn:aws:iam::123456789012:role/denied")
    choose(source=CredentialSource(kind=CredentialKind.PROFILE, aws_profile="emulated", role=role))
    desk.window.registry["edit-profile"].trigger()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ProfileEditor)), timeout=20_000)
    editor = desk.window.findChildren(ProfileEditor)[0]
    editor.form.fields["role_arn"].set_text("")
    save(qtbot, desk, editor)
    qtbot.waitUntil(lambda: identity(desk) == "emulated · 123456789012", timeout=20_000)


def test_a_test_that_fails_for_want_of_a_sign_in_offers_it(
    qtbot: QtBot, desk: Desk, emulator: Emulator, editor: ProfileEditor
) -> None:
    fields = editor.form.fields
    fields["credentials"].set_text(CredentialKind.PROFILE.value)
    fields["aws_profile"].set_text("emulated-sso")
    fields["endpoint_url"].set_text(emulator.url)
    editor.test.click()
    qtbot.waitUntil(lambda: editor.outcome.action.text() == "Sign in…", timeout=30_000)
    assert editor.outcome.text == "Your AWS sign-in has expired."
    editor.outcome.action.click()
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(lambda: "-" in dialog.page.code.text(), timeout=20_000)
    emulator.sign_in.device.decide(dialog.page.code.text(), confirmed=True)
    qtbot.waitUntil(lambda: editor.outcome.text.startswith("It works:"), timeout=30_000)
    editor._discard()
