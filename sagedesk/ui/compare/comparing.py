"""Makes the replies of comparisons, and keeps each comparison as a conversation."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library, title_from
from sagedesk.library.values import Conversation, Message, MessageState, new_id
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.messages import ChatMessage, Role, TextPart
from sagedesk.llm.waiting import Waiting
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.compare.contender import Contender
from sagedesk.ui.compare.results import write_comparison
from sagedesk.ui.compare.window import CompareWindow
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.inference.delta_buffer import Arrived
from sagedesk.ui.inference.request import ReplyRequest
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.window.main_window import MainWindow


class Comparing(QObject):
    """``made(Conversation)`` when a comparison has become one, ``chosen(conversation id)`` when one is to go on."""

    made = Signal(object)
    chosen = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        inference: InferenceController,
        profiles: Profiles,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._inference = inference
        self._profiles = profiles
        self._jobs = jobs
        self._open: list[_Comparison] = []
        window.registry["compare"].triggered.connect(self.open)
        inference.arrived.connect(self._arrived)
        inference.waiting.connect(self._waiting)
        inference.ended.connect(self._ended)

    @Slot()
    def open(self) -> None:
        """Open the window of a new comparison."""
        current = self._window.header.current
        first = current.id if current else self._profiles.all[0].id
        opened = CompareWindow(self._profiles.all, first, self._window.theme, self._window)
        comparison = _Comparison(opened)
        self._open.append(comparison)
        opened.asked.connect(partial(self._ask, comparison))
        opened.stopped.connect(partial(self._stop, comparison))
        opened.chosen.connect(partial(self._choose, comparison))
        opened.exported.connect(partial(self._export, comparison))
        # Esc ends a dialog without closing it
        opened.finished.connect(partial(self._closed, comparison))
        opened.show()

    def _ask(self, comparison: _Comparison, text: str, contenders: Sequence[Contender]) -> None:
        profiles = [contender.profile for contender in contenders]
        self._window.consent.require_all(profiles, partial(self._send, comparison, text, contenders), _stay)

    def _send(self, comparison: _Comparison, text: str, contenders: Sequence[Contender]) -> None:
        now = time.time()
        first = contenders[0].profile
        conversation = Conversation(
            id=new_id(),
            title=title_from(text),
            profile_id=first.id,
            system_prompt=first.system_prompt,
            created_at=now,
            updated_at=now,
        )
        asked = Message(
            conversation_id=conversation.id,
            parent_id=None,
            role=Role.USER,
            parts=(TextPart(text=text),),
            created_at=now,
        )
        requests = [self._request(contender, conversation, asked) for contender in contenders]
        comparison.conversation, comparison.text = conversation, text
        comparison.window.show_columns(contenders, [request.reply for request in requests])
        self._keep(
            self._library.create_conversation(
                conversation_id=conversation.id,
                profile_id=conversation.profile_id,
                system_prompt=conversation.system_prompt,
            ).result
        )
        self._keep(self._library.add_message(asked).result)
        for request in requests:
            self._inference.send(request)
        self.made.emit(conversation)

    def _request(self, contender: Contender, conversation: Conversation, asked: Message) -> ReplyRequest:
        profile = contender.changed_profile
        system = [ChatMessage(profile.system_prompt, role=Role.SYSTEM)] if profile.system_prompt else []
        reply = Message(
            conversation_id=conversation.id,
            parent_id=asked.id,
            role=Role.ASSISTANT,
            parts=(),
            state=MessageState.STREAMING,
        )
        request = ReplyRequest(
            reply=reply, profile=profile, messages=(*system, asked.to_chat_message()), cancel=CancelToken()
        )
        return replace(request, reply=replace(reply, metadata=request.metadata()))

    def _stop(self, comparison: _Comparison) -> None:
        for column in comparison.window.columns:
            if not column.ended:
                self._inference.cancel(column.reply.id)

    def _choose(self, comparison: _Comparison, message_id: str) -> None:
        column = comparison.window.column(message_id)
        conversation = comparison.conversation
        if column is None or conversation is None:
            return
        profile_id = str(column.reply.metadata.get("profile_id", conversation.profile_id))

        def select() -> Conversation:
            self._library.set_profile(conversation.id, profile_id).result()
            return self._library.select(message_id).result()

        self._jobs.run(select, done=self._selected, failed=self._failed)
        comparison.window.close()

    @Slot(object)
    def _selected(self, conversation: Conversation) -> None:
        self.made.emit(conversation)
        self.chosen.emit(conversation.id)

    def _export(self, comparison: _Comparison, path: str) -> None:
        replies = [(column.label, column.reply) for column in comparison.window.columns]
        self._jobs.run(
            partial(write_comparison, Path(path), comparison.text, replies),
            done=partial(self._exported, comparison),
            failed=partial(self._complain, comparison),
        )

    def _exported(self, comparison: _Comparison, path: Path) -> None:
        if comparison in self._open:
            comparison.window.notices.inform(self.tr("Exported to {path}.").format(path=path))

    def _complain(self, comparison: _Comparison, error: SageDeskError) -> None:
        if comparison in self._open:
            comparison.window.notices.complain(str(error))

    def _closed(self, comparison: _Comparison, _result: int) -> None:
        self._stop(comparison)
        self._open.remove(comparison)

    @Slot(object)
    def _arrived(self, arrived: Arrived) -> None:
        for comparison in self._open:
            if (column := comparison.window.column(arrived.message_id)) is not None:
                column.take(arrived)

    @Slot(str, object)
    def _waiting(self, message_id: str, step: Waiting | None) -> None:
        for comparison in self._open:
            if (column := comparison.window.column(message_id)) is not None:
                column.wait(step)

    @Slot(object)
    def _ended(self, message: Message) -> None:
        for comparison in self._open:
            comparison.window.end(message)

    def _keep(self, work: Callable[[], object]) -> None:
        self._jobs.run(work, failed=self._failed)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))


class _Comparison:
    """A window, and the conversation that its replies are kept in."""

    def __init__(self, window: CompareWindow) -> None:
        self.window = window
        self.conversation: Conversation | None = None
        self.text = ""


def _stay() -> None:
    """Leave what was written where it is."""
