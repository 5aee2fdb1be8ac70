"""The thin bar in a wide block that says how much is to the left and to the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from sagedesk.ui.appearance.theme import Tokens

HIGH = 4
SHORTEST = 24.0


def paint_thumb(
    painter: QPainter, x: float, bottom: float, track: float, scrolled: float, overflow: float, tokens: Tokens
) -> None:
    """Draw it on a ``track`` that begins at ``x``; nothing where nothing overflows."""
    if not overflow:
        return
    length = max(SHORTEST, track * track / (track + overflow))
    colour = QColor(tokens.text_muted)
    colour.setAlpha(110)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    left = x + (track - length) * (scrolled / overflow)
    painter.drawRoundedRect(QRectF(left, bottom - HIGH, length, HIGH), HIGH / 2, HIGH / 2)
