"""Making whole what was read of a damaged library: every reference leads somewhere, every message can be shown."""

from __future__ import annotations

import sqlite3
from typing import Any

from sagedesk.library.columns import Column, column_to_failure, column_to_json, column_to_text, json_to_column
from sagedesk.library.titles import title_from
from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Role
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_TITLE = QT_TRANSLATE_NOOP("Library", "Recovered conversation")
_IMAGE = QT_TRANSLATE_NOOP("Library", "(An image was here that could not be recovered.)")
_ORPHANS = (
    "UPDATE messages SET deletion_id = NULL WHERE deletion_id NOT IN (SELECT id FROM deletions)",
    "DELETE FROM deletions WHERE conversation_id NOT IN (SELECT id FROM conversations)",
    "UPDATE conversations SET folder_id = NULL WHERE folder_id NOT IN (SELECT id FROM folders)",
    "UPDATE folders SET parent_id = NULL WHERE parent_id NOT IN (SELECT id FROM folders)",
    "DELETE FROM tags WHERE conversation_id NOT IN (SELECT id FROM conversations)",
    "DELETE FROM journal WHERE message_id NOT IN (SELECT id FROM messages)",
    "DELETE FROM replies WHERE message_id NOT IN (SELECT id FROM messages)",
    "DELETE FROM exchanges WHERE message_id NOT IN (SELECT id FROM messages)",
    "DELETE FROM message_attachments WHERE message_id NOT IN (SELECT id FROM messages)",
    "DELETE FROM message_attachments WHERE sha256 NOT IN (SELECT sha256 FROM attachments)",
    "DELETE FROM draft_attachments WHERE conversation_id NOT IN (SELECT id FROM conversations)",
    "DELETE FROM draft_attachments WHERE sha256 NOT IN (SELECT sha256 FROM attachments)",
)


def missing_messages(connection: sqlite3.Connection) -> int:
    """Return how many messages are known to have been there and are not."""
    (count,) = connection.execute(
        """
        SELECT count(*) FROM (
            SELECT parent_id AS id FROM messages UNION SELECT head_id FROM conversations
        ) WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM messages)
        """
    ).fetchone()
    return int(count)


def repair(connection: sqlite3.Connection) -> int:
    """Make everything whole; return how many messages could be read only in part."""
    _add_conversations(connection)
    repaired = _repair_messages(connection)
    for statement in _ORPHANS:
        connection.execute(statement)
    _join_trees(connection)
    _lead_paths(connection)
    return repaired


def _add_conversations(connection: sqlite3.Connection) -> None:
    """Give messages whose conversation was not found one of their own."""
    lost = connection.execute(
        """
        SELECT conversation_id, min(created_at), max(created_at) FROM messages
        WHERE conversation_id NOT IN (SELECT id FROM conversations) GROUP BY conversation_id
        """
    ).fetchall()
    connection.executemany(
        """
        INSERT INTO conversations (id, title, titled_by_person, profile_id, system_prompt, created_at, updated_at)
        VALUES (?, ?, 0, '', '', ?, ?)
        """,
        [(conversation_id, translate("Library", _TITLE), first, last) for conversation_id, first, last in lost],
    )


def _repair_messages(connection: sqlite3.Connection) -> int:
    known = {sha256 for (sha256,) in connection.execute("SELECT sha256 FROM attachments")}
    repaired, last = 0, -(2**63)
    while rows := connection.execute(
        "SELECT seq, id, role, state, parts, metadata, failure FROM messages WHERE seq > ? ORDER BY seq LIMIT 500",
        (last,),
    ).fetchall():
        for row in rows:
            last = row[0]
            repaired += _repair_message(connection, row, known)
    return repaired


