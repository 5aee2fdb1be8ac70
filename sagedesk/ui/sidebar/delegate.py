"""Draws a conversation's row: its group's heading, title, time, and whether a reply runs or waits to be read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme

Index = QModelIndex | QPersistentModelIndex
_DOT = 8


class ConversationDelegate(QStyledItemDelegate):
    """One line a conversation; the first of a group is taller, with the heading above."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  # Qt's name
        """Return the height of a row, and of its heading."""
        line = QFontMetrics(option.font).height() + 2 * SPACE_S
        heading = (
            _heading_height(option.font, first=index.row() == 0) if index.data(ConversationListModel.GroupRole) else 0
        )
        return QSize(120, line + heading)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        if group := index.data(ConversationListModel.GroupRole):
            height = _heading_height(option.font, first=index.row() == 0)
            painter.setFont(_heading_font(option.font))
            painter.setPen(QColor(tokens.text_muted))
            heading = QRect(area.left() + SPACE_M, area.top(), area.width() - 2 * SPACE_M, height - SPACE_XS)
            painter.drawText(heading, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, group)
            area = area.adjusted(0, height, 0, 0)
        row = area.adjusted(SPACE_XS, 1, -SPACE_XS, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if selected else tokens.hover))
            painter.drawRoundedRect(row, RADIUS - 2, RADIUS - 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(0, 0, -1, -1), RADIUS - 2, RADIUS - 2)
        self._draw_line(painter, row.adjusted(SPACE_S, 0, -SPACE_S, 0), option.font, index)
        painter.restore()

    def _draw_line(self, painter: QPainter, line: QRect, font: QFont, index: Index) -> None:
        tokens = self._theme.tokens
        running = index.data(ConversationListModel.RunningRole)
        unread = index.data(ConversationListModel.UnreadRole)
        small = _heading_font(font)
        if running or unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if unread else tokens.warning))
            painter.drawEllipse(line.right() - _DOT, line.center().y() - _DOT // 2, _DOT, _DOT)
            taken = _DOT + SPACE_S
        else:
            time = index.data(ConversationListModel.TimeRole)
            taken = QFontMetrics(small).horizontalAdvance(time) + SPACE_S
            painter.setFont(small)
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, time)
        if unread:
            font = QFont(font)
            font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        title = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, line.width() - taken)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line.adjusted(0, 0, -taken, 0), flags, title)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Put the field for a new title over the line, below the heading."""
        area: QRect = option.rect
        if index.data(ConversationListModel.GroupRole):
            area = area.adjusted(0, _heading_height(option.font, first=index.row() == 0), 0, 0)
        editor.setGeometry(area.adjusted(SPACE_XS, 0, -SPACE_XS, 0))


def _heading_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return small


def _heading_height(font: QFont, *, first: bool) -> int:
    return QFontMetrics(_heading_font(font)).height() + (SPACE_S if first else SPACE_L) + SPACE_XS
