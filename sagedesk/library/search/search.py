"""Searching the library: a thread that finds, and one that keeps the index."""

from __future__ import annotations

import itertools
import logging
import sqlite3
import threading
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import replace

from sagedesk.errors import CancelledError
from sagedesk.library.access import Access
from sagedesk.library.database import snapshot
from sagedesk.library.faults import is_damage
from sagedesk.library.search.hits import Cursor, SearchPage
from sagedesk.library.search.indexer import Indexer
from sagedesk.library.search.open_index import OpenIndex
from sagedesk.library.worker import DatabaseThread
from sagedesk.translation import translate

_CHECK_EVERY = 2_000
"""Steps of SQLite between two looks at whether a search is still wanted."""

_log = logging.getLogger(__name__)


class Search:
    """Finds messages by their text, and conversations by their titles and tags; see query.py for the language.

    ``thread`` has a connection of its own to the library, so that a search holds up no other reading.
    """

    def __init__(self, access: Access, thread: DatabaseThread) -> None:
        self._access = access
        self._thread = thread
        self._index = OpenIndex(access.path)
        self._numbers = itertools.count(1)
        self._wanted = 0
        self._lock = threading.Lock()
        self._indexer: Indexer | None = None
        self._closed = False

    def find(self, text: str, *, limit: int = 50, more: Cursor | None = None) -> Future[SearchPage]:
        """Return a page of what ``text`` asks for; whatever was typed is taken.

        ``more`` of a page gives the one after it. A newer search takes the place of one that still runs, which then
        fails with CancelledError. The first search starts the thread that keeps the index.
        """
        self.start_indexing()
        with self._lock:
            number = self._wanted = next(self._numbers)

        def check() -> None:
            if self._wanted != number:
                raise CancelledError(translate("Library", "A newer search took the place of this one."))

        def find_in(library: sqlite3.Connection, opened: OpenIndex | None) -> SearchPage:
            # 40 ms of regular expressions, which the start of the program does not wait for
            from sagedesk.library.search.finding import Finding  # noqa: PLC0415
            from sagedesk.library.search.query import parse  # noqa: PLC0415

            with snapshot(library), ExitStack() as watched:
                written, share = opened.usable(library) if opened else (None, 1.0)
                for connection in filter(None, (library, written)):
                    connection.set_progress_handler(lambda: self._wanted != number, _CHECK_EVERY)
                    watched.callback(connection.set_progress_handler, None, 0)
                page = Finding(library, written, parse(text), check).page(limit, more)
            return replace(page, indexed=share)

        def job(library: sqlite3.Connection) -> SearchPage:
            check()
            try:
                return find_in(library, self._index)
            except sqlite3.OperationalError:
                check()  # that is what ended it, unless it is told here
                raise
            except sqlite3.DatabaseError as error:
                if not is_damage(error) or self._indexer is None:
                    raise
                _log.warning("The search index is damaged and is made anew: %s", error)
                self._index.close()
                self._indexer.make_anew()
                return find_in(library, None)

        return self._thread.submit(job)

    def cancel(self) -> None:
        """End the search that runs, if any: its future fails with CancelledError."""
        with self._lock:
            self._wanted = next(self._numbers)

    def start_indexing(self) -> None:
        """Keep the index up with the library from now on. Never waits."""
        with self._lock:
            if self._indexer is None and not self._closed and self._access.refusal is None:
                self._indexer = Indexer(self._access.path, prune=self._prune)
                self._access.writer.call_after_each(self._indexer.wake)

    def up_to_date(self) -> Future[None]:
        """Return a future that is done when the index has all that is written now, or fails when that cannot be."""
        self.start_indexing()
        written = self._access.read(lambda _: None)
        future: Future[None] = Future()

        def ask(_: object) -> None:
            if self._indexer is None:
                future.set_result(None)
            else:
                self._indexer.up_to_date(future)

        written.add_done_callback(ask)
        return future

    def close(self) -> None:
        """End the search that runs, and the threads. Blocks for a moment."""
        self.cancel()
        with self._lock:
            self._closed = True
            indexer = self._indexer
        if indexer is not None:
            indexer.close()
        self._thread.submit(lambda _: self._index.close())
        self._thread.stop()

    def _prune(self, change: int) -> None:
        self._access.write(lambda connection: connection.execute("DELETE FROM changes WHERE number <= ?", (change,)))
