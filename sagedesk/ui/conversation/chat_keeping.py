"""Keeps in the library what becomes of an open conversation: its draft, its queue, what it is asked with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Draft
from sagedesk.llm.messages import Part
from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.open_chat import Chat, Queued

T = TypeVar("T")


class ChatKeeping(QObject):
    """Writes into the library in the order of the calls, and does not wait for it.

    ``begun(Conversation)`` when a conversation is kept for the first time; ``drafted(conversation_id)`` when what is
    being written has changed, ``attached(conversation_id)`` what goes along with it, ``queued(conversation_id)`` what
    waits to be sent, ``set(conversation_id)`` what it is asked with. ``failed(SageDeskError, conversation_id)`` when
    something could not be read or kept.
    """

    begun = Signal(object)
    drafted = Signal(str)
    attached = Signal(str)
    queued = Signal(str)
    set = Signal(str)
    failed = Signal(object, str)

    def __init__(self, library: Library, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs

    def save(self, chat: Chat) -> None:
        """Keep a conversation that was not kept yet."""
        if chat.saved:
            return
        chat.saved = True
        self.keep(
            chat.id,
            self._library.create_conversation(
                conversation_id=chat.id,
                profile_id=chat.conversation.profile_id,
                system_prompt=chat.conversation.system_prompt,
            ),
        )
        if chat.conversation.folder_id is not None:
            self.keep(chat.id, self._library.set_folder(chat.id, chat.conversation.folder_id))
        if chat.conversation.parameters != Parameters():
            self.keep(chat.id, self._library.set_parameters(chat.id, chat.conversation.parameters))
        self.begun.emit(chat.conversation)

    # what it is asked with

    def choose_profile(self, chat: Chat, profile: EndpointProfile) -> None:
        """Ask another endpoint from now on. The conversation's system prompt becomes that of the profile."""
        chat.own_prompt = False
        chat.conversation = replace(chat.conversation, profile_id=profile.id, system_prompt=profile.system_prompt)
        if chat.saved:
            self.keep(chat.id, self._library.set_profile(chat.id, profile.id))
            self.keep(chat.id, self._library.set_system_prompt(chat.id, profile.system_prompt))
        self.set.emit(chat.id)

    def set_system_prompt(self, chat: Chat, text: str) -> None:
        """Begin the requests of this conversation with another system prompt."""
        chat.own_prompt = True
        chat.conversation = replace(chat.conversation, system_prompt=text)
        if chat.saved:
            self.keep(chat.id, self._library.set_system_prompt(chat.id, text))
        self.set.emit(chat.id)

    def set_parameters(self, chat: Chat, parameters: Parameters) -> None:
        """Give a conversation generation parameters of its own."""
        chat.conversation = replace(chat.conversation, parameters=parameters)
        if chat.saved:
            self.keep(chat.id, self._library.set_parameters(chat.id, parameters))
        self.set.emit(chat.id)

    # what is being written

    def set_queue(self, chat: Chat, queue: Sequence[Queued]) -> None:
        """Take what waits to be sent. It is kept at the head of the draft, should the program end before."""
        chat.queue = tuple(queue)
        if chat.saved:
            self.keep_draft(chat)
        self.queued.emit(chat.id)

    def save_attached(self, chat: Chat, attached: Sequence[Part]) -> None:
        """Keep what is attached to the message that is being written."""
        chat.attached = tuple(attached)
        self.save(chat)
        self.keep_draft(chat)
        self.attached.emit(chat.id)

    def load_attached(self, chat: Chat, done: Callable[[tuple[Part, ...]], object]) -> None:
        """Give ``done`` what was attached to the message that was being written."""

        def take(draft: Draft) -> None:
            chat.attached = draft.attachments
            done(draft.attachments)

        self.when_done(chat.id, self._library.draft(chat.id), take)

    def save_draft(self, chat: Chat, text: str, caret: int = 0) -> None:
        """Keep what stands in the composer, and where the caret is."""
        before = chat.conversation
        if (text, caret) == (before.draft, before.draft_caret):
            return
        chat.conversation = replace(before, draft=text, draft_caret=caret)
        self.save(chat)
        self.keep_draft(chat)
        if text != before.draft:
            self.drafted.emit(chat.id)

    def sent(self, chat: Chat, text: str, attached: Sequence[Part]) -> None:
        """Take what was sent out of the draft; what was written or attached meanwhile stays."""
        written = chat.conversation.draft
        if written.startswith(text):
            rest = written.removeprefix(text)
            chat.conversation = replace(chat.conversation, draft=rest, draft_caret=len(rest))
        chat.attached = tuple(part for part in chat.attached or () if part not in attached)
        self.keep_draft(chat)
        self.drafted.emit(chat.id)
        self.attached.emit(chat.id)

    def keep_draft(self, chat: Chat) -> None:
        """Keep the draft as it is, with what waits to be sent before it."""
        written, caret = chat.conversation.draft, chat.conversation.draft_caret
        waiting = "".join(f"{each.text}\n\n" for each in chat.queue)
        attached = (
            None if chat.attached is None else [*(p for each in chat.queue for p in each.attached), *chat.attached]
        )
        self.keep(
            chat.id,
            self._library.save_draft(chat.id, waiting + written, caret=len(waiting) + caret, attachments=attached),
        )

    # how it is kept

    def keep(self, conversation_id: str, future: Future[Any]) -> None:
        """Have a write's failure said; its result is not needed."""
        self._jobs.run(future.result, failed=partial(self._not_kept, conversation_id))

    def when_done(self, conversation_id: str, future: Future[T], done: Callable[[T], object]) -> None:
        """Call ``done`` with what the library answers, or have its failure said."""
        self._jobs.run(future.result, done=done, failed=partial(self._not_kept, conversation_id))

    def _not_kept(self, conversation_id: str, error: SageDeskError) -> None:
        self.failed.emit(error, conversation_id)
