"""Shows that there is no network, and sends a message that failed for want of it when there is one again."""

from __future__ import annotations

from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Slot

from sagedesk.errors import NameNotFoundError, UnreachableError
from sagedesk.library.values import Message
from sagedesk.llm.network.this_machine import is_this_machine
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.sending import Sending
from sagedesk.ui.offline.reachability import Reachability
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows

_WATCH_MILLISECONDS = 1_000
"""How long after the window is ready: the first second is the person's."""
_NO_WAY = frozenset({NameNotFoundError.__name__, UnreachableError.__name__})


class Offline(QObject):
    """Keeps the strip above the conversation; nothing of it hinders sending: the system may be wrong.

    A message is sent anew by itself only when the person wants that, once, and if it is still the last of its
    conversation.
    """

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        profiles: Profiles,
        sending: Sending,
        windows: OpenWindows,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._profiles = profiles
        self._sending = sending
        self._windows = windows
        self._held: dict[str, str] = {}
        self._asking = False
        self.reachability = Reachability(self)
        self.reachability.changed.connect(self._changed)
        window.offline.cancelled.connect(self._hold_nothing)
        chats.replaced.connect(self._reply_ended)
        chats.answering.connect(self._answering)

    @Slot()
    def watch_soon(self) -> None:
        """Begin to watch the network, a little later."""
        QTimer.singleShot(_WATCH_MILLISECONDS, self.reachability, self.reachability.watch)

    @Slot()
    def _changed(self) -> None:
        if not self.reachability.offline:
            if self._asking:
                self._window.notices.dismiss()
            self._send_held()
        self._window.offline.setVisible(self.reachability.offline)

    def _send_held(self) -> None:
        held, self._held = self._held, {}
        self._window.offline.show_held(0)
        for conversation_id, message_id in held.items():
            chat = self._chats.chat(conversation_id)
            profile = self._profiles.get(chat.conversation.profile_id) if chat is not None else None
            if chat is not None and profile is not None:
                self._sending.answer(chat, profile, partial(self._chats.retry, chat, message_id, profile))

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        profile = self._profiles.get(str(message.metadata.get("profile_id", "")))
        if not self.reachability.offline or profile is None or _is_here(profile):
            return
        if message.failure is None:
            self.reachability.disprove()
        elif message.failure.kind in _NO_WAY and self._windows.place_of(message.conversation_id) is self._window:
            self._window.notices.ask(
                self.tr("There is no network, so your message was not sent."),
                {self.tr("Send when online"): partial(self._hold, message)},
                over=self._asked,
            )
            self._asking = True

    def _hold(self, message: Message) -> None:
        self._asked()
        self._held[message.conversation_id] = message.id
        self._window.offline.show_held(len(self._held))
        self._window.composer.editor.setFocus()

    def _asked(self) -> None:
        self._asking = False

    @Slot(str, bool)
    def _answering(self, conversation_id: str, answering: bool) -> None:
        """Hold no message that the person has retried, or written another one after."""
        if answering and self._held.pop(conversation_id, None) is not None:
            self._window.offline.show_held(len(self._held))

    @Slot()
    def _hold_nothing(self) -> None:
        self._held.clear()
        self._window.offline.show_held(0)
        self._window.composer.editor.setFocus()


def _is_here(profile: EndpointProfile) -> bool:
    """Return whether a profile's endpoint is on this computer."""
    return profile.built_in or is_this_machine(urlsplit(profile.endpoint_url).hostname or "")
