"""How inline styles look: a character format for each."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat

from sagedesk.rendering.rich_text import Style
from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.typography import Typography


def span_format(style: Style, font: QFont, typography: Typography, tokens: Tokens) -> QTextCharFormat:
    """Return the format of characters of a style in a text of ``font``; it is not to be changed."""
    return _format(style, font.pixelSize(), typography.code.family(), tokens.link)


@lru_cache(maxsize=256)
def _format(style: Style, size: int, code_family: str, link: str) -> QTextCharFormat:
    chosen = QTextCharFormat()
    if Style.BOLD in style:
        chosen.setFontWeight(QFont.Weight.DemiBold)
    if Style.ITALIC in style or Style.MATHS in style:
        chosen.setFontItalic(True)
    if Style.STRIKE in style:
        chosen.setFontStrikeOut(True)
    if Style.CODE in style:
        chosen.setFontFamilies([code_family])
        chosen.setFontFixedPitch(True)
        chosen.setProperty(QTextCharFormat.Property.FontPixelSize, round(size * 0.88))
    if Style.LINK in style or Style.IMAGE in style:
        chosen.setForeground(QColor(link))
        chosen.setFontUnderline(True)
    if Style.FOOTNOTE in style:
        chosen.setForeground(QColor(link))
        chosen.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return chosen


def hidden_format(font: QFont, width: float) -> QTextCharFormat:
    """Return the format of characters that are so wide and not seen: a formula is drawn in their place."""
    chosen = QTextCharFormat()
    chosen.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
    chosen.setForeground(QColor(Qt.GlobalColor.transparent))
    small = QFont(font)
    small.setPixelSize(1)
    chosen.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    chosen.setFontLetterSpacing(width - QFontMetricsF(small).horizontalAdvance("x"))
    return chosen


def spaced_format(chosen: QTextCharFormat, pixels: float) -> QTextCharFormat:
    """Return a format with so much room behind each character."""
    spaced = QTextCharFormat(chosen)
    spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spaced.setFontLetterSpacing(pixels)
    return spaced
