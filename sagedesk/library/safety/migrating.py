"""Bringing a library to this version's schema."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from sagedesk.errors import NewerFileError, StorageError
from sagedesk.library import messages, schema
from sagedesk.library.database import transaction, version_of
from sagedesk.library.safety.checking import refuse_damage
from sagedesk.translation import translate


def refuse_newer(version: int, what: str) -> None:
    """Raise NewerFileError for a schema that this version does not know."""
    if version > len(schema.MIGRATIONS):
        raise NewerFileError(
            translate("Library", "The conversation library was written by a newer SageDesk than this one."),
            hint=translate("Library", "Update SageDesk. The library was not changed."),
            detail=f"{what} has schema {version}; this version knows schemas up to {len(schema.MIGRATIONS)}.",
        )


def migrate(connection: sqlite3.Connection, what: str, *, first: Callable[[], object] = lambda: None) -> None:
    """Bring a library to this version's schema, all or nothing; ``first`` is called before anything is changed.

    Raises NewerFileError, and StorageError where a migration leaves references to nothing.
    """
    # tables that are made anew would take the rows that refer to them along
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection):
            version = version_of(connection)  # again: another process may have migrated in between
            refuse_newer(version, what)
            if version:
                first()
            for migration in schema.MIGRATIONS[version:]:
                migration(connection)
            if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
                raise StorageError(
                    translate(
                        "Library",
                        "The conversation library could not be brought to this version's form. It was left as it was.",
                    ),
                    hint=translate("Library", "Please report this, with the detail."),
                    detail=f"schema {version}: {broken!r} refers to nothing",
                )
            connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS)}")
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def make_current(connection: sqlite3.Connection) -> None:
    """Make a copy of a library fit to be read: sound, of this schema, without replies that still stream.

    Raises sqlite3.DatabaseError for a damaged one, NewerFileError, StorageError.
    """
    refuse_damage(connection)
    migrate(connection, "A backup")
    with transaction(connection):
        for (message_id,) in connection.execute("SELECT id FROM messages WHERE writer_id IS NOT NULL").fetchall():
            messages.interrupt(connection, message_id)
