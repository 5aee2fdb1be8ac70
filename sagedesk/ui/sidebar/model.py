"""What the sidebar lists, as a Qt model: headings, folders and conversations, with their marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from sagedesk.library.values import Colour, Conversation, Folder
from sagedesk.ui.sidebar.arrangement import REST, Arrangement, Kind, ListFilter, Row
from sagedesk.ui.sidebar.marks import Marks
from sagedesk.ui.sidebar.row_model import RowModel
from sagedesk.ui.sidebar.words import accessible_text, conversation_tooltip, long_time, relative_time, row_text

Index = QModelIndex | QPersistentModelIndex


class ConversationListModel(RowModel):
    """Headings, folders and conversations, as the arrangement has them.

    Setting a row's text asks for a rename: ``rename_requested(conversation id, title)``,
    ``folder_rename_requested(folder id, name)``. ``more_wanted(scope)`` when the list needs the next page of a scope,
    ``page_added`` when it came.
    """

    rename_requested = Signal(str, str)
    folder_rename_requested = Signal(str, str)
    more_wanted = Signal(str)
    page_added = Signal()
    IdRole = Qt.ItemDataRole.UserRole + 1
    KindRole = Qt.ItemDataRole.UserRole + 2
    RunningRole = Qt.ItemDataRole.UserRole + 3
    UnreadRole = Qt.ItemDataRole.UserRole + 4
    TimeRole = Qt.ItemDataRole.UserRole + 5
    DepthRole = Qt.ItemDataRole.UserRole + 6
    ColourRole = Qt.ItemDataRole.UserRole + 7
    TagColoursRole = Qt.ItemDataRole.UserRole + 8
    ExpandedRole = Qt.ItemDataRole.UserRole + 9
    CountRole = Qt.ItemDataRole.UserRole + 10
    BranchedRole = Qt.ItemDataRole.UserRole + 11

    def __init__(self, marks: Marks | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks = Marks(self) if marks is None else marks
        self.marks.changed.connect(self._mark_changed)
        self._arranged = Arrangement()
        self._tag_colours: Mapping[str, Colour] = {}

    # what is listed

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Replace all conversations by these, which are all there are."""
        self._arranged.clear()
        self._arranged.add_page(REST, (), more=False)
        for conversation in conversations:
            self._arranged.put(conversation)
        self._rearrange()
        self.page_added.emit()

    def add_page(self, scope: str, page: Sequence[Conversation], *, more: bool, anew: bool = False) -> None:
        """Take a page of a scope; with ``anew`` it is the first of a list that begins again."""
        if anew:
            self._arranged.clear()
        known = [each.id for each in page if each.id in self._arranged.conversations]
        self._arranged.add_page(scope, page, more=more)
        self._rearrange()
        self._data_changed(known)
        self.page_added.emit()

    def put(self, *conversations: Conversation) -> None:
        """Show conversations as they are now; each moves to its place."""
        for conversation in conversations:
            self._arranged.put(conversation)
        self._rearrange()
        self._data_changed(each.id for each in conversations)

    def remove(self, *conversation_ids: str) -> None:
        """List these conversations no more."""
        for conversation_id in conversation_ids:
            self._arranged.remove(conversation_id)
        self._rearrange()

    def set_folders(self, folders: Sequence[Folder], counts: Mapping[str, int]) -> None:
        """Take the folders, sorted by name, and how many conversations each holds."""
        self._arranged.set_folders(folders, counts)
        self._rearrange()
        self._all_changed()

    def set_filter(self, chosen: ListFilter) -> None:
        """List other conversations, of which none is loaded yet."""
        self._arranged.filter = chosen
        self._arranged.clear()
        self._rearrange()

    @property
    def filter(self) -> ListFilter:
        """Which conversations are listed."""
        return self._arranged.filter

    def set_expanded(self, folder_id: str, expanded: bool) -> None:
        """Show or hide what is in a folder."""
        if expanded == (folder_id in self._arranged.expanded) or folder_id not in self._arranged.folders:
            return
        (self._arranged.expanded.add if expanded else self._arranged.expanded.discard)(folder_id)
        self._rearrange()
        if (row := self.row_of_folder(folder_id)) is not None:
            self._changed(row)
        if expanded and self._arranged.has_more(folder_id):
            self.more_wanted.emit(folder_id)

    def expand_at_first(self, folder_ids: Iterable[str]) -> None:
        """Have folders open when they come."""
        self._arranged.expanded = set(folder_ids)

    @property
    def expanded(self) -> frozenset[str]:
        """The ids of the folders whose contents are shown."""
        return frozenset(self._arranged.expanded)

    def has_more(self, scope: str) -> bool:
        """Tell whether the library has more of a scope than is loaded."""
        return self._arranged.has_more(scope)

    def want_more(self, row: int) -> None:
        """Ask for what a row of the kind MORE stands for."""
        self.more_wanted.emit(self._rows[row].id)

    # what is known of it

    def row_of(self, conversation_id: str) -> int | None:
        """Return the row of a conversation, None when it has none."""
        return self.place(Row(Kind.CONVERSATION, conversation_id))

    def row_of_folder(self, folder_id: str) -> int | None:
        """Return the row of a folder, None when it has none."""
        return self.place(Row(Kind.FOLDER, folder_id))

    def row(self, row: int) -> Row:
        """Return what a row is."""
        return self._rows[row]

    def conversation(self, row: int) -> Conversation:
        """Return the conversation of a row; raises KeyError for a row that is none."""
        return self._arranged.conversations[self._rows[row].id]

    def known(self, conversation_id: str) -> Conversation | None:
        """Return a conversation that is loaded, whether it has a row or stands in a closed folder."""
        return self._arranged.conversations.get(conversation_id)

    @property
    def folders(self) -> Sequence[Folder]:
        """All folders, sorted by name."""
        return list(self._arranged.folders.values())

    def folder(self, folder_id: str) -> Folder | None:
        """Return a folder."""
        return self._arranged.folders.get(folder_id)

    def folders_in(self, folder_id: str | None) -> Sequence[Folder]:
        """Return the folders in a folder, or at the top."""
        return self._arranged.children(folder_id)

    @property
    def conversations(self) -> list[Conversation]:
        """The conversations that have a row, in their order."""
        known = self._arranged.conversations
        return [known[row.id] for row in self._rows if row.kind == Kind.CONVERSATION]

    # marks

    @property
    def running_rows(self) -> list[int]:
        """The rows of conversations whose reply is being made."""
        return [row for each in self.marks.running if (row := self.row_of(each)) is not None]

    def set_tag_colours(self, colours: Mapping[str, Colour]) -> None:
        """Take the colours of tags."""
        self._tag_colours = colours
        self._all_changed()

    def tag_colour(self, tag: str) -> Colour:
        """Return the colour of a tag."""
        return self._tag_colours.get(tag, Colour.NONE)

    def rename(self, conversation_id: str, title: str) -> None:
        """Show another title; the order stays."""
        known = self.known(conversation_id)
        if known is not None:
            self._arranged.conversations[conversation_id] = replace(known, title=title)
            self._data_changed([conversation_id])

    def tell_time(self) -> None:
        """Show how long ago everything was by now; at midnight, today becomes yesterday."""
        self._rearrange()
        self._all_changed([self.TimeRole])

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: C901, PLR0912  # a table of roles
        """Return what a role says of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        folder = self._arranged.folders.get(row.id) if row.kind == Kind.FOLDER else None
        conversation = self._arranged.conversations.get(row.id) if row.kind == Kind.CONVERSATION else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row_text(row, conversation, folder)
            case Qt.ItemDataRole.EditRole:
                return conversation.title if conversation else folder.name if folder else None
            case Qt.ItemDataRole.ToolTipRole if conversation:
                return conversation_tooltip(conversation)
            case Qt.ItemDataRole.AccessibleTextRole:
                return accessible_text(
                    row_text(row, conversation, folder),
                    conversation,
                    running=row.id in self.marks.running,
                    unread=row.id in self.marks.unread,
                    expanded=row.id in self._arranged.expanded if folder else None,
                    count=self._arranged.counts.get(row.id, 0),
                )
            case Qt.ItemDataRole.AccessibleDescriptionRole if conversation:
                return long_time(conversation.updated_at)
            case self.IdRole:
                return row.id
            case self.KindRole:
                return row.kind
            case self.DepthRole:
                return self._arranged.depths.get(row, 0)
            case self.RunningRole:
                return self._is_marked(self.marks.running, row)
            case self.UnreadRole:
                return self._is_marked(self.marks.unread, row)
            case self.TimeRole if conversation:
                return relative_time(conversation.updated_at)
            case self.ColourRole:
                return conversation.colour if conversation else folder.colour if folder else Colour.NONE
            case self.BranchedRole if conversation:
                return conversation.branched_from is not None
            case self.TagColoursRole if conversation:
                return [colour for tag in conversation.tags if (colour := self.tag_colour(tag))]
            case self.ExpandedRole:
                return row.id in self._arranged.expanded
            case self.CountRole:
                return self._arranged.counts.get(row.id, 0)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  # Qt's
        """Ask for a rename."""
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        row = self._rows[index.row()]
        if name != self.data(index, role):
            signal = self.folder_rename_requested if row.kind == Kind.FOLDER else self.rename_requested
            signal.emit(row.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Conversations and folders can be selected, renamed and dragged; headings are only read."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemNeverHasChildren
        kind = self._rows[index.row()].kind
        if kind != Kind.HEADING:
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if kind in (Kind.FOLDER, Kind.CONVERSATION):
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    # within

    def _is_marked(self, marks: AbstractSet[str], row: Row) -> bool:
        if row.kind == Kind.FOLDER and row.id not in self._arranged.expanded:
            return any(self._is_in(each, row.id) for each in marks)
        return row.id in marks

    def _is_in(self, conversation_id: str, folder_id: str) -> bool:
        known = self.known(conversation_id)
        above = known.folder_id if known and not known.pinned else None
        while above is not None and above != folder_id:
            folder = self._arranged.folders.get(above)
            above = folder.parent_id if folder else None
        return above == folder_id

    @Slot(str)
    def _mark_changed(self, conversation_id: str) -> None:
        self._data_changed([conversation_id])
        for row, each in enumerate(self._rows):
            if each.kind == Kind.FOLDER:
                self._changed(row)

    def _changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _data_changed(self, conversation_ids: Iterable[str]) -> None:
        rows = [row for each in conversation_ids if (row := self.row_of(each)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _all_changed(self, roles: Sequence[int] = ()) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), list(roles))

    def _rearrange(self) -> None:
        self.bring_to_places(self._arranged.rows(datetime.now()))
