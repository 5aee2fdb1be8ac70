"""That what is painted is measured as it is: the measure itself can fail."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.screens.painted import PaintedText, painted_texts


@pytest.mark.parametrize(
    ("style", "ink", "ground", "contrast"),
    [
        ("color: #777777; background: #ffffff", "#777777", "#ffffff", 4.48),
        ("color: rgba(0, 0, 0, 128); background: #ffffff", "#7f7f7f", "#ffffff", 4.0),
        ("color: #101010; background: #000000", "#101010", "#000000", 1.11),
    ],
)
def test_the_colours_of_a_text(qtbot: QtBot, style: str, ink: str, ground: str, contrast: float) -> None:
    label = QLabel("How it is")
    label.setStyleSheet(style)
    qtbot.addWidget(label)
    label.show()
    (found,) = painted_texts(label)
    assert isinstance(found, PaintedText)
    assert (found.text, found.ink, found.ground) == ("How it is", ink, ground)
    assert found.contrast == pytest.approx(contrast, abs=0.05)


def test_what_is_cut_off_is_not_seen(qtbot: QtBot) -> None:
    label = QLabel("How it is" + 200 * " " + "and was")
    label.setFixedSize(100, 20)
    qtbot.addWidget(label)
    label.show()
    assert [each.text.strip()[:9] for each in painted_texts(label)] == ["How it is"]
