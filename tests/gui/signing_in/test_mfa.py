"""MFA codes: a worker wants one, the person types it in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.library.values import MessageState
from sagedesk.llm.credentials import AssumedRole
from sagedesk.profiles import CredentialKind, CredentialSource
from sagedesk.ui.app import Desk
from sagedesk.ui.signing_in.identity_dialog import IdentityDialog
from sagedesk.ui.signing_in.mfa_dialog import MfaDialog
from tests.gui.signing_in.conftest import Choose, dialog_of, identity
from tests.gui.talking import ask, say, texts

SERIAL = "arn:aws:iam::123456789012:mfa/emulated"


def give(qtbot: QtBot, dialog: MfaDialog, code: str) -> None:
    qtbot.keyClicks(dialog.line, code)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)


def test_the_code_is_asked_for_with_the_first_message_and_once(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    choose("emulated-mfa")
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=20_000)
    # nobody bade anything that needs a code
    assert not any(isinstance(each, MfaDialog) for each in QApplication.topLevelWidgets())
    assert identity(desk) == "Who am I?"
    say(desk, "Are you there?")
    dialog = dialog_of(qtbot, MfaDialog)
    qtbot.keyClicks(dialog.line, "12 x45")
    assert not dialog.go.isEnabled()
    dialog.line.clear()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        give(qtbot, dialog, "123456")
    assert ended.args[0].state == MessageState.COMPLETE
    ask(qtbot, desk, "And now?")
    assert texts(desk)[1::2] == ["I am here.", "I am here."]
    qtbot.waitUntil(lambda: identity(desk).startswith("mfa/"), timeout=20_000)
    assert "123456789012" in identity(desk)


def test_a_role_of_the_profile_itself(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    role = AssumedRole(arn="arn:aws:iam::123456789012:role/mfa", mfa_serial=SERIAL, session_name="me")
    choose(source=CredentialSource(kind=CredentialKind.PROFILE, aws_profile="emulated", role=role))
    say(desk, "Are you there?")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        give(qtbot, dialog_of(qtbot, MfaDialog), "123456")
    assert ended.args[0].state == MessageState.COMPLETE
    qtbot.waitUntil(lambda: identity(desk).startswith("mfa/me · 123456789012 · "), timeout=20_000)


def test_a_wrong_code_is_asked_for_again(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    choose("emulated-mfa")
    say(desk, "Are you there?")
    first = dialog_of(qtbot, MfaDialog)
    with qtbot.waitSignal(first.finished, timeout=20_000):
        give(qtbot, first, "000000")
    second = dialog_of(qtbot, MfaDialog)
    assert "The last code was not accepted." in second.line.accessibleDescription()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        give(qtbot, second, "123456")
    assert ended.args[0].state == MessageState.COMPLETE


def test_cancel_stops_the_reply(qtbot: QtBot, desk: Desk, choose: Choose, generated: list[str]) -> None:
    choose("emulated-mfa")
    say(desk, "Are you there?")
    dialog = dialog_of(qtbot, MfaDialog)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        dialog.reject()
    assert ended.args[0].state == MessageState.STOPPED
    assert texts(desk)[0] == "Are you there?"
    assert generated == []


def test_stop_takes_the_dialog_away(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    choose("emulated-mfa")
    say(desk, "Are you there?")
    dialog = dialog_of(qtbot, MfaDialog)
    with qtbot.waitSignals([desk.controller.chats.replaced, dialog.finished], timeout=20_000):
        desk.window.registry["stop"].trigger()


def test_closing_while_it_asks_ends_all(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    choose("emulated-mfa")
    say(desk, "Are you there?")
    dialog_of(qtbot, MfaDialog)


def test_who_am_i_may_ask(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    choose("emulated-mfa")
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=20_000)
    desk.window.header.identity.click()
    give(qtbot, dialog_of(qtbot, MfaDialog), "123456")
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(IdentityDialog)), timeout=20_000)
    details = desk.window.findChildren(IdentityDialog)[0]
    details.accept()
