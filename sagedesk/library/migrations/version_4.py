"""Version 4: the generation parameters that a conversation has of its own."""

from __future__ import annotations

import sqlite3


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of version 3 to version 4."""
    connection.execute("ALTER TABLE conversations ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}'")
