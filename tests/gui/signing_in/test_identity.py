"""Who one is, in the header; and care with production."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.llm.credentials import AssumedRole
from sagedesk.profiles import GUIDE, CredentialKind, CredentialSource
from sagedesk.ui.app import Desk
from sagedesk.ui.signing_in.identity_dialog import IdentityDialog
from tests.aws_files import AwsFiles
from tests.gui.signing_in.conftest import Choose, identity
from tests.gui.talking import ask, say, texts


@pytest.mark.parametrize(
    ("aws_profile", "name"),
    [("emulated", "emulated"), ("emulated-role", "role/"), ("emulated-external", "external/")],
)
def test_each_source_says_who_one_is(qtbot: QtBot, desk: Desk, choose: Choose, aws_profile: str, name: str) -> None:
    choose(aws_profile)
    qtbot.waitUntil(lambda: identity(desk).startswith(name), timeout=20_000)
    assert "123456789012" in identity(desk)
    ask(qtbot, desk, "Are you there?")
    assert texts(desk)[1] == "I am here."


def test_a_program_gives_the_keys(qtbot: QtBot, desk: Desk, aws: AwsFiles, choose: Choose) -> None:
    aws.make_program()
    choose("emulated-process")
    qtbot.waitUntil(lambda: identity(desk) == "emulated · 123456789012", timeout=20_000)
    ask(qtbot, desk, "Are you there?")
    assert texts(desk)[1] == "I am here."


def test_the_default_chain_with_a_role_on_top(
    qtbot: QtBot, desk: Desk, choose: Choose, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "emulated")
    role = AssumedRole(arn="arn:aws:iam::210987654321:role/brief")
    choose(source=CredentialSource(kind=CredentialKind.DEFAULT, role=role))
    qtbot.waitUntil(lambda: identity(desk) == "brief/SageDesk · 210987654321", timeout=20_000)
    ask(qtbot, desk, "Are you there?")
    assert texts(desk)[1] == "I am here."


def test_a_role_that_may_not_be_assumed(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    choose("emulated-denied")
    qtbot.waitUntil(lambda: identity(desk) == "Not signed in", timeout=20_000)
    assert "The role may not be assumed" in desk.window.header.identity.toolTip()
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "Are you there?")
    assert ended.args[0].state == MessageState.FAILED
    assert ended.args[0].failure.message.startswith("The role may not be assumed:")


def test_the_guide_has_no_identity(desk: Desk) -> None:
    assert desk.window.header.current == GUIDE
    assert not desk.window.header.identity.isVisible()
    assert not desk.window.production.isVisible()


def test_the_details(qtbot: QtBot, desk: Desk, choose: Choose) -> None:
    choose("emulated-role")
    qtbot.waitUntil(lambda: identity(desk).startswith("role/"), timeout=20_000)
    desk.window.header.identity.click()
    dialog = desk.window.findChildren(IdentityDialog)[0]
    shown = {label.accessibleName().partition(": ")[0]: label.text() for label in dialog.findChildren(QLabel)}
    assert shown["Account"] == "123456789012"
    assert shown["ARN"].startswith("arn:aws:sts::123456789012:assumed-role/role/")
    assert shown["Region"] == "us-east-1"
    assert shown["Credentials"] == "Named AWS profile: emulated-role"
    assert shown["Signed in"] == "Renewed by itself."
    dialog.accept()


def test_production_is_red_and_asked_about_once(qtbot: QtBot, desk: Desk, choose: Choose, generated: list[str]) -> None:
    choose("emulated", production=True)
    assert desk.window.production.isVisible()
    assert desk.window.production.text() == "Production: emulated"
    say(desk, "Are you there?")
    question = desk.window.findChildren(QMessageBox)[0]
    assert question.defaultButton().text() == "Do not send"
    question.defaultButton().click()
    qtbot.waitUntil(lambda: not desk.window.findChildren(QMessageBox), timeout=20_000)
    assert generated == []
    assert desk.window.composer.text == "Are you there?"
    desk.window.composer.send_button.click()
    question = desk.window.findChildren(QMessageBox)[0]
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        button(question, "Send to production").click()
    ask(qtbot, desk, "Once more")
    assert len(generated) == 2
    box = desk.window.header.profiles
    box.setCurrentIndex(box.findText(GUIDE.name))
    box.activated.emit(box.currentIndex())
    assert not desk.window.production.isVisible()


def test_a_wrong_clock_is_named(qtbot: QtBot, desk: Desk, emulator: Emulator, choose: Choose) -> None:
    profile = choose("emulated")
    from dataclasses import replace

    changed = replace(profile, endpoint_name="wrong-clock")
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        desk.profiles.save(changed, None)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000) as ended:
        say(desk, "Are you there?")
    assert ended.args[0].failure.message.startswith("The clock of this computer is 30 minutes behind")


def button(box: QMessageBox, text: str) -> QPushButton:
    return next(each for each in box.findChildren(QPushButton) if each.text() == text)
