"""Pages of every element against approved pictures: light, dark, high contrast, 100 and 200 per cent, right to left.

SAGEDESK_NEW_PICTURES=1 takes them anew; look at them before you commit. They are compared with tolerance, and only
where the fonts are those that they were taken with.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.library.values import Message
from sagedesk.llm.messages import ImagePart, ToolCallPart
from sagedesk.ui.appearance.theme import Theme, code_font
from sagedesk.ui.application import apply_theme
from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.chat.actions import MessageAction
from tests.gui.chat.conftest import Say

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


def everything(say: Say, page: str) -> list[Message]:
    """A page of Markdown, or one of each state and kind of part."""
    if page != "states":
        shown = (DATA / f"{page}.md").read_text(encoding="utf-8")
        return [say("user", "Show me everything, please."), say("assistant", shown, reasoning="Well.")]
    picture = QImage(240, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor("#7f9fbf"))
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(packed, "PNG")  # type: ignore[call-overload]  # Qt takes a device here
    attached = ImagePart(media_type="image/png", data=bytes(packed.data()))
    asked = say("user", "What is this?\n```py\nprint(1)\n```")
    told = {"endpoint": "llama-3-70b", "completion_tokens": 412, "queued_at": 10.0, "first_token_at": 10.4}
    called = ToolCallPart(id="1", name="get_weather", arguments='{"city": "Paris"}')
    answer = say("assistant", "A blue rectangle.", reasoning="Blue, surely.")
    return [
        replace(asked, parts=(*asked.parts, attached)),
        replace(answer, metadata=told, finished_at=21.0, parts=(*answer.parts, called)),
        say("assistant", "Stopped in the", "stopped"),
        say("assistant", "", "failed", failure="The endpoint “llama” could not be reached."),
        say("assistant", "Cut off in the", "length"),
    ]


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("page", ["everything", "right-to-left", "states"])
def test_a_page_looks_as_it_was_approved(  # one fixture each
    qtbot: QtBot,
    qapp: QApplication,
    view: ChatView,
    model: MessageListModel,
    theme: Theme,
    say: Say,
    page: str,
    mode: str,
    scale: int,
) -> None:
    taking = bool(os.environ.get("SAGEDESK_NEW_PICTURES"))
    if not taking and (not FONTS.exists() or json.loads(FONTS.read_text()) != fonts()):
        pytest.skip("the fonts are others than those of the pictures")
    theme.set_mode(mode)
    apply_theme(qapp, theme)
    if page == "right-to-left":
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.offer_actions(frozenset(MessageAction))
    view.set_figures_shown(True)
    messages = everything(say, page)
    model.set_messages(messages)
    model.set_siblings({messages[1].id: (1, 3)} if page == "states" else {})
    view.resize(820, 700)
    view.resize(820, view.transcript.heights.total)
    view.scroller.to_start()

    def drawn() -> bool:
        """Whether the window is as high as the page, formulas are drawn and code has its colours."""
        view.resize(820, view.transcript.heights.total)
        laid = [entry.layout for row in range(len(messages)) for entry in view.transcript.layout(row).laid_out]
        return view.scroller.end == 0 and not any(
            getattr(layout, "waits", False) or getattr(layout, "colouring", False) for layout in laid
        )

    qtbot.waitUntil(drawn, timeout=20_000)
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
