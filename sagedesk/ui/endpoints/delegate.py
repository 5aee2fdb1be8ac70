"""Draws a row of the picker: the name and its state above, what runs there below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sagedesk.llm.endpoints.values import IN_SERVICE
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme, Tokens
from sagedesk.ui.endpoints.list_model import NoteRole, RowRole
from sagedesk.ui.endpoints.row import Row
from sagedesk.ui.language.sides import is_mirrored, isolated
from sagedesk.ui.widgets.list_row import paint_ground, small_font, two_line_size

Index = QModelIndex | QPersistentModelIndex
_DOT = 8


class EndpointDelegate(QStyledItemDelegate):
    """Two lines for each row; all rows have the same height, so that none is asked for it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802  # Qt's signature
        """Return the height of two lines."""
        return two_line_size(option.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        tokens = self._theme.tokens
        row: Row = index.data(RowRole)
        painter.save()
        ground = paint_ground(painter, option, tokens)
        inside = ground.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        if row.key.component:
            inside.adjust(0 if is_mirrored() else SPACE_L, 0, -SPACE_L if is_mirrored() else 0, 0)
        self._draw_words(painter, option.font, inside, row, str(index.data(NoteRole)))
        painter.restore()

    def _draw_words(self, painter: QPainter, font: QFont, inside: QRect, row: Row, note: str) -> None:
        tokens = self._theme.tokens
        small = small_font(font)
        left, right = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        state_width = QFontMetrics(small).horizontalAdvance(row.state) + _DOT + SPACE_S if row.state else 0
        name_room = inside.width() - state_width - SPACE_M
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(
            inside,
            left | top,
            isolated(QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, name_room)),
        )
        painter.setFont(small)
        painter.setPen(QColor(tokens.text_muted))
        shown = QFontMetrics(small).elidedText(note, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, left | bottom, isolated(shown))
        if row.state:
            line = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(font).height())
            painter.drawText(line, right | Qt.AlignmentFlag.AlignVCenter, row.state)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(state_colour(row.state, tokens)))
            away = state_width - SPACE_XS
            dot = line.left() + away - _DOT if is_mirrored() else line.right() - away
            painter.drawEllipse(dot, line.center().y() - _DOT // 2 + 1, _DOT, _DOT)


def state_colour(state: str, tokens: Tokens) -> str:
    """Return the colour of a state; its word is always beside it."""
    if state == IN_SERVICE:
        return tokens.success
    return tokens.danger if "Failed" in state or state in {"OutOfService", "Deleting"} else tokens.warning
