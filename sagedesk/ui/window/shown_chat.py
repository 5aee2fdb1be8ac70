"""Which conversation a window shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Conversation
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.conversation.profile_choice import ProfileChoice
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.words import untitled
from sagedesk.ui.window.main_window import MainWindow


class ShownChat(QObject):
    """``shown(Chat)`` when another one is, for everything that the window has of a conversation.

    ``failed(SageDeskError)``. A conversation that is closed, since it was deleted here or in another window, gives way
    to a new one.
    """

    shown = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        conversations: ConversationListModel,
        chats: ChatController,
        profile: ProfileChoice,
        library: Library,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._list = conversations
        self._chats = chats
        self._profile = profile
        self._library = library
        self._jobs = jobs
        self._chat: Chat | None = None
        window.registry["new-conversation"].triggered.connect(self.new)
        window.sidebar.new_requested.connect(self.new)
        window.sidebar.selected.connect(self.show_id)
        window.sidebar.wishes.conversation_asked.connect(self._new_in_folder)
        chats.closed.connect(self._closed)
        chats.all_closed.connect(self._all_closed)
        chats.changed.connect(self._changed)

    @property
    def chat(self) -> Chat | None:
        """The conversation that is shown; None until the person can write."""
        return self._chat

    def shows(self, conversation_id: str) -> bool:
        """Return whether it is this conversation."""
        return self._chat is not None and self._chat.id == conversation_id

    def begin(self, chat: Chat | None = None) -> None:
        """Show the first conversation: this one, or a new one."""
        self._show(chat or self._chats.new(self._profile.for_new))

    @Slot()
    def new(self) -> None:
        """Show an empty conversation with the profile that is chosen."""
        if self._chat is None or self._chat.messages or self._window.composer.text:
            self._show_new()
        self._window.composer.editor.setFocus()

    @Slot(str)
    def show_id(self, conversation_id: str) -> None:
        """Show a conversation, whether the list has loaded it or not."""
        known = self._list.known(conversation_id)
        if known is None:
            self._jobs.run(self._library.conversation(conversation_id).result, done=self.open, failed=self._failed)
        elif not self.shows(conversation_id):
            self._show(self._chats.open(known))
            self._window.sidebar.select(conversation_id)

    @Slot(object)
    def open(self, conversation: Conversation) -> None:
        """Show a conversation that was opened from elsewhere than the list."""
        if not self.shows(conversation.id):
            self._show(self._chats.open(conversation))
        self._window.sidebar.reveal(conversation)

    @Slot(str)
    def _new_in_folder(self, folder_id: str) -> None:
        self._show_new(folder_id)
        self._window.composer.editor.setFocus()

    @Slot(str)
    def _closed(self, conversation_id: str) -> None:
        if self.shows(conversation_id):
            self._show_new()

    @Slot()
    def _all_closed(self) -> None:
        """Show none of what was open before the library was restored; what is being written stays."""
        if self._chat is not None:
            typed = self._window.composer.draft
            self._show_new()
            self._window.composer.set_text(typed)

    @Slot(object)
    def _changed(self, conversation: Conversation) -> None:
        if self._chat is not None and self.shows(conversation.id):
            self._window.sidebar.select(conversation.id)
            self._tell_title(self._chat)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.failed.emit(error)

    def _show_new(self, folder_id: str | None = None) -> None:
        self._show(self._chats.new(self._profile.for_new, folder_id))
        self._window.sidebar.select(None)

    def _show(self, chat: Chat) -> None:
        self._chat = chat
        self._tell_title(chat)
        self.shown.emit(chat)
        # who goes through the list with the keyboard goes on there, and who reads goes on reading
        if not self._window.sidebar.has_keyboard and not self._window.chat.hasFocus():
            self._window.composer.editor.setFocus()

    def _tell_title(self, chat: Chat) -> None:
        self._window.show_title_of(chat.id, chat.conversation.title or untitled())
