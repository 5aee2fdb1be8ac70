"""Where a language is written from the right, everything stands the other way round, but for code and Latin text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.dashboard.chart import Chart
from sagedesk.ui.inspector.latency import LatencyPicture
from sagedesk.ui.inspector.timing import Timing
from sagedesk.ui.language.sides import is_mirrored, isolated, leading, set_margins
from tests.gui.talking import ask

pytestmark = [
    pytest.mark.parametrize("pseudo_language", ["ar"], indirect=True),
    pytest.mark.usefixtures("pseudo_language"),
]


def place(widget: QWidget) -> tuple[int, int]:
    """Return where a widget begins and ends in its window."""
    left = widget.mapTo(widget.window(), QPoint(0, 0)).x()
    return left, left + widget.width()


def columns(image: QImage, colour: str) -> list[int]:
    """Return the columns that a colour is in."""
    wanted = QColor(colour)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == wanted for y in range(image.height()))]


def test_the_window_begins_at_the_right(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window
    ask(qtbot, desk, "What can the command line do?")
    assert is_mirrored()
    assert place(window.sidebar)[0] >= place(window.pane)[1]
    assert place(window.header.profiles)[0] > place(window.header.identity)[0]
    assert place(window.composer.send_button)[1] < place(window.composer.editor)[0]
    window.registry["parameters"].trigger()
    qtbot.waitUntil(lambda: place(window.parameters)[1] <= place(window.pane)[0])
    window.notices.complain("It went wrong.", "Try again", window.notices.dismiss)
    assert place(window.notices._close)[1] < place(window.notices)[1] / 2


def test_a_person_stands_at_the_left(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "What can the command line do?")
    transcript = desk.window.chat.transcript
    asked = transcript.frame(0)
    assert transcript.column.mirrored
    assert asked.body_left == transcript.column.left + transcript.column.bubble_pad


def test_a_chart_begins_at_the_right(qtbot: QtBot, desk: Desk) -> None:
    chart = Chart("Tokens by day", desk.theme)
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show_bars([1.0, 0.0, 0.0, 0.0], ("1 Mar", "4 Mar"), "")
    chart.show()
    drawn = columns(chart.grab().toImage(), desk.theme.tokens.accent)
    assert min(drawn) > 200


def test_the_times_of_a_reply_begin_at_the_right(qtbot: QtBot, desk: Desk) -> None:
    picture = LatencyPicture(desk.theme)
    qtbot.addWidget(picture)
    picture.resize(400, 200)
    picture.show_timing(Timing(first=1.0, streaming=3.0))
    picture.show()
    image = picture.grab().toImage().copy(0, 0, 400, 10)
    assert min(columns(image, desk.theme.tokens.warning)) == 300
    assert max(columns(image, desk.theme.tokens.accent)) == 299


def test_what_somebody_wrote_keeps_its_own_direction(desk: Desk) -> None:
    assert isolated("How do I add one?") == "\u2068How do I add one?\u2069"
    assert isolated("") == ""
    assert leading() == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    # a page of settings keeps its larger distance from the list beside it
    box = QWidget(desk.window)
    set_margins(box, 1, 2, 3, 4)
    assert box.contentsMargins() == QMargins(3, 2, 1, 4)


def test_icons_that_show_a_side_are_mirrored(desk: Desk) -> None:
    def drawn(name: str) -> tuple[QImage, QImage]:
        image = icon(name, "#000000").pixmap(32, 32).toImage()
        return image, image.flipped(Qt.Orientation.Horizontal)

    with_bar, other_way = drawn("sidebar")
    assert with_bar != other_way
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert drawn("sidebar")[0] == other_way
