"""The queries about messages: the tree, its selected path, and what a streaming reply has so far."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable
from typing import Any

from sagedesk.errors import DamagedFileError, InvalidInputError
from sagedesk.library import conversations
from sagedesk.library.columns import (
    column_to_failure,
    column_to_json,
    column_to_parts,
    column_to_text,
    failure_to_column,
    json_to_column,
    parts_to_column,
    text_to_column,
)
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Part, ReasoningPart, Role, TextPart

_COLUMNS = """
    m.id, m.conversation_id, m.parent_id, m.role, m.parts, m.state, m.created_at, m.finished_at, m.failure, m.metadata
"""


def insert(connection: sqlite3.Connection, message: Message, *, writer_id: str | None = None) -> Message:
    """Add a message below its parent and let the selected path end at it.

    ``writer_id`` names the process that goes on writing it. Raises InvalidInputError for a parent that is not in
    the conversation, and for an id that is there already.
    """
    conversations.one(connection, message.conversation_id)
    if message.parent_id is not None and _conversation_of(connection, message.parent_id) != message.conversation_id:
        raise InvalidInputError(f"The message {message.parent_id} belongs to another conversation.")
    if connection.execute("SELECT 1 FROM messages WHERE id = ?", (message.id,)).fetchone():
        raise InvalidInputError(f"There is a message with the id {message.id} already.")
    parts, attachments = parts_to_column(message.parts)
    connection.execute(
        """
        INSERT INTO messages (id, conversation_id, parent_id, role, parts, state, created_at, finished_at, failure,
                              metadata, writer_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            message.id,
            message.conversation_id,
            message.parent_id,
            message.role,
            parts,
            message.state,
            message.created_at,
            message.finished_at,
            failure_to_column(message.failure),
            json_to_column(message.metadata),
            writer_id,
        ),
    )
    _attach(connection, message.id, attachments)
    conversations.move_head(connection, message.conversation_id, message.id)
    conversations.touch(connection, message.conversation_id, message.created_at)
    if message.role is Role.USER:
        conversations.title_if_untitled(connection, message.conversation_id, message.text)
    return message


def complete(connection: sqlite3.Connection, message: Message) -> None:
    """Write what a streaming reply became, and clear its journal."""
    parts, attachments = parts_to_column(message.parts)
    changed = connection.execute(
        """
        UPDATE messages SET parts = ?, state = ?, finished_at = ?, failure = ?, metadata = ?, writer_id = NULL
        WHERE id = ?
        """,
        (
            parts,
            message.state,
            message.finished_at,
            failure_to_column(message.failure),
            json_to_column(message.metadata),
            message.id,
        ),
    )
    if changed.rowcount == 0:
        raise _missing(message.id)
    _attach(connection, message.id, attachments)
    connection.execute("DELETE FROM journal WHERE message_id = ?", (message.id,))


def interrupt(connection: sqlite3.Connection, message_id: str) -> None:
    """End a reply whose process died: it has what was journaled, and ended when that was written."""
    parts, _ = parts_to_column(journaled_parts(connection, message_id))
    connection.execute(
        """
        UPDATE messages SET parts = ?, state = ?, writer_id = NULL,
            finished_at = coalesce((SELECT max(written_at) FROM journal WHERE message_id = messages.id), created_at)
        WHERE id = ?
        """,
        (parts, MessageState.INTERRUPTED, message_id),
    )
    connection.execute("DELETE FROM journal WHERE message_id = ?", (message_id,))


def one(connection: sqlite3.Connection, message_id: str) -> Message:
    """Return a message; one that streams has what was journaled. Raises InvalidInputError where there is none."""
    found = _messages(
        connection,
        f"SELECT {_COLUMNS} FROM messages AS m WHERE m.id = ?",  # noqa: S608  # the columns are this module's own
        (message_id,),
    )
    if not found:
        raise _missing(message_id)
    return found[0]


def selected_path(connection: sqlite3.Connection, conversation_id: str) -> tuple[Message, ...]:
    """Return the messages from the first to the conversation's head."""
    conversations.one(connection, conversation_id)
    return _messages(
        connection,
        f"""
        WITH RECURSIVE path (id, parent_id, height) AS (
            SELECT m.id, m.parent_id, 0
            FROM conversations AS c JOIN messages AS m ON m.id = c.head_id WHERE c.id = ?
            UNION ALL
            SELECT m.id, m.parent_id, path.height + 1 FROM path JOIN messages AS m ON m.id = path.parent_id
        )
        SELECT {_COLUMNS} FROM path JOIN messages AS m ON m.id = path.id ORDER BY path.height DESC
        """,  # noqa: S608  # the columns are this module's own
        (conversation_id,),
    )


