"""The conversations that are open, by their ids; a window shows one of them, and several windows may show the same."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.library import Library
from sagedesk.library.values import Changes, Conversation, Message, MessageState, new_id
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_keeping import ChatKeeping
from sagedesk.ui.conversation.open_chat import Chat


class OpenChats(QObject):
    """Opens chats, and keeps them as the library has them; ``keeping`` writes there.

    ``changed(Conversation)`` when one must be shown anew in the lists, ``loaded(conversation_id)`` when its messages
    are there or are others, ``removed(Message)`` when one is off the path, ``closed(conversation_id)`` when an open
    chat is forgotten, ``all_closed`` when all are, ``discarded(conversation_id)`` when one is gone in which there was
    nothing, ``versions_known(conversation_id, ids of all versions by message id)``.
    """

    changed = Signal(object)
    loaded = Signal(str)
    removed = Signal(object)
    closed = Signal(str)
    all_closed = Signal()
    discarded = Signal(str)
    versions_known = Signal(str, object)

    def __init__(self, library: Library, jobs: BackgroundJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._chats: dict[str, Chat] = {}
        self.keeping = ChatKeeping(library, jobs, self)
        self.keeping.begun.connect(self.changed)

    def new(self, profile: EndpointProfile, folder_id: str | None = None) -> Chat:
        """Return a new, empty chat, in a folder or in none. It is kept with its first message or draft."""
        now = time.time()
        conversation = Conversation(
            id=new_id(),
            title="",
            profile_id=profile.id,
            system_prompt=profile.system_prompt,
            created_at=now,
            updated_at=now,
            folder_id=folder_id,
        )
        return self._add(conversation, saved=False)

    def open(self, conversation: Conversation) -> Chat:
        """Return the chat of a conversation; ``loaded`` says when its messages are there."""
        chat = self._chats.get(conversation.id)
        if chat is None:
            chat = self._add(conversation, saved=True)

            def show(messages: tuple[Message, ...]) -> None:
                if not chat.loaded:
                    self.load(chat, messages)

            self.keeping.when_done(chat.id, self._library.messages(conversation.id), show)
        return chat

    def chat(self, conversation_id: str) -> Chat | None:
        """Return an open chat."""
        return self._chats.get(conversation_id)

    def close(self, conversation_id: str) -> None:
        """Forget an open chat."""
        if self._chats.pop(conversation_id, None) is not None:
            self.closed.emit(conversation_id)

    @Slot()
    def forget_all(self) -> None:
        """Forget every open chat, as after the library was restored."""
        self._chats.clear()
        self.all_closed.emit()

    def leave(self, chat: Chat) -> None:
        """Remove a conversation that nothing came of: a message was begun, and its text deleted again."""
        known = chat.conversation
        if not chat.loaded or chat.messages or known.draft or known.title or chat.queue:
            return
        if not chat.saved:
            self._chats.pop(chat.id, None)
            return

        def tell(gone: bool) -> None:
            if gone:
                self._chats.pop(chat.id, None)
                self.discarded.emit(chat.id)

        self.keeping.when_done(chat.id, self._library.discard_empty(chat.id), tell)

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation the person's title."""
        chat = self._chats.get(conversation_id)
        if chat is not None:
            chat.conversation = replace(chat.conversation, title=title)
            self.changed.emit(chat.conversation)
        self.keeping.keep(conversation_id, self._library.rename(conversation_id, title))

    @Slot(object)
    def take(self, changes: Changes) -> None:
        """Take conversations as the library has them: what another program did shows in the open chats."""
        for conversation in changes.conversations:
            chat = self._chats.get(conversation.id)
            if chat is None or chat.reply_id is not None or chat.conversation.updated_at > conversation.updated_at:
                continue
            before = chat.conversation
            chat.conversation = replace(conversation, draft=before.draft, draft_caret=before.draft_caret)
            if before.title != conversation.title:
                self.changed.emit(chat.conversation)
            last = chat.messages[-1] if chat.messages else None
            unfinished = last is not None and last.state == MessageState.STREAMING
            if chat.loaded and (unfinished or (last.id if last else None) != conversation.head_id):
                self.reload(chat)

    def reload(self, chat: Chat) -> None:
        """Read the messages of a chat anew."""

        def show(messages: tuple[Message, ...]) -> None:
            if chat.reply_id is None and list(messages) != chat.messages:
                self.load(chat, messages)

        self.keeping.when_done(chat.id, self._library.messages(chat.id), show)

    def load(self, chat: Chat, messages: Sequence[Message]) -> None:
        """Take other messages into a chat."""
        before, staying = chat.messages, {message.id for message in messages}
        chat.load(messages)
        if chat.messages and chat.messages == [message for message in before if message.id in staying]:
            # only some are gone: the reader stays where they are
            for message in reversed(before):
                if message.id not in staying:
                    self.removed.emit(message)
        else:
            self.loaded.emit(chat.id)
        self.look_for_versions(chat.id)

    @Slot(str)
    def look_for_versions(self, conversation_id: str) -> None:
        """Find out which versions the messages of a conversation have."""

        def tell(versions: Mapping[str, tuple[str, ...]]) -> None:
            self.versions_known.emit(conversation_id, versions)

        self.keeping.when_done(conversation_id, self._library.versions(conversation_id), tell)

    def _add(self, conversation: Conversation, *, saved: bool) -> Chat:
        chat = Chat(conversation, saved=saved)
        self._chats[conversation.id] = chat
        return chat
