"""What lies between Send and a message that is sent: agreement to the profile's code, and a look at the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.messages import Part
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.look import Look, look_at
from sagedesk.ui.conversation.open_chat import Chat, Queued
from sagedesk.ui.inference.context_use import ContextUse
from sagedesk.ui.profiles.code_consent import CodeConsent, Intent
from sagedesk.ui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class _Typed:
    """A message as it was typed, in which chat and for whom; how it is sent, and what is done once it is."""

    chat: Chat
    text: str
    attached: tuple[Part, ...]
    profile: EndpointProfile
    send: Callable[[str, Sequence[Part]], bool]
    sent: Callable[[], object]


class Sending(QObject):
    """Sends messages.

    Once one is in its conversation: ``accepted(Chat, text as typed, parts attached)``, ``edited(message id)`` for
    another version of an earlier one, ``queued_sent(Chat, Queued)``.

    Text that the model may take for the end of the person's turn is not sent before they chose how; until then, and
    when they do not choose, it stays where it was typed. What cannot be looked at is sent: the reply says what is
    wrong.
    """

    accepted = Signal(object, str, object)
    edited = Signal(str)
    queued_sent = Signal(object, object)

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
        self._production = window.consent
        self._shown: Chat | None = None
        self._on_their_way: list[Chat] = []
        self._asked: _Typed | None = None
        window.closing.connect(self._let_all_go)
        window.composer.edited.connect(self._composer_edited)
        window.composer.editor.escape_pressed.connect(self.leave_question)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Take note of which conversation is shown."""
        self._shown = chat
        self.leave_question()

    @Slot()
    def leave_question(self) -> None:
        """Ask no more how a text is to be sent: it, or where it goes, is another one now."""
        if self._asked is not None:
            self._window.notices.dismiss()

    def send(self, chat: Chat, text: str, profile: EndpointProfile, attached: tuple[Part, ...] = ()) -> None:
        """Send a message, unless one of this chat is on its way already."""

        def send(text: str, attached: Sequence[Part]) -> bool:
            return self._chats.send(chat, text, profile, attached)

        sent = partial(self.accepted.emit, chat, text, attached)
        self._begin(_Typed(chat=chat, text=text, attached=attached, profile=profile, send=send, sent=sent))

    def send_queued(self, chat: Chat, queued: Queued, profile: EndpointProfile) -> None:
        """Send a message that waited, unless one of this chat is on its way already."""

        def send(text: str, attached: Sequence[Part]) -> bool:
            return self._chats.send(chat, text, profile, attached, from_queue=True)

        sent = partial(self.queued_sent.emit, chat, queued)
        self._begin(
            _Typed(chat=chat, text=queued.text, attached=queued.attached, profile=profile, send=send, sent=sent)
        )

    def edit(
        self, chat: Chat, message_id: str, text: str, profile: EndpointProfile, attached: tuple[Part, ...] = ()
    ) -> None:
        """Send another version of an earlier message, unless a message of this chat is on its way already."""

        def send(text: str, attached: Sequence[Part]) -> bool:
            return self._chats.edit(chat, message_id, text, profile, attached)

        sent = partial(self.edited.emit, message_id)
        self._begin(_Typed(chat=chat, text=text, attached=attached, profile=profile, send=send, sent=sent))

    def answer(self, chat: Chat, profile: EndpointProfile, begin: Callable[[], object]) -> None:
        """Begin a reply to what is in the conversation already."""
        go = partial(self._consent.require, self._intent("go on", chat, profile, go=begin))
        self._production.require(profile, go, self._not_to_production)

    def _begin(self, typed: _Typed) -> None:
        if not typed.chat.on_its_way and self._chats.takes(typed.chat, typed.text, typed.attached):
            self._hold(typed.chat)
            go = partial(self._look, typed)
            send = partial(self._consent.require, self._intent("send", typed.chat, typed.profile, go=go))
            self._production.require(typed.profile, send, partial(self._let_go, typed.chat))

    def _hold(self, chat: Chat) -> None:
        chat.on_its_way = True
        self._on_their_way.append(chat)

    def _let_go(self, chat: Chat) -> None:
        chat.on_its_way = False
        if chat in self._on_their_way:
            self._on_their_way.remove(chat)

    @Slot()
    def _let_all_go(self) -> None:
        """Leave what is on its way when the window closes a draft, which can be sent from another one."""
        for chat in list(self._on_their_way):
            self._let_go(chat)

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
            partial(look_at, self._connections, typed.profile, typed.chat, typed.text, typed.attached),
            done=partial(self._looked, typed),
            failed=partial(self._not_looked, typed),
        )

    def _looked(self, typed: _Typed, look: Look) -> None:
        if look.refusal is not None:
            self._not_sent(typed.chat, look.refusal)
            return
        if look.use is not None and look.overflows(typed.chat):
            self._ask_what_stays_out(typed, look, look.use)
            return
        if not look.warning:
            self._send(typed, typed.text, typed.attached)
            return
        self._let_go(typed.chat)
        if typed.chat is self._shown:
            self._window.notices.ask(
                look.warning,
                {
                    self.tr("Send as it &is"): partial(self._chosen, typed, typed.text, typed.attached),
                    self.tr("Esc&ape and send"): partial(self._chosen, typed, look.escaped, look.attached),
                },
                over=self._forget_asked,
            )
            self._asked = typed

    def _ask_what_stays_out(self, typed: _Typed, look: Look, use: ContextUse) -> None:
        self._let_go(typed.chat)
        if typed.chat is not self._shown:
            return
        locale = self._window.locale()
        words = self.tr(
            "This is about {tokens} tokens, and the model takes {length}, of which some are for the reply."
        ).format(tokens=locale.toString(use.tokens), length=locale.toString(use.length))
        choices = {self.tr("&Send all of it"): partial(self._fit_chosen, typed, look, False)}
        if use.left_out:
            leave = self.tr("&Leave out %n old message(s)", "", use.left_out)
            choices = {leave: partial(self._fit_chosen, typed, look, True), **choices}
        self._window.notices.ask(words, choices, over=self._forget_asked)
        self._asked = typed

    def _fit_chosen(self, typed: _Typed, look: Look, fit: bool) -> None:
        self._asked = None
        typed.chat.fit = fit
        self._window.composer.editor.setFocus()
        self._hold(typed.chat)
        self._looked(typed, look)

    def _not_looked(self, typed: _Typed, _error: SageDeskError) -> None:
        self._send(typed, typed.text, typed.attached)

    def _chosen(self, typed: _Typed, text: str, attached: tuple[Part, ...]) -> None:
        self._asked = None
        self._window.composer.editor.setFocus()
        self._send(typed, text, attached)

    def _send(self, typed: _Typed, text: str, attached: tuple[Part, ...]) -> None:
        self._let_go(typed.chat)
        if typed.send(text, attached):
            typed.sent()

    def _not_agreed(self, chat: Chat, profile: EndpointProfile) -> None:
        self._let_go(chat)
        self._window.notices.inform(
            self.tr("Nothing was sent: you did not allow the Python code of “{name}”.").format(name=profile.name)
        )

    def _not_to_production(self) -> None:
        self._window.composer.editor.setFocus()

    def _not_sent(self, chat: Chat, error: SageDeskError) -> None:
        self._let_go(chat)
        self._window.notices.complain(str(error))

    def _forget_asked(self) -> None:
        self._asked = None

    @Slot()
    def _composer_edited(self) -> None:
        if self._asked is not None and self._window.composer.text != self._asked.text:
            self.leave_question()
