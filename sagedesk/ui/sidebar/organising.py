"""What the person does with conversations and folders: pin, colour, tag, file, archive, delete, and have it undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Colour, Conversation, DeletedFolder, Folder
from sagedesk.ui.actions.table import When
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.sidebar.library_list import LibraryList
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.tags_dialog import TagsDialog
from sagedesk.ui.sidebar.words import untitled
from sagedesk.ui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tagged:
    """Conversations as they are now, and every tag that there is."""

    conversations: Sequence[Conversation]
    tags: Sequence[str]


class Organising(QObject):
    """Does what the sidebar and the menu ask for. ``deleting(conversation ids)`` before conversations go.

    ``chosen`` are the conversations that the menu's actions are about: the selected ones, else the one that is shown.
    ``failed(SageDeskError)``.
    """

    deleting = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        model: ConversationListModel,
        listed: LibraryList,
        library: Library,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._model = model
        self._listed = listed
        self._library = library
        self._jobs = jobs
        self._shown_id: str | None = None
        self._named_next: str | None = None
        wishes = window.sidebar.wishes
        wishes.marked.connect(self.mark)
        wishes.moved.connect(self.move)
        wishes.tags_asked.connect(self.ask_for_tags)
        wishes.folder_asked.connect(self.make_folder)
        wishes.folder_coloured.connect(self._colour_folder)
        wishes.folder_deleted.connect(self._delete_folder)
        window.sidebar.delete_requested.connect(self.delete)
        model.folder_rename_requested.connect(self._rename_folder)
        listed.ordered.connect(self._name_new_folder)
        window.sidebar.list.selectionModel().selectionChanged.connect(self.look_at_chosen)
        registry = window.registry
        registry["pin"].triggered.connect(self._pin)
        registry["archive"].triggered.connect(self._archive)
        registry["tags"].triggered.connect(self._tag)
        registry["colour"].triggered.connect(self._choose_colour)
        registry["move-to-folder"].triggered.connect(self._choose_folder)
        registry["new-folder"].triggered.connect(self._new_folder)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Take note of which conversation is shown."""
        self._shown_id = chat.id

    @property
    def chosen(self) -> list[str]:
        """The conversations that the menu's actions are about."""
        selected = self._window.sidebar.selected_ids
        if selected or self._shown_id is None or self._model.known(self._shown_id) is None:
            return selected
        return [self._shown_id]

    @Slot()
    def look_at_chosen(self) -> None:
        """Say whether the menu's actions have anything to be about."""
        self._window.registry.set_available(When.CHOSEN, bool(self.chosen) and not self._library.is_read_only)

    # conversations

    @Slot(object, object)
    def mark(self, ids: Sequence[str], marks: Mapping[str, Any]) -> None:
        """Pin, colour or archive conversations."""
        self._model.put(*[replace(each, **marks) for each in self._known(ids)])
        self._jobs.run(self._library.bulk.mark(ids, **marks).result, done=self._changed, failed=self._not_done)
        if marks.get("archived"):
            self._window.notices.offer_undo(
                self.tr("%n conversation(s) put into the archive.", "", len(ids)),
                partial(self.mark, ids, {"archived": False}),
            )

    @Slot(object, object, str)
    def move(self, conversation_ids: Sequence[str], folder_ids: Sequence[str], folder_id: str) -> None:
        """Put conversations and folders into a folder, or out of all."""
        target = folder_id or None
        if conversation_ids:
            self._model.put(*[replace(each, folder_id=target) for each in self._known(conversation_ids)])
            self._jobs.run(
                self._library.bulk.file(conversation_ids, target).result, done=self._changed, failed=self._not_done
            )
        for each in folder_ids:
            self._jobs.run(
                self._library.folders.move(each, target).result, done=self._order_changed, failed=self._not_done
            )

    @Slot(object)
    def ask_for_tags(self, ids: Sequence[str]) -> None:
        """Open the dialog of tags."""
        if ids:
            self._jobs.run(partial(_tagged, self._library, ids), done=self._open_tags, failed=self._not_done)

    def _open_tags(self, tagged: _Tagged) -> None:
        colours = {tag: self._model.tag_colour(tag) for tag in tagged.tags}
        dialog = TagsDialog(tagged.conversations, tagged.tags, colours, self._window.theme, self._window)
        dialog.decided.connect(partial(self._set_tags, [each.id for each in tagged.conversations]))
        dialog.coloured.connect(self._colour_tag)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def delete(self, ids: Sequence[str]) -> None:
        """Put conversations into the trash; the notice takes them out again."""
        known = self._known(ids)
        if not known:
            return
        self.deleting.emit(ids)
        self._model.remove(*ids)
        self._jobs.run(self._library.bulk.delete(ids).result, done=self._deleted, failed=self._not_done)
        text = (
            self.tr("“{title}” was deleted.").format(title=known[0].title or untitled())
            if len(ids) == 1
            else self.tr("%n conversation(s) were deleted.", "", len(ids))
        )
        self._window.notices.offer_undo(text, partial(self._restore, tuple(ids)))

    # folders

    @Slot(str, object)
    def make_folder(self, parent_id: str, conversation_ids: Sequence[str]) -> None:
        """Make a folder, put conversations into it, and have its name written."""

        def file(folder: Folder) -> None:
            self._named_next = folder.id
            if parent_id:
                self._model.set_expanded(parent_id, True)
            if conversation_ids:
                self.move(conversation_ids, (), folder.id)
            self._listed.read_order()

        making = self._library.folders.create(self.tr("New folder"), parent_id=parent_id or None)
        self._jobs.run(making.result, done=file, failed=self._not_done)

    @Slot(str, str)
    def _rename_folder(self, folder_id: str, name: str) -> None:
        renaming = self._library.folders.rename(folder_id, name)
        self._jobs.run(renaming.result, done=self._order_changed, failed=self._not_done)

    @Slot(str, object)
    def _colour_folder(self, folder_id: str, colour: Colour) -> None:
        colouring = self._library.folders.set_colour(folder_id, colour)
        self._jobs.run(colouring.result, done=self._order_changed, failed=self._not_done)

    @Slot(str)
    def _delete_folder(self, folder_id: str) -> None:
        self._jobs.run(self._library.folders.delete(folder_id).result, done=self._folder_deleted, failed=self._not_done)

    def _folder_deleted(self, deleted: DeletedFolder) -> None:
        self._order_changed()
        self._window.notices.offer_undo(
            self.tr("The folder “{name}” was deleted. What was in it is kept.").format(name=deleted.folder.name),
            partial(self._restore_folder, deleted),
        )

    def _restore_folder(self, deleted: DeletedFolder) -> None:
        restoring = self._library.folders.restore(deleted)
        self._jobs.run(restoring.result, done=self._order_changed, failed=self._not_done)

    @Slot()
    def _name_new_folder(self) -> None:
        folder_id = self._named_next
        if folder_id is not None and self._model.row_of_folder(folder_id) is not None:
            self._named_next = None
            self._window.sidebar.edit_folder(folder_id)

    # the menu

    @Slot()
    def _pin(self) -> None:
        if chosen := self._known(self.chosen):
            self.mark(self.chosen, {"pinned": not all(each.pinned for each in chosen)})

    @Slot()
    def _archive(self) -> None:
        if chosen := self._known(self.chosen):
            self.mark(self.chosen, {"archived": not all(each.archived for each in chosen)})

    @Slot()
    def _tag(self) -> None:
        self.ask_for_tags(self.chosen)

    @Slot()
    def _choose_folder(self) -> None:
        if chosen := self.chosen:
            self._open_beside_list(self._window.sidebar.move_menu(chosen))

    @Slot()
    def _choose_colour(self) -> None:
        if chosen := self.chosen:
            self._open_beside_list(self._window.sidebar.colour_menu(chosen))

    def _open_beside_list(self, menu: QMenu) -> None:
        sidebar = self._window.sidebar.list
        menu.popup(sidebar.mapToGlobal(QPoint(sidebar.width() // 4, 0)))

    @Slot()
    def _new_folder(self) -> None:
        self.make_folder("", ())

    # within

    def _known(self, ids: Sequence[str]) -> list[Conversation]:
        return [known for each in ids if (known := self._model.known(each)) is not None]

    def _set_tags(self, ids: Sequence[str], added: Sequence[str], removed: Sequence[str]) -> None:
        self._jobs.run(
            self._library.bulk.tag(ids, add=added, remove=removed).result, done=self._changed, failed=self._not_done
        )

    @Slot(str, object)
    def _colour_tag(self, tag: str, colour: Colour) -> None:
        self._jobs.run(self._library.colour_tag(tag, colour).result, done=self._order_changed, failed=self._not_done)

    def _restore(self, ids: Sequence[str]) -> None:
        self._jobs.run(self._library.bulk.restore(ids).result, done=self._changed, failed=self._not_done)

    @Slot(object)
    def _changed(self, conversations: Sequence[Conversation]) -> None:
        self._model.put(*conversations)
        self._listed.look()

    @Slot(object)
    def _deleted(self, _conversations: Sequence[Conversation]) -> None:
        self._listed.look()

    @Slot(object)
    def _not_done(self, error: SageDeskError) -> None:
        self.failed.emit(error)
        # what was shown already did not happen
        self._listed.list_anew()

    @Slot()
    def _order_changed(self, _changed: object = None) -> None:
        self._listed.look()


def _tagged(library: Library, ids: Sequence[str]) -> _Tagged:
    conversations, tags = [library.conversation(each) for each in ids], library.tags()
    return _Tagged(conversations=[each.result() for each in conversations], tags=tuple(tags.result()))
