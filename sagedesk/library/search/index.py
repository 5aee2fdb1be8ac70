"""The search index: a file beside the library that can always be made anew from it.

It is a file of its own so that writing to it holds up no write of the library, so that backups need not copy it, and
so that damage to it harms nothing. FTS5 keeps the keys of each message under the message's number, and those of a
conversation's title and tags under the conversation's, negative. What an entry was made of is not kept; to remove it,
its keys are made once more from the same text.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

VERSION = 1
"""To be raised when the keys of a text or the tables change: an index of another version is made anew."""

_TABLES = (
    "CREATE TABLE state (version INTEGER, library TEXT, change INTEGER, built_to INTEGER, built_from INTEGER)",
    "CREATE TABLE messages (seq INTEGER PRIMARY KEY, conversation INTEGER NOT NULL)",
    "CREATE TABLE conversations (seq INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE endpoints (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    # the numbers of the messages made in each day since the epoch
    "CREATE TABLE days (day INTEGER PRIMARY KEY, oldest INTEGER NOT NULL, newest INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE keys USING fts5 (k, content = '', detail = none, columnsize = 0, tokenize = 'ascii')",
)
_DAY = 86_400.0
_EVERYTHING = 2**62


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How far the index goes: up to which change of the library, and down to which message.

    The messages from ``built_from`` up were there when the index was begun; those above ``built_to`` are in it.
    """

    change: int
    built_to: int
    built_from: int

    @property
    def share(self) -> float:
        """The share of the messages that the index has."""
        return 1.0 - self.built_to / self.built_from if self.built_from else 1.0


def file_of(library: Path) -> Path:
    """Return where the index of a library is."""
    return library.with_name(f"{library.name}-search")


def remove(library: Path) -> None:
    """Remove the index of a library; it will be made anew."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{file_of(library)}{suffix}").unlink(missing_ok=True)


def forget_changes(connection: sqlite3.Connection, library: Path) -> None:
    """Have a library forget its changes where there is no index: one that is made later begins with what is there.

    So the texts that were removed for good do not wait in the log for an index that nobody makes.
    """
    if not file_of(library).exists():
        connection.execute("DELETE FROM changes")


def connect(library: Path, *, read_only: bool) -> sqlite3.Connection:
    """Return a connection to the index of a library, made empty where there is none and it may be written.

    Raises sqlite3.Error: one about a module that is missing where SQLite was built without FTS5.
    """
    path = file_of(library)
    if not read_only:
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}",
        uri=True,
        timeout=5.0,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            # the index can be made anew: a power cut may take its last entries, not its soundness
            connection.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what the block does, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def state_of(connection: sqlite3.Connection, library: str) -> State | None:
    """Return how far the index goes; None where it is empty, of another library or of another version."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'state'").fetchone():
        return None
    row = connection.execute(
        "SELECT change, built_to, built_from FROM state WHERE version = ? AND library = ?", (VERSION, library)
    ).fetchone()
    return State(change=row[0], built_to=row[1], built_from=row[2]) if row else None


