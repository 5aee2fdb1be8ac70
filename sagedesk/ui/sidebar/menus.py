"""The menus of conversations and folders: what can be done with those that are selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sagedesk.library.values import Conversation
from sagedesk.ui.appearance.colours import colour_menu, ink
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.sidebar.arrangement import ListFilter
from sagedesk.ui.sidebar.model import ConversationListModel

_DEEPEST = 6


class Wishes(QObject):
    """What the person wants done with conversations and folders.

    ``marked(conversation ids, marks by name)``: pinned, archived, colour, as Bulk.mark takes them;
    ``moved(conversation ids, folder ids, folder id)`` into a folder, or out of all with an empty id;
    ``conversation_asked(folder id)`` for a new one in a folder; ``tags_asked(conversation ids)``;
    ``folder_asked(id of the folder around it or "", conversation ids to put there)``;
    ``folder_coloured(folder id, Colour)``; ``folder_deleted(folder id)``; ``folder_exported(folder id)``;
    ``filtered(ListFilter)``; ``window_asked(conversation id)`` for it in a window of its own.
    """

    marked = Signal(object, object)
    moved = Signal(object, object, str)
    conversation_asked = Signal(str)
    tags_asked = Signal(object)
    folder_asked = Signal(str, object)
    folder_coloured = Signal(str, object)
    folder_deleted = Signal(str)
    folder_exported = Signal(str)
    filtered = Signal(object)
    window_asked = Signal(str)


class Menus(QObject):
    """Fills menus with what ``wishes`` then tells."""

    def __init__(self, model: ConversationListModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.wishes = Wishes(self)

    def for_conversations(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Add what can be done with conversations."""
        chosen = [known for each in ids if (known := self._model.known(each)) is not None]
        if not chosen:
            return
        if len(ids) == 1:
            window = self._add(menu, self.tr("Open in its own window"), "window")
            window.triggered.connect(lambda: self.wishes.window_asked.emit(ids[0]))
            menu.addSeparator()
        pinned = all(each.pinned for each in chosen)
        archived = all(each.archived for each in chosen)
        pin = self._add(menu, self.tr("Unpin") if pinned else self.tr("Pin"), "pin")
        pin.triggered.connect(lambda: self.wishes.marked.emit(ids, {"pinned": not pinned}))
        self.fill_colours(menu.addMenu(self.tr("Colour")), ids)
        tags = self._add(menu, self.tr("Tags…"), "tag")
        tags.triggered.connect(lambda: self.wishes.tags_asked.emit(ids))
        self._add_move(menu, ids, (), current=_folder_of(chosen))
        archive = self._add(menu, self.tr("Take out of the archive") if archived else self.tr("Archive"), "archive")
        archive.triggered.connect(lambda: self.wishes.marked.emit(ids, {"archived": not archived}))

    def for_folder(self, menu: QMenu, folder_id: str) -> None:
        """Add what can be done with a folder."""
        folder = self._model.folder(folder_id)
        if folder is None:
            return
        new = self._add(menu, self.tr("New conversation here"), "plus")
        new.triggered.connect(lambda: self.wishes.conversation_asked.emit(folder_id))
        inside = self._add(menu, self.tr("New folder inside"), "folder-new")
        inside.triggered.connect(lambda: self.wishes.folder_asked.emit(folder_id, []))
        colours = menu.addMenu(self.tr("Colour"))
        colour_menu(
            colours,
            folder.colour,
            self._theme.tokens,
            lambda colour: self.wishes.folder_coloured.emit(folder_id, colour),
        )
        self._add_move(menu, (), [folder_id], current=folder.parent_id or "")
        export = self._add(menu, self.tr("Export folder…"), "export")
        export.triggered.connect(lambda: self.wishes.folder_exported.emit(folder_id))
        menu.addSeparator()
        delete = self._add(menu, self.tr("Delete folder, keep its conversations"), "trash")
        delete.triggered.connect(lambda: self.wishes.folder_deleted.emit(folder_id))

    def for_list(self, menu: QMenu) -> None:
        """Add what can be done with the whole list."""
        action = self._add(menu, self.tr("New folder"), "folder-new")
        action.triggered.connect(lambda: self.wishes.folder_asked.emit("", []))

    def fill_move(self, menu: QMenu, conversation_ids: Sequence[str]) -> None:
        """Fill a menu with every folder that conversations can be moved to."""
        chosen = [known for each in conversation_ids if (known := self._model.known(each)) is not None]
        self._fill_move(menu, conversation_ids, (), _folder_of(chosen))

    def fill_colours(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Fill a menu with the colours that conversations can have."""
        same = {known.colour for each in ids if (known := self._model.known(each)) is not None}
        colour_menu(
            menu,
            same.pop() if len(same) == 1 else None,
            self._theme.tokens,
            lambda colour: self.wishes.marked.emit(ids, {"colour": colour}),
        )

    def for_filter(self, menu: QMenu, tags: Sequence[str]) -> None:
        """Add which conversations can be listed."""
        now = self._model.filter
        for text, chosen in (
            (self.tr("All conversations"), ListFilter()),
            (self.tr("Archive"), ListFilter(archived=True)),
        ):
            self._add_filter(menu, text, chosen, now)
        if tags:
            menu.addSection(self.tr("Tags"))
        for tag in tags:
            action = self._add_filter(menu, tag, ListFilter(tag=tag), now)
            action.setIcon(icon("tag", ink(self._model.tag_colour(tag), self._theme.tokens)))

    def _add_filter(self, menu: QMenu, text: str, chosen: ListFilter, now: ListFilter) -> QAction:
        # "&" in a tag is no key to press
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen == now)
        action.triggered.connect(lambda: self.wishes.filtered.emit(chosen))
        return action

    def _add_move(
        self, menu: QMenu, conversation_ids: Sequence[str], folder_ids: Sequence[str], *, current: str | None
    ) -> None:
        move = menu.addMenu(icon("folder", self._theme.tokens.text_muted), self.tr("Move to folder"))
        self._fill_move(move, conversation_ids, folder_ids, current)

    def _fill_move(
        self, menu: QMenu, conversation_ids: Sequence[str], folder_ids: Sequence[str], current: str | None
    ) -> None:
        out = menu.addAction(self.tr("No folder") if conversation_ids else self.tr("Top level"))
        out.setCheckable(True)
        out.setChecked(current == "")
        out.triggered.connect(lambda: self.wishes.moved.emit(conversation_ids, folder_ids, ""))
        for depth, folder_id, name in self._folders(None, 0, {*folder_ids}):
            action = menu.addAction("    " * min(depth, _DEEPEST) + name.replace("&", "&&"))
            action.setIcon(icon("folder", self._theme.tokens.text_muted))
            action.setCheckable(True)
            action.setChecked(current == folder_id)
            action.triggered.connect(
                lambda _=False, to=folder_id: self.wishes.moved.emit(conversation_ids, folder_ids, to)
            )
        if conversation_ids:
            menu.addSeparator()
            new = self._add(menu, self.tr("New folder…"), "folder-new")
            new.triggered.connect(lambda: self.wishes.folder_asked.emit("", conversation_ids))

    def _folders(self, parent: str | None, depth: int, left_out: set[str]) -> Iterator[tuple[int, str, str]]:
        for folder in self._model.folders_in(parent):
            if folder.id not in left_out:
                yield depth, folder.id, folder.name
                yield from self._folders(folder.id, depth + 1, left_out)

    def _add(self, menu: QMenu, text: str, drawing: str) -> QAction:
        return menu.addAction(icon(drawing, self._theme.tokens.text_muted), text)


def _folder_of(chosen: Sequence[Conversation]) -> str | None:
    """Return the folder that all of them are in, empty for none; None where they are in several."""
    found = {each.folder_id or "" for each in chosen}
    return found.pop() if len(found) == 1 else None
