"""About SageDesk, and the question for a newer version."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from sagedesk import __version__
from sagedesk.errors import SageDeskError, UnreachableError
from sagedesk.releases import ask_newest
from sagedesk.ui.about.about_dialog import AboutDialog
from sagedesk.ui.about.newest_dialog import NewestDialog
from sagedesk.ui.app import Desk


class Releases(BaseHTTPRequestHandler):
    """A page of releases as GitHub has it."""

    leads_to = "/releases/tag/v99.0.1"
    asked: list[tuple[str, str, str]]

    def do_HEAD(self) -> None:
        self.server.asked.append((self.command, self.path, self.headers["User-Agent"]))
        self.send_response(302 if self.server.leads_to else 404)
        self.send_header("Location", self.server.leads_to)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer(("127.0.0.1", 0), Releases) as running:
        running.asked, running.leads_to = [], "/releases/tag/v99.0.1"
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def page(server: HTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_port}/releases"


def said(dialog: NewestDialog) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if label.accessibleName() == "What is known")


def button(dialog: object, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_every_part_is_listed_with_its_licence(qtbot: QtBot, desk: Desk) -> None:
    desk.window.registry["about"].trigger()
    dialog = desk.window.findChild(AboutDialog)
    parts = dialog.findChild(QTreeWidget)
    qtbot.waitUntil(lambda: parts.topLevelItemCount() > 20, timeout=20_000)
    rows = {parts.topLevelItem(row).text(0): parts.topLevelItem(row) for row in range(parts.topLevelItemCount())}
    assert rows["sagedesk"].text(1) == __version__
    assert rows["urllib3"].text(2) == "MIT"
    parts.setCurrentItem(rows["urllib3"])
    assert "Permission is hereby granted" in dialog.findChild(QPlainTextEdit).toPlainText()
    button(dialog, "Copy versions").click()
    assert QGuiApplication.clipboard().text().startswith(f"SageDesk {__version__}\nPython ")
    dialog.reject()


def test_nothing_is_asked_before_the_button(qtbot: QtBot, desk: Desk, server: HTTPServer, page: str) -> None:
    dialog = NewestDialog(desk.jobs, page, desk.window)
    dialog.open()
    assert page in said(dialog)
    assert "127.0.0.1" in said(dialog)
    assert server.asked == []
    button(dialog, "Ask 127.0.0.1").click()
    qtbot.waitUntil(lambda: "99.0.1 is there" in said(dialog), timeout=20_000)
    assert server.asked == [("HEAD", "/releases/latest", f"SageDesk/{__version__}")]
    dialog.reject()


def test_a_build_that_names_no_page_says_so(qtbot: QtBot, desk: Desk) -> None:
    dialog = NewestDialog(desk.jobs, "", desk.window)
    dialog.open()
    assert __version__ in said(dialog)
    assert "does not name a page" in said(dialog)
    assert not any(each.isVisible() for each in dialog.findChildren(QPushButton) if each.text() != "Close")
    dialog.reject()


@pytest.mark.parametrize(
    ("leads_to", "newer"),
    [("/releases/tag/v99.0.1", True), (f"/releases/tag/{__version__}", False), ("/x/0.0.1", False)],
)
def test_versions_are_compared_as_numbers(server: HTTPServer, page: str, leads_to: str, newer: bool) -> None:
    server.leads_to = leads_to
    assert ask_newest(page).newer is newer


def test_a_page_that_names_no_version_and_one_that_is_not_there(server: HTTPServer, page: str) -> None:
    server.leads_to = "/login"
    with pytest.raises(SageDeskError, match="names no newest"):
        ask_newest(page)
    with pytest.raises(UnreachableError, match=r"127\.0\.0\.1 could not be reached"):
        ask_newest("http://127.0.0.1:1/releases")
