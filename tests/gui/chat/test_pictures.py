"""Pages of every element against approved pictures: light, dark, high contrast, 100 and 200 per cent, right to left.

SAGEDESK_NEW_PICTURES=1 takes them anew; look at them before you commit. They are compared with tolerance, and only
where the fonts are those that they were taken with.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.theme import Theme, code_font

DATA = Path(__file__).parents[2] / "data" / "chat"
FONTS = DATA / "fonts.json"
SMALLER = 4
"""Pictures are compared when they are so many times smaller: shapes count, not how an edge is smoothed."""
FAR = 48
"""How far apart, of 255, two pixels are different."""


def fonts() -> dict[str, str]:
    text, code = QApplication.font(), code_font(10)
    width = f"{QFontMetricsF(text).horizontalAdvance('Hamburgefonstiv שלום مرحبا'):.2f}"
    return {"text": QFontInfo(text).family(), "code": QFontInfo(code).family(), "width": width}


@pytest.mark.parametrize(
    ("page", "mode", "scale"),
    [
        ("everything", "light", 1),
        ("everything", "dark", 1),
        ("everything", "contrast", 1),
        ("everything", "light", 2),
        ("right-to-left", "light", 1),
    ],
)
def test_a_page_looks_as_it_was_approved(  # one fixture each
    qtbot: QtBot, view: ChatView, model: MessageListModel, theme: Theme, say, page: str, mode: str, scale: int
) -> None:
    taking = bool(os.environ.get("SAGEDESK_NEW_PICTURES"))
    if not taking and (not FONTS.exists() or json.loads(FONTS.read_text()) != fonts()):
        pytest.skip("the fonts are others than those of the pictures")
    theme.set_mode(mode)
    shown = (DATA / f"{page}.md").read_text(encoding="utf-8")
    model.set_messages([say("user", "Show me everything, please."), say("assistant", shown, reasoning="Well.")])
    view.resize(820, 700)
    view.resize(820, view.transcript.heights.total)
    view.scroller.to_start()
    layout = view.transcript.layout(1)
    qtbot.waitUntil(
        lambda: (
            not any(
                getattr(entry.layout, "waits", False) or getattr(entry.layout, "colouring", False)
                for entry in layout.laid_out
            )
        )
    )
    view.resize(820, view.transcript.heights.total)
    taken = QImage(view.viewport().size() * scale, QImage.Format.Format_RGB32)
    taken.setDevicePixelRatio(scale)
    view.viewport().render(taken, QPoint())
    taken.setDevicePixelRatio(1)
    approved = DATA / f"{page}-{mode}-{scale}x.png"
    if taking:
        taken.save(str(approved))
        FONTS.write_text(json.dumps(fonts(), indent=2) + "\n")
    wanted = QImage(str(approved)).convertToFormat(QImage.Format.Format_RGB32)
    assert abs(wanted.height() - taken.height()) <= 4 * scale
    assert different(taken, wanted) < 0.01, f"look at {keep(taken, approved)} beside {approved}"


def different(one: QImage, other: QImage) -> float:
    """Return the share of pixels that are far apart, seen from some way off."""
    size = QSize(other.width() // SMALLER, other.height() // SMALLER)
    first, second = (
        picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        for picture in (one, other)
    )
    far = 0
    for y in range(size.height()):
        for x in range(size.width()):
            a, b = QColor(first.pixel(x, y)), QColor(second.pixel(x, y))
            far += max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > FAR
    return far / (size.width() * size.height())


def keep(taken: QImage, approved: Path) -> Path:
    folder = Path(__file__).parents[3] / "build" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    taken.save(str(folder / approved.name))
    return folder / approved.name
