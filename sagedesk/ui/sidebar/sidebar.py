"""The left side: search, the button that begins a conversation, and the list of conversations and folders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.library.values import Conversation
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.search.panel import SearchPanel
from sagedesk.ui.sidebar.arrangement import REST, Kind, ListFilter
from sagedesk.ui.sidebar.list_view import ConversationList
from sagedesk.ui.sidebar.menus import Menus
from sagedesk.ui.sidebar.model import ConversationListModel

MOST_TAGS = 40
"""Tags in the menu of what is listed; the others are found by "tag:" in the search."""


class Sidebar(QFrame):
    """Shows a ConversationListModel or what a search found, and says what the person wants done.

    ``selected(conversation id)`` when one conversation is selected, ``opened`` when it is to be written in,
    ``delete_requested(conversation ids)``, ``export_requested(conversation ids)``, ``trash_requested``. What else can
    be done with conversations and folders is told by ``wishes``.
    """

    new_requested = Signal()
    selected = Signal(str)
    opened = Signal()
    delete_requested = Signal(object)
    export_requested = Signal(object)
    trash_requested = Signal()

    def __init__(self, model: ConversationListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._model = model
        self._theme = theme
        self._tags: Sequence[str] = ()
        self._menus = Menus(model, theme, self)
        self.wishes = self._menus.wishes
        self.search = SearchPanel(theme, self)
        self._new = QPushButton(self.tr("New conversation"))
        self._new.setToolTip(self.tr("New conversation (Ctrl+N)"))
        self._new.clicked.connect(self.new_requested)
        self._filter = QToolButton()
        self._filter.setObjectName("listed")
        self._filter.setAccessibleName(self.tr("Listed conversations"))
        self._filter.setToolTip(self.tr("Which conversations are listed; the trash"))
        self._filter.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filter_menu = QMenu(self._filter)
        self._filter_menu.aboutToShow.connect(self._fill_filter)
        self._filter.setMenu(self._filter_menu)
        self._only = QPushButton()
        self._only.setObjectName("only")
        self._only.clicked.connect(self._list_all)
        self._only.hide()
        self.list = ConversationList(model, theme)
        self.list.setObjectName("conversations")
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        self.list.moved.connect(self.wishes.moved)
        self.list.opened.connect(self.opened)
        self.list.doubleClicked.connect(self._open_window)
        self.rename_action = self._action(self.tr("Rename"), "F2", self._rename)
        self.export_action = self._action(self.tr("Export…"), "", self._export)
        self.delete_action = self._action(self.tr("Delete"), "Delete", self._delete)
        self._empty = QLabel()
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget()
        for page in (self.list, self._empty, self.search.found):
            self._pages.addWidget(page)
        self._lay_out()
        self.search.searching.connect(self._show_page)
        self.search.left.connect(self.list.setFocus)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.page_added):
            changed.connect(self._show_page)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show_page()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._new, 1)
        row.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.search.field)
        layout.addLayout(row)
        layout.addWidget(self._only)
        layout.addWidget(self._pages, 1)

    # what is selected

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody goes through the list, or through what was found, with the keyboard."""
        return self.list.hasFocus() or self.search.list.hasFocus()

    @property
    def current_id(self) -> str | None:
        """The id of the current conversation."""
        index = self.list.currentIndex()
        is_one = index.isValid() and self._model.row(index.row()).kind == Kind.CONVERSATION
        return self._model.row(index.row()).id if is_one else None

    @property
    def selected_ids(self) -> list[str]:
        """The ids of the selected conversations."""
        return self.list.selected(Kind.CONVERSATION)

    @property
    def open_folders(self) -> Sequence[str]:
        """The ids of the folders whose contents are shown; set before the folders are there, they open later."""
        return sorted(self._model.expanded)

    @open_folders.setter
    def open_folders(self, folder_ids: Sequence[str]) -> None:
        self._model.expand_at_first(folder_ids)

    def select(self, conversation_id: str | None) -> None:
        """Select a conversation, or none; one in a closed folder is not selected."""
        row = self._model.row_of(conversation_id) if conversation_id else None
        if row is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        elif self.selected_ids != [conversation_id]:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self._model.index(row), flag)

    def reveal(self, conversation: Conversation) -> None:
        """Select a conversation that was opened from elsewhere, in its folder, which opens for it."""
        above = self._model.folder(conversation.folder_id or "") if not conversation.pinned else None
        while above is not None:
            self._model.set_expanded(above.id, True)
            above = self._model.folder(above.parent_id or "")
        self._model.put(conversation)
        self.select(conversation.id)
        row = self._model.row_of(conversation.id)
        if row is not None:
            self.list.scrollTo(self._model.index(row))

    def edit_title(self, conversation_id: str) -> bool:
        """Have a conversation's title written in its row; return False where it has none."""
        row = self._model.row_of(conversation_id)
        if row is None or not self.list.isVisible():
            return False
        self.select(conversation_id)
        self.list.setFocus()
        self.list.scrollTo(self._model.index(row))
        self.list.edit(self._model.index(row))
        return True

    def edit_folder(self, folder_id: str) -> None:
        """Have a folder's name written: it is new."""
        row = self._model.row_of_folder(folder_id)
        if row is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.setFocus()
            self.list.selectionModel().setCurrentIndex(self._model.index(row), flag)
            self.list.edit(self._model.index(row))

    def set_tags(self, tags: Mapping[str, int]) -> None:
        """Take the tags by which conversations can be listed, with how many each has; the menu has the most used."""
        most = sorted(tags, key=lambda tag: -tags[tag])[:MOST_TAGS]
        self._tags = [tag for tag in tags if tag in most]
        self.search.set_tags(tuple(tags))

    def show_filter(self, chosen: ListFilter) -> None:
        """Show which conversations are listed, with the way back to all."""
        self._only.setVisible(not chosen.is_off)
        text = self.tr("Tag: {tag}").format(tag=chosen.tag) if chosen.tag else self.tr("Archive")
        self._only.setText(text.replace("&", "&&"))
        self._only.setAccessibleName(self.tr("{filter}: list all conversations again").format(filter=text))
        self._only.setToolTip(self.tr("List all conversations again"))
        self._show_page()

    # menus

    def move_menu(self, ids: Sequence[str]) -> QMenu:
        """Return a menu of the folders that conversations can be moved to; it goes when it closes."""
        menu = self._menu()
        self._menus.fill_move(menu, ids)
        return menu

    def colour_menu(self, ids: Sequence[str]) -> QMenu:
        """Return a menu of the colours that conversations can have; it goes when it closes."""
        menu = self._menu()
        self._menus.fill_colours(menu, ids)
        return menu

    @Slot(QPoint)
    def _show_menu(self, position: QPoint) -> None:
        menu = self._menu()
        index = self.list.indexAt(position)
        row = self._model.row(index.row()) if index.isValid() else None
        if row is not None and row.kind == Kind.FOLDER:
            menu.addAction(self.rename_action)
            self._menus.for_folder(menu, row.id)
        elif row is not None and row.kind == Kind.CONVERSATION:
            ids = self.selected_ids or [row.id]
            if len(ids) == 1:
                menu.addAction(self.rename_action)
            self._menus.for_conversations(menu, ids)
            menu.addAction(self.export_action)
            menu.addSeparator()
            menu.addAction(self.delete_action)
        else:
            self._menus.for_list(menu)
        menu.popup(self.list.viewport().mapToGlobal(position))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot()
    def _fill_filter(self) -> None:
        menu = self._filter_menu
        menu.clear()
        self._menus.for_filter(menu, self._tags)
        menu.addSeparator()
        self._menus.for_list(menu)
        trash = menu.addAction(icon("trash", self._theme.tokens.text_muted), self.tr("Trash…"))
        trash.triggered.connect(self.trash_requested)

    def _action(self, text: str, shortcut: str, slot: object) -> QAction:
        action = QAction(text, self.list)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.list.addAction(action)
        return action

    @Slot()
    def _selection_changed(self) -> None:
        selected = self.list.selectionModel().selectedIndexes()
        if len(selected) != 1 or self._model.row(selected[0].row()).kind != Kind.CONVERSATION:
            return
        # a screen reader selects without moving the current row
        self.list.selectionModel().setCurrentIndex(selected[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selected.emit(self._model.row(selected[0].row()).id)

    @Slot(QModelIndex)
    def _open_window(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row.kind == Kind.CONVERSATION:
            self.wishes.window_asked.emit(row.id)

    @Slot()
    def _list_all(self) -> None:
        self.wishes.filtered.emit(ListFilter())

    @Slot()
    def _rename(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.list.edit(index)

    @Slot()
    def _export(self) -> None:
        if ids := self.selected_ids:
            self.export_requested.emit(ids)

    @Slot()
    def _delete(self) -> None:
        if ids := self.selected_ids:
            # folders that are selected too, as by Ctrl+A, are not meant
            self.delete_requested.emit(ids)
            return
        for folder_id in self.list.selected(Kind.FOLDER):
            self.wishes.folder_deleted.emit(folder_id)

    @Slot()
    def _show_page(self) -> None:
        if self.search.is_searching:
            self._pages.setCurrentWidget(self.search.found)
            return
        # nothing is said while nobody knows yet
        if self.isEnabled() and (self._model.rowCount() or self._model.has_more(REST)):
            self._pages.setCurrentWidget(self.list)
            return
        chosen = self._model.filter
        if chosen.archived:
            text = self.tr("The archive is empty.\n\nArchive what you are done with: it can still be found and opened.")
        elif chosen.tag:
            text = self.tr("No conversation has this tag.")
        else:
            text = self.tr("No conversations yet.\n\nWhat you write is kept here.")
        if not self.isEnabled():
            text = self.tr("Your conversations are shown once the library is open.")
        self._empty.setText(text)
        self._pages.setCurrentWidget(self._empty)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Say something else of a list that cannot be shown than of an empty one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._show_page()

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#sidebar {{ background: {tokens.sidebar}; }} #conversations {{ background: {tokens.sidebar}; }}"
            f"#empty {{ color: {tokens.text_muted}; padding: {SPACE_L * 2}px {SPACE_M}px; }}"
            f"#only {{ text-align: left; background: {tokens.accent_soft}; border-color: transparent; }}"
            f"#only:focus {{ border-color: {tokens.focus}; }}"
            f"#listed {{ background: {tokens.surface}; border: 1px solid {tokens.border};"
            f" border-radius: {RADIUS}px; padding: 6px; }}"
            f"#listed:hover {{ background: {tokens.hover}; }}"
            f"#listed:focus {{ border: 2px solid {tokens.focus}; padding: 5px; }}"
            "#listed::menu-indicator { image: none; }"
        )
        self._new.setIcon(icon("plus", tokens.text))
        self._filter.setIcon(icon("filter", tokens.text))
        self._only.setIcon(icon("close", tokens.text_muted))
        self.list.viewport().update()
