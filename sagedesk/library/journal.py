"""A reply that is kept while it streams, and what becomes of one whose process died."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.library import messages
from sagedesk.library.database import transaction
from sagedesk.library.values import Failure, Message, MessageState
from sagedesk.library.worker import DatabaseThread, Job
from sagedesk.llm.messages import Part
from sagedesk.translation import translate

COMMIT_WITHIN = 0.25
"""Seconds from the first character that is not committed to the commit that takes it."""
RETRY_AFTER = 2.0
"""Seconds from a commit that failed (a full disk, a locked file) to the next attempt."""

_log = logging.getLogger(__name__)


class ReplyJournal:
    """One streaming reply. All methods are thread-safe and return at once.

    Made by Library.begin_reply. What is appended is committed within half a second; what could not be committed
    is kept and tried again. A journal that nobody finished is finished as interrupted when the library closes or,
    after a crash, when it is opened next.
    """

    def __init__(self, message: Message, owner_id: str, writer: DatabaseThread) -> None:
        self.message = message
        """The reply as it began: streaming, without parts."""
        self._owner_id = owner_id
        self._writer = writer
        self._lock = threading.Lock()
        self._pending: list[tuple[str, str]] = []
        self._commit_is_due = True
        self._stored = False  # the writer thread's own
        self._kept: Message | None = None
        self._ending: Job[Message] | None = None
        self._ended: Future[Message] | None = None
        self.begun: Future[None] = writer.submit(self._commit)
        """Done when the library has the reply; its error says why it does not have it yet."""

    def append(self, text: str = "", reasoning: str = "") -> None:
        """Add what came: the reasoning first where both are given. Ignored once ``finish`` was called."""
        with self._lock:
            if self._ended is not None:
                return
            if reasoning:
                self._pending.append(("reasoning", reasoning))
            if text:
                self._pending.append(("text", text))
            if self._commit_is_due or not self._pending:
                return
            self._commit_is_due = True
        self._writer.submit(self._commit, delay=COMMIT_WITHIN)

    def finish(
        self,
        *,
        state: MessageState = MessageState.COMPLETE,
        parts: Sequence[Part] | None = None,
        failure: Failure | None = None,
        metadata: Mapping[str, object] | None = None,
        finished_at: float | None = None,
    ) -> Future[Message]:
        """End the reply; the future has the message as it is kept.

        ``parts`` are what was appended unless others are given. ``metadata`` is put over what the reply began
        with. ``finished_at`` is now unless another time is given. Where the future fails, the reply is kept in
        memory and tried again every two seconds and on closing. A second call changes nothing and returns the
        first one's future, unless that failed: then the first ending is tried again at once.
        """
        if state is MessageState.STREAMING:
            raise InvalidInputError(translate("Library", "A reply that ends cannot be streaming."))
        ended = replace(
            self.message,
            state=state,
            failure=failure,
            metadata={**self.message.metadata, **(metadata or {})},
            # a clock may jump back while a reply streams
            finished_at=max(time.time(), self.message.created_at) if finished_at is None else finished_at,
        )
        with self._lock:
            if self._ending is None:
                self._ending = self._ending_job(ended, None if parts is None else tuple(parts))
            if self._ended is None or _failed(self._ended):
                self._ended = self._writer.submit(self._ending)
            return self._ended

    @property
    def is_kept(self) -> bool:
        """Whether the reply has ended and the library has all of it."""
        return self._kept is not None

    def _ending_job(self, ended: Message, parts: tuple[Part, ...] | None) -> Job[Message]:
        def job(connection: sqlite3.Connection) -> Message:
            if self._kept is not None:
                return self._kept
            with self._lock:
                pieces = list(self._pending)
            try:
                with transaction(connection):
                    self._store(connection, pieces)
                    came = messages.journaled_parts(connection, ended.id) if parts is None else parts
                    kept = replace(ended, parts=came)
                    messages.complete(connection, kept)
            except sqlite3.Error as error:
                self._try_again(job, error)
                raise
            self._was_stored(pieces)
            self._kept = kept
            return kept

        return job

    def _commit(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            pieces = list(self._pending)
            self._commit_is_due = False
        if self._stored and not pieces:
            return
        try:
            with transaction(connection, synced=False):
                self._store(connection, pieces)
        except sqlite3.Error as error:
            with self._lock:
                if self._ended is not None:
                    raise
                self._commit_is_due = True
            self._try_again(self._commit, error)
            raise
        self._was_stored(pieces)

    def _try_again(self, job: Job[Any], error: sqlite3.Error) -> None:
        _log.warning("A reply could not be saved and will be tried again: %s", error)
        self._writer.submit(job, delay=RETRY_AFTER)

    def _store(self, connection: sqlite3.Connection, pieces: Sequence[tuple[str, str]]) -> None:
        if not self._stored:
            messages.add(connection, self.message, writer_id=self._owner_id)
        messages.journal(connection, self.message.id, pieces, time.time())

    def _was_stored(self, pieces: Sequence[tuple[str, str]]) -> None:
        # only now: a commit that fails must find them again
        self._stored = True
        with self._lock:
            del self._pending[: len(pieces)]


def interrupt_dead_replies(connection: sqlite3.Connection, is_alive: Callable[[str], bool]) -> None:
    """End the replies whose process is gone; those that a living process still writes are left alone."""
    owner_ids = connection.execute("SELECT DISTINCT writer_id FROM messages WHERE writer_id IS NOT NULL").fetchall()
    for (owner_id,) in owner_ids:
        if not is_alive(owner_id):
            ids = connection.execute("SELECT id FROM messages WHERE writer_id = ?", (owner_id,)).fetchall()
            for (message_id,) in ids:
                messages.interrupt(connection, message_id)


def _failed(future: Future[Message]) -> bool:
    return future.done() and (future.cancelled() or future.exception() is not None)
