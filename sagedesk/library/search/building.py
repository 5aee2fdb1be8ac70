"""One step after the other that brings the search index up to the library."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from typing import Any

from sagedesk.library import tags
from sagedesk.library.database import snapshot
from sagedesk.library.search import entries, index
from sagedesk.library.search.index import State

CHANGES_AT_ONCE = 200
MESSAGES_AT_ONCE = 1_000
"""Messages that are added in one transaction while the index is made anew: half a second of work."""
PRUNE_AFTER = 500
"""Changes that the library remembers although the index has them."""

_MESSAGES = """
    SELECT m.seq, c.seq, m.created_at, m.role, m.metadata, m.parts
    FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id
    WHERE m.state <> 'streaming' AND m.seq
"""
_CONVERSATIONS = f"SELECT seq, title, {tags.OF_CONVERSATION} FROM conversations"  # noqa: S608  # that module's own


class Step:
    """Brings an index closer to its library, with a connection to each. Raises sqlite3.Error.

    ``rest`` is called between messages with the time since when there was no rest, and returns the new one; what it
    raises undoes the step. ``unpruned`` is the last change that the library need not remember, once it is worth while.
    """

    def __init__(
        self, library: sqlite3.Connection, written: sqlite3.Connection, *, rest: Callable[[float], float]
    ) -> None:
        self.unpruned: int | None = None
        self._library = library
        self._index = written
        self._rest = rest
        self._pruned = 0

    def take(self) -> bool:
        """Go one step, whole or not at all; return False when there was nothing left to do."""
        with index.writing(self._index), snapshot(self._library):
            identity, last, oldest, newest = self._library.execute(
                """
                SELECT (SELECT value FROM facts WHERE name = 'identity'),
                       coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changes'), 0),
                       (SELECT min(number) FROM changes),
                       coalesce((SELECT max(seq) FROM messages), 0)
                """
            ).fetchone()
            state = index.state_of(self._index, identity)
            if state is None or not _follows(state, last, oldest):
                self._begin(identity, last, newest)
            elif state.change < last:
                self._take_changes(state)
            elif state.built_to > 0:
                self._build(state)
            else:
                return False
            return True

    def _begin(self, identity: str, last: int, newest: int) -> None:
        index.begin(self._index, identity, change=last, newest=newest)
        begun = time.monotonic()
        # in the order of their entries, which are negative: FTS5 gathers those and writes them at once
        for seq, title, tagged in self._library.execute(f"{_CONVERSATIONS} ORDER BY seq DESC"):
            entries.set_conversation(self._index, seq, title, tags.from_column(tagged))
            begun = self._rest(begun)

    def _take_changes(self, state: State) -> None:
        rows = self._library.execute(
            """
            SELECT number, conversation_seq, message_seq, role, metadata, parts FROM changes
            WHERE number > ? ORDER BY number LIMIT ?
            """,
            (state.change, CHANGES_AT_ONCE),
        ).fetchall()
        has_text = False
        for _, conversation, message, role, metadata, parts in rows:
            if message is None:
                self._take_conversation(conversation)
            elif parts is not None:
                has_text = True
                gone = entries.MessageRow(role=role, metadata=metadata, parts=parts)
                entries.remove_message(self._index, message, gone)
            else:
                self._add_messages("= ?", (message,))
        last = rows[-1][0]
        index.advance(self._index, change=last)
        # of what was removed for good nothing is kept any longer than it must be
        if has_text or last - self._pruned >= PRUNE_AFTER:
            self._pruned = self.unpruned = last

    def _take_conversation(self, seq: int) -> None:
        row = self._library.execute(f"{_CONVERSATIONS} WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            entries.remove_conversation(self._index, seq)
        else:
            entries.set_conversation(self._index, seq, row[1], tags.from_column(row[2]))

    def _build(self, state: State) -> None:
        built_to = max(0, state.built_to - MESSAGES_AT_ONCE)
        self._add_messages("BETWEEN ? AND ?", (built_to + 1, state.built_to))
        index.advance(self._index, built_to=built_to)

    def _add_messages(self, which: str, values: tuple[Any, ...]) -> None:
        begun = time.monotonic()
        for seq, conversation, made_at, role, metadata, parts in self._library.execute(
            f"{_MESSAGES} {which} ORDER BY m.seq", values
        ):
            row = entries.MessageRow(role=role, metadata=metadata, parts=parts)
            entries.add_message(self._index, seq, conversation, made_at, row)
            begun = self._rest(begun)


def _follows(state: State, last: int, oldest: int | None) -> bool:
    """Tell whether the library remembers all changes since those that the index has."""
    return state.change == last if oldest is None else oldest - 1 <= state.change <= last
