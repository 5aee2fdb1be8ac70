"""Version 2: folders, tags, marks, drafts with attachments, a trash for messages, branches, figures of replies.

And the log of changes that the search index follows.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of version 1 to version 2."""
    for statement in (*_FOLDERS_AND_TAGS, *_CONVERSATIONS, *_MESSAGES, *_REPLIES):
        connection.execute(statement)
    _fill_replies(connection)
    for statement in _CHANGES:
        connection.execute(statement)


_FOLDERS_AND_TAGS = (
    """
    CREATE TABLE folders (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        parent_id TEXT REFERENCES folders (id),
        name TEXT NOT NULL,
        colour TEXT NOT NULL
    )
    """,
    "CREATE INDEX folders_by_parent ON folders (parent_id)",
    """
    CREATE TABLE tags (
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        tag TEXT NOT NULL,
        PRIMARY KEY (conversation_id, tag)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX tags_by_name ON tags (tag)",
    # one row for each fact about the library itself
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "INSERT INTO facts VALUES ('identity', lower(hex(randomblob(16))))",
)

_CONVERSATIONS = (
    "ALTER TABLE conversations ADD COLUMN folder_id TEXT REFERENCES folders (id) ON DELETE SET NULL",
    "ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN archived INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    # the id of the message, in another conversation, that this one was branched from
    "ALTER TABLE conversations ADD COLUMN branched_from TEXT",
    "ALTER TABLE conversations ADD COLUMN draft_caret INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN draft_parts TEXT NOT NULL DEFAULT '[]'",
    "DROP INDEX conversations_by_activity",
    """
    CREATE INDEX conversations_listed ON conversations (archived, pinned, updated_at, seq) WHERE deleted_at IS NULL
    """,
    "CREATE INDEX conversations_by_folder ON conversations (folder_id) WHERE folder_id IS NOT NULL",
    """
    CREATE TABLE draft_attachments (
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL REFERENCES attachments (sha256),
        PRIMARY KEY (conversation_id, sha256)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX draft_attachments_by_hash ON draft_attachments (sha256)",
)

_MESSAGES = (
    # One deletion is one entry of the trash: the message that was deleted, and how the path led then.
    """
    CREATE TABLE deletions (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        message_id TEXT NOT NULL,
        head_id TEXT,
        deleted_at REAL NOT NULL
    )
    """,
    "CREATE INDEX deletions_by_conversation ON deletions (conversation_id)",
    # Made anew, so that what may be long comes last: SQLite reads through it to get at any column behind it.
    # A number is never used again, so that the search index cannot take one message for another. original_id names
    # the message that a branch copied.
    """
    CREATE TABLE messages_2 (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES messages_2 (id),
        role TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at REAL NOT NULL,
        finished_at REAL,
        deletion_id TEXT REFERENCES deletions (id),
        original_id TEXT,
        writer_id TEXT,
        failure TEXT,
        metadata TEXT NOT NULL,
        parts TEXT NOT NULL
    )
    """,
    """
    INSERT INTO messages_2 (seq, id, conversation_id, parent_id, role, state, created_at, finished_at, writer_id,
                            failure, metadata, parts)
    SELECT seq, id, conversation_id, parent_id, role, state, created_at, finished_at, writer_id,
           failure, metadata, parts
    FROM messages ORDER BY seq
    """,
    "DROP TABLE messages",
    "ALTER TABLE messages_2 RENAME TO messages",
    "CREATE INDEX messages_by_parent ON messages (parent_id)",
    "CREATE INDEX messages_by_conversation ON messages (conversation_id, parent_id)",
    "CREATE INDEX messages_being_written ON messages (writer_id) WHERE writer_id IS NOT NULL",
    "CREATE INDEX messages_deleted ON messages (deletion_id) WHERE deletion_id IS NOT NULL",
)

_REPLIES = (
    # The figures of each reply that an endpoint gave, for sums over many; messages.metadata has the whole.
    """
    CREATE TABLE replies (
        message_id TEXT PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
        endpoint TEXT NOT NULL,
        state TEXT NOT NULL,
        failure_kind TEXT NOT NULL,
        queued_at REAL NOT NULL,
        first_token_at REAL,
        finished_at REAL,
        prompt_tokens INTEGER,
        completion_tokens INTEGER,
        cost REAL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX replies_by_endpoint ON replies (endpoint, queued_at)",
    # What went over the wire for a reply, without secrets and cut to a bound, where the person wants it kept.
    """
    CREATE TABLE exchanges (
        message_id TEXT PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
        facts TEXT NOT NULL,
        request BLOB NOT NULL,
        request_size INTEGER NOT NULL,
        response BLOB NOT NULL,
        response_size INTEGER NOT NULL
    )
    """,
)


def _fill_replies(connection: sqlite3.Connection) -> None:
    rows = connection.execute(
        """
        SELECT id, state, created_at, finished_at, failure, metadata FROM messages
        WHERE role = 'assistant' AND state <> 'streaming'
        """
    )
    connection.executemany(
        "INSERT INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)", filter(None, map(_reply, rows))
    )


def _reply(row: tuple[Any, ...]) -> tuple[Any, ...] | None:
    message_id, state, created_at, finished_at, failure, metadata = row
    facts = _document(metadata)
    endpoint = facts.get("endpoint")
    if not isinstance(endpoint, str) or not endpoint or not endpoint.isprintable():
        return None

    def figure(name: str) -> Any:
        value: Any = facts.get(name)
        return value if type(value) in {int, float} and abs(value) < 2**53 else None

    queued_at = figure("queued_at")
    return (
        message_id,
        endpoint,
        state,
        str(_document(failure).get("kind", "")),
        created_at if queued_at is None else queued_at,
        figure("first_token_at"),
        finished_at,
        figure("prompt_tokens"),
        figure("completion_tokens"),
    )


def _document(column: str | bytes | None) -> dict[str, Any]:
    # a text with lone surrogates is a BLOB; a damaged one must not stand in the way of all others
    try:
        text = column.decode(errors="surrogatepass") if isinstance(column, bytes) else column
        document = json.loads(text) if text else {}
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


# What the search index has yet to take up, in order: a message that is settled or gone, a conversation whose title
# or tags changed. Of a message that is gone, what the index needs to find its entries.
_CHANGES = (
    """
    CREATE TABLE changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation_seq INTEGER,
        message_seq INTEGER,
        role TEXT,
        metadata TEXT,
        parts TEXT
    )
    """,
    """
    CREATE TRIGGER message_added AFTER INSERT ON messages WHEN new.state <> 'streaming'
    BEGIN INSERT INTO changes (message_seq) VALUES (new.seq); END
    """,
    """
    CREATE TRIGGER message_settled AFTER UPDATE OF state ON messages
    WHEN old.state = 'streaming' AND new.state <> 'streaming'
    BEGIN INSERT INTO changes (message_seq) VALUES (new.seq); END
    """,
    """
    CREATE TRIGGER message_removed AFTER DELETE ON messages WHEN old.state <> 'streaming'
    BEGIN
        INSERT INTO changes (message_seq, role, metadata, parts)
        VALUES (old.seq, old.role, old.metadata, old.parts);
    END
    """,
    """
    CREATE TRIGGER conversation_added AFTER INSERT ON conversations WHEN new.title <> ''
    BEGIN INSERT INTO changes (conversation_seq) VALUES (new.seq); END
    """,
    """
    CREATE TRIGGER conversation_titled AFTER UPDATE OF title ON conversations WHEN old.title IS NOT new.title
    BEGIN INSERT INTO changes (conversation_seq) VALUES (new.seq); END
    """,
    """
    CREATE TRIGGER conversation_removed AFTER DELETE ON conversations
    BEGIN INSERT INTO changes (conversation_seq) VALUES (old.seq); END
    """,
    """
    CREATE TRIGGER tag_added AFTER INSERT ON tags
    BEGIN
        INSERT INTO changes (conversation_seq) SELECT seq FROM conversations WHERE id = new.conversation_id;
    END
    """,
    """
    CREATE TRIGGER tag_removed AFTER DELETE ON tags
    BEGIN
        INSERT INTO changes (conversation_seq) SELECT seq FROM conversations WHERE id = old.conversation_id;
    END
    """,
)
