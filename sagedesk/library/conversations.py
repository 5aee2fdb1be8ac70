"""The queries about conversations. Each takes a connection whose transaction the caller opened."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.library.columns import Column, column_to_text, text_to_column
from sagedesk.library.titles import title_from
from sagedesk.library.values import Conversation

_SELECT = """
    SELECT id, title, profile_id, system_prompt, created_at, updated_at, head_id, draft FROM conversations
"""


def insert(connection: sqlite3.Connection, conversation: Conversation) -> Conversation:
    """Add a conversation; a title that it has already counts as the person's."""
    if connection.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation.id,)).fetchone():
        raise InvalidInputError(f"There is a conversation with the id {conversation.id} already.")
    connection.execute(
        """
        INSERT INTO conversations
            (id, title, titled_by_person, profile_id, system_prompt, draft, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            conversation.id,
            text_to_column(conversation.title),
            bool(conversation.title),
            text_to_column(conversation.profile_id),
            text_to_column(conversation.system_prompt),
            text_to_column(conversation.draft),
            conversation.created_at,
            conversation.updated_at,
        ),
    )
    return replace(conversation, head_id=None)


def listed(connection: sqlite3.Connection) -> tuple[Conversation, ...]:
    """Return the conversations that are not deleted, the last active first."""
    rows = connection.execute(f"{_SELECT} WHERE deleted_at IS NULL ORDER BY updated_at DESC, seq DESC")
    return tuple(_conversation(row) for row in rows)


def one(connection: sqlite3.Connection, conversation_id: str) -> Conversation:
    """Return a conversation, deleted or not. Raises InvalidInputError where there is none."""
    row = connection.execute(f"{_SELECT} WHERE id = ?", (conversation_id,)).fetchone()
    if row is None:
        raise InvalidInputError(f"There is no conversation with the id {conversation_id}.")
    return _conversation(row)


def rename(connection: sqlite3.Connection, conversation_id: str, title: str) -> Conversation:
    """Give a conversation the person's title. Raises InvalidInputError for an empty one."""
    if not title.strip():
        raise InvalidInputError("A conversation needs a title.", hint="Type one, or leave the title as it is.")
    _update(connection, conversation_id, title=text_to_column(title), titled_by_person=True)
    return one(connection, conversation_id)


def set_system_prompt(connection: sqlite3.Connection, conversation_id: str, text: str) -> Conversation:
    """Set the system prompt in force."""
    _update(connection, conversation_id, system_prompt=text_to_column(text))
    return one(connection, conversation_id)


def set_profile(connection: sqlite3.Connection, conversation_id: str, profile_id: str) -> Conversation:
    """Set the endpoint profile that the next reply is asked of."""
    _update(connection, conversation_id, profile_id=text_to_column(profile_id))
    return one(connection, conversation_id)


def save_draft(connection: sqlite3.Connection, conversation_id: str, text: str) -> Conversation:
    """Keep what stands in the composer."""
    _update(connection, conversation_id, draft=text_to_column(text))
    return one(connection, conversation_id)


def set_deleted(connection: sqlite3.Connection, conversation_id: str, when: float | None) -> Conversation:
    """Put a conversation into the trash at ``when``, or take it out with None."""
    _update(connection, conversation_id, deleted_at=when)
    return one(connection, conversation_id)


def purge(connection: sqlite3.Connection, deleted_before: float) -> int:
    """Remove for good what was deleted before a time, with its messages and images; return how many went."""
    removed = connection.execute("DELETE FROM conversations WHERE deleted_at < ?", (deleted_before,)).rowcount
    connection.execute(
        """
        DELETE FROM attachments
        WHERE NOT EXISTS (SELECT 1 FROM message_attachments AS used WHERE used.sha256 = attachments.sha256)
        """
    )
    return removed


def move_head(connection: sqlite3.Connection, conversation_id: str, head_id: str) -> None:
    """Let the selected path end at a message."""
    _update(connection, conversation_id, head_id=head_id)


def touch(connection: sqlite3.Connection, conversation_id: str, when: float) -> None:
    """Note that a message was added; a clock that jumped back does not move the conversation down."""
    connection.execute("UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?", (when, conversation_id))


def title_if_untitled(connection: sqlite3.Connection, conversation_id: str, text: str) -> None:
    """Make a title from what the user said first, unless there is one."""
    connection.execute(
        "UPDATE conversations SET title = ? WHERE id = ? AND title = ''", (title_from(text), conversation_id)
    )


def _update(connection: sqlite3.Connection, conversation_id: str, **values: Column | float | None) -> None:
    columns = ", ".join(f"{name} = ?" for name in values)
    changed = connection.execute(
        f"UPDATE conversations SET {columns} WHERE id = ?",  # noqa: S608  # the names are this module's own
        (*values.values(), conversation_id),
    )
    if changed.rowcount == 0:
        one(connection, conversation_id)


def _conversation(row: tuple[Any, ...]) -> Conversation:
    conversation_id, title, profile_id, system_prompt, created_at, updated_at, head_id, draft = row
    return Conversation(
        id=conversation_id,
        title=column_to_text(title),
        profile_id=column_to_text(profile_id),
        system_prompt=column_to_text(system_prompt),
        created_at=created_at,
        updated_at=updated_at,
        head_id=head_id,
        draft=column_to_text(draft),
    )
