"""What the rows of lists have in common: their small font, the ground they are drawn on, the height of two lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from sagedesk.ui.appearance.theme import RADIUS, SPACE_S, SPACE_XS, Tokens


def small_font(font: QFont) -> QFont:
    """Return the font of second lines, headings and times."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


def two_line_size(font: QFont) -> QSize:
    """Return the least width and the height, in pixels, of a row whose first line has ``font``."""
    lines = QFontMetrics(font).height() + QFontMetrics(small_font(font)).height()
    return QSize(160, lines + 2 * SPACE_S + SPACE_XS)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, *, margin: int = 2) -> QRect:
    """Show whether the row is selected, pointed at or focused, and return the rectangle of its ground.

    ``margin`` is the pixels at its left and right.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground: QRect = option.rect.adjusted(margin, 1, -margin, -1)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if selected else tokens.hover))
        painter.drawRoundedRect(ground, RADIUS - 2, RADIUS - 2)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(tokens.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), RADIUS - 2, RADIUS - 2)
    return ground
