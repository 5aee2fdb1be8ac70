"""A message whose sender's sign-in has expired: it is held, they sign in, and it is sent once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource
from sagedesk.ui.app import Desk
from sagedesk.ui.profiles.editor import ProfileEditor
from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog
from tests.aws_files import AwsFiles
from tests.gui.signing_in.conftest import Choose, dialog_of, identity
from tests.gui.talking import ask, say, texts


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_identity_center(qtbot: QtBot, desk: Desk, emulator: Emulator, choose: Choose, generated: list[str]) -> None:
    choose("emulated-sso")
    qtbot.waitUntil(lambda: identity(desk) == "Signed out: sign in…", timeout=20_000)
    say(desk, "Are you there?")
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(lambda: "-" in dialog.page.code.text(), timeout=20_000)
    assert dialog.page.outcome.text.startswith("Waiting for you to confirm… ")
    assert (
        "Your message is sent when you have signed in again."
        in desk.window.messages.waiting(desk.window.messages.message(1).id)[0]
    )
    click(qtbot, dialog.page.copy_button)
    assert QGuiApplication.clipboard().text() == dialog.page.code.text()
    assert generated == []
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        emulator.sign_in.device.decide(dialog.page.code.text(), confirmed=True)
    assert ended.args[0].state == MessageState.COMPLETE
    assert texts(desk) == ["Are you there?", "I am here."]
    assert len(generated) == 1
    qtbot.waitUntil(lambda: identity(desk).startswith("Developer/anna · 123456789012"), timeout=20_000)


def test_the_browser_is_opened_by_a_click_alone(qtbot: QtBot, desk: Desk, choose: Choose, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "sagedesk.ui.signing_in.device_page.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    choose("emulated-sso")
    qtbot.waitUntil(lambda: identity(desk) == "Signed out: sign in…", timeout=20_000)
    click(qtbot, desk.window.header.identity)
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(dialog.page.browse_button.isEnabled, timeout=20_000)
    assert opened == []
    click(qtbot, dialog.page.browse_button)
    assert opened == [opened[0]]
    assert dialog.page.code.text() in opened[0]
    dialog.reject()


def test_what_is_declined_can_be_tried_again_or_left(
    qtbot: QtBot, desk: Desk, choose: Choose, generated: list[str]
) -> None:
    choose("emulated-sso-denied")
    say(desk, "Are you there?")
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(lambda: "declined" in dialog.page.outcome.text, timeout=20_000)
    assert dialog.page.outcome.action.text() == "Another code"
    dialog.reject()
    notices = desk.window.notices
    qtbot.waitUntil(notices.isVisible, timeout=20_000)
    assert notices.accessibleName() == "Your message waits until you have signed in. Stop takes it back."
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        desk.window.composer.stop_button.click()
    assert ended.args[0].state == MessageState.STOPPED
    assert texts(desk)[0] == "Are you there?"
    assert generated == []


def test_the_notice_opens_the_dialog_again(
    qtbot: QtBot, desk: Desk, emulator: Emulator, choose: Choose, generated: list[str]
) -> None:
    choose("emulated-sso-legacy")
    say(desk, "Are you there?")
    dialog_of(qtbot, SignInDialog).reject()
    notices = desk.window.notices
    qtbot.waitUntil(notices.isVisible, timeout=20_000)
    click(qtbot, next(button for button in notices.findChildren(QPushButton) if button.text() == "Sign in…"))
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(lambda: "-" in dialog.page.code.text(), timeout=20_000)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        emulator.sign_in.device.decide(dialog.page.code.text(), confirmed=True)
    assert ended.args[0].state == MessageState.COMPLETE
    assert len(generated) == 1
    qtbot.waitUntil(lambda: " · until " in identity(desk), timeout=20_000)


def test_a_file_whose_keys_expired(
    qtbot: QtBot, desk: Desk, emulator: Emulator, aws: AwsFiles, choose: Choose, generated: list[str]
) -> None:
    choose("emulated")
    ask(qtbot, desk, "One")
    emulator.expire_credentials()
    say(desk, "Two")
    dialog = dialog_of(qtbot, SignInDialog)
    assert len(generated) == 1
    # not yet renewed
    click(qtbot, dialog.page.try_button)
    qtbot.waitUntil(lambda: "have expired" in dialog.page.outcome.text, timeout=20_000)
    aws.rotate()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        click(qtbot, dialog.page.try_button)
    assert ended.args[0].state == MessageState.COMPLETE
    assert len(generated) == 2


def test_aws_login_shows_its_command(
    qtbot: QtBot, desk: Desk, emulator: Emulator, aws: AwsFiles, choose: Choose, generated: list[str]
) -> None:
    aws.log_in()
    choose("emulated-login")
    ask(qtbot, desk, "One")
    emulator.sign_in.expire()
    say(desk, "Two")
    dialog = dialog_of(qtbot, SignInDialog)
    assert dialog.page.command.text() == "aws login --profile emulated-login"
    click(qtbot, dialog.page.copy_button)
    assert QGuiApplication.clipboard().text() == "aws login --profile emulated-login"
    aws.log_in()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        click(qtbot, dialog.page.try_button)
    assert ended.args[0].state == MessageState.COMPLETE
    assert len(generated) == 2


def test_keys_of_the_keyring(
    qtbot: QtBot, desk: Desk, emulator: Emulator, aws: AwsFiles, choose: Choose, generated: list[str]
) -> None:
    profile = choose(source=CredentialSource(kind=CredentialKind.KEYRING), endpoint_url=emulator.url)
    desk.profiles.secrets.set_for_this_run(profile.id, keys(emulator))
    assert identity(desk) == "Who am I?"
    ask(qtbot, desk, "One")
    qtbot.waitUntil(lambda: identity(desk) == "emulated · 123456789012", timeout=20_000)
    emulator.expire_credentials()
    desk.connections.forget(profile.id)
    say(desk, "Two")
    dialog = dialog_of(qtbot, SignInDialog)
    assert dialog.page.edit_button.text() == "Enter new keys…"
    click(qtbot, dialog.page.edit_button)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ProfileEditor)), timeout=20_000)
    desk.window.findChildren(ProfileEditor)[0].reject()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        desk.profiles.save(profile, keys(emulator), for_this_run=True)
    assert ended.args[0].state == MessageState.COMPLETE
    assert len(generated) == 2


def keys(emulator: Emulator) -> AwsKeys:
    return AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)
