"""What a window says of what its conversation is doing, and what can be done meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sagedesk.library import Library
from sagedesk.library.values import Conversation
from sagedesk.llm.waiting import clock_time
from sagedesk.ui.actions.table import When
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.sidebar.organising import Organising
from sagedesk.ui.window.main_window import MainWindow


class Activity(QObject):
    """Keeps the header, the composer and the actions as the conversation that is shown is."""

    def __init__(
        self, window: MainWindow, chats: ChatController, organising: Organising, library: Library, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._organising = organising
        self._library = library
        self._chat: Chat | None = None
        chats.loaded.connect(self._look)
        chats.answering.connect(self._look)
        chats.changed.connect(self._changed)
        chats.waiting.connect(self._waiting)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Tell of another conversation."""
        self._chat = chat
        self._show_state(chat)

    @Slot(str)
    def _look(self, conversation_id: str) -> None:
        if self._chat is not None and self._chat.id == conversation_id:
            self._show_state(self._chat)

    @Slot(object)
    def _changed(self, conversation: Conversation) -> None:
        self._look(conversation.id)

    @Slot(str)
    def _waiting(self, conversation_id: str) -> None:
        if self._chat is not None and self._chat.id == conversation_id:
            self._show_activity(self._chat)

    def _show_state(self, chat: Chat) -> None:
        answering = chat.reply_id is not None
        self._window.composer.set_answering(answering)
        # while it is off, Esc belongs to fields and menus
        self._window.registry.set_available(When.ANSWERING, answering)
        writable = not self._library.is_read_only
        self._window.registry.set_available(When.SAVED, chat.saved and writable)
        self._organising.look_at_chosen()
        self._window.chat.set_actions_enabled(not answering and writable)
        self._show_activity(chat)

    def _show_activity(self, chat: Chat) -> None:
        header = self._window.header
        if not chat.loaded:
            header.set_state(self.tr("Opening…"), busy=True)
        elif chat.waiting is not None:
            header.set_state(self.tr("Waiting"), busy=True, clock=clock_time(chat.waiting.waited))
        elif chat.reply_id is not None:
            header.set_state(self.tr("Answering…"), busy=True)
        else:
            header.set_state(self.tr("Ready"))
