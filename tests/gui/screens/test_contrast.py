"""Every text that is painted can be read, on every screen and in every theme; so can what has a picture only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QWidget

from sagedesk.paths import settings_file
from sagedesk.ui.appearance.theme import contrast
from tests.gui.screens.painted import colours, further_down, painted_texts, picture_of
from tests.gui.screens.screens import Screen


@pytest.fixture(params=["light", "dark", "contrast"])
def mode(request: pytest.FixtureRequest, home: Path) -> str:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(f'[appearance]\ntheme = "{request.param}"\n', "utf-8")
    return request.param


def hard_to_read(widget: QWidget, least: float) -> Iterator[str]:
    for each in painted_texts(widget):
        below = widget.childAt(each.place.center())
        if below is not None and not below.isEnabled():
            continue
        if each.contrast < (3 if each.large else least):
            yield f"{each.text!r} is {each.ink} on {each.ground}: {each.contrast:.2f} in {type(below).__name__}"


def hard_to_see(widget: QWidget) -> Iterator[str]:
    """Buttons with a picture only, which is told from its ground by no colour that differs enough."""
    image = picture_of(widget)
    for each in widget.findChildren(QAbstractButton):
        if each.window() is widget and each.isVisible() and each.isEnabled() and not each.text():
            place = each.rect().adjusted(4, 4, -4, -4).translated(each.mapTo(widget, each.rect().topLeft()))
            pixels = colours(image, place.intersected(image.rect()))
            if not each.visibleRegion().isEmpty() and len(pixels) > 1:
                ground = QColor(pixels.most_common(1)[0][0]).name()
                best = max(contrast(QColor(pixel).name(), ground) for pixel in pixels)
                if best < 3:
                    yield f"the picture of {type(each).__name__} {each.accessibleName()!r} has {best:.2f}"


def test_all_can_be_read(mode: str, screens: Iterator[Screen]) -> None:
    wrong: dict[str, str] = {}
    for name, widget in screens:
        for _ in further_down(widget):
            for problem in (*hard_to_read(widget, 7 if mode == "contrast" else 4.5), *hard_to_see(widget)):
                wrong.setdefault(problem, name)
    assert not wrong, "\n".join(f"{screen}: {problem}" for problem, screen in wrong.items())
