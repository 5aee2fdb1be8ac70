"""Help → Report a problem: the doctor's report in the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.ui.app import Desk
from sagedesk.ui.report.doctor_dialog import DoctorDialog
from sagedesk.version import __version__


def opened(qtbot: QtBot, desk: Desk) -> DoctorDialog:
    desk.window.registry["report-problem"].trigger()
    dialog = desk.window.findChild(DoctorDialog)
    qtbot.waitUntil(lambda: __version__ in dialog.page.text, timeout=20_000)
    return dialog


def button(dialog: DoctorDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_a_text_to_copy(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == dialog.page.text
    assert "Keyring" in dialog.page.text
    dialog.reject()
    qtbot.waitUntil(lambda: desk.window.findChild(DoctorDialog) is None)
    assert opened(qtbot, desk)


def test_the_way_to_the_endpoint_on_request(
    qtbot: QtBot, desk: Desk, use: Callable[..., None], emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    use("access-denied")
    dialog = opened(qtbot, desk)
    assert "permission" not in dialog.page.text
    button(dialog, "Test the connection too").click()
    assert not button(dialog, "Test the connection too").isEnabled()
    qtbot.waitUntil(lambda: "permission  failed" in dialog.page.text, timeout=20_000)
    assert emulator.secret_access_key not in dialog.page.text
    assert button(dialog, "Test the connection too").isEnabled()


def test_closing_the_window_closes_it(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.window.close()
    qtbot.waitUntil(lambda: desk.window.findChild(DoctorDialog) is None)
