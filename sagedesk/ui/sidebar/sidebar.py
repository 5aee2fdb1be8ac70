"""The list of conversations, with the button that begins a new one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from sagedesk.ui.icons import icon
from sagedesk.ui.sidebar.delegate import ConversationDelegate
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.theme import SPACE_M, SPACE_S, Theme


class Sidebar(QFrame):
    """Shows a ConversationListModel, and says what the person wants done with a conversation."""

    new_requested = Signal()
    selected = Signal(str)
    delete_requested = Signal(str)
    export_requested = Signal(str)

    def __init__(self, model: ConversationListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._model = model
        self._theme = theme
        self._new = QPushButton("New conversation")
        self._new.setToolTip("New conversation (Ctrl+N)")
        self._new.clicked.connect(self.new_requested)
        self.list = QListView()
        self.list.setObjectName("conversations")
        self.list.setAccessibleName("Conversations")
        self.list.setModel(model)
        self.list.setItemDelegate(ConversationDelegate(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        self.rename_action = self._action("Rename", "F2", self._rename)
        self.export_action = self._action("Export…", "", self._export)
        self.delete_action = self._action("Delete", "Delete", self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._new)
        layout.addWidget(self.list)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current_id(self) -> str | None:
        """The id of the selected conversation."""
        index = self.list.currentIndex()
        return index.data(ConversationListModel.IdRole) if index.isValid() else None

    def select(self, conversation_id: str | None) -> None:
        """Select a conversation, or none."""
        row = self._model.row_of(conversation_id) if conversation_id else None
        if row is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self._model.index(row), flag)

    def _action(self, text: str, shortcut: str, slot: object) -> QAction:
        action = QAction(text, self.list)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.list.addAction(action)
        return action

    @Slot(QItemSelection, QItemSelection)
    def _selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        if selected.isEmpty():
            return
        index = selected.indexes()[0]
        # a screen reader selects without moving the current row
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selected.emit(index.data(ConversationListModel.IdRole))

    @Slot(QPoint)
    def _show_menu(self, position: QPoint) -> None:
        if self.list.indexAt(position).isValid():
            menu = QMenu(self)
            menu.addActions([self.rename_action, self.export_action])
            menu.addSeparator()
            menu.addAction(self.delete_action)
            menu.popup(self.list.viewport().mapToGlobal(position))

    @Slot()
    def _rename(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.list.edit(index)

    @Slot()
    def _export(self) -> None:
        if self.current_id:
            self.export_requested.emit(self.current_id)

    @Slot()
    def _delete(self) -> None:
        if self.current_id:
            self.delete_requested.emit(self.current_id)

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#sidebar {{ background: {tokens.sidebar}; }} #conversations {{ background: {tokens.sidebar}; }}"
        )
        self._new.setIcon(icon("plus", tokens.text))
        self.list.viewport().update()
