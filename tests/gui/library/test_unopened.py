"""A library that cannot be opened: the window says why, offers to try again, and nothing that would do nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.paths import library_file
from sagedesk.ui.app import Desk
from tests.gui.talking import ask, close, texts


@pytest.fixture
def unopened(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Desk]:
    library_file().mkdir(parents=True)  # a folder where the file should be
    desk = Desk(qapp)
    desk.connections.guide_options = {"guide_pace": None}
    desk.start()
    qtbot.waitUntil(desk.window.library_notice.isVisible, timeout=20_000)
    yield desk
    close(desk)


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)()


def usable(desk: Desk) -> set[str]:
    controls = desk.window.findChildren(QWidget)
    return {
        name_of(each)
        for each in controls
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox) and each.isVisible() and each.isEnabled()
    }


def button(desk: Desk, text: str) -> QPushButton:
    return next(each for each in desk.window.findChildren(QPushButton) if each.text() == text)


def test_only_what_works_can_be_used(unopened: Desk) -> None:
    assert usable(unopened) == {"Toggle sidebar", "Try again", "Only read it"}
    enabled = {spec.id for spec, action in unopened.window.registry if action.isEnabled()}
    assert {"quit", "about", "report-problem", "theme-dark"} <= enabled
    assert not {"new-conversation", "search", "export", "trash", "profiles", "palette", "ask-guide"} & enabled
    labels = [label.text() for label in unopened.window.sidebar.findChildren(QLabel) if label.isVisible()]
    assert "Your conversations are shown once the library is open." in labels
    assert "it is a folder" in unopened.window.library_notice.accessibleName()


def test_the_way_out_cannot_be_dismissed(qtbot: QtBot, unopened: Desk) -> None:
    qtbot.keyClick(button(unopened, "Try again"), Qt.Key.Key_Escape)
    assert unopened.window.library_notice.isVisible()


def test_once_it_opens_everything_works(qtbot: QtBot, unopened: Desk) -> None:
    library_file().rmdir()
    with qtbot.waitSignal(unopened.ready, timeout=20_000):
        button(unopened, "Try again").click()
    assert {"New conversation", "Endpoint profile", "Profiles…"} <= usable(unopened)
    assert unopened.window.registry["new-conversation"].isEnabled()
    assert not unopened.window.library_notice.isVisible()
    ask(qtbot, unopened, "Hello")
    assert len(texts(unopened)) == 2


def test_trying_again_in_vain_says_so_again(qtbot: QtBot, unopened: Desk) -> None:
    button(unopened, "Try again").click()
    qtbot.waitUntil(unopened.window.library_notice.isVisible, timeout=20_000)
    assert usable(unopened) == {"Toggle sidebar", "Try again", "Only read it"}
