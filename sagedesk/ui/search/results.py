"""What a search found, as a Qt model and as it is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sagedesk.library.search import SearchHit
from sagedesk.llm.messages import Role
from sagedesk.ui.appearance.theme import SPACE_S, SPACE_XS, Theme
from sagedesk.ui.language.sides import isolated, leading
from sagedesk.ui.search.snippets import without_markup
from sagedesk.ui.sidebar.words import relative_time, tooltip, untitled
from sagedesk.ui.widgets.list_row import paint_ground, small_font

Index = QModelIndex | QPersistentModelIndex
_LINES = 2


class ResultsModel(QAbstractListModel):
    """The hits in their order."""

    HitRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[SearchHit] = []

    def set_hits(self, hits: Sequence[SearchHit]) -> None:
        """Replace all hits."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def add_hits(self, hits: Sequence[SearchHit]) -> None:
        """Add the hits of the next page."""
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()

    def hit(self, row: int) -> SearchHit:
        """Return the hit of a row."""
        return self._hits[row]

    @property
    def hits(self) -> Sequence[SearchHit]:
        """All of them."""
        return self._hits

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a hit."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == self.HitRole:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title or untitled()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(hit.title or untitled())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if hit.message_id is None:
                return _tr("Conversation {title}").format(title=hit.snippet)
            text, _ = without_markup(hit.snippet, hit.snippet_marks)
            return _tr("{title}, {speaker}: {text}").format(
                title=hit.title or untitled(), speaker=_speaker(hit), text=text
            )
        return None


class ResultDelegate(QStyledItemDelegate):
    """The conversation's title and time, then up to two lines of the message with the found words marked."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  # Qt's name
        """Return the height that a hit takes: a conversation that was found by its title takes one line."""
        line = QFontMetrics(option.font).height()
        small = QFontMetrics(small_font(option.font)).height()
        hit = index.data(ResultsModel.HitRole)
        lines = small * _LINES if hit.message_id is not None else small
        return QSize(120, line + lines + 2 * SPACE_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a hit."""
        tokens = self._theme.tokens
        hit: SearchHit = index.data(ResultsModel.HitRole)
        painter.save()
        row = paint_ground(painter, option, tokens, margin=SPACE_XS)
        inner = row.adjusted(SPACE_S, SPACE_XS, -SPACE_S, -SPACE_XS)
        small = small_font(option.font)
        height = QFontMetrics(option.font).height()
        head = QRect(inner.left(), inner.top(), inner.width(), height)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text_muted))
        time = relative_time(hit.at)
        painter.drawText(head, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, time)
        taken = QFontMetrics(small).horizontalAdvance(time) + SPACE_S
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        title = head.adjusted(taken, 0, 0, 0) if mirrored else head.adjusted(0, 0, -taken, 0)
        below = QRect(inner.left(), inner.top() + height, inner.width(), inner.height() - height)
        if hit.message_id is None:
            self._draw_text(painter, title, option.font, hit.snippet, hit.snippet_marks, lines=1)
            painter.setFont(small)
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(below, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, _tr("Conversation"))
        else:
            bold = QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
            painter.setPen(QColor(tokens.text))
            shown = QFontMetrics(bold).elidedText(hit.title or untitled(), Qt.TextElideMode.ElideRight, title.width())
            painter.drawText(title, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, isolated(shown))
            speaker = f"{_speaker(hit)}: "
            text, found = without_markup(hit.snippet, hit.snippet_marks)
            marks = [(start + len(speaker), end + len(speaker)) for start, end in found]
            self._draw_text(painter, below, small, speaker + text, marks, muted=len(speaker), lines=_LINES)
        painter.restore()

    def _draw_text(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        text: str,
        marks: Sequence[tuple[int, int]],
        *,
        lines: int,
        muted: int = 0,
    ) -> None:
        """Draw lines of text with its marks; positions are characters, of which Qt counts some as two."""
        tokens = self._theme.tokens
        if lines == 1:
            text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(text, font)
        option = QTextOption(leading())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        marked = QTextCharFormat()
        marked.setBackground(QColor(tokens.selection))
        marked.setForeground(QColor(tokens.text))
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(tokens.text_muted))
        formats = [_range(text, 0, muted, quiet)] if muted else []
        formats += [_range(text, start, end, marked) for start, end in marks if end <= len(text)]
        layout.setFormats(formats)
        layout.beginLayout()
        y = 0.0
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        painter.setPen(QColor(tokens.text))
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.topLeft()))
        painter.setClipping(False)


def _range(text: str, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = _units(text[:start])
    made.length = _units(text[start:end])
    made.format = look
    return made


def _units(text: str) -> int:
    """Return how many characters Qt counts: two for those beyond the first plane."""
    return sum(2 if ord(character) > 0xFFFF else 1 for character in text)


def _speaker(hit: SearchHit) -> str:
    return _tr("You") if hit.role == Role.USER else _tr("Assistant") if hit.role == Role.ASSISTANT else _tr("System")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)
