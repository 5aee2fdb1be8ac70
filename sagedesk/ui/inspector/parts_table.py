"""The parts of a response in the order in which they came, with their times."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PartsModel(QAbstractTableModel):
    """A row for each part: its number, the seconds since the request was sent, its bytes, and the bytes so far."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[float, int, int], ...] = ()

    def set_parts(self, parts: tuple[tuple[float, int], ...]) -> None:
        """Show other parts, as (seconds, bytes)."""
        self.beginResetModel()
        so_far = 0
        rows = []
        for seconds, size in parts:
            so_far += size
            rows.append((seconds, size, so_far))
        self._parts = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  # Qt's name
        """One for each part."""
        return 0 if parent.isValid() else len(self._parts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  # Qt's name
        """Return four: number, time, size, size so far."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802  # Qt's name
        """Name the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Part"), self.tr("Seconds"), self.tr("Bytes"), self.tr("Bytes so far"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        locale = QLocale()
        seconds, size, so_far = self._parts[index.row()]
        return (
            locale.toString(index.row() + 1),
            locale.toString(seconds, "f", 3),
            locale.toString(size),
            locale.toString(so_far),
        )[index.column()]


class PartsTable(QTableView):
    """Shows a PartsModel."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = PartsModel()
        self.setModel(self.parts)
        self.setAccessibleName(self.tr("Parts of the response"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
