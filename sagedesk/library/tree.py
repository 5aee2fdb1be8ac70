"""The tree of a conversation: its selected path, the versions of a message, what is below it.

A message that was deleted stays in the tree as a ghost until the trash is emptied: no query returns it, and what is
below it counts as below its nearest ancestor that is not deleted. So deleting one message lets those below it move
up, and undoing that puts everything back exactly, without a message ever changing its parent.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from sagedesk.errors import InvalidInputError
from sagedesk.library import conversations, messages
from sagedesk.library.values import Message
from sagedesk.translation import translate

# below the parent, seeing through ghosts
_CHILDREN = """
    WITH RECURSIVE child (id, deletion_id) AS (
        SELECT id, deletion_id FROM messages WHERE conversation_id = ? AND parent_id IS ?
        UNION ALL
        SELECT m.id, m.deletion_id FROM child JOIN messages AS m ON m.parent_id = child.id
        WHERE child.deletion_id IS NOT NULL
    )
"""


def selected_path(connection: sqlite3.Connection, conversation_id: str) -> tuple[Message, ...]:
    """Return the messages from the first to the conversation's head."""
    return path_to(connection, conversations.one(connection, conversation_id).head_id)


def path_to(connection: sqlite3.Connection, message_id: str | None) -> tuple[Message, ...]:
    """Return the messages from the first to this one; none for None."""
    return messages.select(
        connection,
        f"""
        WITH RECURSIVE path (id, parent_id, height) AS (
            SELECT id, parent_id, 0 FROM messages WHERE id = ?
            UNION ALL
            SELECT m.id, m.parent_id, path.height + 1 FROM path JOIN messages AS m ON m.id = path.parent_id
        )
        SELECT {messages.COLUMNS} FROM path JOIN messages AS m ON m.id = path.id
        WHERE m.deletion_id IS NULL ORDER BY path.height DESC
        """,  # noqa: S608  # the columns are fixed
        (message_id,),
    )


def everything(connection: sqlite3.Connection, conversation_id: str) -> tuple[Message, ...]:
    """Return all messages of a conversation that are not deleted, in the order they were written."""
    conversations.one(connection, conversation_id)
    return messages.select(
        connection,
        f"""
        SELECT {messages.COLUMNS} FROM messages AS m
        WHERE m.conversation_id = ? AND m.deletion_id IS NULL ORDER BY m.seq
        """,  # noqa: S608  # the columns are fixed
        (conversation_id,),
    )


def siblings(connection: sqlite3.Connection, message_id: str) -> tuple[Message, ...]:
    """Return the versions of a message, this one among them, in the order they were written."""
    conversation_id = messages.conversation_of(connection, message_id)
    parent_id = parent_of(connection, message_id)
    return messages.select(
        connection,
        f"""
        {_CHILDREN}
        SELECT {messages.COLUMNS} FROM child JOIN messages AS m ON m.id = child.id
        WHERE child.deletion_id IS NULL ORDER BY m.seq
        """,  # noqa: S608  # the columns are fixed
        (conversation_id, parent_id),
    )


def versions(connection: sqlite3.Connection, conversation_id: str) -> dict[str, tuple[str, ...]]:
    """Return the ids of all versions of each message that has more than one, by the id of each of them."""
    conversations.one(connection, conversation_id)
    rows = connection.execute(
        "SELECT id, parent_id, deletion_id FROM messages WHERE conversation_id = ? ORDER BY seq", (conversation_id,)
    ).fetchall()
    parents = {message_id: parent_id for message_id, parent_id, _ in rows}
    ghosts = {message_id for message_id, _, deletion_id in rows if deletion_id is not None}
    children: defaultdict[str | None, list[str]] = defaultdict(list)
    for message_id, parent_id, _ in rows:
        if message_id not in ghosts:
            above = parent_id
            while above in ghosts:
                above = parents[above]
            children[above].append(message_id)
    return {each: tuple(ids) for ids in children.values() if len(ids) > 1 for each in ids}


def parent_of(connection: sqlite3.Connection, message_id: str) -> str | None:
    """Return the nearest ancestor that is not deleted."""
    row = connection.execute(
        """
        WITH RECURSIVE above (id, parent_id, deletion_id, height) AS (
            SELECT id, parent_id, deletion_id, 0 FROM messages WHERE id = ?
            UNION ALL
            SELECT m.id, m.parent_id, m.deletion_id, above.height + 1
            FROM above JOIN messages AS m ON m.id = above.parent_id
            WHERE above.height = 0 OR above.deletion_id IS NOT NULL
        )
        SELECT id FROM above WHERE height > 0 AND deletion_id IS NULL
        """,
        (message_id,),
    ).fetchone()
    return row and str(row[0])


def newest_below(connection: sqlite3.Connection, message_id: str) -> str | None:
    """Return the newest message of those below this one and itself; None where all of them are deleted.

    It is a leaf: whatever follows a message is newer.
    """
    row = connection.execute(
        """
        WITH RECURSIVE below (id, seq, deletion_id) AS (
            SELECT id, seq, deletion_id FROM messages WHERE id = ?
            UNION ALL
            SELECT m.id, m.seq, m.deletion_id FROM below JOIN messages AS m ON m.parent_id = below.id
        )
        SELECT id FROM below WHERE deletion_id IS NULL ORDER BY seq DESC LIMIT 1
        """,
        (message_id,),
    ).fetchone()
    return row and str(row[0])


def select(connection: sqlite3.Connection, message_id: str) -> str:
    """Lead the selected path through a message, down to the newest below it; return its conversation's id."""
    conversation_id = messages.conversation_of(connection, message_id)
    refuse_deleted(connection, message_id)
    conversations.move_head(connection, conversation_id, newest_below(connection, message_id))
    return conversation_id


def is_below(connection: sqlite3.Connection, message_id: str | None, top_id: str) -> bool:
    """Tell whether a message is ``top_id`` or somewhere below it."""
    row = connection.execute(
        """
        WITH RECURSIVE path (id, parent_id) AS (
            SELECT id, parent_id FROM messages WHERE id = ?
            UNION ALL
            SELECT m.id, m.parent_id FROM path JOIN messages AS m ON m.id = path.parent_id
        )
        SELECT 1 FROM path WHERE id = ?
        """,
        (message_id, top_id),
    ).fetchone()
    return row is not None


def is_deleted(connection: sqlite3.Connection, message_id: str) -> bool:
    """Tell whether a message is in the trash."""
    row = connection.execute("SELECT deletion_id FROM messages WHERE id = ?", (message_id,)).fetchone()
    return row is not None and row[0] is not None


def refuse_deleted(connection: sqlite3.Connection, message_id: str) -> None:
    """Raise InvalidInputError for a message that is in the trash."""
    if is_deleted(connection, message_id):
        raise InvalidInputError(
            translate("Library", "This message is in the trash."), hint=translate("Library", "Restore it first.")
        )
