"""What the person says in the conversation that a window shows: a message, once more, stop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from sagedesk.llm.messages import Part
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.composer.attaching import Attaching
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.drafts import Drafts
from sagedesk.ui.conversation.message_actions import MessageActions
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.conversation.sending import Sending
from sagedesk.ui.window.main_window import MainWindow


class Talking(QObject):
    """Has what is written sent, and the field emptied once it is accepted."""

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        sending: Sending,
        actions: MessageActions,
        attaching: Attaching,
        drafts: Drafts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._sending = sending
        self._actions = actions
        self._attaching = attaching
        self._drafts = drafts
        self._chat: Chat | None = None
        sending.accepted.connect(self._accepted)
        window.composer.submitted.connect(self.send)
        window.welcome.asked.connect(self.send)
        window.composer.stop_requested.connect(self.stop)
        window.registry["stop"].triggered.connect(self.stop)
        window.registry["write"].triggered.connect(window.composer.editor.setFocus)
        window.chat.retry_requested.connect(self._retry)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Speak in another conversation."""
        self._chat = chat

    @Slot(str)
    def send(self, text: str) -> None:
        """Send a message, or the other version of one that is edited."""
        profile = self._window.header.current
        if self._chat is None or self._actions.submit_edit(text):
            return
        if profile is None:
            self._window.notices.complain(
                self.tr("Choose an endpoint profile first. The one of this conversation is gone.")
            )
            return
        self._sending.send(self._chat, text, profile, self._window.composer.attached)

    @Slot()
    def stop(self) -> None:
        """Stop the reply; what came is kept."""
        if self._chat is not None:
            self._chats.stop(self._chat)

    @Slot(object, str, object)
    def _accepted(self, chat: Chat, text: str, attached: tuple[Part, ...]) -> None:
        self._attaching.sent(chat, attached)
        written = self._window.composer.text
        if self._chat is chat and written.startswith(text):
            # what was typed meanwhile stays
            rest = written.removeprefix(text)
            if rest:
                self._window.composer.set_text(rest)
            else:
                self._window.composer.clear()
            self._drafts.save()

    @Slot(str)
    def _retry(self, message_id: str) -> None:
        profile = self._window.header.current
        if self._chat is not None and profile is not None:
            again = partial(self._retry_or_regenerate, self._chat, message_id, profile)
            self._sending.answer(self._chat, profile, again)

    def _retry_or_regenerate(self, chat: Chat, message_id: str, profile: EndpointProfile) -> None:
        if not self._chats.retry(chat, message_id, profile):
            self._chats.regenerate(chat, message_id, profile)
