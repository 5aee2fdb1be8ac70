"""Lengths that grow with the text, so that what holds a text at its usual size holds it at 200 %, too."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QWidget

_USUAL_TEXT = 12
"""The pixels of the text that lengths are given for."""
_AROUND = QSize(40, 80)
"""What is left of the screen around the largest window: its frame, and a bar of the desktop."""


def scaled(pixels: int) -> int:
    """Return a length as it is for the text of this desktop; never less than it was."""
    return round(pixels * max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / _USUAL_TEXT))


def opening_size(window: QWidget, width: int, height: int) -> QSize:
    """Return the size that a window opens with: scaled, but no larger than its screen."""
    return QSize(scaled(width), scaled(height)).boundedTo(window.screen().availableSize() - _AROUND)
