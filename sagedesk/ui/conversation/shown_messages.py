"""Keeps the chat view at the messages of the conversation that is shown, and at the place where the reader was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sagedesk.library.values import Message
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.view import ChatView, Position
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.inference.delta_buffer import Arrived


class ShownMessages(QObject):
    """Takes what the chats say of messages to the model of the view; of other conversations nothing is shown."""

    def __init__(self, view: ChatView, model: MessageListModel, chats: ChatController, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._model = model
        self._chat: Chat | None = None
        self._positions: dict[str, Position] = {}
        chats.loaded.connect(self._loaded)
        chats.appended.connect(self._appended)
        chats.removed.connect(self._removed)
        chats.grew.connect(self._grew)
        chats.replaced.connect(self._replaced)
        chats.waiting.connect(self._waiting)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Show another conversation, at the end or where the reader left it."""
        if self._chat is not None:
            self._positions[self._chat.id] = self._view.position()
        self._chat = chat
        self._show_all(chat)

    def _show_all(self, chat: Chat) -> None:
        self._model.set_messages(chat.messages)
        self._show_waiting(chat)
        self._view.restore(self._positions.get(chat.id, Position()))

    def _show_waiting(self, chat: Chat) -> None:
        if chat.reply_id is not None:
            step = chat.waiting
            self._model.set_waiting(chat.reply_id, step.words if step else "", step.clock if step else "")

    def _shown(self, conversation_id: str) -> Chat | None:
        return self._chat if self._chat is not None and self._chat.id == conversation_id else None

    @Slot(str)
    def _loaded(self, conversation_id: str) -> None:
        if (chat := self._shown(conversation_id)) is not None:
            if self._model.rowCount():
                self._positions[chat.id] = self._view.position()
            self._show_all(chat)

    @Slot(object)
    def _appended(self, message: Message) -> None:
        if self._shown(message.conversation_id) is not None:
            self._model.append(message)

    @Slot(object)
    def _removed(self, message: Message) -> None:
        if self._shown(message.conversation_id) is not None:
            self._model.remove(message.id)

    @Slot(str, object)
    def _grew(self, conversation_id: str, arrived: Arrived) -> None:
        chat = self._shown(conversation_id)
        if chat is None:
            return
        if arrived.text_was_reasoning:
            self._model.replace(chat.messages[-1])
        else:
            self._model.append_text(arrived.message_id, text=arrived.text, reasoning=arrived.reasoning)

    @Slot(object)
    def _replaced(self, message: Message) -> None:
        if self._shown(message.conversation_id) is not None:
            self._model.replace(message)

    @Slot(str)
    def _waiting(self, conversation_id: str) -> None:
        if (chat := self._shown(conversation_id)) is not None:
            self._show_waiting(chat)
