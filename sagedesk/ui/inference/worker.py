"""The thread that talks to an endpoint: one request at a time, its deltas into a buffer, its end as one signal."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.errors import CancelledError, CredentialsError, InterruptedStreamError, SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Exchange, Failure, Message, MessageState
from sagedesk.llm.accumulator import Accumulator
from sagedesk.llm.messages import (
    Finish,
    Outcome,
    Part,
    ReasoningDelta,
    ReasoningPart,
    TextDelta,
    TextPart,
    TextWasReasoning,
)
from sagedesk.llm.recording import Recording
from sagedesk.llm.waiting import Hold, Readiness, Waiting
from sagedesk.ui.inference.context_use import fit_in
from sagedesk.ui.inference.delta_buffer import DeltaBuffer
from sagedesk.ui.inference.endpoint_facts import KnownEndpoints
from sagedesk.ui.inference.request import ReplyRequest

if TYPE_CHECKING:
    from sagedesk.llm.stream import EventStream

_log = logging.getLogger(__name__)


class InferenceWorker(QObject):
    """Makes one reply after another. Lives in its own QThread and has no parent.

    Signals, for each request in this order: ``started(message_id)``, any number of ``waiting(message_id, Waiting)``
    while the endpoint cannot take it and one ``waiting(message_id, None)`` once it did, any number of ``arrived()``
    (the buffer was empty and is not any more), one ``ended(Message)`` with the final message.
    """

    started = Signal(str)
    waiting = Signal(str, object)
    arrived = Signal()
    ended = Signal(object)

    def __init__(
        self, connections: Connections, library: Library, buffer: DeltaBuffer, endpoints: KnownEndpoints
    ) -> None:
        super().__init__()
        self._connections = connections
        self._endpoints = endpoints
        self._library = library
        self._buffer = buffer

    @Slot(object)
    def run(self, request: ReplyRequest) -> None:
        """Make the reply, journal it while it streams, and keep it when it has ended."""
        self.started.emit(request.reply.id)
        reply = _Reply(request, self._endpoints)
        try:
            journal = self._library.begin_reply(request.reply)
        except SageDeskError as error:
            self.ended.emit(reply.message(MessageState.FAILED, error))
            return
        try:
            final = self._stream(request, reply, journal.append)
        except Exception as error:  # noqa: BLE001  # a fault of ours must end the reply, not leave it streaming
            _log.exception("A reply failed in a way that was not foreseen")
            final = reply.message(MessageState.FAILED, _unforeseen(error))
        try:
            journal.finish(
                state=final.state,
                parts=final.parts,
                failure=final.failure,
                metadata=final.metadata,
                finished_at=final.finished_at,
            ).result()
        except SageDeskError as error:
            # the text is on the screen; that it could not be kept must be said there too
            final = replace(final, failure=_failure(error))
        self._keep_exchange(final.id, reply.recording)
        self.ended.emit(final)

    def _keep_exchange(self, message_id: str, recording: Recording | None) -> None:
        if recording is None or not recording.request:
            return
        exchange = Exchange(
            request=recording.request,
            request_size=recording.request_size,
            request_headers=recording.request_headers,
            response=recording.response,
            response_size=recording.response_size,
            response_headers=recording.response_headers,
            timeline=tuple(recording.timeline),
        )
        try:
            self._library.replies.keep_exchange(message_id, exchange).result()
        except SageDeskError as error:
            # the reply itself is kept, and says so where it is not
            _log.warning("The exchange of a reply was not kept: %s", error)

    def _comes_at_once(self, request: ReplyRequest, reply: _Reply, waiting: Waiting) -> None:
        reply.comes_at_once()
        self.waiting.emit(request.reply.id, waiting)

    def _send(self, request: ReplyRequest, reply: _Reply) -> EventStream:
        # opened each time: the person may have signed in, or entered other keys
        llm = self._connections.open(request.profile)
        request.cancel.raise_if_cancelled()
        try:
            events = llm.stream_events(
                request.messages,
                cancel=request.cancel,
                progress=partial(self._comes_at_once, request, reply),
                recording=reply.recording,
            )
        except CredentialsError:
            self._connections.forget(request.profile.id)
            raise
        finally:
            # a profile without one takes that of the AWS configuration
            reply.region = llm.connection.region
        return events

    def _fitted(self, request: ReplyRequest, reply: _Reply) -> ReplyRequest:
        if not (request.fit and request.profile.context.length):
            return request
        fit = fit_in(request.messages, request.profile)
        reply.left_out = fit.left_out
        return replace(request, messages=fit.messages)

    def _look(self, request: ReplyRequest) -> Readiness:
        return self._connections.open(request.profile).readiness(request.cancel)

    def _when_ready(self, request: ReplyRequest, reply: _Reply) -> EventStream:
        """Send the request, once the endpoint can take it and the person is signed in."""
        hold = Hold(
            partial(self._send, request, reply),
            cancel=request.cancel,
            look=partial(self._look, request),
            can_sign_in=True,
            longest=self._connections.longest_wait,
        )
        for waiting in hold:
            self.waiting.emit(request.reply.id, waiting)
        self.waiting.emit(request.reply.id, None)
        return hold.result

    def _stream(self, request: ReplyRequest, reply: _Reply, journal: Callable[..., None]) -> Message:
        message_id = request.reply.id
        append = self._buffer.append
        try:
            request = self._fitted(request, reply)
            with self._when_ready(request, reply) as events:
                reply.begin(events.accumulator)
                for event in events:
                    if isinstance(event, TextDelta):
                        reply.text_came()
                        journal(text=event.text)
                        if append(message_id, text=event.text):
                            self.arrived.emit()
                    elif isinstance(event, TextWasReasoning):
                        reply.text_was_reasoning()
                        if self._buffer.text_was_reasoning(message_id):
                            self.arrived.emit()
                    elif isinstance(event, ReasoningDelta):
                        reply.reasoning_came()
                        journal(reasoning=event.text)
                        if append(message_id, reasoning=event.text):
                            self.arrived.emit()
        except CancelledError:
            return reply.message(MessageState.STOPPED)
        except SageDeskError as error:
            broke_off = isinstance(error, InterruptedStreamError) and reply.has_text
            return reply.message(MessageState.INTERRUPTED if broke_off else MessageState.FAILED, error)
        return reply.finished()


class _Reply:
    """One reply's parts and times while it is made."""

    def __init__(self, request: ReplyRequest, endpoints: KnownEndpoints) -> None:
        self._request = request
        self._endpoints = endpoints
        self.recording = Recording() if request.record else None
        self.region = ""
        self._queued = time.time()
        self.left_out = 0
        self._begun: float | None = None
        self._accumulator = Accumulator()
        self._first_reasoning: float | None = None
        self._first_text: float | None = None
        self._last: float | None = None
        self._at_once = False

    def comes_at_once(self) -> None:
        self._at_once = True

    def begin(self, accumulator: Accumulator) -> None:
        self._accumulator = accumulator
        # what was waited before is not the model's time
        self._begun = time.time()

    def text_came(self) -> None:
        self._last = time.time()
        if self._first_text is None:
            self._first_text = self._last

    def reasoning_came(self) -> None:
        self._last = time.time()
        if self._first_reasoning is None:
            self._first_reasoning = self._last

    def text_was_reasoning(self) -> None:
        self._first_reasoning = self._first_reasoning or self._first_text
        self._first_text = None

    @property
    def has_text(self) -> bool:
        return self._first_text is not None

    def finished(self) -> Message:
        finish = self._accumulator.finish or Finish(outcome=Outcome.INCOMPLETE)
        if finish.outcome == Outcome.INCOMPLETE:
            return self.message(
                MessageState.INTERRUPTED,
                InterruptedStreamError(
                    _tr("The reply ended without saying that it was complete."),
                    hint=_tr("It may be cut off. Try again if something is missing."),
                ),
            )
        return self.message(MessageState.LENGTH if finish.outcome == Outcome.LENGTH else MessageState.COMPLETE)

    def message(self, state: MessageState, error: SageDeskError | None = None) -> Message:
        now = time.time()
        return replace(
            self._request.reply,
            parts=self._parts(now),
            state=state,
            finished_at=now,
            failure=_failure(error) if error else None,
            metadata={**self._request.metadata(), **self._found_out(now), **self._measured()},
        )

    def _found_out(self, now: float) -> dict[str, object]:
        """Return region, account and the share of the endpoint's hour that the reply took, where they are known."""
        facts = self._endpoints.of(self._request.profile)
        found: dict[str, object] = {"account": facts.account} if facts.account else {}
        if self.region:
            found["region"] = self.region
        if facts.cost_per_hour is not None:
            since = self._begun or now
            found["cost"] = facts.cost_per_hour * max(0.0, now - since) / 3600
        return found

    def _parts(self, now: float) -> tuple[Part, ...]:
        came = self._accumulator.response()
        parts: list[Part] = []
        if came.reasoning:
            since = self._first_reasoning or now
            parts.append(ReasoningPart(text=came.reasoning, seconds=max(0.0, (self._first_text or now) - since)))
        if came.text:
            parts.append(TextPart(text=came.text))
        return (*parts, *self._accumulator.tool_calls)

    def _measured(self) -> dict[str, object]:
        came = self._accumulator
        first = min((time for time in (self._first_reasoning, self._first_text) if time is not None), default=None)
        measured: dict[str, object] = {"queued_at": self._queued}
        if self.left_out:
            measured["left_out"] = self.left_out
        if self._at_once:
            measured["came_at_once"] = True
        if first is not None:
            measured["first_token_at"] = first
        if self._last is not None:
            measured["last_token_at"] = self._last
        if came.finish is not None:
            measured["finish_reason"] = came.finish.reason
        if came.usage is not None:
            measured["prompt_tokens"] = came.usage.prompt_tokens
            measured["completion_tokens"] = came.usage.completion_tokens
        if came.metadata is not None:
            measured["request_id"] = came.metadata.request_id
            if came.metadata.variant:
                measured["variant"] = came.metadata.variant
        return measured


def _failure(error: SageDeskError) -> Failure:
    return Failure(
        kind=type(error).__name__,
        message=error.message,
        hint=error.hint,
        detail=error.detail,
        policy=error.policy,
        log=error.log,
    )


def _unforeseen(error: Exception) -> SageDeskError:
    return SageDeskError(
        _tr("Something went wrong inside SageDesk."),
        hint=_tr("Please report it, with the details."),
        detail="".join(traceback.format_exception(error)),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Worker", text)
