"""Leads conversations through their versions: another path, a branch, messages that go into the trash and come back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from sagedesk.errors import InvalidInputError
from sagedesk.library import Library
from sagedesk.library.values import Conversation, Deletion, Message
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.conversation.open_chats import OpenChats


class ChatPaths(QObject):
    """Changes which messages of a conversation are on its path.

    ``branched(Conversation, message_id)`` when one was made of the beginning of another, up to that message;
    ``led(conversation_id, message_id)`` when the path of one goes through a message that was asked for,
    ``messages_deleted(Deletion)`` when messages are in the trash.
    """

    branched = Signal(object, str)
    led = Signal(str, str)
    messages_deleted = Signal(object)

    def __init__(self, chats: OpenChats, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._chats = chats
        self._keeping = chats.keeping
        self._library = library

    def branch(self, chat: Chat, message_id: str) -> None:
        """Make a conversation of the history up to a message; ``branched`` when it is there."""

        def tell(conversation: Conversation) -> None:
            self._chats.changed.emit(conversation)
            self.branched.emit(conversation, message_id)

        self._keeping.when_done(chat.id, self._library.branch(message_id), tell)

    def show_version(self, chat: Chat, message_id: str, step: int) -> None:
        """Lead the path through the version before (-1) or after (1) a message; ``loaded`` when it does."""
        if chat.reply_id is not None:
            return

        def select(versions: Mapping[str, tuple[str, ...]]) -> None:
            ids = versions.get(message_id, (message_id,))
            place = ids.index(message_id) + step
            if 0 <= place < len(ids):
                self._keeping.keep(chat.id, self._library.select(ids[place]))
                self._keeping.when_done(chat.id, self._library.messages(chat.id), show)

        def show(messages: tuple[Message, ...]) -> None:
            if chat.reply_id is None:
                self._chats.load(chat, messages)

        self._keeping.when_done(chat.id, self._library.versions(chat.id), select)

    def lead_to(self, conversation: Conversation, message_id: str) -> None:
        """Have the path of a conversation lead through a message; ``led`` when it does.

        While a reply comes, the path stays where it is.
        """
        chat = self._chats.open(conversation)
        if any(message.id == message_id for message in chat.messages):
            self.led.emit(chat.id, message_id)
            return

        def look(messages: tuple[Message, ...]) -> None:
            if any(message.id == message_id for message in messages):
                show(messages)
            elif chat.reply_id is None:
                self._keeping.keep(chat.id, self._library.select(message_id))
                self._keeping.when_done(chat.id, self._library.messages(chat.id), show)
            else:
                error = InvalidInputError(
                    self.tr("This message is in another version of the conversation, in which a reply comes."),
                    hint=self.tr("Wait until it ends, or stop it."),
                )
                self._keeping.failed.emit(error, chat.id)

        def show(messages: tuple[Message, ...]) -> None:
            if chat.reply_id is None:
                self._chats.load(chat, messages)
                self.led.emit(chat.id, message_id)

        self._keeping.when_done(chat.id, self._library.messages(chat.id), look)

    def delete_message(self, chat: Chat, message_id: str, *, below: bool) -> None:
        """Put a message, or it and all below it, into the trash; not while a reply comes."""
        if chat.reply_id is not None:
            return

        def gone(deletion: Deletion) -> None:
            self._chats.reload(chat)
            self.messages_deleted.emit(deletion)

        self._keeping.when_done(chat.id, self._library.trash.delete_message(message_id, below=below), gone)

    def restore_messages(self, conversation_id: str, deletion_id: str) -> None:
        """Take what one deletion took out of the trash again."""

        def back(conversation: Conversation) -> None:
            chat = self._chats.chat(conversation.id)
            if chat is not None:
                self._chats.reload(chat)

        self._keeping.when_done(conversation_id, self._library.trash.restore_messages(deletion_id), back)
