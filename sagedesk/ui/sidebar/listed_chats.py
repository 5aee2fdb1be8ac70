"""Keeps a window's list as the open chats are, and lets conversations be renamed and deleted from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog

from sagedesk.library.values import Conversation
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.sidebar.library_changes import LibraryChanges
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.organising import Organising
from sagedesk.ui.window.main_window import MainWindow


class ListedChats(QObject):
    """What happens in any window to an open chat shows in this window's list at once."""

    def __init__(
        self,
        window: MainWindow,
        conversations: ConversationListModel,
        chats: ChatController,
        organising: Organising,
        changes: LibraryChanges,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._list = conversations
        self._chats = chats
        self._organising = organising
        self._changes = changes
        self._chat: Chat | None = None
        conversations.rename_requested.connect(self._rename)
        window.registry["rename"].triggered.connect(self._rename_shown)
        window.registry["delete"].triggered.connect(self._delete_chosen)
        organising.deleting.connect(self._deleting)
        chats.changed.connect(self._changed)
        chats.discarded.connect(self._list.remove)
        chats.closed.connect(self._list.remove)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Take note of which conversation is shown."""
        self._chat = chat

    @Slot(object)
    def _changed(self, conversation: Conversation) -> None:
        known = self._list.known(conversation.id)
        if known is not None:
            # where it is filed is the list's to know
            conversation = replace(
                conversation,
                folder_id=known.folder_id,
                tags=known.tags,
                pinned=known.pinned,
                archived=known.archived,
                colour=known.colour,
            )
        self._list.put(conversation)

    @Slot()
    def _rename_shown(self) -> None:
        if self._chat is None or self._window.sidebar.edit_title(self._chat.id):
            return
        # it has no row: it is in the archive, in a closed folder, or far down
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Title of the conversation"))
        dialog.setTextValue(self._chat.conversation.title)
        dialog.textValueSelected.connect(partial(self._rename, self._chat.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str, str)
    def _rename(self, conversation_id: str, title: str) -> None:
        if title.strip():
            self._list.rename(conversation_id, title)
            self._chats.rename(conversation_id, title)
            self._changes.look()

    @Slot()
    def _delete_chosen(self) -> None:
        self._organising.delete(self._organising.chosen)

    @Slot(object)
    def _deleting(self, conversation_ids: Sequence[str]) -> None:
        for each in conversation_ids:
            self._chats.close(each)
