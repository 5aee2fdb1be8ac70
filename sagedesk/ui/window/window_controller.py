"""What one window does: each of its signals, and each signal from behind it, meets here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.profiles import GUIDE, EndpointProfile
from sagedesk.ui.compare.comparing import Comparing
from sagedesk.ui.composer.attaching import Attaching
from sagedesk.ui.composer.context_meter import ContextMeter
from sagedesk.ui.composer.spelling.spelling import Spelling
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.drafts import Drafts
from sagedesk.ui.conversation.last_reply import LastReply
from sagedesk.ui.conversation.mending import Mending
from sagedesk.ui.conversation.message_actions import MessageActions
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.conversation.profile_choice import ProfileChoice
from sagedesk.ui.conversation.queueing import Queueing
from sagedesk.ui.conversation.sending import Sending
from sagedesk.ui.conversation.shown_messages import ShownMessages
from sagedesk.ui.conversation.talking import Talking
from sagedesk.ui.dashboard.looking import Looking
from sagedesk.ui.endpoints.glance import EndpointGlance
from sagedesk.ui.exporting.asking import ExportAsking
from sagedesk.ui.exporting.exporting import Exporting
from sagedesk.ui.header.system_prompt import SystemPrompting
from sagedesk.ui.importing.importing import Importing
from sagedesk.ui.inspector.inspecting import Inspecting
from sagedesk.ui.library.care import LibraryCare
from sagedesk.ui.offline.offline import Offline
from sagedesk.ui.palette.opening import PaletteOpening
from sagedesk.ui.parameters.setting import ParameterSetting
from sagedesk.ui.prompts.prompting import Prompting
from sagedesk.ui.search.searching import Searching
from sagedesk.ui.settings.opening import SettingsOpening
from sagedesk.ui.sidebar.library_list import LibraryList
from sagedesk.ui.sidebar.listed_chats import ListedChats
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.organising import Organising
from sagedesk.ui.signing_in.who_am_i import WhoAmI
from sagedesk.ui.trash.opening import TrashOpening
from sagedesk.ui.widgets.link_dialog import ask_to_open
from sagedesk.ui.window.activity import Activity
from sagedesk.ui.window.conversation_steps import ConversationSteps
from sagedesk.ui.window.link_copying import LinkCopying
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.shared import Shared
from sagedesk.ui.window.shown_chat import ShownChat


class WindowController(QObject):
    """Wires a window to what all windows share; it goes with the window. ``ready`` when the person can write."""

    ready = Signal()

    def __init__(self, window: MainWindow, conversations: ConversationListModel, shared: Shared) -> None:
        super().__init__(window)
        self._window = window
        self._shared = shared
        self._first: Chat | None = None
        self._waits_for_list = True
        self._list_shown = False
        self._wanted_profile: str | None = None
        settings, profiles, connections = shared.settings, shared.profiles, shared.connections
        library, chats, jobs = shared.library, shared.chats, shared.jobs
        # what is shown
        self.profile = ProfileChoice(window, chats, profiles, connections, shared.windows, self)
        self.shown = ShownChat(window, conversations, chats, self.profile, library, jobs, self)
        self._drafts = Drafts(window, chats, shared.windows, self)
        self._messages = ShownMessages(window.chat, window.messages, chats, self)
        # what is said
        self._sending = Sending(window, chats, connections, jobs, self)
        self._actions = MessageActions(window, chats, self._sending, self)
        self._attaching = Attaching(window, chats, connections, jobs, self)
        self._queueing = Queueing(window, chats, self._sending, self._attaching, profiles, shared.windows, self)
        self._offline = Offline(window, chats, profiles, self._sending, shared.windows, self)
        self._talking = Talking(window, chats, self._sending, self._actions, self._attaching, self._drafts, self)
        self._mending = Mending(window, profiles, connections, jobs, self)
        self._last_reply = LastReply(window, jobs, self)
        self.prompting = Prompting(window, shared.prompts, shared.windows, self)
        # what it is asked with
        self._meter = ContextMeter(window, chats, jobs, self)
        self._parameters = ParameterSetting(window, chats, profiles, settings, self)
        self._system_prompt = SystemPrompting(window, chats, profiles, self)
        self._who = WhoAmI(window, shared.identities, shared.signing_in, connections, jobs, self)
        self._glance = EndpointGlance(window.welcome, connections, self)
        # the list
        self._listed = LibraryList(conversations, window.sidebar, shared.changes, library, jobs, self)
        self._organising = Organising(window, conversations, self._listed, library, jobs, self)
        self._listed_chats = ListedChats(window, conversations, chats, self._organising, shared.changes, self)
        self._steps = ConversationSteps(window, conversations, self)
        self._searching = Searching(window, chats, profiles, library, jobs, self)
        self._trash = TrashOpening(window, chats, self._listed, library, jobs, self)
        self._activity = Activity(window, chats, self._organising, library, self)
        # what opens
        self._exporting = Exporting(window, library, jobs, window.place, self)
        self._export_asking = ExportAsking(window, conversations, self._exporting, self)
        self.importing = Importing(window, library, jobs, self)
        self._inspecting = Inspecting(window, library, connections, profiles, jobs, self)
        self._looking = Looking(window, library, jobs, self)
        self._comparing = Comparing(window, library, chats.inference, profiles, jobs, self)
        self._palette = PaletteOpening(window, shared.windows, conversations, profiles, library, jobs, self)
        self.settings = SettingsOpening(window, settings, self)
        self._spelling = Spelling(window, settings, self.settings, self)
        self._links = LinkCopying(window, self)
        self.care = LibraryCare(window, library, jobs, self)
        self._wire_conversation()
        self._wire_profile()
        self._wire_rest()

    def _wire_conversation(self) -> None:
        # in this order: the draft of the conversation before is kept first, and the actions look at all the rest
        for part in (
            self._drafts,
            self._attaching,
            self._queueing,
            self._meter,
            self._organising,
            self._listed_chats,
            self._sending,
            self._actions,
            self._talking,
            self._inspecting,
            self._export_asking,
            self._messages,
            self.profile,
            self._parameters,
            self._system_prompt,
            self._activity,
        ):
            self.shown.shown.connect(part.show_chat)
        self._actions.branched.connect(self.shown.open)
        self._searching.opening.connect(self.shown.open)
        self._steps.chosen.connect(self.shown.show_id)
        self._palette.conversation_chosen.connect(self.shown.show_id)
        self._comparing.made.connect(self._shared.chats.changed)
        self._comparing.chosen.connect(self.shown.show_id)
        self._actions.inspection_asked.connect(self._inspecting.inspect)
        self._mending.continue_wanted.connect(self._actions.go_on)

    def _wire_profile(self) -> None:
        window, profile = self._window, self.profile
        profile.listed.connect(self._show_when_ready)
        for refresh in (
            self._sending.leave_question,
            self._meter.refresh,
            self._parameters.show_again,
            self._system_prompt.show_again,
        ):
            profile.chosen.connect(refresh)
        profile.listed.connect(self._meter.refresh)
        self._palette.profile_chosen.connect(profile.choose)
        self._palette.setting_chosen.connect(self.settings.show_setting)
        self._mending.edit_wanted.connect(profile.edit)
        self._mending.sign_in_wanted.connect(self._who.sign_in)
        self._mending.offer_sign_in()
        self._shared.signing_in.edit_wanted.connect(self._edit_if_here)
        self._shared.identities.identified.connect(self._glance.look)
        window.header.profile_shown.connect(self._glance.show_profile)
        window.closing.connect(self._glance.close)

    def _wire_rest(self) -> None:
        window, shared = self._window, self._shared
        window.registry["ask-guide"].triggered.connect(self._ask_guide)
        window.registry["prompt-set"].triggered.connect(shared.sets.open)
        window.sidebar.opened.connect(window.composer.editor.setFocus)
        window.chat.link_activated.connect(self._open_link)
        window.closing.connect(self._listed.end)
        self._listed.listed.connect(self._listed_first)
        self._organising.deleting.connect(shared.titling.cancel)
        self.importing.added.connect(self.list_anew)
        self.importing.added.connect(shared.changes.look)
        self.care.restored.connect(shared.chats.forget_all)
        shared.chats.all_closed.connect(self.list_anew)
        self.ready.connect(self._searching.prepare_soon)
        self.ready.connect(self._offline.watch_soon)
        for part in (self.shown, self._listed, self._organising, self._trash, self._searching, self._palette):
            part.failed.connect(self._complain)
        shared.chats.keeping.failed.connect(self._complain_if_here)
        shared.profiles.failed.connect(self._complain_if_in_front)

    def begin(self, profile_name: str | None = None) -> None:
        """List the conversations, and show a new one with the profile of this name (or the first)."""
        self._wanted_profile = profile_name
        self._shared.profiles.load()
        self._listed.begin()

    def begin_with(self, chat: Chat | None, profile: EndpointProfile | None) -> None:
        """Show a conversation at once, or a new one with this profile; the list comes meanwhile."""
        self._first, self._waits_for_list = chat, False
        self.profile.show_listed(profile)
        self._listed.begin()

    @property
    def chat(self) -> Chat | None:
        """The conversation that is shown; None until the window is ready."""
        return self.shown.chat

    @property
    def chats(self) -> ChatController:
        """The open conversations, of all windows."""
        return self._shared.chats

    @Slot()
    def list_anew(self) -> None:
        """List the conversations as they are now, as after some were imported."""
        self._listed.list_anew()

    def new_with_profile(self, profile_id: str) -> None:
        """Show an empty conversation with this profile."""
        self.shown.new()
        self.profile.choose(profile_id)

    def ask_to_import(self, file: Path) -> None:
        """Ask whether to import a file that was opened with SageDesk."""
        self.importing.ask(file)

    @Slot()
    def _ask_guide(self) -> None:
        self.new_with_profile(GUIDE.id)

    @Slot(str)
    def _open_link(self, link: str) -> None:
        ask_to_open(link, self._window)

    @Slot(str, object)
    def _edit_if_here(self, profile_id: str, window: MainWindow) -> None:
        if window is self._window:
            self.profile.edit(profile_id)

    @Slot(object)
    def _complain(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))

    @Slot(object, str)
    def _complain_if_here(self, error: SageDeskError, conversation_id: str) -> None:
        if self._shared.windows.place_of(conversation_id) is self._window:
            self._complain(error)

    @Slot(object)
    def _complain_if_in_front(self, error: SageDeskError) -> None:
        if self._shared.windows.front is self._window:
            self._complain(error)

    @Slot()
    def _listed_first(self) -> None:
        self._list_shown = True
        self._show_when_ready()

    @Slot()
    def _show_when_ready(self) -> None:
        """Show the first conversation, once what it needs is there."""
        waits = self._waits_for_list and not self._list_shown
        if self.shown.chat is not None or waits or not self._shared.profiles.loaded:
            return
        self.profile.begin(self._wanted_profile)
        self.shown.begin(self._first)
        writable = not self._shared.library.is_read_only
        self._window.composer.setEnabled(writable)
        self._window.composer.editor.setFocus()
        self.ready.emit()
