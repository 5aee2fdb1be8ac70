"""The conversation library: one SQLite file, one thread that writes, one that reads."""

from __future__ import annotations

import atexit
import concurrent.futures
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sagedesk.library import conversations, messages, owners
from sagedesk.library.database import connect, snapshot, transaction
from sagedesk.library.faults import storage_faults
from sagedesk.library.journal import ReplyJournal, interrupt_dead_replies
from sagedesk.library.opening import open_database
from sagedesk.library.values import Conversation, Message, MessageState, new_id
from sagedesk.library.worker import DatabaseThread

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds that an operation waits for another program to let go of the file."""
TRASH_KEPT = 30 * 24 * 60 * 60.0
"""Seconds that a deleted conversation can be restored."""


class Library:
    """The conversations on this machine. Make one with ``Library.open``; ``close`` it, or use it in ``with``.

    Every operation returns a Future at once and may be called from any thread. Writes happen in the order of the
    calls, each whole or not at all, and are on the disk when their future is done. A read sees every write that
    was called before it. Futures are done on the library's threads, so callbacks run there, and fail with
    SageDeskErrors only: InvalidInputError for an id that is not there, StorageError for a full or read-only disk
    or a locked file, DamagedFileError.

    Any number of processes may have the same file open.
    """

    def __init__(self, path: Path, owner: owners.Owner, writer: DatabaseThread, reader: DatabaseThread) -> None:
        self.path = path
        self._owner = owner
        self._writer = writer
        self._reader = reader
        self._lock = threading.Lock()
        self._journals: list[ReplyJournal] = []
        self._closed = False
        atexit.register(self.close)

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE) -> Library:
        """Open the library at ``path``, made or migrated as needed; replies that a crash cut off become interrupted.

        Blocks, up to ``patience`` seconds more where another program holds the file. Raises NewerFileError (the
        file was not touched), DamagedFileError (it was renamed and is kept; opening again starts an empty
        library), or StorageError: a read-only or full disk, a locked file.
        """
        with ExitStack() as undo:
            writing = undo.enter_context(closing(open_database(path, patience=patience)))
            with storage_faults(path):
                reading = undo.enter_context(closing(connect(path, patience=patience, read_only=True)))
                with transaction(writing):
                    owners.clear_dead(path)
                    interrupt_dead_replies(writing, lambda owner_id: owners.is_alive(path, owner_id))
                    owner = owners.Owner(path)
            undo.pop_all()
        writer = DatabaseThread(writing, path, name="library writer")
        reader = DatabaseThread(reading, path, name="library reader")
        return cls(path, owner, writer, reader)

    def close(self) -> None:
        """End streaming replies as interrupted, write all that was asked for, and end the threads. Blocks."""
        atexit.unregister(self.close)
        with self._lock:
            if self._closed:
                return
            self._closed = True
            journals = [journal for journal in self._journals if not journal.is_kept]
        for journal in journals:
            journal.finish(state=MessageState.INTERRUPTED)
        self._reader.stop()
        self._writer.stop()
        self._owner.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Reading

    def conversations(self) -> Future[tuple[Conversation, ...]]:
        """Return the conversations that are not deleted, the last active first."""
        return self._read(conversations.listed)

    def conversation(self, conversation_id: str) -> Future[Conversation]:
        """Return one conversation, deleted or not."""
        return self._read(lambda connection: conversations.one(connection, conversation_id))

    def messages(self, conversation_id: str) -> Future[tuple[Message, ...]]:
        """Return the selected path, from the first message to the head; a streaming reply as far as committed."""
        return self._read(lambda connection: messages.selected_path(connection, conversation_id))

    def siblings(self, message_id: str) -> Future[tuple[Message, ...]]:
        """Return the versions of a message, itself among them, in the order they were written."""
        return self._read(lambda connection: messages.siblings(connection, message_id))

    # Conversations

    def create_conversation(
        self, *, profile_id: str = "", system_prompt: str = "", title: str = "", conversation_id: str | None = None
    ) -> Future[Conversation]:
        """Add an empty conversation.

        Without a ``title`` it gets one from its first message. ``conversation_id`` is one of ``new_id()``, for a
        caller that goes on using the conversation without waiting.
        """
        now = time.time()
        conversation = Conversation(
            id=conversation_id or new_id(),
            title=title,
            profile_id=profile_id,
            system_prompt=system_prompt,
            created_at=now,
            updated_at=now,
        )
        return self._write(lambda connection: conversations.insert(connection, conversation))

    def rename(self, conversation_id: str, title: str) -> Future[Conversation]:
        """Give a conversation the person's own title; an empty one is refused with InvalidInputError."""
        return self._write(lambda connection: conversations.rename(connection, conversation_id, title))

    def set_system_prompt(self, conversation_id: str, text: str) -> Future[Conversation]:
        """Set the system prompt in force."""
        return self._write(lambda connection: conversations.set_system_prompt(connection, conversation_id, text))

    def set_profile(self, conversation_id: str, profile_id: str) -> Future[Conversation]:
        """Set the endpoint profile that the next reply is asked of."""
        return self._write(lambda connection: conversations.set_profile(connection, conversation_id, profile_id))

    def save_draft(self, conversation_id: str, text: str) -> Future[Conversation]:
        """Keep what stands in the composer; an empty text clears it."""
        return self._write(lambda connection: conversations.save_draft(connection, conversation_id, text))

    def delete(self, conversation_id: str) -> Future[Conversation]:
        """Put a conversation into the trash; ``restore`` takes it out again."""
        now = time.time()
        return self._write(lambda connection: conversations.set_deleted(connection, conversation_id, now))

    def restore(self, conversation_id: str) -> Future[Conversation]:
        """Take a conversation out of the trash, as it was."""
        return self._write(lambda connection: conversations.set_deleted(connection, conversation_id, None))

    def purge_deleted(self, *, older_than: float = TRASH_KEPT) -> Future[int]:
        """Remove for good what was deleted more than ``older_than`` seconds ago; return how many conversations."""
        before = time.time() - older_than
        return self._write(lambda connection: conversations.purge(connection, before))

    # Messages

    def add_message(self, message: Message) -> Future[Message]:
        """Add a finished message below its parent; the selected path then ends at it.

        A second message with the same parent is a sibling: an edit, or another answer. The first user message
        gives an untitled conversation its title.
        """
        return self._write(lambda connection: messages.insert(connection, message))

    def begin_reply(self, message: Message) -> ReplyJournal:
        """Add a reply that is about to stream, and return the journal that keeps it; see ReplyJournal."""
        journal = ReplyJournal(
            replace(message, state=MessageState.STREAMING, parts=(), finished_at=None), self._owner.id, self._writer
        )
        with self._lock:
            self._journals = [open_one for open_one in self._journals if not open_one.is_kept] + [journal]
        return journal

    def select(self, message_id: str) -> Future[Conversation]:
        """Lead the selected path through a message, down to the newest message below it."""
        return self._write(lambda connection: conversations.one(connection, messages.select(connection, message_id)))

    # How

    def _write(self, job: Callable[[sqlite3.Connection], T]) -> Future[T]:
        def run(connection: sqlite3.Connection) -> T:
            with transaction(connection):
                return job(connection)

        return self._writer.submit(run)

    def _read(self, job: Callable[[sqlite3.Connection], T]) -> Future[T]:
        written = self._writer.last

        def run(connection: sqlite3.Connection) -> T:
            if written is not None:
                concurrent.futures.wait([written])
            with snapshot(connection):
                return job(connection)

        return self._reader.submit(run)
