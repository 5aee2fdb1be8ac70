"""What the person does with one message: edit it, have it answered anew, branch off, go on, see another version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.library.values import Conversation, Deletion
from sagedesk.llm.messages import Role
from sagedesk.ui.chat.actions import MessageAction
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.conversation.sending import Sending
from sagedesk.ui.window.main_window import MainWindow

OFFERED = frozenset(
    {
        MessageAction.EDIT,
        MessageAction.REGENERATE,
        MessageAction.BRANCH,
        MessageAction.CONTINUE,
        MessageAction.INSPECT,
        MessageAction.DELETE,
        MessageAction.DELETE_BELOW,
    }
)
GO_ON = "Continue exactly where you stopped."


class MessageActions(QObject):
    """Acts on the chat that is shown.

    ``branched(Conversation)`` when a new conversation was made of its beginning, ``inspection_asked(message_id)``.
    """

    branched = Signal(object)
    inspection_asked = Signal(str)

    def __init__(self, window: MainWindow, chats: ChatController, sending: Sending, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._sending = sending
        sending.edited.connect(self._edited)
        self._chat: Chat | None = None
        self._branching: set[str] = set()
        self._deleting: set[str] = set()
        window.chat.offer_actions(OFFERED)
        window.chat.action_requested.connect(self._act)
        window.chat.sibling_requested.connect(self._step)
        window.composer.edit_last_requested.connect(self._edit_last)
        window.composer.save_requested.connect(self._save_edit)
        chats.versions_known.connect(self._show_versions)
        chats.paths.branched.connect(self._branched)
        chats.paths.messages_deleted.connect(self._deleted)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Act on another chat from now on."""
        self._chat = chat
        self._window.composer.end_editing()
        if chat.loaded and chat.saved:
            # what the view knew of versions was of the conversation before
            self._chats.look_for_versions(chat.id)

    def submit_edit(self, text: str) -> bool:
        """Send the text as another version of the message that is being edited; return whether one is."""
        message_id = self._window.composer.editing_id
        profile = self._window.header.current
        if not message_id:
            return False
        if self._chat is not None and profile is not None:
            self._sending.edit(self._chat, message_id, text, profile, self._window.composer.attached)
        return True

    @Slot(str)
    def _save_edit(self, text: str) -> None:
        """Keep the text as another version of the message that is edited, which nothing answers yet."""
        composer, chat = self._window.composer, self._chat
        if chat is not None and self._chats.keep_edit(chat, composer.editing_id, text, composer.attached):
            composer.end_editing()

    @Slot(str)
    def _edited(self, message_id: str) -> None:
        if self._window.composer.editing_id == message_id:
            self._window.composer.end_editing()

    @Slot(str, str)
    def _act(self, action: str, message_id: str) -> None:
        chat, profile = self._chat, self._window.header.current
        if chat is None:
            return
        if action == MessageAction.EDIT:
            self._edit(chat, message_id)
        elif action == MessageAction.BRANCH:
            self._branching.add(message_id)
            self._chats.paths.branch(chat, message_id)
        elif action in (MessageAction.DELETE, MessageAction.DELETE_BELOW):
            self._deleting.add(message_id)
            self._chats.paths.delete_message(chat, message_id, below=action == MessageAction.DELETE_BELOW)
        elif action == MessageAction.INSPECT:
            self.inspection_asked.emit(message_id)
        elif profile is None:
            self._window.notices.complain(
                self.tr("Choose an endpoint profile first. The one of this conversation is gone.")
            )
        elif action == MessageAction.REGENERATE:
            unanswered = chat.messages[-1].id == message_id and chat.messages[-1].role is Role.USER
            again = self._chats.retry if unanswered else self._chats.regenerate
            self._sending.answer(chat, profile, partial(again, chat, message_id, profile))
        elif action == MessageAction.CONTINUE:
            self._sending.answer(chat, profile, partial(self._chats.send, chat, GO_ON, profile))

    @Slot(object, str)
    def _branched(self, conversation: Conversation, message_id: str) -> None:
        if message_id in self._branching:
            self._branching.discard(message_id)
            self.branched.emit(conversation)

    @Slot(object)
    def _deleted(self, deletion: Deletion) -> None:
        if deletion.message_id not in self._deleting:
            # in another window
            return
        self._deleting.discard(deletion.message_id)
        self._window.notices.offer_undo(
            self.tr("%n message(s) deleted.", "", deletion.count),
            partial(self._chats.paths.restore_messages, deletion.conversation_id, deletion.id),
        )

    @Slot(str)
    def go_on(self, message_id: str) -> None:
        """Ask the model to go on where a reply was cut off."""
        self._act(MessageAction.CONTINUE, message_id)

    @Slot(str, int)
    def _step(self, message_id: str, step: int) -> None:
        if self._chat is not None:
            self._chats.paths.show_version(self._chat, message_id, step)

    @Slot()
    def _edit_last(self) -> None:
        if self._chat is not None:
            mine = [message.id for message in self._chat.messages if message.role == Role.USER]
            if mine:
                self._edit(self._chat, mine[-1])

    def _edit(self, chat: Chat, message_id: str) -> None:
        message = next((message for message in chat.messages if message.id == message_id), None)
        if message is not None and chat.reply_id is None:
            self._window.composer.begin_editing(message.id, message.text)

    @Slot(str, object)
    def _show_versions(self, conversation_id: str, versions: Mapping[str, tuple[str, ...]]) -> None:
        if self._chat is not None and self._chat.id == conversation_id:
            self._window.messages.set_siblings(
                {message_id: (ids.index(message_id), len(ids)) for message_id, ids in versions.items()}
            )