def _repair_message(connection: sqlite3.Connection, row: tuple[Any, ...], known: set[str]) -> bool:
    seq, message_id, role, state, parts, metadata, failure = row
    whole: dict[str, Column | None] = {}
    documents = _documents(parts)
    if not isinstance(documents, list) or not all(map(_is_part, documents)):
        # what is left of it, rather than nothing
        documents = [{"type": "text", "text": _legible(parts)}]
        whole["parts"] = json_to_column(documents)
    images = [part["sha256"] for part in documents if part["type"] == "image"]
    if not known.issuperset(images):
        lost = {"type": "text", "text": translate("Library", _IMAGE)}
        whole["parts"] = json_to_column(
            [lost if part["type"] == "image" and part["sha256"] not in known else part for part in documents]
        )
    if role not in set(Role):
        whole["role"] = Role.ASSISTANT
    if state not in set(MessageState):
        whole["state"] = MessageState.INTERRUPTED
    if not isinstance(_documents(metadata), dict):
        whole["metadata"] = "{}"
    try:
        column_to_failure(failure)
    except (ValueError, TypeError):
        whole["failure"] = None
    if whole:
        columns = ", ".join(f"{name} = ?" for name in whole)
        connection.execute(f"UPDATE messages SET {columns} WHERE seq = ?", (*whole.values(), seq))  # noqa: S608
    connection.executemany(
        "INSERT OR IGNORE INTO message_attachments (message_id, sha256) VALUES (?, ?)",
        [(message_id, sha256) for sha256 in images if sha256 in known],
    )
    return bool(whole)


def _legible(column: Column) -> str:
    try:
        return column_to_text(column)
    except UnicodeDecodeError:  # bytes of another page stand in the middle of it
        return column.decode(errors="replace") if isinstance(column, bytes) else ""


def _documents(column: Column) -> Any:
    try:
        return column_to_json(column)
    except (ValueError, TypeError):
        return None


def _is_part(document: Any) -> bool:
    if not isinstance(document, dict):
        return False
    match document.get("type"):
        case "text" | "reasoning":
            return isinstance(document.get("text"), str) and ("seconds" in document or document["type"] == "text")
        case "image":
            return isinstance(document.get("sha256"), str) and isinstance(document.get("media_type"), str)
        case "tool_call":
            return all(isinstance(document.get(name), str) for name in ("id", "name", "arguments"))
    return False


def _join_trees(connection: sqlite3.Connection) -> None:
    """Put a message whose parent was not found below the one that was written before it in its conversation."""
    connection.execute(
        """
        UPDATE messages SET parent_id = (
            SELECT before.id FROM messages AS before
            WHERE before.conversation_id = messages.conversation_id AND before.seq < messages.seq
            ORDER BY before.seq DESC LIMIT 1
        )
        WHERE parent_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM messages AS parent
            WHERE parent.id = messages.parent_id AND parent.conversation_id = messages.conversation_id
        )
        """
    )


def _lead_paths(connection: sqlite3.Connection) -> None:
    """Let a path that led to a message that was not found end at the newest of its conversation."""
    connection.execute(
        """
        UPDATE conversations SET head_id = (
            SELECT id FROM messages WHERE conversation_id = conversations.id AND deletion_id IS NULL
            ORDER BY seq DESC LIMIT 1
        )
        WHERE NOT EXISTS (
            SELECT 1 FROM messages AS head
            WHERE head.id = conversations.head_id AND head.conversation_id = conversations.id
              AND head.deletion_id IS NULL
        )
        """
    )
    untitled = connection.execute(
        "SELECT id FROM conversations WHERE title = ?", (translate("Library", _TITLE),)
    ).fetchall()
    for (conversation_id,) in untitled:
        row = connection.execute(
            "SELECT parts FROM messages WHERE conversation_id = ? AND role = 'user' ORDER BY seq LIMIT 1",
            (conversation_id,),
        ).fetchone()
        text = "".join(part.get("text", "") for part in column_to_json(row[0])) if row else ""
        if title := title_from(text):
            connection.execute("UPDATE conversations SET title = ? WHERE id = ?", (title, conversation_id))
