"""The box of a failure: its sentence and hint, drawn, and the places of its buttons and of the log below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QPushButton

from sagedesk.library.values import Failure
from sagedesk.rendering.rich_text import RichText
from sagedesk.ui.appearance.theme import RADIUS, SPACE_S, Tokens
from sagedesk.ui.chat.failures.actions import FailureAction, label_of
from sagedesk.ui.chat.failures.log import ShownLog, log_height
from sagedesk.ui.chat.text_layout import TextLayout, TextLook
from sagedesk.ui.chat.typography import Typography


class Notice:
    """Where everything is, in whole pixels from the notice's corner. ``buttons`` has a place for each action.

    They stand from the right where it is ``mirrored``.
    """

    def __init__(
        self,
        failure: Failure,
        width: int,
        typography: Typography,
        tokens: Tokens,
        *,
        actions: Sequence[FailureAction] = (),
        mirrored: bool = False,
        log: ShownLog | None = None,
    ) -> None:
        self.text = f"{failure.message} {failure.hint}".strip()
        self._tokens = tokens
        self._pad = typography.px(14)
        self._rise = typography.px(11)
        self.width = width
        inner = width - 2 * self._pad
        bold = QFont(typography.body)
        bold.setWeight(QFont.Weight.DemiBold)
        line = round(typography.line * 0.95)
        self._lines = []
        for text, font, ink in ((failure.message, bold, tokens.text), (failure.hint, typography.body, tokens.text)):
            if text:
                layout = TextLayout(RichText(text=text), TextLook(font=font, line=line, ink=ink), typography, tokens)
                layout.set_width(inner)
                self._lines.append(layout)
        bottom = self._rise + sum(layout.height for layout in self._lines)
        self.buttons = _flow(actions, self._pad, bottom + typography.px(9), inner, log_shown=log is not None)
        if mirrored:
            for place in self.buttons.values():
                place.moveLeft(width - place.right() - 1)
        if self.buttons:
            bottom = max(place.bottom() + 1 for place in self.buttons.values())
        self.log: QRect | None = None
        if log is not None:
            self.log = QRect(self._pad, bottom + typography.px(9), inner, log_height(log, inner, typography))
            bottom = self.log.bottom() + 1
        self.height = bottom + self._rise + (typography.px(2) if self.buttons else 0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its corner at (x, y)."""
        painter.setPen(QPen(QColor(self._tokens.danger), 1))
        painter.setBrush(QColor(self._tokens.danger_ground))
        painter.drawRoundedRect(QRectF(x, y, self.width, self.height).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        top = y + self._rise
        for layout in self._lines:
            layout.paint(painter, x + self._pad, top, QRectF(), None)
            top += layout.height


def _flow(
    actions: Sequence[FailureAction], left: int, top: int, width: int, *, log_shown: bool
) -> dict[FailureAction, QRect]:
    """Return a place for each button: side by side, in as many rows as they need."""
    places: dict[FailureAction, QRect] = {}
    x, y = left, top
    for action in actions:
        size = _button_size(label_of(action, log_shown=log_shown))
        if x > left and x + size.width() > left + width:
            x, y = left, y + size.height() + SPACE_S
        places[action] = QRect(x, y, min(size.width(), width), size.height())
        x += size.width() + SPACE_S
    return places


def _button_size(label: str) -> QSize:
    button = QPushButton(label)
    button.ensurePolished()
    return button.sizeHint()
