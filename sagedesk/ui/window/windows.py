"""Opens the windows of the program, closes them, and ends with the last one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library.values import Conversation
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.about.about import About
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.first_run.beginning import Beginning
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.report.reporting import Reporting
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.sidebar.marks import Marks
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.window.folds import RememberedFolds
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows
from sagedesk.ui.window.session import WindowState, keep_session, kept_session
from sagedesk.ui.window.shared import Shared
from sagedesk.ui.window.window_controller import WindowController

CASCADE = 32
"""Device-independent pixels between the corners of two windows of the same size."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Parts:
    """What belongs to one window: its list, the first run in it, and what it does once the library is open."""

    conversations: ConversationListModel
    beginning: Beginning
    controller: WindowController | None = None


class Windows(QObject):
    """Every window is a MainWindow with parts of its own; ``open`` knows which there are.

    With ``reopen``, those of the run before come back. ``ready`` when the person can write in the first one, ``ended``
    when the last one has closed. ``settings_made(SettingsDialog)`` when any of them made the dialog of the settings.
    """

    ready = Signal()
    settings_made = Signal(object)
    ended = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        settings: LiveSettings,
        place: QSettings,
        profiles: Profiles,
        connections: Connections,
        jobs: BackgroundJobs,
        reopen: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._place = place
        self._profiles = profiles
        self._connections = connections
        self._jobs = jobs
        self._shared: Shared | None = None
        self._parts: dict[MainWindow, _Parts] = {}
        self.agreed: set[str] = set()
        """The production profiles that the person agreed to send to."""
        self._folds = RememberedFolds(place, self)
        self._session = kept_session(place) if reopen else ()
        self._quitting = self._ended = False
        self.marks = Marks(self)
        self.open = OpenWindows(self)
        QApplication.instance().commitDataRequest.connect(self._keep_session)  # type: ignore[union-attr]  # there is one
        first = self._make(own=bool(self._session) and self._session[0].own)
        if self._session:
            self._session[0].apply(first)

    # what belongs to a window

    def controller(self, window: MainWindow) -> WindowController | None:
        """Return what a window does; None while the library is not open."""
        return self._parts[window].controller

    def conversations(self, window: MainWindow) -> ConversationListModel:
        """Return the list of a window."""
        return self._parts[window].conversations

    def beginning(self, window: MainWindow) -> Beginning:
        """Return what stands in a window where a conversation is empty."""
        return self._parts[window].beginning

    # opening

    def begin(self, shared: Shared, profile_name: str | None) -> None:
        """Let the first window be used: the library is open. The windows of the run before come, where that is set."""
        self._shared = shared
        controller = self._control(self.open.front, shared)
        controller.ready.connect(self._first_ready)
        controller.begin(profile_name)

    @Slot()
    def new(self) -> None:
        """Open a window with a new conversation."""
        if self._shared is not None:
            self._open(None, own=False)

    @Slot(str)
    def open_own(self, conversation_id: str) -> None:
        """Open a conversation in a window of its own, or bring that to the front."""
        window = self.open.own(conversation_id)
        if window is not None:
            window.come_to_front()
        elif self._shared is not None:
            self._with_chat(conversation_id, partial(self._open, own=True))

    def show_conversation(self, conversation_id: str) -> None:
        """Show a conversation where it is shown already, else in the window in front, and bring that to the front."""
        window = self.open.place_of(conversation_id)
        window.come_to_front()
        controller = self.controller(window)
        if controller is not None:
            controller.shown.show_id(conversation_id)

    @Slot()
    def next(self) -> None:
        """Bring the window to the front that was there longest ago."""
        self.open.all[-1].come_to_front()

    # closing

    @Slot()
    def close_all(self) -> None:
        """Close every window, and so the program; what is being written is kept in each."""
        if not self._ended:
            self._keep_session()
        for window in reversed(self.open.all):
            window.close()

    @Slot()
    def _keep_session(self) -> None:
        """Keep which windows are open, before they go one by one: the program, or the session of the desktop, ends."""
        self._quitting = True
        keep_session(self._place, [WindowState.of(window) for window in self.open.all])

    @Slot(object)
    def _closed(self, window: MainWindow) -> None:
        if window not in self._parts:
            return
        if len(self.open.all) == 1:
            self._end()
            return
        self.open.remove(window)
        del self._parts[window]
        window.deleteLater()

    def _end(self) -> None:
        if not self._ended:
            if not self._quitting:
                self._keep_session()
            self._ended = True
            self.ended.emit()
            if not QApplication.quitOnLastWindowClosed():
                # it was in the tray: of a window that nobody saw Qt does not notice that it was the last
                QApplication.setQuitOnLastWindowClosed(True)
                QApplication.exit()

    # within

    def _make(self, *, own: bool) -> MainWindow:
        conversations = ConversationListModel(self.marks)
        window = MainWindow(self._theme, conversations, self._settings, self._place, own=own, agreed=self.agreed)
        conversations.setParent(window)
        self._folds.follow(window.chat)
        About(window, self._jobs)
        Reporting(window, self._connections, self._jobs, window)
        beginning = Beginning(window, self._profiles, self._connections, self._place, window)
        self._parts[window] = _Parts(conversations=conversations, beginning=beginning)
        window.closed.connect(self._closed)
        registry = window.registry
        registry["quit"].triggered.connect(self.close_all)
        registry["new-window"].triggered.connect(self.new)
        registry["own-window"].triggered.connect(partial(self._open_own_of, window))
        registry["next-window"].triggered.connect(self.next)
        window.sidebar.wishes.window_asked.connect(self.open_own)
        self.open.add(window)
        return window

    def _control(self, window: MainWindow, shared: Shared) -> WindowController:
        controller = WindowController(window, self._parts[window].conversations, shared)
        self._parts[window].controller = controller
        controller.settings.made.connect(self.settings_made)
        return controller

    def _open(self, chat: Chat | None, *, own: bool, state: WindowState | None = None) -> None:
        shared = self._shared
        if shared is None:
            return
        front = self.open.front
        window = self._make(own=own)
        if state is not None:
            state.apply(window)
        else:
            self._cascade(window, front)
        # a turn of the loop later: to make it and to show it at once would hold the other windows for too long
        QTimer.singleShot(0, window, partial(self._fill, window, chat, front.header.current))

    def _fill(self, window: MainWindow, chat: Chat | None, profile: EndpointProfile | None) -> None:
        if self._shared is not None and window in self._parts:
            self._control(window, self._shared).begin_with(chat, profile)
            window.come_to_front()

    def _cascade(self, window: MainWindow, front: MainWindow) -> None:
        """Stand beside the other windows, where each can be seen."""
        if not window.own and not front.isMaximized() and not front.isFullScreen():
            window.resize(front.size())
        place = window.pos() if window.own and self._place.contains("own-geometry") else front.pos()
        taken = [each.pos() for each in self.open.all if each is not window]
        room = front.screen().availableGeometry()
        while any((place - each).manhattanLength() < CASCADE for each in taken):
            place += QPoint(CASCADE, CASCADE)
        if place.x() + window.width() > room.right() or place.y() + window.height() > room.bottom():
            steps = len(taken) % 8
            place = room.topLeft() + QPoint(CASCADE, CASCADE) * steps
        window.move(place)

    def _with_chat(self, conversation_id: str, use: partial[None]) -> None:
        shared = self._shared
        if shared is None:
            return
        chat = shared.chats.chat(conversation_id)
        if chat is not None:
            use(chat)
            return
        reading = shared.library.conversation(conversation_id)
        self._jobs.run(reading.result, done=partial(self._read, use), failed=self._not_read)

    def _read(self, use: partial[None], conversation: Conversation) -> None:
        if self._shared is not None:
            use(self._shared.chats.open(conversation))

    @Slot(object)
    def _not_read(self, error: SageDeskError) -> None:
        self.open.front.notices.complain(str(error))

    def _open_own_of(self, window: MainWindow) -> None:
        self.open_own(window.shown_id)

    @Slot()
    def _first_ready(self) -> None:
        first, *others = self._session or (None,)
        for state in reversed(others):
            if state is not None and state.conversation_id:
                self._with_chat(state.conversation_id, partial(self._open, own=state.own, state=state))
        if first is not None and first.conversation_id:
            self._with_chat(first.conversation_id, partial(self._show_in, self.open.front))
        self.ready.emit()

    def _show_in(self, window: MainWindow, chat: Chat) -> None:
        controller = self._parts[window].controller if window in self._parts else None
        if controller is not None:
            controller.shown.open(chat.conversation)
