"""What the person asks to export: the conversation that is shown, those that are selected, a folder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.exporting.choices import Scope
from sagedesk.ui.exporting.exporting import Exporting
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.window.main_window import MainWindow


class ExportAsking(QObject):
    """Opens the dialog of exporting with what was asked for."""

    def __init__(
        self, window: MainWindow, conversations: ConversationListModel, exporting: Exporting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._list = conversations
        self._exporting = exporting
        self._chat: Chat | None = None
        window.registry["export"].triggered.connect(self._export_shown)
        window.sidebar.export_requested.connect(self._export)
        window.sidebar.wishes.folder_exported.connect(self._export_folder)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Take note of which conversation is shown."""
        self._chat = chat

    @Slot()
    def _export_shown(self) -> None:
        self._exporting.ask(self._chat.conversation if self._chat is not None and self._chat.saved else None)

    @Slot(object)
    def _export(self, conversation_ids: Sequence[str]) -> None:
        if len(conversation_ids) == 1 and (known := self._list.known(conversation_ids[0])) is not None:
            self._exporting.ask(known)
        else:
            self._exporting.ask(None, ticked=conversation_ids, scope=Scope.CHOSEN)

    @Slot(str)
    def _export_folder(self, folder_id: str) -> None:
        self._exporting.ask(None, folder_id=folder_id, scope=Scope.FOLDER)
