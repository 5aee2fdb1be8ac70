"""What is said in the open conversations: messages are sent, replies made, shown and kept."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library, title_from
from sagedesk.library.values import Message, MessageState, new_id
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.context import Overflow
from sagedesk.llm.messages import ChatMessage, ImagePart, Part, Role, TextPart
from sagedesk.llm.parameters import Parameters
from sagedesk.llm.waiting import Waiting
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_paths import ChatPaths
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.conversation.open_chats import OpenChats
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.inference.delta_buffer import Arrived
from sagedesk.ui.inference.outgoing import outgoing
from sagedesk.ui.inference.request import ReplyRequest

T = TypeVar("T")
_log = logging.getLogger(__name__)


class ChatController(OpenChats):
    """Owns the open chats and their replies. A reply goes on while another conversation is shown, or none.

    Messages: ``appended(Message)``, ``grew(conversation_id, Arrived)``, ``replaced(Message)`` when a reply has ended.
    ``answering(conversation_id, bool)`` when a reply begins and ends; ``waiting(conversation_id)`` each second while
    one is held until the endpoint can take it, and when it is held no more. ``keeping`` keeps what is written and
    chosen, ``paths`` leads through versions.
    """

    appended = Signal(object)
    grew = Signal(str, object)
    replaced = Signal(object)
    answering = Signal(str, bool)
    waiting = Signal(str)

    def __init__(
        self,
        library: Library,
        inference: InferenceController,
        jobs: BackgroundJobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(library, jobs, parent)
        self.inference = inference
        self._jobs = jobs
        self.paths = ChatPaths(self, library, self)
        self.common_parameters = Parameters()
        """The generation parameters of all endpoints, unless a profile or a conversation sets others."""
        inference.waiting.connect(self._waiting)
        inference.arrived.connect(self._arrived)
        inference.ended.connect(self._reply_ended)

    def close(self, conversation_id: str) -> None:
        """Forget an open chat; its reply, if one is being made, is stopped."""
        if (chat := self.chat(conversation_id)) is not None:
            self.stop(chat)
        super().close(conversation_id)

    @Slot()
    def forget_all(self) -> None:
        """Forget every open chat; replies that are being made are stopped."""
        for chat in self._chats.values():
            self.stop(chat)
        super().forget_all()

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
        self.keeping.save(chat)
        asked = self._message(chat, Role.USER, text=text, attached=attached)
        chat.append(asked)
        self.appended.emit(asked)
        self.keeping.keep(chat.id, self._library.add_message(asked))
        title = chat.conversation.title or title_from(text)
        chat.conversation = replace(chat.conversation, title=title, updated_at=asked.created_at, head_id=asked.id)
        if not from_queue:
            self.keeping.sent(chat, text, attached)
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
        if not self.keep_edit(chat, message_id, text, attached):
            return False
        self._reply(chat, profile)
        return True

    def keep_edit(self, chat: Chat, message_id: str, text: str, attached: Sequence[Part] = ()) -> bool:
        """Keep another version of a message of the person's, as ``edit`` does, but have nothing answer it."""
        before = next((message.parts for message in chat.messages if message.id == message_id), ())
        pictures = [part for part in before if isinstance(part, ImagePart)]
        if chat.reply_id is not None or not text.strip() or not self._cut(chat, message_id, Role.USER):
            return False
        edited = self._message(chat, Role.USER, text=text, attached=[*pictures, *attached])
        chat.append(edited)
        self.appended.emit(edited)
        self.keeping.keep(chat.id, self._library.add_message(edited))
        self.look_for_versions(chat.id)
        return True

    def stop(self, chat: Chat) -> None:
        """Stop the chat's reply; what came is kept."""
        if chat.reply_id is not None:
            self.inference.cancel(chat.reply_id)

    def _cut(self, chat: Chat, message_id: str, role: Role) -> bool:
        if not any(message.id == message_id and message.role == role for message in chat.messages):
            return False
        for message in reversed(chat.cut(message_id)):
            self.removed.emit(message)
        return True

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
            self.look_for_versions(chat.id)
            self.answering.emit(chat.id, False)

    @Slot(object)
    def _nothing_found_out(self, error: SageDeskError) -> None:
        _log.info("The endpoint's account and cost are not known: %s", error)
