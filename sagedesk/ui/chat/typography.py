"""Fonts and distances of the conversation at one zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QGuiApplication

from sagedesk.ui.appearance.theme import LINE_WIDTH, code_font

HEADING_SIZES = (1.6, 1.35, 1.18, 1.06, 1.0, 1.0)
"""The size of each level of headings beside that of the text."""
LINE_SPACING, COMPACT_SPACING = 1.55, 1.3
SMALLEST_BODY = 15.0
"""Long texts are read here: never smaller than this many pixels at 100 %, even where the system's font is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How a reader likes text to be set: its fonts, empty for the system's, its widest line and how close lines are."""

    family: str = ""
    code_family: str = ""
    line_width: int = LINE_WIDTH
    compact: bool = False


NORMAL = Measure()


@dataclass(frozen=True, slots=True)
class Typography:
    """Fonts and distances. Sizes are device-independent pixels."""

    body: QFont
    body_size: float
    line: int
    code: QFont
    code_line: int
    small: QFont
    zoom: float
    line_width: int

    @classmethod
    def at(cls, zoom: float, measure: Measure = NORMAL) -> Typography:
        """Make the typography of a zoom (1.0 is 100 %) from the application's fonts and what a reader likes."""
        body = QFont(QGuiApplication.font())
        size = max(SMALLEST_BODY, QFontInfo(body).pixelSize() * 1.1) * zoom
        body.setPixelSize(max(1, round(size)))
        if measure.family:
            body.setFamily(measure.family)
        code = code_font(10)
        if measure.code_family:
            code.setFamily(measure.code_family)
        code.setPixelSize(max(1, round(size * 0.87)))
        code.setStyleHint(QFont.StyleHint.Monospace)
        code.setFixedPitch(True)
        small = QFont(QGuiApplication.font())
        small.setPixelSize(max(1, round(size * 0.8)))
        return cls(
            body=body,
            body_size=size,
            line=round(size * (COMPACT_SPACING if measure.compact else LINE_SPACING)),
            code=code,
            code_line=round(max(size * 0.87 * 1.5, QFontMetricsF(code).height())),
            small=small,
            zoom=zoom,
            line_width=measure.line_width,
        )

    def heading(self, level: int) -> tuple[QFont, int]:
        """Return the font and line height of a heading."""
        font = QFont(self.body)
        size = self.body_size * HEADING_SIZES[level - 1]
        font.setPixelSize(max(1, round(size)))
        font.setWeight(QFont.Weight.DemiBold)
        return font, round(size * 1.3)

    def px(self, pixels: float) -> int:
        """Return a distance at this zoom."""
        return round(pixels * self.zoom)

    @property
    def column(self) -> int:
        """The widest that the text gets."""
        return self.px(self.line_width)
