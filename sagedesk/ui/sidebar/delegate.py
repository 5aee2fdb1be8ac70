"""Draws a row of the sidebar: a heading, a folder, or a conversation with its time and marks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sagedesk.library.values import Colour
from sagedesk.ui.appearance.colours import ink
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.language.sides import isolated
from sagedesk.ui.sidebar.arrangement import Kind
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.widgets.list_row import paint_ground, small_font

Index = QModelIndex | QPersistentModelIndex
INDENT = 14
"""Pixels that each folder moves what is in it to the right."""
_DEEPEST = 6
_DOT = 8
_SPINNER = 12
_ICON = 16
_MOST_TAGS = 3


class ConversationDelegate(QStyledItemDelegate):
    """One line a row, all of one height: a list of any length is laid out at once.

    ``turn`` is how far the spinners of running replies have turned, in degrees; ``target`` the row that a drop would
    go to.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.turn = 0
        self.target: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802  # Qt's name
        """Return the size of every row."""
        return QSize(120, QFontMetrics(option.font).height() + 2 * SPACE_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        kind = index.data(ConversationListModel.KindRole)
        if kind == Kind.HEADING:
            self._draw_heading(painter, area, option, index)
        else:
            row = paint_ground(painter, option, self._theme.tokens, margin=SPACE_XS)
            if index.row() == self.target:
                self._draw_target(painter, row)
            depth = min(index.data(ConversationListModel.DepthRole), _DEEPEST)
            # titles stand under the name of their folder's icon, not under its chevron
            indent = INDENT * (depth + (kind != Kind.FOLDER and depth > 0))
            line = row.adjusted(SPACE_S, 0, -SPACE_S, 0)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                line.adjust(0, 0, -indent, 0)
            else:
                line.adjust(indent, 0, 0, 0)
            if kind == Kind.FOLDER:
                self._draw_folder(painter, line, option, index)
            elif kind == Kind.MORE:
                painter.setPen(QColor(self._theme.tokens.link))
                painter.drawText(line, _LEADING, index.data())
            else:
                self._draw_conversation(painter, line, option, index)
        painter.restore()

    def _draw_heading(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(self._theme.tokens.text_muted))
        line = area.adjusted(SPACE_M, 0, -SPACE_M, -SPACE_XS)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, index.data())

    def _draw_target(self, painter: QPainter, row: QRect) -> None:
        painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(0, 0, -1, -1), RADIUS - 2, RADIUS - 2)

    def _draw_folder(self, painter: QPainter, line: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place = _take(line, 10, mirrored=mirrored)
        self._draw_chevron(painter, place, expanded=index.data(ConversationListModel.ExpandedRole), mirrored=mirrored)
        _take(line, SPACE_XS, mirrored=mirrored)
        place = _take(line, _ICON, mirrored=mirrored)
        colour = ink(index.data(ConversationListModel.ColourRole), tokens)
        icon("folder", colour).paint(painter, place)
        _take(line, SPACE_XS + 2, mirrored=mirrored)
        taken = self._draw_marks(painter, line, index, mirrored=mirrored)
        if not taken and (count := index.data(ConversationListModel.CountRole)):
            painter.setFont(small_font(option.font))
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(line, _TRAILING, str(count))
            taken = painter.fontMetrics().horizontalAdvance(str(count)) + SPACE_S
        self._draw_title(painter, line, option.font, index.data(), taken, mirrored=mirrored)

    def _draw_conversation(self, painter: QPainter, line: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        colour = index.data(ConversationListModel.ColourRole)
        if colour:
            bar = _take(QRect(line), 3, mirrored=mirrored).translated(_DOT - 1 if mirrored else 1 - _DOT, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink(colour, tokens)))
            painter.drawRoundedRect(bar.adjusted(0, SPACE_XS, 0, -SPACE_XS), 1.5, 1.5)
        if index.data(ConversationListModel.BranchedRole):
            # it has the title of the one that it went on from
            icon("branch", tokens.text_muted).paint(painter, _take(line, _ICON, mirrored=mirrored))
            _take(line, SPACE_XS, mirrored=mirrored)
        taken = self._draw_marks(painter, line, index, mirrored=mirrored)
        if not taken:
            time = index.data(ConversationListModel.TimeRole)
            painter.setFont(small_font(option.font))
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(line, _TRAILING, time)
            taken = painter.fontMetrics().horizontalAdvance(time) + SPACE_S
        for number, tag in enumerate(index.data(ConversationListModel.TagColoursRole)[:_MOST_TAGS]):
            self._draw_tag(painter, line, taken + number * (_DOT - 1), tag, mirrored=mirrored)
        tags = min(_MOST_TAGS, len(index.data(ConversationListModel.TagColoursRole)))
        taken += tags * (_DOT - 1) + (SPACE_XS if tags else 0)
        font = QFont(option.font)
        font.setBold(bool(index.data(ConversationListModel.UnreadRole)))
        self._draw_title(painter, line, font, index.data(), taken, mirrored=mirrored)

    def _draw_marks(self, painter: QPainter, line: QRect, index: Index, *, mirrored: bool) -> int:
        """Draw the spinner of a running reply, or the dot of an unread one; return the width that it takes."""
        tokens = self._theme.tokens
        if index.data(ConversationListModel.RunningRole):
            left = line.left() if mirrored else line.right() - _SPINNER
            place = QRect(left, line.center().y() - _SPINNER // 2, _SPINNER, _SPINNER)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.border), 2))
            painter.drawEllipse(place)
            painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(place, -self.turn * 16, 100 * 16)
            return _SPINNER + SPACE_S
        if index.data(ConversationListModel.UnreadRole):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            left = line.left() if mirrored else line.right() - _DOT
            painter.drawEllipse(left, line.center().y() - _DOT // 2, _DOT, _DOT)
            return _DOT + SPACE_S
        return 0

    def _draw_tag(self, painter: QPainter, line: QRect, away: int, colour: Colour, *, mirrored: bool) -> None:
        size = _DOT - 2
        left = line.left() + away if mirrored else line.right() - away - size
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink(colour, self._theme.tokens)))
        painter.drawEllipse(left, line.center().y() - size // 2 + 1, size, size)

    def _draw_title(
        self, painter: QPainter, line: QRect, font: QFont, text: str, taken: int, *, mirrored: bool
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.text))
        place = line.adjusted(taken, 0, 0, 0) if mirrored else line.adjusted(0, 0, -taken, 0)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEADING, isolated(shown))

    def _draw_chevron(self, painter: QPainter, place: QRect, *, expanded: bool, mirrored: bool) -> None:
        painter.setPen(QPen(QColor(self._theme.tokens.text_muted), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = place.center().x(), place.center().y() + 1
        side = -1 if mirrored else 1
        points = ((-3, -2), (0, 2), (3, -2)) if expanded else ((-2 * side, -3), (2 * side, 0), (-2 * side, 3))
        painter.drawPolyline(QPolygon([QPoint(x + dx, y + dy) for dx, dy in points]))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Make the field in which a title is written."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.tr("Title"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # noqa: N802
        """Put the field for another name over the line."""
        area: QRect = option.rect
        editor.setGeometry(area.adjusted(SPACE_XS, 0, -SPACE_XS, 0))


_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


def _take(line: QRect, width: int, *, mirrored: bool) -> QRect:
    """Cut a piece off the beginning of a line, and return it."""
    if mirrored:
        piece = QRect(line.right() - width + 1, line.top(), width, line.height())
        line.setRight(line.right() - width)
    else:
        piece = QRect(line.left(), line.top(), width, line.height())
        line.setLeft(line.left() + width)
    return piece
