"""What goes on behind all windows once the library is open, whether one of them shows it or not."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.profiles import EndpointProfile
from sagedesk.prompt_library import PromptStore
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.reply_marks import ReplyMarks
from sagedesk.ui.conversation.titling import Titling
from sagedesk.ui.endpoints.reminder import EndpointReminder
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.notifications.attention import Attention
from sagedesk.ui.notifications.tray import Tray
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.prompt_sets.running import Running
from sagedesk.ui.prompts.prompts import Prompts
from sagedesk.ui.quick_ask.shortcut.shortcut import of_this_desktop
from sagedesk.ui.quick_ask.summoning import QuickAsk
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.sidebar.library_changes import LibraryChanges
from sagedesk.ui.signing_in.identities import Identities
from sagedesk.ui.signing_in.signing_in import SigningIn
from sagedesk.ui.window.shared import Shared
from sagedesk.ui.window.windows import Windows


class Background(QObject):
    """Makes and wires what is once in the process; what it has to say is said in the window it belongs to."""

    _reported = Signal(object)

    def __init__(
        self,
        windows: Windows,
        settings: LiveSettings,
        profiles: Profiles,
        connections: Connections,
        library: Library,
        inference: InferenceController,
        jobs: BackgroundJobs,
        theme: Theme,
        place: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._windows = windows
        self._library = library
        self.chats = ChatController(library, inference, jobs, self)
        self.titling = Titling(settings, self.chats, profiles, connections, library, jobs, self)
        self.sets = Running(windows.open, connections, profiles, self)
        self.changes = LibraryChanges(library, jobs, self)
        self.identities = Identities(inference, profiles, connections, jobs, self)
        self.signing_in = SigningIn(windows.open, self.identities, inference, profiles, connections, jobs, self)
        self.attention = Attention(windows.open, self.chats, settings, jobs, self)
        self.tray = Tray(windows.open, settings, self)
        self.reminder = EndpointReminder(windows.open, profiles, connections, jobs, self)
        ReplyMarks(windows.marks, self.chats, windows.open, self)
        self.shared = Shared(
            windows=windows.open,
            settings=settings,
            profiles=profiles,
            connections=connections,
            jobs=jobs,
            library=library,
            changes=self.changes,
            chats=self.chats,
            titling=self.titling,
            identities=self.identities,
            signing_in=self.signing_in,
            sets=self.sets,
            prompts=Prompts(PromptStore(), jobs, self),
        )
        shortcut = of_this_desktop(jobs, self)
        self.quick_ask = QuickAsk(self.shared, theme, self.tray, place, windows.agreed, shortcut, self)
        self.quick_ask.opened.connect(windows.show_conversation)
        windows.settings_made.connect(self.quick_ask.explain_in)
        self.changes.found.connect(self.chats.take)
        self.changes.failed.connect(self._complain)
        self.attention.chosen.connect(windows.show_conversation)
        self.tray.new_wanted.connect(self._new_conversation)
        self.tray.quit_wanted.connect(windows.close_all)
        inference.ended.connect(self.reminder.note)
        self.reminder.details_wanted.connect(self._show_endpoint)
        windows.ready.connect(self.reminder.look)
        # the upkeep speaks on a thread of the library
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)
        library.upkeep.start(self._reported.emit)
        for part in (self.titling, self.signing_in, self.attention, self.quick_ask, self.tray, self.changes):
            windows.ended.connect(part.end)

    def begin(self, profile_name: str | None) -> None:
        """Let the first window be used, with the profile of this name (or the first)."""
        self.changes.begin()
        self._windows.begin(self.shared, profile_name)

    @Slot(object)
    def _complain(self, error: SageDeskError) -> None:
        self._windows.open.front.notices.complain(str(error))

    @Slot(object)
    def _report(self, error: SageDeskError) -> None:
        controller = self._windows.controller(self._windows.open.front)
        if controller is not None:
            controller.care.tell(error)

    @Slot(object)
    def _show_endpoint(self, profile: EndpointProfile) -> None:
        controller = self._windows.controller(self._windows.open.front)
        if controller is not None:
            controller.profile.show_endpoint(profile)

    @Slot()
    def _new_conversation(self) -> None:
        window = self._windows.open.front
        window.come_to_front()
        window.registry["new-conversation"].trigger()
