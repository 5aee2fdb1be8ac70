"""Searching all conversations from the window, and the way from what was found to its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.errors import CancelledError, SageDeskError
from sagedesk.library import Library
from sagedesk.library.search import Cursor, SearchHit, SearchPage
from sagedesk.library.values import Conversation
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.window.main_window import MainWindow

_START_MILLISECONDS = 1500


class Searching(QObject):
    """``opening(Conversation)`` when a conversation that was found is to be shown; ``failed(SageDeskError)``.

    A message that was found is led to: the conversation's path goes through it, and what was looked for is marked.
    """

    opening = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        profiles: Profiles,
        library: Library,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._profiles = profiles
        self._library = library
        self._jobs = jobs
        self._hit: SearchHit | None = None
        self._preparing = QTimer(self, singleShot=True, interval=_START_MILLISECONDS)
        self._preparing.timeout.connect(self._prepare)
        panel = window.sidebar.search
        panel.asked.connect(self._find)
        panel.more_asked.connect(self._find_more)
        panel.chosen.connect(self._open)
        panel.entered.connect(window.chat.setFocus)
        panel.searching.connect(self._searching)
        chats.paths.led.connect(self._mark)
        window.registry["search"].triggered.connect(self.begin)
        profiles.changed.connect(self._name_endpoints)
        if panel.is_searching:
            # somebody typed while the library was opened
            self._find(panel.field.text())

    @Slot()
    def prepare_soon(self) -> None:
        """Have the search index brought up to date once the start is over: the first search finds it ready."""
        self._preparing.start()

    @Slot()
    def _prepare(self) -> None:
        self._library.search.start_indexing()

    @Slot()
    def begin(self) -> None:
        """Take the keyboard to the search field."""
        self._window.registry["sidebar"].setChecked(True)
        self._window.sidebar.search.field.begin()

    @Slot()
    def _name_endpoints(self) -> None:
        names = sorted({profile.endpoint_name for profile in self._profiles.all if profile.endpoint_name})
        self._window.sidebar.search.set_endpoints(names)

    @Slot()
    def _searching(self) -> None:
        if not self._window.sidebar.search.is_searching:
            self._library.search.cancel()

    @Slot(str)
    def _find(self, text: str) -> None:
        self._run(text, None)

    @Slot(str, object)
    def _find_more(self, text: str, more: Cursor) -> None:
        self._run(text, more)

    def _run(self, text: str, more: Cursor | None) -> None:
        finding = self._library.search.find(text, more=more)
        self._jobs.run(
            finding.result, done=partial(self._found, text, more is None), failed=partial(self._not_found, text)
        )

    def _found(self, text: str, first: bool, page: SearchPage) -> None:
        self._window.sidebar.search.show_page(text, page, first=first)

    def _not_found(self, text: str, error: SageDeskError) -> None:
        if not isinstance(error, CancelledError):
            self._window.sidebar.search.show_error(text, error)

    @Slot(object)
    def _open(self, hit: SearchHit) -> None:
        self._hit = hit
        reading = self._library.conversation(hit.conversation_id)
        self._jobs.run(reading.result, done=partial(self._show, hit), failed=self._failed)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.failed.emit(error)

    def _show(self, hit: SearchHit, conversation: Conversation) -> None:
        if hit is not self._hit:
            return
        self.opening.emit(conversation)
        if hit.message_id is not None:
            self._chats.paths.lead_to(conversation, hit.message_id)

    @Slot(str, str)
    def _mark(self, _conversation_id: str, message_id: str) -> None:
        hit = self._hit
        row = self._window.messages.row(message_id)
        if hit is None or hit.message_id != message_id or row is None:
            return
        text = self._window.messages.message(row).text
        words = {text[start:end] for start, end in hit.marks if text[start:end].strip()}
        self._window.chat.show_found(message_id, words)
