"""Version 1: conversations, their trees of messages, the journal of streaming replies, images."""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x5361_6765


def migrate(connection: sqlite3.Connection) -> None:
    """Make the tables in an empty file."""
    for statement in _STATEMENTS:
        connection.execute(statement)


_STATEMENTS = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    # Texts are TEXT; those that UTF-8 cannot hold (lone surrogates) are BLOB, see columns.py.
    """
    CREATE TABLE conversations (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        titled_by_person INTEGER NOT NULL,
        profile_id TEXT NOT NULL,
        system_prompt TEXT NOT NULL,
        draft TEXT NOT NULL DEFAULT '',
        head_id TEXT REFERENCES messages (id) ON DELETE SET NULL,
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL,
        deleted_at REAL
    )
    """,
    "CREATE INDEX conversations_by_activity ON conversations (updated_at) WHERE deleted_at IS NULL",
    "CREATE INDEX conversations_deleted ON conversations (deleted_at) WHERE deleted_at IS NOT NULL",
    "CREATE INDEX conversations_by_head ON conversations (head_id)",
    # writer_id names the process that still writes the message; see owners.py.
    """
    CREATE TABLE messages (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES messages (id),
        role TEXT NOT NULL,
        parts TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at REAL NOT NULL,
        finished_at REAL,
        failure TEXT,
        metadata TEXT NOT NULL,
        writer_id TEXT
    )
    """,
    "CREATE INDEX messages_by_parent ON messages (parent_id)",
    "CREATE INDEX messages_by_conversation ON messages (conversation_id, parent_id)",
    "CREATE INDEX messages_being_written ON messages (writer_id) WHERE writer_id IS NOT NULL",
    # What came of a reply that is still streaming; finishing it moves this into messages.parts.
    """
    CREATE TABLE journal (
        seq INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        written_at REAL NOT NULL
    )
    """,
    "CREATE INDEX journal_by_message ON journal (message_id)",
    # Images, each stored once; messages.parts names them by their hash.
    "CREATE TABLE attachments (seq INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, data BLOB NOT NULL)",
    """
    CREATE TABLE message_attachments (
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL REFERENCES attachments (sha256),
        PRIMARY KEY (message_id, sha256)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX message_attachments_by_hash ON message_attachments (sha256)",
)
