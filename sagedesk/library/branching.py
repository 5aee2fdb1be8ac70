"""New ways to go on: another version of a message, and a conversation that shares the history of another."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence

from sagedesk.errors import InvalidInputError
from sagedesk.library import conversations, messages, tree
from sagedesk.library.values import Conversation, Message, MessageState, new_id
from sagedesk.llm.messages import Part
from sagedesk.translation import translate


def edit(connection: sqlite3.Connection, message_id: str, edited_id: str, parts: Sequence[Part]) -> Message:
    """Add a version of a message with other parts; the selected path then ends at it."""
    tree.refuse_deleted(connection, message_id)
    original = messages.one(connection, message_id)
    return messages.add(
        connection,
        Message(
            id=edited_id,
            conversation_id=original.conversation_id,
            parent_id=original.parent_id,
            role=original.role,
            parts=tuple(parts),
            created_at=time.time(),
        ),
    )


def branch(connection: sqlite3.Connection, message_id: str, conversation_id: str) -> Conversation:
    """Add a conversation that has the history up to a message, in messages of its own.

    It stands alone: what is deleted in one of the two stays in the other. Images are shared.
    """
    tree.refuse_deleted(connection, message_id)
    source = conversations.one(connection, messages.conversation_of(connection, message_id))
    history = tree.path_to(connection, message_id)
    if any(message.state is MessageState.STREAMING for message in history):
        raise InvalidInputError(
            translate("Library", "This reply is still being written."),
            hint=translate("Library", "Wait until it ends, or stop it."),
        )
    now = time.time()
    conversations.insert(
        connection,
        Conversation(
            id=conversation_id,
            title=source.title,
            profile_id=source.profile_id,
            system_prompt=source.system_prompt,
            parameters=source.parameters,
            created_at=now,
            updated_at=now,
            folder_id=source.folder_id,
            branched_from=message_id,
        ),
    )
    copy_id: str | None = None
    for message in history:
        parent_id, copy_id = copy_id, new_id()
        _copy(connection, message.id, copy_id, conversation_id, parent_id)
    conversations.move_head(connection, conversation_id, copy_id)
    return conversations.one(connection, conversation_id)


def _copy(
    connection: sqlite3.Connection, message_id: str, copy_id: str, conversation_id: str, parent_id: str | None
) -> None:
    # the columns as they are, and no row in replies: what was asked of an endpoint once counts once
    connection.execute(
        """
        INSERT INTO messages (id, conversation_id, parent_id, role, state, created_at, finished_at, original_id,
                              failure, metadata, parts)
        SELECT ?, ?, ?, role, state, created_at, finished_at, coalesce(original_id, id), failure, metadata, parts
        FROM messages WHERE id = ?
        """,
        (copy_id, conversation_id, parent_id, message_id),
    )
    connection.execute(
        "INSERT INTO message_attachments SELECT ?, sha256 FROM message_attachments WHERE message_id = ?",
        (copy_id, message_id),
    )
