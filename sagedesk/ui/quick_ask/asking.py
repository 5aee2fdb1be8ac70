"""Has quick questions answered: each is an ordinary conversation, which is kept and can be gone on with in a window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.look import Look, look_at
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.conversation.shown_messages import ShownMessages
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.profiles.code_consent import CodeConsent, Intent
from sagedesk.ui.quick_ask.window import QuickAskWindow
from sagedesk.ui.signing_in.production import ProductionConsent
from sagedesk.ui.widgets.link_dialog import ask_to_open
from sagedesk.ui.window.open_windows import OpenWindows

_PROFILE = "quick-ask-profile"


class QuickAsking(QObject):
    """Serves one QuickAskWindow. ``opened(conversation_id)`` when the person wants to go on in another window.

    What the person must decide about a message (control sequences in it, a context that is too small) is asked in that
    other window, where there is room to.
    """

    opened = Signal(str)

    def __init__(
        self,
        window: QuickAskWindow,
        windows: OpenWindows,
        chats: ChatController,
        profiles: Profiles,
        connections: Connections,
        agreed: set[str],
        place: QSettings,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._windows = windows
        self._chats = chats
        self._profiles = profiles
        self._connections = connections
        self._place = place
        self._jobs = jobs
        self._chat: Chat | None = None
        self._messages = ShownMessages(window.chat, window.messages, chats, self)
        self._production = ProductionConsent(window, agreed)
        self._consent = CodeConsent(connections.trusted, jobs, window)
        window.asked.connect(self._ask)
        window.stopped.connect(self._stop)
        window.hidden.connect(self._hidden)
        window.opening_wanted.connect(self._open)
        window.begun_anew.connect(self._begin_anew)
        window.profile_chosen.connect(self._choose)
        window.chat.retry_requested.connect(self._retry)
        window.chat.link_activated.connect(self._open_link)
        profiles.changed.connect(self._offer)
        chats.answering.connect(self._show_state)
        chats.waiting.connect(self._show_state)
        chats.closed.connect(self._closed)
        chats.all_closed.connect(self._begin_anew)
        chats.keeping.failed.connect(self._complain)
        self._offer()

    def shown(self) -> None:
        """Take note that the window is to be seen."""
        self._windows.beside = self._chat.id if self._chat is not None else ""

    def keep(self) -> None:
        """Keep what was written and not asked, as the draft of its conversation: the program ends."""
        if self._window.text.strip() and (chat := self._current()) is not None:
            self._chats.keeping.save_draft(chat, self._window.text)

    # the endpoint

    @property
    def _profile(self) -> EndpointProfile | None:
        return self._profiles.get(self._window.profile_id)

    @Slot()
    def _offer(self) -> None:
        kept = self._window.profile_id or str(self._place.value(_PROFILE, ""))
        current = self._windows.front.header.current
        self._window.offer(self._profiles.all, kept or (current.id if current is not None else ""))
        self._window.production.show_profile(self._profile)

    @Slot(str)
    def _choose(self, profile_id: str) -> None:
        self._place.setValue(_PROFILE, profile_id)
        profile = self._profiles.get(profile_id)
        self._window.production.show_profile(profile)
        if self._chat is not None and profile is not None:
            self._chats.keeping.choose_profile(self._chat, profile)

    # asking

    def _current(self) -> Chat | None:
        """Return the conversation of this window, a new one where there is none."""
        profile = self._profile
        if self._chat is None and profile is not None:
            self._chat = self._chats.new(profile)
            self.shown()
            self._messages.show_chat(self._chat)
        return self._chat

    @Slot(str)
    def _ask(self, text: str) -> None:
        profile, chat = self._profile, self._current()
        if profile is None or chat is None or chat.on_its_way or not self._chats.takes(chat, text):
            return
        chat.on_its_way = True
        look = partial(self._look, chat, text, profile)
        intent = Intent(
            profile=profile,
            verb="send",
            go=look,
            stay=partial(self._not_sent, chat),
            failed=partial(self._failed, chat),
        )
        self._production.require(profile, partial(self._consent.require, intent), partial(self._not_sent, chat))

    def _look(self, chat: Chat, text: str, profile: EndpointProfile) -> None:
        self._jobs.run(
            partial(look_at, self._connections, profile, chat, text),
            done=partial(self._looked, chat, text, profile),
            failed=partial(self._not_looked, chat, text, profile),
        )

    def _looked(self, chat: Chat, text: str, profile: EndpointProfile, look: Look) -> None:
        if look.asks(chat):
            chat.on_its_way = False
            self._open()
        else:
            self._send(chat, text, profile)

    def _not_looked(self, chat: Chat, text: str, profile: EndpointProfile, _error: SageDeskError) -> None:
        # the reply says what is wrong
        self._send(chat, text, profile)

    def _send(self, chat: Chat, text: str, profile: EndpointProfile) -> None:
        chat.on_its_way = False
        if self._chats.send(chat, text, profile):
            if self._window.text == text:
                self._window.editor.clear()
            self._window.show_conversation(True)

    def _not_sent(self, chat: Chat) -> None:
        chat.on_its_way = False
        self._window.editor.setFocus()

    def _failed(self, chat: Chat, error: SageDeskError) -> None:
        chat.on_its_way = False
        self._window.notices.complain(str(error))

    @Slot(str)
    def _retry(self, message_id: str) -> None:
        if self._chat is not None and self._profile is not None:
            self._chats.retry(self._chat, message_id, self._profile)

    @Slot()
    def _stop(self) -> None:
        if self._chat is not None:
            self._chats.stop(self._chat)

    @Slot(str)
    def _show_state(self, conversation_id: str) -> None:
        chat = self._chat
        if chat is None or chat.id != conversation_id:
            return
        words = chat.waiting.words if chat.waiting is not None else self.tr("Answering…")
        self._window.set_answering(chat.reply_id is not None, words if chat.reply_id is not None else "")

    # leaving

    @Slot()
    def _hidden(self) -> None:
        self._windows.beside = ""

    @Slot()
    def _open(self) -> None:
        """Go on in another window, with what is written; the next question begins anew here."""
        self.keep()
        chat = self._chat
        self._window.close()
        if chat is not None and chat.saved:
            self._begin_anew()
            self.opened.emit(chat.id)

    @Slot()
    def _begin_anew(self) -> None:
        self._chat = None
        self._windows.beside = ""
        self._window.editor.clear()
        self._window.messages.set_messages([])
        self._window.notices.dismiss()
        self._window.set_answering(False)
        self._window.show_conversation(False)
        self._window.editor.setFocus()

    @Slot(str)
    def _closed(self, conversation_id: str) -> None:
        if self._chat is not None and self._chat.id == conversation_id:
            self._begin_anew()

    @Slot(str)
    def _open_link(self, link: str) -> None:
        ask_to_open(link, self._window)

    @Slot(object, str)
    def _complain(self, error: SageDeskError, conversation_id: str) -> None:
        if self._windows.beside == conversation_id:
            self._window.notices.complain(str(error))
