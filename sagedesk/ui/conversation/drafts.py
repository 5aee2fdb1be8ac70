"""Keeps what is being written: each conversation has a draft, saved while somebody types and shown when they return."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.window.main_window import MainWindow

SAVE_MILLISECONDS = 300
"""From a key to the save that has it; the next keys do not put it off."""


class Drafts(QObject):
    """Saves the composer's text and caret into the chat that is shown."""

    def __init__(self, window: MainWindow, chats: ChatController, parent: QObject) -> None:
        super().__init__(parent)
        self._composer = window.composer
        self._chats = chats
        self._chat: Chat | None = None
        self._timer = QTimer(window.composer, singleShot=True, interval=SAVE_MILLISECONDS)
        self._timer.timeout.connect(self.save)
        self._composer.edited.connect(self._soon)
        self._composer.editor.cursorPositionChanged.connect(self._soon)

    def show(self, chat: Chat) -> None:
        """Keep the draft of the chat before, and show that of another one."""
        self.save()
        if self._chat is not None and self._chat is not chat:
            self._chats.leave(self._chat)
        self._chat = chat
        self._composer.end_editing()
        self._composer.show_draft(chat.id, chat.conversation.draft, chat.conversation.draft_caret)
        self._timer.stop()

    def forget(self) -> None:
        """Keep nothing more of the chat: it is deleted."""
        self.save()
        self._chat = None

    @Slot()
    def save(self) -> None:
        """Keep what stands in the composer now."""
        self._timer.stop()
        draft = self._composer.draft
        if self._chat is not None and (self._chat.saved or draft.strip()):
            self._chats.keeping.save_draft(self._chat, draft, self._composer.draft_caret)

    @Slot()
    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
