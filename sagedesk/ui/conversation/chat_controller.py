"""What happens between the window and the rest: conversations are opened, messages sent, replies shown and kept."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import InvalidInputError, SageDeskError
from sagedesk.library import Library, title_from
from sagedesk.library.values import Conversation, Deletion, Draft, Message, MessageState, new_id
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.context import Overflow
from sagedesk.llm.messages import ChatMessage, ImagePart, Part, Role, TextPart
from sagedesk.llm.parameters import Parameters
from sagedesk.llm.waiting import Waiting
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.open_chat import Chat, Queued
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.inference.delta_buffer import Arrived
from sagedesk.ui.inference.outgoing import outgoing
from sagedesk.ui.inference.request import ReplyRequest

T = TypeVar("T")
_log = logging.getLogger(__name__)


class ChatController(QObject):
    """Owns the open chats and their replies. A reply goes on while another conversation is shown.

    Conversations: ``changed(Conversation)`` when one must be shown anew in the list, ``loaded(conversation_id)`` when
    its messages are there, ``branched(Conversation)`` when one was made of the beginning of another,
    ``led(conversation_id, message_id)`` when the path of one goes through a message that was asked for,
    ``discarded(conversation_id)`` when one is gone in which there was nothing.
    Messages: ``appended(Message)``, ``removed(Message)``, ``grew(conversation_id, Arrived)``, ``replaced(Message)``,
    ``messages_deleted(Deletion)`` when they are in the trash,
    ``versions_known(conversation_id, ids of all versions by message id)``.
    ``answering(conversation_id, bool)`` when a reply begins and ends; ``waiting(conversation_id)`` each second while
    one is held until the endpoint can take it, and when it is held no more; ``failed(SageDeskError)`` when something
    could not be read or kept.
    """

    changed = Signal(object)
    loaded = Signal(str)
    appended = Signal(object)
    removed = Signal(object)
    grew = Signal(str, object)
    replaced = Signal(object)
    versions_known = Signal(str, object)
    branched = Signal(object)
    led = Signal(str, str)
    messages_deleted = Signal(object)
    discarded = Signal(str)
    answering = Signal(str, bool)
    waiting = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        inference: InferenceController,
        jobs: BackgroundJobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.inference = inference
        self._jobs = jobs
        self.common_parameters = Parameters()
        """The generation parameters of all endpoints, unless a profile or a conversation sets others."""
        self._chats: dict[str, Chat] = {}
        inference.waiting.connect(self._waiting)
        inference.arrived.connect(self._arrived)
        inference.ended.connect(self._reply_ended)

    def new(self, profile: EndpointProfile, folder_id: str | None = None) -> Chat:
        """Return a new, empty chat, in a folder or in none. It is kept with its first message or draft."""
        now = time.time()
        conversation = Conversation(
            id=new_id(),
            title="",
            profile_id=profile.id,
            system_prompt=profile.system_prompt,
            created_at=now,
            updated_at=now,
            folder_id=folder_id,
        )
        return self._add(conversation, saved=False)

    def open(self, conversation: Conversation) -> Chat:
        """Return the chat of a conversation; ``loaded`` says when its messages are there."""
        chat = self._chats.get(conversation.id)
        if chat is None:
            chat = self._add(conversation, saved=True)

            def show(messages: tuple[Message, ...]) -> None:
                if not chat.loaded:
                    self._load(chat, messages)

            self._when_done(self._library.messages(conversation.id), show)
        return chat

    def chat(self, conversation_id: str) -> Chat | None:
        """Return an open chat."""
        return self._chats.get(conversation_id)

    def close(self, conversation_id: str) -> None:
        """Forget an open chat; its reply, if one is being made, is stopped."""
        chat = self._chats.pop(conversation_id, None)
        if chat is not None:
            self.stop(chat)

    def takes(self, chat: Chat, text: str, attached: Sequence[Part] = ()) -> bool:
        """Return whether this can be sent now: not white space, nor while a reply comes, nor in a closed chat."""
        is_open = self._chats.get(chat.id) is chat and chat.loaded
        return bool(text.strip() or attached) and is_open and chat.reply_id is None

    def send(
        self,
        chat: Chat,
        text: str,
        profile: EndpointProfile,
        attached: Sequence[Part] = (),
        *,
        from_queue: bool = False,
    ) -> bool:
        """Send a message, and have the reply made. Returns False, and does nothing, while that cannot be.

        ``attached`` are parts that stand before the text. The draft is kept where the message comes ``from_queue``.
        """
        if not self.takes(chat, text, attached):
            return False
        if not chat.messages:
            system_prompt = chat.conversation.system_prompt if chat.own_prompt else profile.system_prompt
            chat.conversation = replace(chat.conversation, profile_id=profile.id, system_prompt=system_prompt)
        self._save_conversation(chat)
        asked = self._message(chat, Role.USER, text=text, attached=attached)
        chat.append(asked)
        self.appended.emit(asked)
        self._keep(self._library.add_message(asked))
        title = chat.conversation.title or title_from(text)
        chat.conversation = replace(chat.conversation, title=title, updated_at=asked.created_at, head_id=asked.id)
        if not from_queue:
            chat.conversation = replace(chat.conversation, draft="", draft_caret=0)
            chat.attached = ()
            self._keep_draft(chat)
        self._reply(chat, profile)
        return True

    def next_request(self, chat: Chat, typed: str) -> tuple[ChatMessage, ...]:
        """Return what the model would be sent with ``typed`` as the next message, but for the system prompt.

        Where nothing is typed, it is what the last reply was made from.
        """
        path = chat.messages
        if typed.strip():
            path.append(self._message(chat, Role.USER, text=typed))
        sent = outgoing(path, "")
        return sent[:-1] if sent and sent[-1].role == Role.ASSISTANT else sent

    def retry(self, chat: Chat, message_id: str, profile: EndpointProfile) -> bool:
        """Make the last reply anew; the one that was there is kept in the library as its sibling."""
        messages = chat.messages
        if chat.reply_id is not None or not messages or messages[-1].id != message_id:
            return False
        if messages[-1].role == Role.ASSISTANT:
            chat.drop_last()
            self.removed.emit(messages[-1])
        self._reply(chat, profile)
        return True

    def regenerate(self, chat: Chat, message_id: str, profile: EndpointProfile) -> bool:
        """Have a message answered anew: a sibling of the reply, which is kept. Returns False where that cannot be."""
        if chat.reply_id is not None or not self._cut(chat, message_id, Role.ASSISTANT):
            return False
        self._reply(chat, profile)
        return True

    def edit(
        self, chat: Chat, message_id: str, text: str, profile: EndpointProfile, attached: Sequence[Part] = ()
    ) -> bool:
        """Send another version of a message of the person's, and have it answered; the one that was there is kept.

        The pictures of that one go along, and ``attached``.
        """
        before = next((message.parts for message in chat.messages if message.id == message_id), ())
        pictures = [part for part in before if isinstance(part, ImagePart)]
        if chat.reply_id is not None or not text.strip() or not self._cut(chat, message_id, Role.USER):
            return False
        edited = self._message(chat, Role.USER, text=text, attached=[*pictures, *attached])
        chat.append(edited)
        self.appended.emit(edited)
        self._keep(self._library.add_message(edited))
        self._reply(chat, profile)
        return True

    def branch(self, message_id: str) -> None:
        """Make a conversation of the history up to a message; ``branched`` when it is there."""
        self._when_done(self._library.branch(message_id), self._branched)

    def show_version(self, chat: Chat, message_id: str, step: int) -> None:
        """Lead the path through the version before (-1) or after (1) a message; ``loaded`` when it does."""
        if chat.reply_id is not None:
            return

        def select(versions: Mapping[str, tuple[str, ...]]) -> None:
            ids = versions.get(message_id, (message_id,))
            place = ids.index(message_id) + step
            if 0 <= place < len(ids):
                self._keep(self._library.select(ids[place]))
                self._when_done(self._library.messages(chat.id), show)

        def show(messages: tuple[Message, ...]) -> None:
            if chat.reply_id is None:
                self._load(chat, messages)

        self._when_done(self._library.versions(chat.id), select)

    def lead_to(self, conversation: Conversation, message_id: str) -> None:
        """Have the path of a conversation lead through a message; ``led`` when it does.

        While a reply comes, the path stays where it is.
        """
        chat = self.open(conversation)
        if any(message.id == message_id for message in chat.messages):
            self.led.emit(chat.id, message_id)
            return

        def look(messages: tuple[Message, ...]) -> None:
            if any(message.id == message_id for message in messages):
                show(messages)
            elif chat.reply_id is None:
                self._keep(self._library.select(message_id))
                self._when_done(self._library.messages(chat.id), show)
            else:
                self.failed.emit(
                    InvalidInputError(
                        self.tr("This message is in another version of the conversation, in which a reply comes."),
                        hint=self.tr("Wait until it ends, or stop it."),
                    )
                )

        def show(messages: tuple[Message, ...]) -> None:
            if chat.reply_id is None:
                self._load(chat, messages)
                self.led.emit(chat.id, message_id)

        self._when_done(self._library.messages(chat.id), look)

    def leave(self, chat: Chat) -> None:
        """Remove a conversation that nothing came of: a message was begun, and its text deleted again."""
        known = chat.conversation
        if not chat.saved or not chat.loaded or chat.messages or known.draft or known.title or chat.queue:
            return

        def tell(gone: bool) -> None:
            if gone:
                self._chats.pop(chat.id, None)
                self.discarded.emit(chat.id)

        self._when_done(self._library.discard_empty(chat.id), tell)

    def delete_message(self, chat: Chat, message_id: str, *, below: bool) -> None:
        """Put a message, or it and all below it, into the trash; not while a reply comes."""
        if chat.reply_id is not None:
            return

        def gone(deletion: Deletion) -> None:
            self._reload(chat)
            self.messages_deleted.emit(deletion)

        self._when_done(self._library.trash.delete_message(message_id, below=below), gone)

    def restore_messages(self, deletion_id: str) -> None:
        """Take what one deletion took out of the trash again."""

        def back(conversation: Conversation) -> None:
            chat = self._chats.get(conversation.id)
            if chat is not None:
                self._reload(chat)

        self._when_done(self._library.trash.restore_messages(deletion_id), back)

    def take(self, conversations: Iterable[Conversation]) -> None:
        """Take conversations as the library has them: what another window did shows in the open chats."""
        for conversation in conversations:
            chat = self._chats.get(conversation.id)
            if chat is None or chat.reply_id is not None or chat.conversation.updated_at > conversation.updated_at:
                continue
            before = chat.conversation
            chat.conversation = replace(conversation, draft=before.draft, draft_caret=before.draft_caret)
            last = chat.messages[-1] if chat.messages else None
            unfinished = last is not None and last.state == MessageState.STREAMING
            if chat.loaded and (unfinished or (last.id if last else None) != conversation.head_id):
                self._reload(chat)

    def _reload(self, chat: Chat) -> None:
        def show(messages: tuple[Message, ...]) -> None:
            if chat.reply_id is None and list(messages) != chat.messages:
                self._load(chat, messages)

        self._when_done(self._library.messages(chat.id), show)

    def _load(self, chat: Chat, messages: Sequence[Message]) -> None:
        before, staying = chat.messages, {message.id for message in messages}
        chat.load(messages)
        if chat.messages and chat.messages == [message for message in before if message.id in staying]:
            # only some are gone: the reader stays where they are
            for message in reversed(before):
                if message.id not in staying:
                    self.removed.emit(message)
        else:
            self.loaded.emit(chat.id)
        self._look_for_versions(chat.id)

    def stop(self, chat: Chat) -> None:
        """Stop the chat's reply; what came is kept."""
        if chat.reply_id is not None:
            self.inference.cancel(chat.reply_id)

    def choose_profile(self, chat: Chat, profile: EndpointProfile) -> None:
        """Ask another endpoint from now on. The conversation's system prompt becomes that of the profile."""
        chat.own_prompt = False
        chat.conversation = replace(chat.conversation, profile_id=profile.id, system_prompt=profile.system_prompt)
        if chat.saved:
            self._keep(self._library.set_profile(chat.id, profile.id))
            self._keep(self._library.set_system_prompt(chat.id, profile.system_prompt))

    def set_system_prompt(self, chat: Chat, text: str) -> None:
        """Begin the requests of this conversation with another system prompt."""
        chat.own_prompt = True
        chat.conversation = replace(chat.conversation, system_prompt=text)
        if chat.saved:
            self._keep(self._library.set_system_prompt(chat.id, text))

    def set_parameters(self, chat: Chat, parameters: Parameters) -> None:
        """Give a conversation generation parameters of its own."""
        chat.conversation = replace(chat.conversation, parameters=parameters)
        if chat.saved:
            self._keep(self._library.set_parameters(chat.id, parameters))

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation the person's title."""
        chat = self._chats.get(conversation_id)
        if chat is not None:
            chat.conversation = replace(chat.conversation, title=title)
        self._keep(self._library.rename(conversation_id, title))

    def set_queue(self, chat: Chat, queue: Sequence[Queued]) -> None:
        """Take what waits to be sent. It is kept at the head of the draft, should the program end before."""
        chat.queue = tuple(queue)
        if chat.saved:
            self._keep_draft(chat)

    def save_attached(self, chat: Chat, attached: Sequence[Part]) -> None:
        """Keep what is attached to the message that is being written."""
        chat.attached = tuple(attached)
        self._save_conversation(chat)
        self._keep_draft(chat)

    def load_attached(self, chat: Chat, done: Callable[[tuple[Part, ...]], object]) -> None:
        """Give ``done`` what was attached to the message that was being written."""

        def take(draft: Draft) -> None:
            chat.attached = draft.attachments
            done(draft.attachments)

        self._when_done(self._library.draft(chat.id), take)

    def save_draft(self, chat: Chat, text: str, caret: int = 0) -> None:
        """Keep what stands in the composer, and where the caret is."""
        if (text, caret) == (chat.conversation.draft, chat.conversation.draft_caret):
            return
        chat.conversation = replace(chat.conversation, draft=text, draft_caret=caret)
        self._save_conversation(chat)
        self._keep_draft(chat)

    def forget_all(self) -> None:
        """Forget every open chat, as after the library was restored; replies that are being made are stopped."""
        for conversation_id in list(self._chats):
            self.close(conversation_id)

    @Slot(object)
    def _branched(self, conversation: Conversation) -> None:
        self.changed.emit(conversation)
        self.branched.emit(conversation)

    def _look_for_versions(self, conversation_id: str) -> None:
        def tell(versions: Mapping[str, tuple[str, ...]]) -> None:
            self.versions_known.emit(conversation_id, versions)

        self._when_done(self._library.versions(conversation_id), tell)

    def _keep_draft(self, chat: Chat) -> None:
        written, caret = chat.conversation.draft, chat.conversation.draft_caret
        waiting = "".join(f"{each.text}\n\n" for each in chat.queue)
        attached = (
            None if chat.attached is None else [*(p for each in chat.queue for p in each.attached), *chat.attached]
        )
        self._keep(
            self._library.save_draft(chat.id, waiting + written, caret=len(waiting) + caret, attachments=attached)
        )

    def _cut(self, chat: Chat, message_id: str, role: Role) -> bool:
        if not any(message.id == message_id and message.role == role for message in chat.messages):
            return False
        for message in reversed(chat.cut(message_id)):
            self.removed.emit(message)
        return True

    def _add(self, conversation: Conversation, *, saved: bool) -> Chat:
        chat = Chat(conversation, saved=saved)
        self._chats[conversation.id] = chat
        return chat

    def _save_conversation(self, chat: Chat) -> None:
        if not chat.saved:
            chat.saved = True
            self._keep(
                self._library.create_conversation(
                    conversation_id=chat.id,
                    profile_id=chat.conversation.profile_id,
                    system_prompt=chat.conversation.system_prompt,
                )
            )
            if chat.conversation.folder_id is not None:
                self._keep(self._library.set_folder(chat.id, chat.conversation.folder_id))
            if chat.conversation.parameters != Parameters():
                self._keep(self._library.set_parameters(chat.id, chat.conversation.parameters))
            self.changed.emit(chat.conversation)

    def _message(self, chat: Chat, role: Role, *, text: str = "", attached: Sequence[Part] = ()) -> Message:
        messages = chat.messages
        return Message(
            id=new_id(),
            conversation_id=chat.id,
            parent_id=messages[-1].id if messages else None,
            role=role,
            parts=(*attached, *([TextPart(text=text)] if text else [])),
            state=MessageState.COMPLETE if text or attached else MessageState.STREAMING,
            created_at=time.time(),
        )

    def _reply(self, chat: Chat, profile: EndpointProfile) -> None:
        parameters = self.common_parameters.merged(profile.parameters).merged(chat.conversation.parameters)
        profile = replace(profile, parameters=parameters)
        reply = self._message(chat, Role.ASSISTANT)
        request = ReplyRequest(
            reply=reply,
            profile=profile,
            messages=outgoing(chat.messages, chat.conversation.system_prompt),
            cancel=CancelToken(),
            fit=profile.context.overflow is Overflow.OLDEST_FIRST if chat.fit is None else chat.fit,
        )
        reply = replace(reply, metadata=request.metadata())
        chat.append(reply)
        self.appended.emit(reply)
        self.inference.send(replace(request, reply=reply))
        if self.inference.endpoints.wanted(profile):
            self._jobs.run(partial(self.inference.endpoints.find_out, profile), failed=self._nothing_found_out)
        self.changed.emit(chat.conversation)
        self.answering.emit(chat.id, True)

    @Slot(str, object)
    def _waiting(self, message_id: str, step: Waiting | None) -> None:
        for chat in self._chats.values():
            if chat.reply_id == message_id:
                chat.waiting = step
                self.waiting.emit(chat.id)

    @Slot(object)
    def _arrived(self, arrived: Arrived) -> None:
        for chat in self._chats.values():
            if chat.reply_id == arrived.message_id:
                chat.grow(arrived)
                self.grew.emit(chat.id, arrived)

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        chat = self._chats.get(message.conversation_id)
        if chat is not None and chat.reply_id == message.id:
            chat.finish(message)
            self.replaced.emit(message)
            self._look_for_versions(chat.id)
            self.answering.emit(chat.id, False)

    @Slot(object)
    def _nothing_found_out(self, error: SageDeskError) -> None:
        _log.info("The endpoint's account and cost are not known: %s", error)

    def _keep(self, future: Future[object] | Future[Conversation] | Future[Message] | Future[None]) -> None:
        """Have a write's failure said; its result is not needed."""
        self._jobs.run(future.result, failed=self._not_kept)

    def _when_done(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._jobs.run(future.result, done=done, failed=self._not_kept)

    @Slot(object)
    def _not_kept(self, error: SageDeskError) -> None:
        self.failed.emit(error)
