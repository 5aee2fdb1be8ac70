"""The list in which a person ticks the conversations to export."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from sagedesk.export import untitled
from sagedesk.library.values import TitledConversation
from sagedesk.ui.appearance.theme import SPACE_S

Index = QModelIndex | QPersistentModelIndex
_PAGE = 500
"""Rows that the list takes at a time: Qt lays out every row that there is, which of 50,000 is felt."""


class TickedConversations(QAbstractListModel):
    """Conversations of which some are ticked and some are shown: those whose titles have every word of a filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[TitledConversation] = []
        self._folded: list[str] = []
        self._shown: list[TitledConversation] = []
        self._rows = 0
        self._ticked: set[str] = set()
        self._words: list[str] = []

    def set_conversations(self, conversations: Sequence[TitledConversation], ticked: Collection[str]) -> None:
        """Show these, with those of these ids ticked and at the top."""
        self._ticked = set(ticked)
        first = [each for each in conversations if each.id in self._ticked]
        self._all = first + [each for each in conversations if each.id not in self._ticked]
        self._folded = []
        self._show()

    def set_filter(self, typed: str) -> None:
        """Show only those whose titles have every word of it."""
        self._words = typed.casefold().split()
        self._show()

    def tick_shown(self, ticked: bool) -> None:
        """Tick all that are shown, or none of them."""
        ids = {each.id for each in self._shown}
        self._ticked = self._ticked | ids if ticked else self._ticked - ids
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1), [Qt.ItemDataRole.CheckStateRole])

    @property
    def ids(self) -> list[str]:
        """The ids of those that are ticked, shown or not, in the order of the list."""
        return [each.id for each in self._all if each.id in self._ticked]

    @property
    def count(self) -> int:
        """How many are ticked."""
        return len(self._ticked)

    def _show(self) -> None:
        shown = self._all
        if self._words:
            # only now, and once: of tens of thousands it takes a while
            self._folded = self._folded or [(each.title or untitled()).casefold() for each in self._all]
            found = zip(self._folded, self._all, strict=True)
            shown = [each for title, each in found if all(word in title for word in self._words)]
        self.beginResetModel()
        self._shown = shown
        self._rows = min(_PAGE, len(self._shown))
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802  # Qt's name
        """Tell whether more are shown than the list has rows yet."""
        return not parent.isValid() and self._rows < len(self._shown)

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802  # Qt's name
        """Add rows: the list is scrolled near to its end."""
        rows = min(self._rows + _PAGE, len(self._shown))
        self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
        self._rows = rows
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature
        """Return the number of rows; more come as the list is scrolled."""
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, and whether it is ticked."""
        if not index.isValid() or index.row() >= self._rows:
            return None
        conversation = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return " ".join(conversation.title.split()) or untitled()
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if conversation.id in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  # Qt's
        """Tick a conversation, or not."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        conversation_id = self._shown[index.row()].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(conversation_id)
        else:
            self._ticked.discard(conversation_id)
        self.dataChanged.emit(index, index, [role])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags


class ConversationPicker(QWidget):
    """``changed`` when another set of conversations is ticked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TickedConversations(self)
        self.filter = QLineEdit()
        self.filter.setAccessibleName(self.tr("Filter conversations"))
        self.filter.setPlaceholderText(self.tr("Filter by title"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._model.set_filter)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Conversations to export"))
        self.list.setUniformItemSizes(True)
        self.list.setProperty("kind", "choice")
        self.list.setModel(self._model)
        self._model.dataChanged.connect(self._tell)
        self._count = QLabel()
        self._count.setProperty("role", "note")
        self._all = QPushButton(self.tr("Tick all shown"))
        self._none = QPushButton(self.tr("Tick none"))
        for button, act in ((self._all, self._tick_all), (self._none, self._tick_none)):
            button.setAutoDefault(False)
            button.setProperty("kind", "flat")
            button.clicked.connect(act)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._count, 1)
        row.addWidget(self._all)
        row.addWidget(self._none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self._tell()

    def set_conversations(self, conversations: Sequence[TitledConversation], ticked: Collection[str]) -> None:
        """List the conversations, with those of these ids ticked and at the top."""
        self._model.set_conversations(conversations, ticked)
        self.list.setCurrentIndex(self._model.index(0))
        self._tell()

    @property
    def ids(self) -> list[str]:
        """The ids of those that are ticked."""
        return self._model.ids

    @property
    def count(self) -> int:
        """How many are ticked."""
        return self._model.count

    @Slot()
    def _tick_all(self) -> None:
        self._model.tick_shown(True)

    @Slot()
    def _tick_none(self) -> None:
        self._model.tick_shown(False)

    @Slot()
    def _tell(self) -> None:
        self._count.setText(self.tr("%n ticked", "", self._model.count))
        self.changed.emit()
