"""What stands where a reply would be when it failed: the sentence, and what mends it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from sagedesk.library.values import Failure
from sagedesk.rendering.rich_text import RichText
from sagedesk.ui.chat.text_layout import TextLayout, TextLook
from sagedesk.ui.chat.typography import Typography
from sagedesk.ui.theme import RADIUS, Tokens


class Notice:
    """A box with the failure's sentence and hint, and room for a button at its end."""

    def __init__(self, failure: Failure, width: int, typography: Typography, tokens: Tokens) -> None:
        self.text = f"{failure.message} {failure.hint}".strip()
        self.detail = failure.detail
        self._tokens = tokens
        self._pad = typography.px(14)
        self._button = typography.px(84)
        inner = width - 3 * self._pad - self._button - 4
        bold = QFont(typography.body)
        bold.setWeight(QFont.Weight.DemiBold)
        line = round(typography.line * 0.95)
        self._lines = []
        for text, font, ink in ((failure.message, bold, tokens.text), (failure.hint, typography.body, tokens.text)):
            if text:
                layout = TextLayout(RichText(text=text), TextLook(font=font, line=line, ink=ink), typography, tokens)
                layout.set_width(inner)
                self._lines.append(layout)
        self.width = width
        self.height = sum(layout.height for layout in self._lines) + 2 * typography.px(11)

    def button_rect(self, button_height: int) -> QRectF:
        """Return where a button belongs, from the notice's corner."""
        return QRectF(
            self.width - self._pad - self._button, (self.height - button_height) / 2, self._button, button_height
        )

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its corner at (x, y)."""
        painter.setPen(QPen(QColor(self._tokens.danger), 1))
        painter.setBrush(QColor(self._tokens.danger_ground))
        painter.drawRoundedRect(QRectF(x, y, self.width, self.height).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        top = y + (self.height - sum(layout.height for layout in self._lines)) / 2
        for layout in self._lines:
            layout.paint(painter, x + self._pad, top, QRectF(), None)
            top += layout.height
