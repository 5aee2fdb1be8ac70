"""Marks in the lists which replies are being made, and which were not seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sagedesk.library.values import Message
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.sidebar.marks import Marks
from sagedesk.ui.window.open_windows import OpenWindows


class ReplyMarks(QObject):
    """A reply is seen where any window shows its conversation."""

    def __init__(self, marks: Marks, chats: ChatController, windows: OpenWindows, parent: QObject) -> None:
        super().__init__(parent)
        self._marks = marks
        self._windows = windows
        chats.answering.connect(marks.set_running)
        chats.replaced.connect(self._reply_ended)
        windows.shown.connect(self._seen)

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        seen = self._windows.showing(message.conversation_id) or self._windows.beside == message.conversation_id
        if not seen:
            self._marks.set_unread(message.conversation_id, True)

    @Slot(str)
    def _seen(self, conversation_id: str) -> None:
        self._marks.set_unread(conversation_id, False)
