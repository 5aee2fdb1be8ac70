"""The conversation library: one SQLite file, and the threads that use it."""

from __future__ import annotations

import atexit
import sqlite3
import threading
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from sagedesk.errors import DamagedFileError, StorageError
from sagedesk.library import owners, schema
from sagedesk.library.access import Access
from sagedesk.library.bulk import Bulk
from sagedesk.library.database import connect, transaction, version_of
from sagedesk.library.faults import storage_faults
from sagedesk.library.folders import Folders
from sagedesk.library.journal import ReplyJournal, interrupt_dead_replies
from sagedesk.library.opening import connect_read_only, opened_for_writing
from sagedesk.library.operations import Operations
from sagedesk.library.replies import Replies
from sagedesk.library.safety.backups import Backups
from sagedesk.library.safety.keeper import Keeper
from sagedesk.library.safety.marking import mark_damaged
from sagedesk.library.safety.recovery import Recovery
from sagedesk.library.safety.upkeep import Upkeep
from sagedesk.library.search import Search
from sagedesk.library.search.index import forget_changes
from sagedesk.library.trash import Trash
from sagedesk.library.values import Message, MessageState
from sagedesk.library.worker import DatabaseThread
from sagedesk.translation import translate

PATIENCE = 5.0
"""Seconds that an operation waits for another program to let go of the file."""


class _Threads:
    """The four threads of a library, each with its connection."""

    def __init__(self, path: Path, *connections: sqlite3.Connection) -> None:
        names = ("writer", "reader", "search", "keeper")
        self.path = path
        self.writer, self.reader, self.searcher, self.keeper = (
            DatabaseThread(connection, path, name=f"library {name}")
            for connection, name in zip(connections, names, strict=True)
        )


class Library(Operations):
    """The conversations on this machine. Make one with ``Library.open``; ``close`` it, or use it in ``with``.

    Every operation returns a Future at once and may be called from any thread. Writes happen in the order of the
    calls, each whole or not at all, and are on the disk when their future is done. A read sees every write that
    was called before it. Futures are done on the library's threads, so callbacks run there, and fail with
    SageDeskErrors only: InvalidInputError for an id that is not there, StorageError for a full or read-only disk
    or a locked file, DamagedFileError.

    Any number of processes may have the same file open. ``bulk``, ``folders``, ``trash``, ``replies``, ``search``,
    ``backups`` and ``upkeep`` have the operations of theirs. ``recovery`` says what became of a damaged file; the
    person must be told. It is None otherwise.
    """

    def __init__(
        self,
        threads: _Threads,
        *,
        owner: owners.Owner | None = None,
        recovery: Recovery | None = None,
        refusal: StorageError | None = None,
    ) -> None:
        access = Access(threads.path, threads.writer, threads.reader, refusal=refusal)
        keeper = Keeper(threads.keeper)
        self.path = threads.path
        self.recovery = recovery
        self.bulk = Bulk(access)
        self.folders = Folders(access)
        self.trash = Trash(access)
        self.replies = Replies(access)
        self.search = Search(access, threads.searcher)
        self.backups = Backups(access, keeper, self._is_streaming)
        self.upkeep = Upkeep(access, keeper)
        self._access = access
        self._keeper = keeper
        self._owner = owner
        self._lock = threading.Lock()
        self._journals: list[ReplyJournal] = []
        self._closed = False
        atexit.register(self.close)

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE) -> Library:
        """Open the library at ``path``, made or migrated as needed; replies that a crash cut off become interrupted.

        A damaged one is recovered as far as it can be, and ``recovery`` then says what became of it. Blocks, up to
        ``patience`` seconds more where another program holds the file, and for minutes where a large one is recovered.
        Raises NewerFileError (the file was not touched; ``open_read_only`` shows it), DamagedFileError where another
        process uses the damaged file, or StorageError: a read-only or full disk, a locked file.
        """
        try:
            return cls._open(path, patience)
        except DamagedFileError:
            # now the whole file is inspected
            mark_damaged(path)
            return cls._open(path, patience)

    @classmethod
    def _open(cls, path: Path, patience: float) -> Library:
        with (
            opened_for_writing(path, patience=patience) as (writing, recovery),
            storage_faults(path),
            ExitStack() as undo,
        ):
            reading, finding, keeping = (
                undo.enter_context(closing(connect(path, patience=patience, read_only=True))) for _ in range(3)
            )
            with transaction(writing):
                owners.clear_dead(path)
                forget_changes(writing, path)
                interrupt_dead_replies(writing, lambda owner_id: owners.is_alive(path, owner_id))
                owner = owners.Owner(path)
            undo.pop_all()
        return cls(_Threads(path, writing, reading, finding, keeping), owner=owner, recovery=recovery)

    @classmethod
    def open_read_only(cls, path: Path, *, patience: float = PATIENCE) -> Library:
        """Open a library of any version, even on a read-only disk, only to read: every write fails with a sentence.

        What a newer SageDesk added is not shown. Blocks. Raises StorageError.
        """
        with ExitStack() as undo:
            connections = [undo.enter_context(closing(connect_read_only(path, patience=patience))) for _ in range(4)]
            with storage_faults(path):
                newer = version_of(connections[0]) > len(schema.MIGRATIONS)
            undo.pop_all()
        if newer:
            refusal = StorageError(
                translate(
                    "Library",
                    "The conversation library is open only for reading: it was written by a newer SageDesk.",
                ),
                hint=translate("Library", "Update SageDesk."),
            )
        else:
            refusal = StorageError(
                translate(
                    "Library",
                    "The conversation library is open only for reading: its disk, folder or file is read-only.",
                ),
                hint=translate("Library", "Make it writable, or set SAGEDESK_HOME to a folder that is."),
            )
        return cls(_Threads(path, *connections), refusal=refusal)

    @property
    def is_read_only(self) -> bool:
        """Whether every write fails."""
        return self._access.refusal is not None

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
        self.search.close()
        self._keeper.close()
        self._access.reader.stop()
        self._access.writer.stop()
        if self._owner is not None:
            self._owner.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def begin_reply(self, message: Message) -> ReplyJournal:
        """Add a reply that is about to stream, and return the journal that keeps it; see ReplyJournal.

        One with the parent of a reply that is there already is another version of it. Raises StorageError where the
        library can only be read.
        """
        if self._access.refusal is not None:
            raise self._access.refusal
        begun = replace(message, state=MessageState.STREAMING, parts=(), finished_at=None)
        journal = ReplyJournal(begun, self._owner.id if self._owner else "", self._access.writer)
        with self._lock:
            self._journals = [open_one for open_one in self._journals if not open_one.is_kept] + [journal]
        return journal

    def _is_streaming(self) -> bool:
        with self._lock:
            return any(not journal.is_kept for journal in self._journals)
