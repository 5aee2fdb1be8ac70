"""What lies between Send and a message that is sent: agreement to the profile's code, and a look at the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.prompts import warning_of
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.chat_controller import Chat, ChatController
from sagedesk.ui.main_window import MainWindow
from sagedesk.ui.profiles.code_consent import CodeConsent, Intent


@dataclass(frozen=True, slots=True, kw_only=True)
class _Typed:
    """A message as it was typed, in which chat and for whom."""

    chat: Chat
    text: str
    profile: EndpointProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """The control sequences that a text holds, and the text with them made harmless."""

    sequences: tuple[str, ...]
    escaped: str


class Sending(QObject):
    """Sends messages and tries again. ``accepted(Chat, text as typed)`` once a message is in its conversation.

    Text that the model may take for the end of the person's turn is not sent before they chose how; until then, and
    when they do not choose, it stays where it was typed. What cannot be looked at is sent: the reply says what is
    wrong.
    """

    accepted = Signal(object, str)

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._connections = connections
        self._jobs = jobs
        self._consent = CodeConsent(connections.trusted, jobs, window)
        self._shown: Chat | None = None
        self._on_their_way: set[str] = set()
        self._asked: _Typed | None = None
        window.composer.edited.connect(self._composer_edited)

    def set_shown(self, chat: Chat) -> None:
        """Take note of which conversation is shown."""
        self._shown = chat
        self.leave_question()

    def leave_question(self) -> None:
        """Ask no more how a text is to be sent: it, or where it goes, is another one now."""
        if self._asked is not None:
            self._window.notices.dismiss()

    def send(self, chat: Chat, text: str, profile: EndpointProfile) -> None:
        """Send a message, unless one of this chat is on its way already."""
        if chat.id in self._on_their_way or not self._chats.takes(chat, text):
            return
        self._on_their_way.add(chat.id)
        typed = _Typed(chat=chat, text=text, profile=profile)
        self._consent.require(self._intent("send", chat, profile, go=partial(self._look, typed)))

    def retry(self, chat: Chat, message_id: str, profile: EndpointProfile) -> None:
        """Have the last reply made anew."""
        again = partial(self._chats.retry, chat, message_id, profile)
        self._consent.require(self._intent("try again", chat, profile, go=again))

    def _intent(self, verb: str, chat: Chat, profile: EndpointProfile, *, go: Callable[[], object]) -> Intent:
        return Intent(
            profile=profile,
            verb=verb,
            go=go,
            stay=partial(self._not_agreed, chat, profile),
            failed=partial(self._not_sent, chat),
        )

    def _look(self, typed: _Typed) -> None:
        self._jobs.run(
            partial(_look_at, self._connections, typed),
            done=partial(self._looked, typed),
            failed=partial(self._not_looked, typed),
        )

    def _looked(self, typed: _Typed, look: _Look) -> None:
        if not look.sequences:
            self._send(typed, typed.text)
            return
        self._on_their_way.discard(typed.chat.id)
        if typed.chat is self._shown:
            self._window.notices.ask(
                warning_of(look.sequences),
                {
                    "Send as it &is": partial(self._chosen, typed, typed.text),
                    "Esc&ape and send": partial(self._chosen, typed, look.escaped),
                },
                over=self._forget_asked,
            )
            self._asked = typed

    def _not_looked(self, typed: _Typed, _error: SageDeskError) -> None:
        self._send(typed, typed.text)

    def _chosen(self, typed: _Typed, text: str) -> None:
        self._asked = None
        self._window.composer.editor.setFocus()
        self._send(typed, text)

    def _send(self, typed: _Typed, text: str) -> None:
        self._on_their_way.discard(typed.chat.id)
        if self._chats.send(typed.chat, text, typed.profile):
            self.accepted.emit(typed.chat, typed.text)

    def _not_agreed(self, chat: Chat, profile: EndpointProfile) -> None:
        self._on_their_way.discard(chat.id)
        self._window.notices.inform(f"Nothing was sent: you did not allow the Python code of “{profile.name}”.")

    def _not_sent(self, chat: Chat, error: SageDeskError) -> None:
        self._on_their_way.discard(chat.id)
        self._window.notices.complain(str(error))

    def _forget_asked(self) -> None:
        self._asked = None

    @Slot()
    def _composer_edited(self) -> None:
        if self._asked is not None and self._window.composer.text != self._asked.text:
            self.leave_question()


def _look_at(connections: Connections, typed: _Typed) -> _Look:
    llm = connections.unconnected(typed.profile)
    sequences = llm.control_sequences(typed.text)
    return _Look(sequences=sequences, escaped=llm.escape(typed.text) if sequences else typed.text)
