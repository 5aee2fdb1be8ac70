"""Rows of a Qt model that change one by one, so that what is selected, and what is scrolled to, stays so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject

from sagedesk.ui.sidebar.arrangement import Row

_MOST_STEPS = 400
"""Changed rows that are told one by one; where there are more, the view rather begins anew."""


class RowModel(QAbstractListModel):
    """Has rows, and tells a view how they become others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[Row, int] | None = None

    def place(self, row: Row) -> int | None:
        """Return where a row is, None if it is not there."""
        if self._places is None:
            self._places = dict(zip(self._rows, range(len(self._rows)), strict=True))
        return self._places.get(row)

    def bring_to_places(self, rows: list[Row]) -> None:
        """Have these rows: first those go that are gone, then others move, then new ones come."""
        if rows == self._rows:
            return
        first = _same(self._rows, rows)
        last = _same(self._rows[first:][::-1], rows[first:][::-1])
        old = self._rows[first : len(self._rows) - last]
        new = rows[first : len(rows) - last]
        # of added rows one step is enough, however many they are
        if old and len(old) + len(new) > _MOST_STEPS:
            self.beginResetModel()
            self._set_rows(rows)
            self.endResetModel()
            return
        self._remove_gone(first, old, {*new})
        kept = {*self._rows[first : len(self._rows) - last]}
        self._move(first, [row for row in new if row in kept])
        self._insert_new(first, new)

    def _set_rows(self, rows: list[Row]) -> None:
        self._rows = rows
        self._places = None

    def _remove_gone(self, first: int, old: Sequence[Row], staying: set[Row]) -> None:
        until = len(old)
        while until:
            since = until
            while since and old[since - 1] not in staying:
                since -= 1
            if since < until:
                self.beginRemoveRows(QModelIndex(), first + since, first + until - 1)
                self._set_rows(self._rows[: first + since] + self._rows[first + until :])
                self.endRemoveRows()
            until = max(0, since - 1)

    def _move(self, first: int, wanted: Sequence[Row]) -> None:
        for place, row in enumerate(wanted, start=first):
            at = self._rows.index(row, place)
            if at == place:
                continue
            # a row that goes down is one move, not one of each row that it passes
            down = first + wanted.index(self._rows[place])
            source, target = (place, down + 1) if at == place + 1 else (at, place)
            self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
            rows = self._rows.copy()
            moved = rows.pop(source)
            rows.insert(target - (target > source), moved)
            self._set_rows(rows)
            self.endMoveRows()

    def _insert_new(self, first: int, new: Sequence[Row]) -> None:
        place = 0
        while place < len(new):
            known = {*self._rows[first + place : first + place + 1]}
            if new[place] in known:
                place += 1
                continue
            until = place
            following = self._rows[first + place] if first + place < len(self._rows) else None
            while until < len(new) and new[until] != following:
                until += 1
            self.beginInsertRows(QModelIndex(), first + place, first + until - 1)
            self._set_rows([*self._rows[: first + place], *new[place:until], *self._rows[first + place :]])
            self.endInsertRows()
            place = until


def _same(one: Sequence[Row], other: Sequence[Row]) -> int:
    """Return how many rows are the same from the start: by halves, since whole slices are compared at once."""
    first, last = 0, min(len(one), len(other))
    while first < last:
        middle = (first + last + 1) // 2
        if one[first:middle] == other[first:middle]:
            first = middle
        else:
            last = middle - 1
    return first
