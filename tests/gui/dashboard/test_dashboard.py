"""The figures of endpoints, after replies of the emulator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.dashboard.chart import Chart
from sagedesk.ui.dashboard.window import DashboardWindow
from tests.gui.talking import ask


def words(window: DashboardWindow) -> str:
    charts = [chart.accessibleDescription() for chart in window.findChildren(Chart)]
    return "\n".join([*(label.text() for label in window.findChildren(QLabel)), *charts])


def test_figures_of_the_endpoint_in_use_and_of_another(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    ask(qtbot, desk, "hello")
    use("nowhere", handler="tgi", prompt_format="none")
    desk.connections.longest_wait = 0.0
    ask(qtbot, desk, "hello")
    desk.window.registry["figures"].trigger()
    (window,) = desk.window.findChildren(DashboardWindow)
    qtbot.waitUntil(lambda: "EndpointNotFoundError: 1" in words(window), timeout=20_000)
    assert window.endpoint.value == "nowhere"
    window.endpoint.set_value("guide")
    qtbot.waitUntil(lambda: "Half of them" in words(window), timeout=20_000)
    assert "1 reply, 0 of them failed" in words(window)
    window.close()


def test_an_empty_history_says_so(qtbot: QtBot, desk: Desk) -> None:
    desk.window.registry["figures"].trigger()
    (window,) = desk.window.findChildren(DashboardWindow)
    qtbot.waitUntil(lambda: "gave no reply" in words(window), timeout=20_000)
    window.close()