def siblings(connection: sqlite3.Connection, message_id: str) -> tuple[Message, ...]:
    """Return the messages with the same parent, this one among them, in the order they were written."""
    message = one(connection, message_id)
    return _messages(
        connection,
        f"""
        SELECT {_COLUMNS} FROM messages AS m
        WHERE m.conversation_id = ? AND m.parent_id IS ? ORDER BY m.seq
        """,  # noqa: S608  # the columns are this module's own
        (message.conversation_id, message.parent_id),
    )


def select(connection: sqlite3.Connection, message_id: str) -> str:
    """Lead the selected path through a message, down to the newest below it; return its conversation's id."""
    conversation_id = _conversation_of(connection, message_id)
    # the newest of all below is a leaf: whatever follows a message is newer
    (head_id,) = connection.execute(
        """
        WITH RECURSIVE below (id, seq) AS (
            SELECT id, seq FROM messages WHERE id = ?
            UNION ALL
            SELECT m.id, m.seq FROM below JOIN messages AS m ON m.parent_id = below.id
        )
        SELECT id FROM below ORDER BY seq DESC LIMIT 1
        """,
        (message_id,),
    ).fetchone()
    conversations.move_head(connection, conversation_id, head_id)
    return conversation_id


def journal(connection: sqlite3.Connection, message_id: str, pieces: Iterable[tuple[str, str]], when: float) -> None:
    """Add what came of a streaming reply: ("text" or "reasoning", the characters)."""
    connection.executemany(
        "INSERT INTO journal (message_id, kind, text, written_at) VALUES (?, ?, ?, ?)",
        [
            (message_id, kind, text_to_column("".join(text for _, text in run)), when)
            for kind, run in itertools.groupby(pieces, key=lambda piece: piece[0])
        ],
    )


def journaled_parts(connection: sqlite3.Connection, message_id: str) -> tuple[Part, ...]:
    """Return what was journaled of a streaming reply, as parts in order."""
    rows = connection.execute("SELECT kind, text FROM journal WHERE message_id = ? ORDER BY seq", (message_id,))
    parts: list[Part] = []
    for kind, run in itertools.groupby(rows, key=lambda row: row[0]):
        text = "".join(column_to_text(column) for _, column in run)
        parts.append(ReasoningPart(text=text) if kind == "reasoning" else TextPart(text=text))
    return tuple(parts)


def _messages(connection: sqlite3.Connection, query: str, values: tuple[object, ...]) -> tuple[Message, ...]:
    try:
        return tuple(_message(connection, row) for row in connection.execute(query, values).fetchall())
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedFileError(
            "A message in the conversation library is damaged.",
            hint="Nothing was overwritten. Make a copy of the library's file before anything else.",
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _message(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Message:
    def attachment(sha256: str) -> bytes:
        data: bytes = connection.execute("SELECT data FROM attachments WHERE sha256 = ?", (sha256,)).fetchone()[0]
        return data

    message_id, conversation_id, parent_id, role, parts, state, created_at, finished_at, failure, metadata = row
    streaming = state == MessageState.STREAMING
    return Message(
        id=message_id,
        conversation_id=conversation_id,
        parent_id=parent_id,
        role=Role(role),
        parts=journaled_parts(connection, message_id) if streaming else column_to_parts(parts, attachment),
        state=MessageState(state),
        created_at=created_at,
        finished_at=finished_at,
        failure=column_to_failure(failure),
        metadata=column_to_json(metadata),
    )


def _conversation_of(connection: sqlite3.Connection, message_id: str) -> str:
    row = connection.execute("SELECT conversation_id FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is None:
        raise _missing(message_id)
    conversation_id: str = row[0]
    return conversation_id


def _attach(connection: sqlite3.Connection, message_id: str, attachments: dict[str, bytes]) -> None:
    for sha256, data in attachments.items():
        connection.execute("INSERT OR IGNORE INTO attachments (sha256, data) VALUES (?, ?)", (sha256, data))
        connection.execute(
            "INSERT OR IGNORE INTO message_attachments (message_id, sha256) VALUES (?, ?)", (message_id, sha256)
        )


def _missing(message_id: str) -> InvalidInputError:
    return InvalidInputError(f"There is no message with the id {message_id}.")
