"""The trash: conversations and single messages that were deleted, kept until it is emptied."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from concurrent.futures import Future

from sagedesk.errors import InvalidInputError
from sagedesk.library import attachments, conversations, messages, tree
from sagedesk.library.access import Access
from sagedesk.library.columns import column_to_text
from sagedesk.library.titles import title_from
from sagedesk.library.values import Conversation, Deletion, TrashEntry, new_id
from sagedesk.translation import translate

KEPT = 30 * 24 * 60 * 60.0
"""Seconds that what was deleted can be restored."""


class Trash:
    """What was deleted and can be restored; what holds for Library's futures holds for these."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def listed(self) -> Future[tuple[TrashEntry, ...]]:
        """Return what is in the trash, the last deleted first."""
        return self._access.read(_listed)

    def delete_message(self, message_id: str, *, below: bool = False) -> Future[Deletion]:
        """Delete a message, so that those below it move up; or, with ``below``, it and all below it.

        Where the selected path ended in what is gone, it then ends at the newest message below the nearest one
        that is left. ``restore_messages`` undoes it exactly.
        """
        now = time.time()
        return self._access.write(lambda connection: _delete(connection, message_id, below, now))

    def restore_messages(self, deletion_id: str) -> Future[Conversation]:
        """Bring back what one deletion took; the path leads there again if it did before."""
        return self._access.write(lambda connection: _restore(connection, deletion_id))

    def remove(self, entries: Iterable[TrashEntry]) -> Future[int]:
        """Remove entries of the trash for good; return how many were there still."""
        wanted = tuple(entries)
        return self._access.write(lambda connection: _remove(connection, wanted))

    def empty(self, *, older_than: float = 0.0) -> Future[int]:
        """Remove for good what was deleted more than ``older_than`` seconds ago; return how many entries."""
        before = time.time() - older_than
        return self._access.write(lambda connection: purge(connection, before))


def _delete(connection: sqlite3.Connection, message_id: str, below: bool, when: float) -> Deletion:
    conversation = conversations.one(connection, messages.conversation_of(connection, message_id))
    tree.refuse_deleted(connection, message_id)
    deletion_id = new_id()
    connection.execute(
        "INSERT INTO deletions (id, conversation_id, message_id, head_id, deleted_at) VALUES (?, ?, ?, ?, ?)",
        (deletion_id, conversation.id, message_id, conversation.head_id, when),
    )
    count = connection.execute(
        """
        UPDATE messages SET deletion_id = ? WHERE deletion_id IS NULL AND id IN (
            WITH RECURSIVE below (id) AS (
                VALUES (?)
                UNION ALL
                SELECT m.id FROM below JOIN messages AS m ON m.parent_id = below.id WHERE ?
            )
            SELECT id FROM below
        )
        """,
        (deletion_id, message_id, below),
    ).rowcount
    _lead_away(connection, conversation)
    return Deletion(
        id=deletion_id, conversation_id=conversation.id, message_id=message_id, deleted_at=when, count=count
    )


def _lead_away(connection: sqlite3.Connection, conversation: Conversation) -> None:
    """Let the selected path end at a message that is there, if it does not."""
    head_id = conversation.head_id
    if head_id is None or not tree.is_deleted(connection, head_id):
        return
    above = tree.parent_of(connection, head_id)
    if above is not None:
        new_head = tree.newest_below(connection, above)
    else:
        row = connection.execute(
            "SELECT id FROM messages WHERE conversation_id = ? AND deletion_id IS NULL ORDER BY seq DESC LIMIT 1",
            (conversation.id,),
        ).fetchone()
        new_head = row and row[0]
    conversations.move_head(connection, conversation.id, new_head)


