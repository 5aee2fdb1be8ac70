"""The conversations as a Qt model, newest activity first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sagedesk.library.values import Conversation

UNTITLED = "New conversation"
Index = QModelIndex | QPersistentModelIndex


class ConversationListModel(QAbstractListModel):
    """Rows are conversations. Setting a row's text asks for a rename by ``rename_requested(id, title)``."""

    rename_requested = Signal(str, str)
    IdRole = Qt.ItemDataRole.UserRole + 1
    GroupRole = Qt.ItemDataRole.UserRole + 2
    """The group's heading for the first row of a group, as "Today"; empty for the others."""
    RunningRole = Qt.ItemDataRole.UserRole + 3
    UnreadRole = Qt.ItemDataRole.UserRole + 4
    TimeRole = Qt.ItemDataRole.UserRole + 5

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Conversation] = []
        self._running: set[str] = set()
        self._unread: set[str] = set()

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = sorted(conversations, key=_newest_first)
        self.endResetModel()

    def put(self, conversation: Conversation) -> None:
        """Add a conversation, or replace the one of the same id; it moves to its place by its last activity."""
        row = self.row_of(conversation.id)
        if row is not None and self._rows[row].updated_at == conversation.updated_at:
            self._rows[row] = conversation
            self._changed(row)
            return
        target = bisect_left(self._rows, _newest_first(conversation), key=_newest_first)
        if row is None:
            self.beginInsertRows(QModelIndex(), target, target)
            self._rows.insert(target, conversation)
            self.endInsertRows()
        elif target in (row, row + 1):
            self._rows[row] = conversation
            self._changed(row)
        else:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), target)
            del self._rows[row]
            self._rows.insert(target - (target > row), conversation)
            self.endMoveRows()
        self._regrouped()

    def remove(self, conversation_id: str) -> None:
        """Remove a conversation's row, if it has one."""
        row = self.row_of(conversation_id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self._regrouped()

    def row_of(self, conversation_id: str) -> int | None:
        """Return the row of a conversation, None when it has none."""
        return next((row for row, known in enumerate(self._rows) if known.id == conversation_id), None)

    def conversation(self, row: int) -> Conversation:
        """Return the conversation of a row."""
        return self._rows[row]

    @property
    def conversations(self) -> list[Conversation]:
        """All conversations, the newest first."""
        return list(self._rows)

    def set_running(self, conversation_id: str, running: bool) -> None:
        """Mark whether a reply of the conversation is being made."""
        self._mark(self._running, conversation_id, running)

    def set_unread(self, conversation_id: str, unread: bool) -> None:
        """Mark whether a reply has ended that was not seen."""
        self._mark(self._unread, conversation_id, unread)

    def rename(self, conversation_id: str, title: str) -> None:
        """Show another title; the order stays."""
        row = self.row_of(conversation_id)
        if row is not None:
            self._rows[row] = replace(self._rows[row], title=title)
            self._changed(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature
        """Return the number of conversations."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        conversation = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return conversation.title or UNTITLED
        if role == Qt.ItemDataRole.EditRole:
            return conversation.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            marks = [", answering"] if conversation.id in self._running else []
            marks += [", unread"] if conversation.id in self._unread else []
            return (conversation.title or UNTITLED) + "".join(marks)
        if role == self.IdRole:
            return conversation.id
        if role == self.RunningRole:
            return conversation.id in self._running
        if role == self.UnreadRole:
            return conversation.id in self._unread
        if role == self.TimeRole:
            return relative_time(conversation.updated_at)
        if role == self.GroupRole:
            group = _group(conversation.updated_at)
            above = self._rows[index.row() - 1] if index.row() else None
            return "" if above is not None and _group(above.updated_at) == group else group
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  # Qt's
        """Ask for a rename."""
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        conversation = self._rows[index.row()]
        if title != conversation.title:
            self.rename_requested.emit(conversation.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected and renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _mark(self, marks: set[str], conversation_id: str, marked: bool) -> None:
        if marked == (conversation_id in marks):
            return
        if marked:
            marks.add(conversation_id)
        else:
            marks.discard(conversation_id)
        row = self.row_of(conversation_id)
        if row is not None:
            self._changed(row)

    def _changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _regrouped(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [self.GroupRole])


def relative_time(then: float) -> str:
    """Return a short time for a list: "14:05" today, "Tue" this week, else the date."""
    moment, now = datetime.fromtimestamp(then), datetime.now()  # the person's own clock
    if moment.date() == now.date():
        return moment.strftime("%H:%M")
    if now - moment < timedelta(days=6):
        return moment.strftime("%a")
    return moment.strftime("%d %b" if moment.year == now.year else "%d %b %Y")


def _newest_first(conversation: Conversation) -> tuple[float, str]:
    return (-conversation.updated_at, conversation.id)


def _group(then: float) -> str:
    day, today = datetime.fromtimestamp(then).date(), datetime.now().date()  # as above
    age = (today - day).days
    if age <= 0:
        return "Today"
    if age == 1:
        return "Yesterday"
    return "Previous 7 days" if age <= 7 else "Older"
