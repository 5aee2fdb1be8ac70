"""The queries about messages one by one, and what a streaming reply has so far."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable
from typing import Any

from sagedesk.errors import DamagedFileError, InvalidInputError
from sagedesk.library import attachments, conversations, figures
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
from sagedesk.translation import translate

COLUMNS = """
    m.id, m.conversation_id, m.parent_id, m.role, m.parts, m.state, m.created_at, m.finished_at, m.failure,
    m.metadata, m.original_id
"""
"""What ``select`` needs of the messages, as m."""


def add(connection: sqlite3.Connection, message: Message, *, writer_id: str | None = None) -> Message:
    """Add a message below its parent, and let the selected path end at it; see ``insert``."""
    insert(connection, message, writer_id=writer_id)
    conversations.move_head(connection, message.conversation_id, message.id)
    conversations.touch(connection, message.conversation_id, message.created_at)
    if message.role is Role.USER:
        conversations.title_if_untitled(connection, message.conversation_id, message.text)
    return message


def insert(connection: sqlite3.Connection, message: Message, *, writer_id: str | None = None) -> None:
    """Add a message to the tree, and change nothing else.

    ``writer_id`` names the process that goes on writing it. Raises InvalidInputError for a conversation that is not
    there, a parent that is not in it, and an id that is there already.
    """
    conversations.one(connection, message.conversation_id)
    if message.parent_id is not None and conversation_of(connection, message.parent_id) != message.conversation_id:
        raise InvalidInputError(
            translate("Library", "The message {parent_id} belongs to another conversation.").format(
                parent_id=message.parent_id
            )
        )
    if connection.execute("SELECT 1 FROM messages WHERE id = ?", (message.id,)).fetchone():
        raise InvalidInputError(
            translate("Library", "There is a message with the id {id} already.").format(id=message.id)
        )
    parts, data = parts_to_column(message.parts)
    connection.execute(
        """
        INSERT INTO messages (id, conversation_id, parent_id, role, parts, state, created_at, finished_at, failure,
                              metadata, original_id, writer_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
            message.original_id,
            writer_id,
        ),
    )
    _attach(connection, message.id, data)
    figures.record(connection, message)


def complete(connection: sqlite3.Connection, message: Message) -> None:
    """Write what a streaming reply became, and clear its journal."""
    parts, data = parts_to_column(message.parts)
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
    _attach(connection, message.id, data)
    figures.record(connection, message)
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
    figures.record(connection, one(connection, message_id))


def one(connection: sqlite3.Connection, message_id: str) -> Message:
    """Return a message, deleted or not. Raises InvalidInputError where there is none."""
    found = select(
        connection,
        f"SELECT {COLUMNS} FROM messages AS m WHERE m.id = ?",  # noqa: S608  # the columns are this module's own
        (message_id,),
    )
    if not found:
        raise _missing(message_id)
    return found[0]


def conversation_of(connection: sqlite3.Connection, message_id: str) -> str:
    """Return the id of a message's conversation. Raises InvalidInputError where there is no such message."""
    row = connection.execute("SELECT conversation_id FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is None:
        raise _missing(message_id)
    conversation_id: str = row[0]
    return conversation_id


def select(connection: sqlite3.Connection, query: str, values: tuple[object, ...]) -> tuple[Message, ...]:
    """Return the messages that a query for ``COLUMNS`` finds; one that streams has what was journaled."""
    try:
        return tuple(_message(connection, row) for row in connection.execute(query, values).fetchall())
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedFileError(
            translate("Library", "A message in the conversation library is damaged."),
            hint=translate(
                "Library",
                "Nothing was overwritten. Make a copy of the library's file, then check it: sagedesk library verify",
            ),
            detail=f"{type(error).__name__}: {error}",
        ) from error


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


def _message(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Message:
    message_id, conversation_id, parent_id, role, parts, state, created_at, finished_at, failure, metadata, original = (
        row
    )
    return Message(
        id=message_id,
        conversation_id=conversation_id,
        parent_id=parent_id,
        role=Role(role),
        parts=journaled_parts(connection, message_id)
        if state == MessageState.STREAMING
        else column_to_parts(parts, lambda sha256: attachments.data_of(connection, sha256)),
        state=MessageState(state),
        created_at=created_at,
        finished_at=finished_at,
        failure=column_to_failure(failure),
        metadata=column_to_json(metadata),
        original_id=original,
    )


def _attach(connection: sqlite3.Connection, message_id: str, data: dict[str, bytes]) -> None:
    attachments.store(connection, data)
    attachments.use_in_message(connection, message_id, data)


def _missing(message_id: str) -> InvalidInputError:
    return InvalidInputError(
        translate("Library", "There is no message with the id {message_id}.").format(message_id=message_id)
    )
