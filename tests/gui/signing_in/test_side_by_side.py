"""Signing in while several endpoints are asked at once."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.ui.app import Desk
from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog
from tests.gui.compare.test_compare import opened
from tests.gui.signing_in.conftest import Choose, dialog_of


def test_one_sign_in_lets_all_go_on(
    qtbot: QtBot, desk: Desk, emulator: Emulator, choose: Choose, generated: list[str]
) -> None:
    choose("emulated-sso")
    choose("emulated", production=True)
    window = opened(qtbot, desk, "emulated-sso", "emulated-sso", "emulated")
    window.form.prompt.setPlainText("Are you there?")
    window.form.ask_button.click()
    (question,) = desk.window.findChildren(QMessageBox)
    assert not window.columns
    next(each for each in question.findChildren(QPushButton) if each.text() == "Send to production").click()
    dialog = dialog_of(qtbot, SignInDialog)
    qtbot.waitUntil(lambda: "-" in dialog.page.code.text(), timeout=20_000)
    emulator.sign_in.device.decide(dialog.page.code.text(), confirmed=True)
    qtbot.waitUntil(lambda: all(column.ended for column in window.columns), timeout=30_000)
    assert [column.reply.text for column in window.columns] == ["I am here."] * 3
    assert len(generated) == 3
    window.close()
