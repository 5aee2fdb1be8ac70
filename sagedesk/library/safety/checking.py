"""Whether a library is sound: the file, the references between its rows, and what the rows hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sagedesk.library.columns import column_to_failure, column_to_json, column_to_parts
from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Role
from sagedesk.translation import translate

_MOST = 20
"""Findings of each kind that are told."""


def refuse_damage(connection: sqlite3.Connection) -> None:
    """Raise the sqlite3.DatabaseError of a damaged file where the file, or a reference in it, is not sound."""
    finding = next(file_findings(connection, most=1), None)
    if finding is not None:
        raise damage(finding)


def damage(finding: str) -> sqlite3.DatabaseError:
    """Return the error that SQLite raises about a damaged file."""
    error = sqlite3.DatabaseError(finding)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def file_findings(connection: sqlite3.Connection, *, most: int = _MOST) -> Iterator[str]:
    """Give what is wrong with the file, and with references between its rows."""
    try:
        for (finding,) in connection.execute(f"PRAGMA integrity_check({most})").fetchall():
            if finding != "ok":
                yield finding
        for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(most):
            yield translate("Library", "row {row} of {table} refers to a row of {parent} that is not there").format(
                row=rowid, table=table, parent=parent
            )
    except sqlite3.DatabaseError as error:
        if _is_interrupted(error):
            raise
        yield str(error)


def row_findings(connection: sqlite3.Connection) -> Iterator[str]:
    """Give what is wrong with the messages and conversations themselves."""
    known = {sha256 for (sha256,) in connection.execute("SELECT sha256 FROM attachments")}
    for message_id, role, state, parts, metadata, failure in connection.execute(
        "SELECT id, role, state, parts, metadata, failure FROM messages ORDER BY seq"
    ):
        missing: list[str] = []

        def attachment(sha256: str, missing: list[str] = missing) -> bytes:
            if sha256 not in known:
                missing.append(sha256)
            return b""

        try:
            Role(role), MessageState(state)
            column_to_json(metadata), column_to_failure(failure)
            column_to_parts(parts, attachment)
        except (ValueError, KeyError, TypeError) as error:
            yield translate("Library", "the message {id} cannot be read: {error}").format(id=message_id, error=error)
        if missing:
            yield translate("Library", "an image of the message {id} is missing").format(id=message_id)
    for (conversation_id,) in connection.execute(
        """
        SELECT c.id FROM conversations AS c LEFT JOIN messages AS m ON m.id = c.head_id
        WHERE (c.head_id IS NOT NULL AND (m.conversation_id IS NOT c.id OR m.deletion_id IS NOT NULL))
           OR (c.head_id IS NULL AND EXISTS (
                SELECT 1 FROM messages AS any WHERE any.conversation_id = c.id AND any.deletion_id IS NULL
           ))
        """
    ):
        yield translate("Library", "the path of the conversation {id} leads nowhere").format(id=conversation_id)


def _is_interrupted(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT
