"""A formula on lines of its own, in the middle of the column; its LaTeX until it is drawn, or if it cannot be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from sagedesk.rendering.blocks import Maths
from sagedesk.rendering.rich_text import RichText, Span, Style
from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.formulas import Formulas
from sagedesk.ui.chat.text_layout import TextLayout, TextLook
from sagedesk.ui.chat.typography import Typography

LARGER = 1.1
"""How much larger a formula of its own is than the text."""


class MathsLayout:
    """Selected as one: either all of its source or nothing."""

    def __init__(
        self, block: Maths, look: TextLook, typography: Typography, tokens: Tokens, formulas: Formulas
    ) -> None:
        self.text = block.source
        self.width = -1.0
        self.height = 0
        self._tokens = tokens
        self._pad = typography.px(6)
        size = round(typography.body_size * LARGER)
        self._drawing = formulas.get(block.source, size, look.ink, inline=False)
        self.waits = self._drawing is None and formulas.awaits(block.source, size, look.ink, inline=False)
        spans = (Span(start=0, end=len(block.source), style=Style.CODE),) if block.source else ()
        self._source = TextLayout(RichText(text=block.source, spans=spans), look, typography, tokens)
        self._scale = 1.0

    def set_width(self, width: float) -> None:
        """Fit it in: a formula that is too wide is drawn smaller."""
        self.width = width
        if self._drawing is None:
            self._source.set_width(width)
            self.height = self._source.height
        else:
            self._scale = min(1.0, width / self._drawing.width)
            self.height = round((self._drawing.ascent + self._drawing.depth) * self._scale) + 2 * self._pad

    def _box(self) -> QRectF:
        if self._drawing is None:
            return QRectF(0, 0, self._source.natural_width, self.height)
        wide = self._drawing.width * self._scale
        return QRectF((self.width - wide) / 2, 0, wide, self.height)

    def paint(
        self,
        painter: QPainter,
        x: float,
        y: float,
        clip: QRectF,
        selected: tuple[int, int] | None,
        marks: tuple[tuple[int, int, str], ...] = (),
    ) -> None:
        """Draw it with its corner at (x, y)."""
        if self._drawing is None:
            self._source.paint(painter, x, y, clip, selected, marks)
            return
        box = self._box().translated(x, y)
        if selected or marks:
            colour = self._tokens.selection if selected else marks[0][2]
            painter.fillRect(box.adjusted(-4, 0, 4, 0), QColor(colour))
        foot = QPointF(box.x(), y + self._pad + self._drawing.ascent * self._scale)
        self._drawing.paint(painter, foot, self._scale)

    def position_at(self, x: float, y: float) -> int:
        """Return the boundary nearest to a point: before all or after all of a drawn formula."""
        if self._drawing is None:
            return self._source.position_at(x, y)
        return len(self.text) if x > self._box().center().x() else 0

    def caret(self, position: int) -> QRectF:
        """Return the thin rectangle before a character."""
        if self._drawing is None:
            return self._source.caret(position)
        box = self._box()
        return QRectF(box.right() if position else box.left(), 0, 1, self.height)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles that a range covers."""
        if self._drawing is None:
            return self._source.rects(start, end)
        return [self._box()] if start < end else []

    def link_at(self, x: float, y: float) -> str:  # noqa: ARG002  # a formula has no links
        """Return "": a formula has no links."""
        return ""

    def line_start(self, y: float) -> int:  # noqa: ARG002  # it is one line
        """Return 0: it is one line."""
        return 0
