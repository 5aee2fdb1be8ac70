"""Attachments: each stored once under its SHA-256, and removed with the last message or draft that uses it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from sagedesk.errors import DamagedFileError, InvalidInputError
from sagedesk.translation import translate

LARGEST = 32 * 1024 * 1024
"""Bytes of the largest attachment: more than SageMaker takes in any request."""


def store(connection: sqlite3.Connection, attachments: Mapping[str, bytes]) -> None:
    """Keep the bytes, given by their SHA-256. Raises InvalidInputError for one that is too large."""
    for sha256, data in attachments.items():
        if len(data) > LARGEST:
            raise InvalidInputError(
                translate("Library", "An attachment has {count:,} bytes; the library keeps up to {largest:,}.").format(
                    count=len(data), largest=LARGEST
                ),
                hint=translate("Library", "Attach a smaller file."),
            )
        connection.execute("INSERT OR IGNORE INTO attachments (sha256, data) VALUES (?, ?)", (sha256, data))


def use_in_message(connection: sqlite3.Connection, message_id: str, hashes: Iterable[str]) -> None:
    """Note that a message uses the attachments with these hashes."""
    connection.executemany(
        "INSERT OR IGNORE INTO message_attachments (message_id, sha256) VALUES (?, ?)",
        [(message_id, sha256) for sha256 in hashes],
    )


def use_in_draft(connection: sqlite3.Connection, conversation_id: str, hashes: Iterable[str]) -> None:
    """Note that a draft uses the attachments with these hashes, and no others any more."""
    connection.execute("DELETE FROM draft_attachments WHERE conversation_id = ?", (conversation_id,))
    connection.executemany(
        "INSERT INTO draft_attachments (conversation_id, sha256) VALUES (?, ?)",
        [(conversation_id, sha256) for sha256 in hashes],
    )


def data_of(connection: sqlite3.Connection, sha256: str) -> bytes:
    """Return the bytes with this hash. Raises DamagedFileError where they are not there."""
    row = connection.execute("SELECT data FROM attachments WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        raise DamagedFileError(
            translate("Library", "An image in the conversation library is missing."),
            hint=translate("Library", "Make a copy of the library's file, then check it: sagedesk library verify"),
            detail=f"no attachment with the SHA-256 {sha256}",
        )
    data: bytes = row[0]
    return data


def remove_unused(connection: sqlite3.Connection) -> None:
    """Remove what neither a message nor a draft uses."""
    connection.execute(
        """
        DELETE FROM attachments
        WHERE NOT EXISTS (SELECT 1 FROM message_attachments AS used WHERE used.sha256 = attachments.sha256)
          AND NOT EXISTS (SELECT 1 FROM draft_attachments AS used WHERE used.sha256 = attachments.sha256)
        """
    )
