"""Messages that are written while a reply comes wait for its end, and are sent one after the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from sagedesk.library.values import MessageState
from sagedesk.ui.composer.attaching import Attaching
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat, Queued
from sagedesk.ui.conversation.sending import Sending
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows

_WELL = (MessageState.COMPLETE, MessageState.LENGTH)


class Queueing(QObject):
    """Queues, sends when the reply has ended well, and gives back what is to be edited.

    Of several windows, the one that shows the conversation sends. After a reply that failed or was stopped the queue
    waits for the person: what they wanted may have changed.
    """

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        sending: Sending,
        attaching: Attaching,
        profiles: Profiles,
        windows: OpenWindows,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._sending = sending
        self._attaching = attaching
        self._profiles = profiles
        self._windows = windows
        self._shown: Chat | None = None
        window.composer.queue_requested.connect(self._queue)
        bar = window.composer.queue
        bar.send_requested.connect(self._send_now)
        bar.edit_requested.connect(self._edit)
        bar.delete_requested.connect(self._delete)
        chats.answering.connect(self._answering)
        chats.keeping.queued.connect(self._queued)
        sending.queued_sent.connect(self._sent)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Show what waits in another conversation."""
        self._shown = chat
        self._refresh()

    @Slot(str)
    def _queue(self, text: str) -> None:
        chat, composer = self._shown, self._window.composer
        if chat is None or composer.editing_id:
            return
        self._chats.keeping.set_queue(chat, [*chat.queue, Queued(text=text, attached=composer.attached)])
        composer.clear()
        self._attaching.clear()

    @Slot(int)
    def _send_now(self, place: int) -> None:
        chat = self._shown
        if chat is None or place >= len(chat.queue):
            return
        first = chat.queue[place]
        self._chats.keeping.set_queue(chat, [first, *chat.queue[:place], *chat.queue[place + 1 :]])
        if chat.reply_id is None:
            self._send_first(chat)
        else:
            chat.in_a_hurry = True
            self._chats.stop(chat)

    @Slot(int)
    def _edit(self, place: int) -> None:
        chat, composer = self._shown, self._window.composer
        if chat is None or place >= len(chat.queue):
            return
        queued = chat.queue[place]
        written = composer.text
        self._remove(chat, place)
        self._attaching.give_back(queued.attached)
        composer.set_text(f"{queued.text}\n\n{written}" if written.strip() else queued.text)
        composer.editor.setFocus()

    @Slot(int)
    def _delete(self, place: int) -> None:
        chat = self._shown
        if chat is None or place >= len(chat.queue):
            return
        queued = chat.queue[place]
        self._remove(chat, place)
        self._window.composer.editor.setFocus()
        self._window.notices.offer_undo(
            self.tr("The queued message was deleted."), partial(self._put_back, chat, place, queued)
        )

    def _put_back(self, chat: Chat, place: int, queued: Queued) -> None:
        self._chats.keeping.set_queue(chat, [*chat.queue[:place], queued, *chat.queue[place:]])

    def _remove(self, chat: Chat, place: int) -> None:
        self._chats.keeping.set_queue(chat, [*chat.queue[:place], *chat.queue[place + 1 :]])

    @Slot(str, bool)
    def _answering(self, conversation_id: str, answering: bool) -> None:
        chat = self._chats.chat(conversation_id)
        if answering or chat is None or not chat.queue or self._windows.place_of(chat.id) is not self._window:
            return
        hurry, chat.in_a_hurry = chat.in_a_hurry, False
        if hurry or (chat.messages and chat.messages[-1].state in _WELL):
            self._send_first(chat)

    def _send_first(self, chat: Chat) -> None:
        profile = self._profiles.get(chat.conversation.profile_id)
        if profile is None:
            self._window.notices.complain(
                self.tr("Choose an endpoint profile first. The one of this conversation is gone.")
            )
            return
        self._sending.send_queued(chat, chat.queue[0], profile)

    @Slot(object, object)
    def _sent(self, chat: Chat, queued: Queued) -> None:
        self._chats.keeping.set_queue(chat, [each for each in chat.queue if each is not queued])

    @Slot(str)
    def _queued(self, conversation_id: str) -> None:
        if self._shown is not None and self._shown.id == conversation_id:
            self._refresh()

    def _refresh(self) -> None:
        self._window.composer.queue.show_messages([each.text for each in self._shown.queue] if self._shown else [])
