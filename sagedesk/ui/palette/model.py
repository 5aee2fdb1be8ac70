"""The entries that were found as a Qt model, and how a row of them is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sagedesk.ui.appearance.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.language.sides import isolated
from sagedesk.ui.palette.entry import Entry

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """Rows are entries."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._entries[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return None


def spoken(entry: Entry) -> str:
    """Return an entry as a screen reader says it."""
    parts = [entry.title, entry.where, entry.shortcut]
    if not entry.enabled:
        parts.append(QCoreApplication.translate("Palette", "not available now"))
    return ", ".join(part for part in parts if part)


class EntryDelegate(QStyledItemDelegate):
    """Draws the title, what it is or where it is found, and the shortcut as keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802  # Qt's name
        """Return the height of a row."""
        return QSize(200, QFontMetrics(option.font).height() + 2 * (SPACE_S + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        model = index.model()
        if not isinstance(model, EntryModel):
            return
        entry, tokens = model.entry(index.row()), self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect.adjusted(SPACE_XS, 1, -SPACE_XS, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(tokens.focus))
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(row.adjusted(0, 0, -1, -1), RADIUS - 2, RADIUS - 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(row, RADIUS - 2, RADIUS - 2)
        self._draw(painter, row.adjusted(SPACE_M, 0, -SPACE_M, 0), option.font, entry)
        painter.restore()

    def _draw(self, painter: QPainter, line: QRect, font: QFont, entry: Entry) -> None:
        tokens = self._theme.tokens
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.85)
        narrow = QFontMetrics(small)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        taken = 0
        painter.setFont(small)
        if entry.shortcut:
            width = narrow.horizontalAdvance(entry.shortcut) + 2 * SPACE_S
            height = narrow.height() + 4
            key = QRect(line.right() - width, line.center().y() - height // 2, width, height)
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                key.moveLeft(line.left())
            painter.setPen(QColor(tokens.border))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(key, SPACE_XS, SPACE_XS)
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, isolated(entry.shortcut))
            taken = width + SPACE_M
        rest = self._beside(painter, line, taken)
        where = narrow.elidedText(entry.where, Qt.TextElideMode.ElideRight, line.width() // 3)
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(rest, trailing, isolated(where))
        title = self._beside(painter, line, taken + narrow.horizontalAdvance(where) + SPACE_M)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if entry.enabled else tokens.text_muted))
        shown = QFontMetrics(font).elidedText(entry.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, isolated(shown))

    @staticmethod
    def _beside(painter: QPainter, line: QRect, taken: int) -> QRect:
        """Return what is left of a line when its end is taken."""
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return line.adjusted(taken, 0, 0, 0) if mirrored else line.adjusted(0, 0, -taken, 0)