def begin(connection: sqlite3.Connection, library: str, *, change: int, newest: int) -> None:
    """Empty the index, and begin it at a change of the library whose newest message is ``newest``."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    if "keys" in names:
        connection.execute("DROP TABLE keys")
    for name in ("state", "messages", "conversations", "endpoints", "days"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute("INSERT INTO state VALUES (?, ?, ?, ?, ?)", (VERSION, library, change, newest, newest))


def advance(connection: sqlite3.Connection, *, change: int | None = None, built_to: int | None = None) -> None:
    """Note how far the index goes now."""
    connection.execute(
        "UPDATE state SET change = coalesce(?, change), built_to = coalesce(?, built_to)", (change, built_to)
    )


def has_message(connection: sqlite3.Connection, seq: int) -> int | None:
    """Return the number of the conversation of a message that is in the index; None for one that is not."""
    row = connection.execute("SELECT conversation FROM messages WHERE seq = ?", (seq,)).fetchone()
    return row and int(row[0])


def put_message(connection: sqlite3.Connection, seq: int, conversation: int, made_at: float, document: str) -> None:
    """Add a message that is not in the index."""
    connection.execute("INSERT INTO messages VALUES (?, ?)", (seq, conversation))
    connection.execute("INSERT INTO keys (rowid, k) VALUES (?, ?)", (seq, document))
    day = (_day_of(made_at),)
    known = connection.execute("SELECT oldest, newest FROM days WHERE day = ?", day).fetchone()
    if known is None:
        connection.execute("INSERT INTO days VALUES (?, ?, ?)", (*day, seq, seq))
    elif not known[0] <= seq <= known[1]:
        connection.execute(
            "UPDATE days SET oldest = min(oldest, ?), newest = max(newest, ?) WHERE day = ?", (seq, seq, *day)
        )


def take_message(connection: sqlite3.Connection, seq: int, document: str) -> None:
    """Remove a message, given the document that it was added with."""
    connection.execute("DELETE FROM messages WHERE seq = ?", (seq,))
    connection.execute("INSERT INTO keys (keys, rowid, k) VALUES ('delete', ?, ?)", (seq, document))


def conversation_text(connection: sqlite3.Connection, seq: int) -> str | None:
    """Return the folded title and tags that a conversation was added with."""
    row = connection.execute("SELECT text FROM conversations WHERE seq = ?", (seq,)).fetchone()
    return row and str(row[0])


def put_conversation(connection: sqlite3.Connection, seq: int, text: str, document: str) -> None:
    """Add a conversation that is not in the index."""
    connection.execute("INSERT INTO conversations VALUES (?, ?)", (seq, text))
    connection.execute("INSERT INTO keys (rowid, k) VALUES (?, ?)", (-seq, document))


def take_conversation(connection: sqlite3.Connection, seq: int, document: str) -> None:
    """Remove a conversation, given the document that it was added with."""
    connection.execute("DELETE FROM conversations WHERE seq = ?", (seq,))
    connection.execute("INSERT INTO keys (keys, rowid, k) VALUES ('delete', ?, ?)", (-seq, document))


def endpoint_id(connection: sqlite3.Connection, name: str) -> int:
    """Return the number that stands for an endpoint in keys."""
    connection.execute("INSERT OR IGNORE INTO endpoints (name) VALUES (?)", (name,))
    return int(connection.execute("SELECT id FROM endpoints WHERE name = ?", (name,)).fetchone()[0])


def endpoints(connection: sqlite3.Connection) -> dict[int, str]:
    """Return the folded names of the endpoints, by the numbers that stand for them in keys."""
    return dict(connection.execute("SELECT id, name FROM endpoints").fetchall())


def numbers_between(connection: sqlite3.Connection, after: float | None, before: float | None) -> tuple[int, int]:
    """Return the oldest and the newest number of what was made in a time, and perhaps of a few others."""
    oldest, newest = connection.execute(
        "SELECT min(oldest), max(newest) FROM days WHERE day BETWEEN ? AND ?",
        (-_EVERYTHING if after is None else _day_of(after), _EVERYTHING if before is None else _day_of(before)),
    ).fetchone()
    return (1, 0) if oldest is None else (oldest, newest)


def candidates(
    connection: sqlite3.Connection,
    groups: Sequence[Iterable[str]],
    without: Iterable[str],
    between: tuple[int, int],
    most: int,
) -> list[int]:
    """Return the newest numbers that have a key of each group, and none of those in ``without``; newest first."""
    expression = " AND ".join(f"({' OR '.join(map(_quoted, group))})" for group in groups)
    for key in without:
        expression = f"({expression}) NOT {_quoted(key)}"
    rows = connection.execute(
        "SELECT rowid FROM keys WHERE keys MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
        (expression, *between, most),
    )
    return [seq for (seq,) in rows]


def newest_messages(connection: sqlite3.Connection, between: tuple[int, int], most: int) -> list[int]:
    """Return the newest numbers of messages, newest first."""
    rows = connection.execute(
        "SELECT seq FROM messages WHERE seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?", (*between, most)
    )
    return [seq for (seq,) in rows]


def _day_of(seconds: float) -> int:
    # a damaged time is some day, too
    return int(min(max(seconds, -1e12), 1e12) // _DAY)


def _quoted(key: str) -> str:
    return f'"{key}"'
