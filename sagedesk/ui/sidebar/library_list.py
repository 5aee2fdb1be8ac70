"""Keeps a sidebar's list as the library has it: page by page, and with what changes anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Changes, Colour, Conversation, Folder
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.sidebar.arrangement import PINNED, REST, ListFilter
from sagedesk.ui.sidebar.library_changes import LibraryChanges
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.sidebar import Sidebar

PAGE = 200
"""Conversations that are loaded at once."""
_MINUTE_MILLISECONDS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What the list is ordered by besides conversations: folders, how much is in them, tags."""

    folders: Sequence[Folder]
    counts: Mapping[str, int]
    tags: Mapping[str, int]
    colours: Mapping[str, Colour]


class LibraryList(QObject):
    """``listed`` when the first page is shown, ``ordered`` when folders and tags were read anew.

    ``failed(SageDeskError)``.
    """

    listed = Signal()
    ordered = Signal()
    failed = Signal(object)

    def __init__(
        self,
        model: ConversationListModel,
        sidebar: Sidebar,
        changes: LibraryChanges,
        library: Library,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._sidebar = sidebar
        self._library = library
        self._jobs = jobs
        self._changes = changes
        self._ended = False
        self._reading = 0
        """Grows with each list that begins anew: pages of an older one come too late."""
        self._last: dict[str, Conversation] = {}
        self._loading: set[str] = set()
        self._minutes = QTimer(self, interval=_MINUTE_MILLISECONDS)
        self._minutes.timeout.connect(model.tell_time)
        changes.found.connect(self._take)
        model.more_wanted.connect(self._load)
        sidebar.wishes.filtered.connect(self.set_filter)

    def begin(self) -> None:
        """Show the first page; what changes is followed from now on."""
        self._jobs.run(self._library.folders.listed().result, done=self._show_first, failed=self._not_begun)

    @Slot()
    def end(self) -> None:
        """Follow nothing any more: the window closes."""
        self._ended = True
        self._minutes.stop()

    @Slot(object)
    def set_filter(self, chosen: ListFilter) -> None:
        """List other conversations."""
        self._model.set_filter(chosen)
        self._sidebar.show_filter(chosen)
        self._load_anew()

    def list_anew(self) -> None:
        """List everything as it is now, folders and tags too."""
        self.set_filter(self._model.filter)
        self.read_order()

    def read_order(self) -> None:
        """Read folders and tags anew."""
        self._jobs.run(partial(_read_order, self._library), done=self._show_order, failed=self._failed)

    def look(self) -> None:
        """Look for what changed: something was just written."""
        self._changes.look()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _not_begun(self, error: SageDeskError) -> None:
        self.failed.emit(error)
        self.listed.emit()

    @Slot(object)
    def _show_first(self, folders: Sequence[Folder]) -> None:
        self._model.set_folders(folders, {})
        self._load_anew()
        # what takes longer in a large library comes after the first page
        self.read_order()
        self._minutes.start()

    def _show_order(self, order: _Order) -> None:
        self._model.set_folders(order.folders, order.counts)
        self._model.set_tag_colours(order.colours)
        self._sidebar.set_tags(order.tags)
        self.ordered.emit()

    def _load_anew(self) -> None:
        self._reading += 1
        self._last.clear()
        self._loading.clear()
        scopes = [REST]
        if self._model.filter.is_off:
            scopes += [PINNED, *self._model.expanded]
        for scope in scopes:
            self._load(scope)

    @Slot(str)
    def _load(self, scope: str) -> None:
        if scope in self._loading:
            return
        self._loading.add(scope)
        chosen, after = self._model.filter, self._last.get(scope)
        page = partial(self._library.conversations, limit=PAGE, after=after)
        if chosen.tag:
            page = partial(page, tag=chosen.tag, archived=True if chosen.archived else None)
        elif chosen.archived:
            page = partial(page, archived=True)
        elif scope == PINNED:
            page = partial(page, pinned=True)
        else:
            page = partial(page, pinned=False, folder_id="" if scope == REST else scope)
        self._jobs.run(
            page().result,
            done=partial(self._loaded, self._reading, scope),
            failed=partial(self._not_loaded, self._reading, scope),
        )

    def _loaded(self, reading: int, scope: str, page: tuple[Conversation, ...]) -> None:
        if reading != self._reading:
            return
        self._loading.discard(scope)
        if page:
            self._last[scope] = page[-1]
        self._model.add_page(scope, page, more=len(page) == PAGE)
        if scope == REST:
            self.listed.emit()

    def _not_loaded(self, reading: int, scope: str, error: SageDeskError) -> None:
        if reading == self._reading:
            self._loading.discard(scope)
            self._model.add_page(scope, (), more=False)
            self._not_begun(error)

    @Slot(object)
    def _take(self, changes: Changes) -> None:
        if self._ended:
            return
        if changes.everything:
            self.set_filter(self._model.filter)
        filed = changes.folders or changes.tags or bool(changes.gone) or any(map(self._is_filed, changes.conversations))
        self._model.remove(*changes.gone)
        # what was changed here since then is told with the next look
        self._model.put(*[each for each in changes.conversations if not self._is_newer_here(each)])
        if filed:
            self.read_order()

    def _is_filed(self, conversation: Conversation) -> bool:
        """Tell whether a conversation has changed in what folders and tags count."""
        known = self._model.known(conversation.id)
        return known is None or (known.folder_id, known.tags, known.archived) != (
            conversation.folder_id,
            conversation.tags,
            conversation.archived,
        )

    def _is_newer_here(self, conversation: Conversation) -> bool:
        known = self._model.known(conversation.id)
        return known is not None and known.updated_at > conversation.updated_at


def _read_order(library: Library) -> _Order:
    folders, counts, tags, colours = (
        library.folders.listed(),
        library.folders.counts(),
        library.tags(),
        library.tag_colours(),
    )
    return _Order(folders=folders.result(), counts=counts.result(), tags=tags.result(), colours=colours.result())
