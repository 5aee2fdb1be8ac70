"""The endpoint profiles as rows: a name, and below it where its messages go."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, Theme
from sagedesk.ui.language.sides import isolated
from sagedesk.ui.profiles.naming import shown_name
from sagedesk.ui.profiles.profiles import Profiles
from sagedesk.ui.widgets.list_row import paint_ground, small_font, two_line_size

Index = QModelIndex | QPersistentModelIndex
ProfileRole = Qt.ItemDataRole.UserRole
WhereRole = Qt.ItemDataRole.UserRole + 1


def where(profile: EndpointProfile) -> str:
    """Return in a few words where the messages of a profile go."""
    if profile.built_in:
        return _tr("Answers about SageDesk, from this computer")
    return " · ".join(part for part in (profile.endpoint_name, profile.region, profile.endpoint_url) if part)


class ProfileListModel(QAbstractListModel):
    """The profiles in their order; made anew whenever they change."""

    def __init__(self, profiles: Profiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = profiles
        self._rows = profiles.all
        profiles.changed.connect(self._changed)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        """Return the number of profiles."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, the profile, where it goes, or what a screen reader says."""
        profile = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_name(profile)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown_name(profile)}, {where(profile)}"
            case Qt.ItemDataRole.UserRole:
                return profile
            case _ if role == WhereRole:
                return where(profile)
        return None

    def row_of(self, profile_id: str) -> int | None:
        """Return the row of a profile."""
        return next((row for row, profile in enumerate(self._rows) if profile.id == profile_id), None)

    @Slot()
    def _changed(self) -> None:
        self.beginResetModel()
        self._rows = self._source.all
        self.endResetModel()


class ProfileDelegate(QStyledItemDelegate):
    """Draws a profile's row."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802  # Qt's signature
        """Return the height of two lines."""
        return two_line_size(option.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        tokens = self._theme.tokens
        painter.save()
        row = paint_ground(painter, option, tokens)
        text = row.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        for font, colour, words, edge in (
            (option.font, tokens.text, index.data(), Qt.AlignmentFlag.AlignTop),
            (small_font(option.font), tokens.text_muted, index.data(WhereRole), Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(text, Qt.AlignmentFlag.AlignLeading | edge, isolated(shown))
        painter.restore()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListModel", text)
