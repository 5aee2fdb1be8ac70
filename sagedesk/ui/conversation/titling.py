"""Titles that an endpoint makes for new conversations, where the person wants that."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library import Library, title_from
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.settings.live import LiveSettings

LONGEST_EXCERPT = 2_000
"""Characters of each message that the endpoint reads."""
MOST_TOKENS = 400
"""A title takes ten; a model that reasons first needs some for that."""
ASK = (
    "Write a title for the conversation below: at most six words, in its language, without quotes. "
    "Answer with the title only.\n\nPerson: {asked}\n\nModel: {answered}"
)
_QUOTES = "\"'“”„«»‘’*_#` "

_log = logging.getLogger(__name__)


class Titling(QObject):
    """After the first reply of a conversation, has its endpoint make a title of it, in the background.

    The title that was made from the text stays where the endpoint gives none, and where the person gave their own.
    Nothing but the title changes: the conversation keeps its place, and is not unread for it.
    """

    def __init__(
        self,
        settings: LiveSettings,
        chats: ChatController,
        profiles: Profiles,
        connections: Connections,
        library: Library,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chats = chats
        self._profiles = profiles
        self._connections = connections
        self._library = library
        self._jobs = jobs
        self._running: dict[str, CancelToken] = {}
        chats.replaced.connect(self._reply_ended)

    @Slot(object)
    def cancel(self, conversation_ids: tuple[str, ...] | list[str]) -> None:
        """Have no titles made for conversations: they are deleted."""
        for each in conversation_ids:
            if (token := self._running.get(each)) is not None:
                token.cancel()

    @Slot()
    def end(self) -> None:
        """Have no titles made any more: the window closes."""
        self.cancel(list(self._running))

    @Slot(object)
    def _reply_ended(self, reply: Message) -> None:
        chat = self._chats.chat(reply.conversation_id)
        if self._settings.value.keeping.titles != "endpoint" or chat is None or not _is_first(chat, reply):
            return
        profile = self._profiles.get(str(reply.metadata.get("profile_id", "")))
        if profile is None or profile.built_in or chat.id in self._running:
            return
        asked = chat.messages[0].text
        cancel = self._running[chat.id] = CancelToken()
        self._jobs.run(
            partial(make_title, self._connections, profile, asked, reply.text, cancel),
            done=partial(self._made, chat.id),
            failed=partial(self._not_made, chat.id),
        )

    def _made(self, conversation_id: str, title: str) -> None:
        del self._running[conversation_id]
        if title:
            suggesting = self._library.suggest_title(conversation_id, title)
            self._jobs.run(suggesting.result, failed=partial(self._not_kept, conversation_id))

    def _not_made(self, conversation_id: str, error: SageDeskError) -> None:
        del self._running[conversation_id]
        _log.info("No title was made: %s", error)

    def _not_kept(self, conversation_id: str, error: SageDeskError) -> None:
        _log.info("The title of %s was not kept: %s", conversation_id, error)


def make_title(
    connections: Connections, profile: EndpointProfile, asked: str, answered: str, cancel: CancelToken
) -> str:
    """Return the title that an endpoint gives to an exchange, empty for none. Blocks. Raises a SageDeskError.

    What the model reasoned before is no part of it.
    """
    request = ASK.format(asked=asked[:LONGEST_EXCERPT], answered=answered[:LONGEST_EXCERPT])
    llm = connections.open(profile)
    with llm.stream_events([ChatMessage(request, role=Role.USER)], cancel=cancel, max_tokens=MOST_TOKENS) as events:
        for _ in events:
            pass
    return clean_title(events.accumulator.response().text)


def clean_title(answer: str) -> str:
    """Return the title in a model's answer: its first line, without quotes, marks and a word that says what it is."""
    lines = (line.strip() for line in answer.splitlines())
    first = next((line for line in lines if line.strip(_QUOTES)), "").strip(_QUOTES)
    name, colon, rest = first.partition(":")
    if colon and name.strip(_QUOTES).casefold() in {"title", "titel", "titre", "título"}:
        first = rest.strip(_QUOTES)
    return title_from(first)


def _is_first(chat: Chat, reply: Message) -> bool:
    messages = chat.messages
    return (
        len(messages) == 2
        and messages[0].role == Role.USER
        and messages[1].id == reply.id
        and reply.state in (MessageState.COMPLETE, MessageState.LENGTH)
        and bool(reply.text.strip())
    )
