"""The side that lines begin at: the right one where the language of the window is written from there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def is_mirrored() -> bool:
    """Whether lines begin at the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def leading() -> Qt.AlignmentFlag:
    """Return the alignment at the beginning of lines, whatever a text is written in: Qt goes by its first letter."""
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if is_mirrored() else Qt.AlignmentFlag.AlignLeft


def isolated(text: str) -> str:
    """Return a text that somebody wrote as it is to be drawn in a line of the window, in a direction of its own."""
    if not text or (text.isascii() and not is_mirrored()):
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def set_margins(layout: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Set the margins of a layout or a widget, in pixels, the first where lines begin; Qt does not mirror them."""
    left, right = (trailing, leading) if is_mirrored() else (leading, trailing)
    layout.setContentsMargins(left, top, right, bottom)
