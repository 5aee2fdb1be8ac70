"""A start that fails before there is a window is told all the same."""

from __future__ import annotations

import argparse
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from sagedesk.cli import window
from sagedesk.errors import SageDeskError
from sagedesk.ui.crash.fault_log import log_file


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> list[str]:
    """What a dialog said, which is closed when it is there."""
    said: list[str] = []

    def look() -> None:
        box = qapp.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(f"{box.text()}\n{box.informativeText()}\n{box.detailedText()}")
            box.accept()

    timer = QTimer(qapp, interval=50)
    timer.timeout.connect(look)
    timer.start()
    yield said
    timer.stop()


@pytest.mark.logs_errors
@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (SageDeskError("It is open already.", hint="Wait a moment."), ["It is open already.", "Wait a moment."]),
        (ZeroDivisionError("a fault"), ["could not be started", "ZeroDivisionError: a fault"]),
    ],
)
def test_it_is_told_in_a_dialog(
    shown: list[str], monkeypatch: pytest.MonkeyPatch, failure: Exception, words: list[str]
) -> None:
    real = window.load_window

    class Falling:
        def begin(self, _request: object) -> bool:
            raise failure

    def load(module: str) -> object:
        return SimpleNamespace(Instance=Falling) if module == "instance.instance" else real(module)

    monkeypatch.setattr(window, "load_window", load)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with pytest.raises(SageDeskError):
        window.run(argparse.Namespace(profile=None, open=None))
    (said,) = shown
    for word in (*words, str(log_file())):
        assert word in said
