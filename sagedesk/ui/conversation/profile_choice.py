"""Which endpoint profile the conversation that is shown uses, and the way to the dialogs of profiles."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.llm.messages import ChatMessage
from sagedesk.profiles import GUIDE, EndpointProfile
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.profiles.dialogs import ProfileDialogs
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows


class ProfileChoice(QObject):
    """``listed`` when the profiles are there or have changed, ``chosen`` when another one is used from now on."""

    listed = Signal()
    chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        profiles: Profiles,
        connections: Connections,
        windows: OpenWindows,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._profiles = profiles
        self._windows = windows
        self._chat: Chat | None = None
        self._known: set[str] = set()
        self._dialogs = ProfileDialogs(window, profiles, connections, self, conversation=self._next_request)
        window.registry["profiles"].triggered.connect(self._dialogs.manage)
        window.header.profiles_requested.connect(self._dialogs.manage)
        window.registry["endpoint-details"].triggered.connect(self._show_endpoint)
        window.registry["find-endpoint"].triggered.connect(self._dialogs.find_endpoint)
        window.registry["new-profile"].triggered.connect(self._new)
        window.registry["edit-profile"].triggered.connect(self._edit)
        window.header.profile_chosen.connect(self.choose)
        profiles.changed.connect(self._changed)
        profiles.saved.connect(self._saved)
        chats.keeping.set.connect(self._set_elsewhere)

    @property
    def current(self) -> EndpointProfile | None:
        """The profile in use; None when the conversation's is gone."""
        return self._window.header.current

    @property
    def for_new(self) -> EndpointProfile:
        """The profile that a new conversation begins with."""
        return self.current or GUIDE

    def show_listed(self, profile: EndpointProfile | None) -> None:
        """Offer the profiles that are known already, and use one of them."""
        self._known = {each.id for each in self._profiles.all}
        self._window.header.set_profiles(self._profiles.all, (profile or GUIDE).id)

    def begin(self, wanted: str | None) -> None:
        """Use the profile of this name for the first conversation; say when there is none."""
        self._known = {each.id for each in self._profiles.all}
        if wanted:
            profile = self._profiles.named(wanted)
            if profile is None:
                self._window.notices.complain(
                    self.tr("There is no endpoint profile named {wanted}.").format(wanted=wanted)
                )
            else:
                self._window.header.set_current(profile.id)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Show the profile of another conversation."""
        self._chat = chat
        self._window.header.set_current(chat.conversation.profile_id)
        self._window.welcome.show_profile(self.current)

    @Slot(str)
    def choose(self, profile_id: str) -> None:
        """Ask this endpoint from now on."""
        self._window.header.set_current(profile_id)
        self._window.welcome.show_profile(self.current)
        profile = self._profiles.get(profile_id)
        if self._chat is not None and profile is not None:
            self._chats.keeping.choose_profile(self._chat, profile)
        self.chosen.emit()

    @Slot()
    def _changed(self) -> None:
        current = self.current
        in_use = self._chat.conversation.profile_id if self._chat else current.id if current else GUIDE.id
        self._window.header.set_profiles(self._profiles.all, in_use)
        self._window.welcome.show_profile(self.current)
        self.chosen.emit()
        self.listed.emit()

    @Slot(object)
    def _saved(self, profile: EndpointProfile) -> None:
        """Use a profile that was just made: it was made to be used."""
        known, self._known = self._known, {each.id for each in self._profiles.all}
        if profile.id not in known and self._windows.front is self._window:
            self.choose(profile.id)

    @Slot(str)
    def _set_elsewhere(self, conversation_id: str) -> None:
        """Show the profile that was chosen for this conversation in another window."""
        chat, current = self._chat, self.current
        if chat is None or chat.id != conversation_id:
            return
        if current is None or current.id != chat.conversation.profile_id:
            self.show_chat(chat)
            self.chosen.emit()

    @Slot(str)
    def edit(self, profile_id: str) -> None:
        """Open the editor on a profile."""
        self._dialogs.edit(profile_id)

    @Slot(object)
    def show_endpoint(self, profile: EndpointProfile) -> None:
        """Show what is known of a profile's endpoint."""
        self._dialogs.show_card(profile)

    @Slot()
    def _show_endpoint(self) -> None:
        profile = self.current
        if profile is None or profile.built_in:
            self._window.notices.inform(self.tr("The guide runs on this computer, and costs nothing."))
        else:
            self._dialogs.show_card(profile)

    @Slot()
    def _new(self) -> None:
        self._dialogs.edit("")

    @Slot()
    def _edit(self) -> None:
        if self.current is not None:
            self._dialogs.edit(self.current.id)

    def _next_request(self) -> tuple[ChatMessage, ...]:
        return self._chats.next_request(self._chat, self._window.composer.draft) if self._chat is not None else ()
