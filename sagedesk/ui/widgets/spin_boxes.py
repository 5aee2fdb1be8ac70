"""Boxes for numbers, whose text stands as far from the edge as that of other fields."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from sagedesk.ui.appearance.theme import SPACE_S
from sagedesk.ui.language.sides import leading


class SpinBox(QSpinBox):
    """For whole numbers."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


class DoubleSpinBox(QDoubleSpinBox):
    """For numbers with decimals."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


def _indent(box: QAbstractSpinBox) -> None:
    # the padding of a style sheet does not reach the field within the box
    box.setAlignment(leading())
    box.lineEdit().setTextMargins(SPACE_S - 1, 0, SPACE_S - 1, 0)
