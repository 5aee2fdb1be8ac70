"""What the window does: each of its signals, and each signal from behind it, meets here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Conversation, Message
from sagedesk.llm.messages import Part
from sagedesk.llm.waiting import clock_time
from sagedesk.profiles import GUIDE, EndpointProfile
from sagedesk.ui.actions.table import When
from sagedesk.ui.background import BackgroundJobs
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
from sagedesk.ui.conversation.titling import Titling
from sagedesk.ui.dashboard.looking import Looking
from sagedesk.ui.endpoints.glance import EndpointGlance
from sagedesk.ui.exporting.choices import Scope
from sagedesk.ui.exporting.exporting import Exporting
from sagedesk.ui.header.system_prompt import SystemPrompting
from sagedesk.ui.importing.importing import Importing
from sagedesk.ui.inspector.inspecting import Inspecting
from sagedesk.ui.notifications.attention import Attention
from sagedesk.ui.notifications.tray import Tray
from sagedesk.ui.offline.offline import Offline
from sagedesk.ui.palette.opening import PaletteOpening
from sagedesk.ui.parameters.setting import ParameterSetting
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.prompts.prompting import Prompting
from sagedesk.ui.search.searching import Searching
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.settings.opening import SettingsOpening
from sagedesk.ui.sidebar.library_list import LibraryList
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.organising import Organising
from sagedesk.ui.signing_in.signing_in import SigningIn
from sagedesk.ui.trash.opening import TrashOpening
from sagedesk.ui.widgets.link_dialog import ask_to_open
from sagedesk.ui.window.conversation_steps import ConversationSteps
from sagedesk.ui.window.main_window import MainWindow


class WindowController(QObject):
    """Wires the window to the chats, the profiles and the library. ``ready`` when the person can write."""

    ready = Signal()

    def __init__(
        self,
        *,
        window: MainWindow,
        conversations: ConversationListModel,
        chats: ChatController,
        profiles: Profiles,
        connections: Connections,
        library: Library,
        settings: LiveSettings,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._list = conversations
        self._chats = chats
        self._profiles = profiles
        self._library = library
        self._jobs = jobs
        self._chat: Chat | None = None
        self._shown = ShownMessages(window, chats, self)
        self._exporting = Exporting(window, library, jobs, window.place, self)
        self._importing = Importing(window, library, jobs, self)
        self._importing.added.connect(self.list_anew)
        self._profile = ProfileChoice(window, chats, profiles, connections, self)
        self._profile.listed.connect(self._show_when_ready)
        self._sending = Sending(window, chats, connections, jobs, self)
        self._sending.accepted.connect(self._accepted)
        self._profile.chosen.connect(self._sending.leave_question)
        self._actions = MessageActions(window, chats, self._sending, self)
        self._actions.branched.connect(self._open)
        self._inspecting = Inspecting(window, library, connections, profiles, jobs, self)
        self._actions.inspection_asked.connect(self._inspect)
        self._mending = Mending(window, profiles, connections, jobs, self)
        self._mending.edit_wanted.connect(self._profile.edit)
        self._mending.continue_wanted.connect(self._actions.go_on)
        self._looking = Looking(window, library, jobs, self)
        self._signing_in = SigningIn(window, chats.inference, profiles, connections, jobs, self)
        self._signing_in.edit_wanted.connect(self._profile.edit)
        self._mending.sign_in_wanted.connect(self._signing_in.sign_in)
        self._mending.offer_sign_in()
        self._prompting = Prompting(window, jobs, self)
        self._attaching = Attaching(window, chats, connections, jobs, self)
        self._meter = ContextMeter(window, chats, jobs, self)
        self._profile.chosen.connect(self._meter.refresh)
        self._profile.listed.connect(self._meter.refresh)
        self._queueing = Queueing(window, chats, self._sending, self._attaching, profiles, self)
        self._offline = Offline(window, chats, profiles, self._sending, self)
        self.ready.connect(self._offline.watch_soon)
        self._attention = Attention(window, chats, settings, jobs, self)
        self._attention.chosen.connect(self.show_conversation)
        self._tray = Tray(window, settings, self)
        self._parameters = ParameterSetting(window, chats, profiles, settings, self)
        self._profile.chosen.connect(self._parameters.show_again)
        self._system_prompt = SystemPrompting(window, chats, profiles, self)
        self._profile.chosen.connect(self._system_prompt.show_again)
        self._glance = EndpointGlance(window.welcome, connections, self)
        self._signing_in.identified.connect(self._glance.look)
        window.closing.connect(self._glance.close)
        window.header.profile_shown.connect(self._glance.show_profile)
        self._last_reply = LastReply(window, jobs, self)
        self._palette = PaletteOpening(window, conversations, profiles, library, jobs, self)
        self._settings = SettingsOpening(window, settings, self)
        self._palette.setting_chosen.connect(self._settings.show_setting)
        self._spelling = Spelling(window, settings, self._settings, self)
        self._steps = ConversationSteps(window, conversations, self)
        self._drafts = Drafts(window, chats, self)
        self._listed = LibraryList(conversations, window.sidebar, library, jobs, self)
        self._listed.listed.connect(self._listed_first)
        self._list_shown = False
        self._listed.changed.connect(chats.take)
        self._listed.failed.connect(self._complain)
        window.closing.connect(self._listed.end)
        self._organising = Organising(window, conversations, self._listed, library, jobs, self)
        self._organising.deleting.connect(self._deleting)
        self._organising.failed.connect(self._complain)
        self._titling = Titling(settings, chats, profiles, connections, library, jobs, self)
        self._organising.deleting.connect(self._titling.cancel)
        window.closing.connect(self._titling.end)
        self._trash = TrashOpening(window, chats, self._listed, library, jobs, self)
        self._trash.failed.connect(self._complain)
        self._searching = Searching(window, chats, profiles, library, jobs, self)
        self._searching.opening.connect(self._open)
        self._searching.failed.connect(self._complain)
        self.ready.connect(self._searching.prepare_soon)
        self._wire()

    def _wire(self) -> None:
        window, chats = self._window, self._chats
        window.registry["new-conversation"].triggered.connect(self.new_conversation)
        window.registry["rename"].triggered.connect(self._rename_shown)
        window.registry["delete"].triggered.connect(self._delete_current)
        window.registry["export"].triggered.connect(self._export_current)
        window.registry["stop"].triggered.connect(self._stop)
        window.registry["write"].triggered.connect(window.composer.editor.setFocus)
        window.registry["inspect"].triggered.connect(self._inspect_last)
        window.registry["ask-guide"].triggered.connect(self._ask_guide)
        window.sidebar.new_requested.connect(self.new_conversation)
        window.sidebar.selected.connect(self.show_conversation)
        window.sidebar.wishes.conversation_asked.connect(self._new_in_folder)
        self._palette.conversation_chosen.connect(self.show_conversation)
        self._palette.failed.connect(self._complain)
        self._palette.profile_chosen.connect(self._profile.choose)
        self._steps.chosen.connect(self.show_conversation)
        window.sidebar.opened.connect(window.composer.editor.setFocus)
        window.sidebar.export_requested.connect(self._export)
        window.sidebar.wishes.folder_exported.connect(self._export_folder)
        window.composer.submitted.connect(self.send)
        window.composer.stop_requested.connect(self._stop)
        window.chat.retry_requested.connect(self._retry)
        window.chat.link_activated.connect(self._open_link)
        window.welcome.asked.connect(self.send)
        self._list.rename_requested.connect(self._rename)
        chats.changed.connect(self._conversation_changed)
        chats.discarded.connect(self._list.remove)
        chats.loaded.connect(self._loaded)
        chats.answering.connect(self._answering)
        chats.waiting.connect(self._waiting)
        chats.replaced.connect(self._reply_ended)
        chats.keeping.failed.connect(self._complain)
        self._profiles.failed.connect(self._complain)

    def begin(self, profile_name: str | None) -> None:
        """List the conversations, and show a new one with the profile of this name (or the first)."""
        self._wanted_profile = profile_name
        self._profiles.load()
        self._listed.begin()

    @Slot()
    def show_anew(self) -> None:
        """Show the library as it is now: it was restored, so what is open may not be there any more."""
        typed = self._window.composer.draft
        self._chat = None
        self._chats.forget_all()
        self._show(self._chats.new(self._profile.for_new))
        self._window.sidebar.select(None)
        self._window.composer.set_text(typed)
        self.list_anew()

    @Slot()
    def list_anew(self) -> None:
        """List the conversations as they are now, as after some were imported."""
        self._listed.list_anew()

    # Conversations

    @property
    def chat(self) -> Chat | None:
        """The conversation that is shown; None until the window is ready."""
        return self._chat

    @property
    def chats(self) -> ChatController:
        """The open conversations."""
        return self._chats

    @Slot()
    def new_conversation(self) -> None:
        """Show an empty conversation with the profile that is chosen."""
        if self._chat is None or self._chat.messages or self._window.composer.text:
            self._show(self._chats.new(self._profile.for_new))
            self._window.sidebar.select(None)
        self._window.composer.editor.setFocus()

    def begin_with(self, profile_id: str) -> None:
        """Show an empty conversation with this profile."""
        self.new_conversation()
        self._profile.choose(profile_id)

    @Slot(str)
    def _new_in_folder(self, folder_id: str) -> None:
        self._show(self._chats.new(self._profile.for_new, folder_id))
        self._window.sidebar.select(None)
        self._window.composer.editor.setFocus()

    @Slot(str)
    def show_conversation(self, conversation_id: str) -> None:
        """Show a conversation, whether the list has loaded it or not."""
        known = self._list.known(conversation_id)
        if known is None:
            self._jobs.run(self._library.conversation(conversation_id).result, done=self._open, failed=self._complain)
        elif not self._shows(conversation_id):
            self._show(self._chats.open(known))
            self._window.sidebar.select(conversation_id)

    def _show(self, chat: Chat) -> None:
        window = self._window
        self._chat = chat
        self._drafts.show(chat)
        self._attaching.show_chat(chat)
        self._queueing.show_chat(chat)
        self._meter.show_chat(chat)
        self._organising.show(chat.id)
        self._sending.set_shown(chat)
        self._actions.show(chat)
        self._shown.show(chat)
        self._list.set_unread(chat.id, False)
        self._profile.show(chat)
        self._parameters.show_chat(chat)
        self._system_prompt.show_chat(chat)
        self._show_state()
        # who goes through the list with the keyboard goes on there, and who reads goes on reading
        if not window.sidebar.has_keyboard and not window.chat.hasFocus():
            window.composer.editor.setFocus()

    @Slot(str)
    def _loaded(self, conversation_id: str) -> None:
        if self._shows(conversation_id):
            self._show_state()

    @Slot(object)
    def _conversation_changed(self, conversation: Conversation) -> None:
        known = self._list.known(conversation.id)
        if known is not None:
            # where it is filed is the list's to know
            conversation = replace(
                conversation,
                folder_id=known.folder_id,
                tags=known.tags,
                pinned=known.pinned,
                archived=known.archived,
                colour=known.colour,
            )
        self._list.put(conversation)
        if self._shows(conversation.id):
            self._window.sidebar.select(conversation.id)
            self._show_state()

    @Slot(object)
    def _open(self, conversation: Conversation) -> None:
        if not self._shows(conversation.id):
            self._show(self._chats.open(conversation))
        self._window.sidebar.reveal(conversation)

    @Slot()
    def _rename_shown(self) -> None:
        if self._chat is None or self._window.sidebar.edit_title(self._chat.id):
            return
        # it has no row: it is in the archive, in a closed folder, or far down
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Title of the conversation"))
        dialog.setTextValue(self._chat.conversation.title)
        dialog.textValueSelected.connect(partial(self._rename, self._chat.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str, str)
    def _rename(self, conversation_id: str, title: str) -> None:
        if title.strip():
            self._list.rename(conversation_id, title)
            self._chats.rename(conversation_id, title)

    @Slot()
    def _delete_current(self) -> None:
        self._organising.delete(self._organising.chosen)

    @Slot(object)
    def _deleting(self, conversation_ids: Sequence[str]) -> None:
        if self._chat is not None and self._chat.id in conversation_ids:
            self._drafts.forget()
            self._chat = None
            self._show(self._chats.new(self._profile.for_new))
            self._window.sidebar.select(None)
        for each in conversation_ids:
            self._chats.close(each)

    # Messages

    @Slot(str)
    def send(self, text: str) -> None:
        """Send a message in the conversation that is shown; the field is emptied once it is accepted."""
        profile = self._profile.current
        if self._chat is None or self._actions.submit_edit(text):
            return
        if profile is None:
            self._window.notices.complain(
                self.tr("Choose an endpoint profile first. The one of this conversation is gone.")
            )
            return
        self._sending.send(self._chat, text, profile, self._window.composer.attached)

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
        profile = self._profile.current
        if self._chat is not None and profile is not None:
            again = partial(self._retry_or_regenerate, self._chat, message_id, profile)
            self._sending.answer(self._chat, profile, again)

    def _retry_or_regenerate(self, chat: Chat, message_id: str, profile: EndpointProfile) -> None:
        if not self._chats.retry(chat, message_id, profile):
            self._chats.regenerate(chat, message_id, profile)

    @Slot(str)
    def _inspect(self, message_id: str) -> None:
        if self._chat is not None:
            self._inspecting.inspect(self._chat, message_id)

    @Slot()
    def _inspect_last(self) -> None:
        if self._chat is not None:
            self._inspecting.inspect_last(self._chat)

    @Slot()
    def _stop(self) -> None:
        if self._chat is not None:
            self._chats.stop(self._chat)

    @Slot(str, bool)
    def _answering(self, conversation_id: str, answering: bool) -> None:
        self._list.set_running(conversation_id, answering)
        if self._shows(conversation_id):
            self._show_state()

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        if not self._shows(message.conversation_id):
            self._list.set_unread(message.conversation_id, True)

    @Slot(str)
    def _waiting(self, conversation_id: str) -> None:
        if self._chat is not None and self._shows(conversation_id):
            self._show_activity(self._chat)

    def _shows(self, conversation_id: str) -> bool:
        return self._chat is not None and self._chat.id == conversation_id

    def _show_state(self) -> None:
        chat = self._chat
        answering = chat is not None and chat.reply_id is not None
        self._window.composer.set_answering(answering)
        # while it is off, Esc belongs to fields and menus
        self._window.registry.set_available(When.ANSWERING, answering)
        writable = not self._library.is_read_only
        self._window.registry.set_available(When.SAVED, chat is not None and chat.saved and writable)
        self._organising.look_at_chosen()
        self._window.chat.set_actions_enabled(not answering and writable)
        if chat is not None:
            self._show_activity(chat)

    def _show_activity(self, chat: Chat) -> None:
        header = self._window.header
        if not chat.loaded:
            header.set_state(self.tr("Opening…"), busy=True)
        elif chat.waiting is not None:
            header.set_state(self.tr("Waiting"), busy=True, clock=clock_time(chat.waiting.waited))
        elif chat.reply_id is not None:
            header.set_state(self.tr("Answering…"), busy=True)
        else:
            header.set_state(self.tr("Ready"))

    @Slot()
    def save_draft(self) -> None:
        """Keep what stands in the composer, so that nothing typed is lost."""
        self._drafts.save()

    # The rest

    @Slot(object)
    def show_endpoint(self, profile: EndpointProfile) -> None:
        """Show what is known of a profile's endpoint."""
        self._profile.show_endpoint(profile)

    @Slot()
    def _ask_guide(self) -> None:
        self.begin_with(GUIDE.id)

    def ask_to_import(self, file: Path) -> None:
        """Ask whether to import a file that was opened with SageDesk."""
        self._importing.ask(file)

    @Slot()
    def _export_current(self) -> None:
        self._exporting.ask(self._chat.conversation if self._chat is not None and self._chat.saved else None)

    @Slot(object)
    def _export(self, conversation_ids: Sequence[str]) -> None:
        if len(conversation_ids) == 1 and (known := self._list.known(conversation_ids[0])) is not None:
            self._exporting.ask(known)
        else:
            self._exporting.ask(None, ticked=conversation_ids, scope=Scope.CHOSEN)

    @Slot(str)
    def _export_folder(self, folder_id: str) -> None:
        self._exporting.ask(None, folder_id=folder_id, scope=Scope.FOLDER)

    @Slot(str)
    def _open_link(self, link: str) -> None:
        ask_to_open(link, self._window)

    @Slot(object)
    def _complain(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))

    @Slot()
    def _listed_first(self) -> None:
        self._list_shown = True
        self._show_when_ready()

    @Slot()
    def _show_when_ready(self) -> None:
        """Show the first conversation, once the profiles and the list of conversations are there."""
        if self._chat is not None or not (self._profiles.loaded and self._list_shown):
            return
        self._profile.begin(self._wanted_profile)
        self._show(self._chats.new(self._profile.for_new))
        self._window.composer.setEnabled(not self._library.is_read_only)
        self._window.composer.editor.setFocus()
        self.ready.emit()
