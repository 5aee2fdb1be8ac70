"""Keeps what is being written: each conversation has a draft, saved while somebody types and shown when they return."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows

SAVE_MILLISECONDS = 300
"""From a key to the save that has it; the next keys do not put it off."""


class Drafts(QObject):
    """Saves the composer's text and caret into the chat that is shown.

    A conversation has one draft, also where two windows show it: what is typed in one comes into the other, unless
    something is being typed there that is not saved yet. It is saved when the person leaves the window, so that nobody
    can type into an older text.
    """

    def __init__(self, window: MainWindow, chats: ChatController, windows: OpenWindows, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._composer = window.composer
        self._chats = chats
        self._windows = windows
        self._chat: Chat | None = None
        self._saved = ""
        self._timer = QTimer(window.composer, singleShot=True, interval=SAVE_MILLISECONDS)
        self._timer.timeout.connect(self.save)
        self._composer.edited.connect(self._soon)
        self._composer.editor.cursorPositionChanged.connect(self._soon)
        window.left.connect(self.save)
        window.closing.connect(self.save)
        chats.keeping.drafted.connect(self._drafted)
        chats.closed.connect(self._closed)
        chats.all_closed.connect(self._all_closed)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Keep the draft of the chat before, and show that of another one."""
        self.save()
        before, self._chat = self._chat, chat
        if before is not None and before is not chat and self._windows.showing(before.id) is None:
            self._chats.leave(before)
        self._composer.end_editing()
        self._saved = chat.conversation.draft
        self._composer.show_draft(chat.id, self._saved, chat.conversation.draft_caret)
        self._timer.stop()

    @Slot()
    def save(self) -> None:
        """Keep what stands in the composer now."""
        self._timer.stop()
        draft = self._composer.draft
        if self._chat is not None and (self._chat.saved or draft.strip()):
            self._saved = draft
            self._chats.keeping.save_draft(self._chat, draft, self._composer.draft_caret)

    @Slot()
    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot(str)
    def _drafted(self, conversation_id: str) -> None:
        chat = self._chat
        if chat is None or chat.id != conversation_id or self._composer.draft != self._saved:
            return
        if chat.conversation.draft != self._saved:
            self._saved = chat.conversation.draft
            self._composer.set_draft(self._saved, chat.conversation.draft_caret)

    @Slot(str)
    def _closed(self, conversation_id: str) -> None:
        if self._chat is not None and self._chat.id == conversation_id:
            # it is in the trash with it
            self.save()
            self._chat = None

    @Slot()
    def _all_closed(self) -> None:
        self._timer.stop()
        self._chat = None