def _restore(connection: sqlite3.Connection, deletion_id: str) -> Conversation:
    row = connection.execute(
        "SELECT conversation_id, message_id, head_id FROM deletions WHERE id = ?", (deletion_id,)
    ).fetchone()
    if row is None:
        raise InvalidInputError(translate("Library", "This is no longer in the trash."))
    conversation_id, message_id, head_id = row
    connection.execute("UPDATE messages SET deletion_id = NULL WHERE deletion_id = ?", (deletion_id,))
    connection.execute("DELETE FROM deletions WHERE id = ?", (deletion_id,))
    conversation = conversations.one(connection, conversation_id)
    led_there = tree.is_below(connection, head_id, message_id)
    leads_there = tree.is_below(connection, conversation.head_id, message_id)
    if conversation.head_id is None or (led_there and not leads_there):
        leaves = (tree.newest_below(connection, each) for each in (head_id if led_there else message_id, message_id))
        conversations.move_head(connection, conversation_id, next(filter(None, leaves), None))
    return conversations.one(connection, conversation_id)


def purge(connection: sqlite3.Connection, deleted_before: float) -> int:
    """Remove for good what was deleted before a time, with its images; return how many entries of the trash."""
    removed = connection.execute("DELETE FROM conversations WHERE deleted_at < ?", (deleted_before,)).rowcount
    deletions = connection.execute("SELECT id FROM deletions WHERE deleted_at < ?", (deleted_before,)).fetchall()
    for (deletion_id,) in deletions:
        _remove_messages(connection, deletion_id)
    attachments.remove_unused(connection)
    return removed + len(deletions)


def _remove(connection: sqlite3.Connection, entries: tuple[TrashEntry, ...]) -> int:
    removed = 0
    for entry in entries:
        if entry.deletion is None:
            # one that was restored meanwhile is not in the trash any more
            removed += connection.execute(
                "DELETE FROM conversations WHERE id = ? AND deleted_at IS NOT NULL", (entry.conversation_id,)
            ).rowcount
        elif connection.execute("SELECT 1 FROM deletions WHERE id = ?", (entry.deletion.id,)).fetchone():
            _remove_messages(connection, entry.deletion.id)
            removed += 1
    attachments.remove_unused(connection)
    return removed


def _remove_messages(connection: sqlite3.Connection, deletion_id: str) -> None:
    gone = connection.execute("SELECT id FROM messages WHERE deletion_id = ?", (deletion_id,)).fetchall()
    for (message_id,) in gone:
        connection.execute(
            "UPDATE messages SET parent_id = (SELECT parent_id FROM messages WHERE id = :gone) WHERE parent_id = :gone",
            {"gone": message_id},
        )
        connection.execute("DELETE FROM messages WHERE id = ?", (message_id,))
    connection.execute("DELETE FROM deletions WHERE id = ?", (deletion_id,))


def _listed(connection: sqlite3.Connection) -> tuple[TrashEntry, ...]:
    entries = [
        TrashEntry(conversation_id=row[0], deletion=None, title=title, excerpt=title, deleted_at=row[2])
        for row in connection.execute("SELECT id, title, deleted_at FROM conversations WHERE deleted_at IS NOT NULL")
        for title in (column_to_text(row[1]),)
    ]
    rows = connection.execute(
        """
        SELECT d.id, d.conversation_id, d.message_id, d.deleted_at,
               (SELECT count(*) FROM messages AS m WHERE m.deletion_id = d.id), c.title
        FROM deletions AS d JOIN conversations AS c ON c.id = d.conversation_id WHERE c.deleted_at IS NULL
        """
    ).fetchall()
    for row in rows:
        deletion = Deletion(id=row[0], conversation_id=row[1], message_id=row[2], deleted_at=row[3], count=row[4])
        excerpt = title_from(messages.one(connection, deletion.message_id).text)
        entries.append(
            TrashEntry(
                conversation_id=deletion.conversation_id,
                deletion=deletion,
                title=column_to_text(row[5]),
                excerpt=excerpt,
                deleted_at=deletion.deleted_at,
            )
        )
    return tuple(sorted(entries, key=lambda entry: entry.deleted_at, reverse=True))
