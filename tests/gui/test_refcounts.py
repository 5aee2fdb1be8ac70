"""Watches for the fault of PySide6 6.12.0 on Python 3.11: painting took references away from None and the bools."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

ROUNDS = 200


def test_painting_leaves_the_references_to_none_and_bools_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for widget in (QPlainTextEdit("text"), QPushButton("button"), QComboBox()):
        layout.addWidget(widget)
    window.show()
    qtbot.waitExposed(window)
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(ROUNDS):
        window.repaint()
        window.grab()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    lost = [old - new for old, new in zip(before, after, strict=True)]
    # each painting lost several; what other code takes and gives back meanwhile is far less
    assert max(lost) < ROUNDS, f"references lost to None, True and False: {lost}"
