"""Version 3: colours of tags, pages of a folder, and the numbered revisions that other windows follow."""

from __future__ import annotations

import sqlite3


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of version 2 to version 3."""
    for statement in _STATEMENTS:
        connection.execute(statement)


def _revised(trigger: str, subject: str) -> str:
    # not OR REPLACE, in whose place the policy of the outer statement would come
    return f"""
    CREATE TRIGGER {trigger}
    BEGIN
        DELETE FROM revisions WHERE subject = {subject};
        INSERT INTO revisions (subject) VALUES ({subject});
    END
    """  # noqa: S608  # the names stand below


_STATEMENTS = (
    "CREATE TABLE tag_colours (tag TEXT PRIMARY KEY, colour TEXT NOT NULL) WITHOUT ROWID",
    """
    CREATE INDEX conversations_filed ON conversations (folder_id, archived, pinned, updated_at, seq)
    WHERE deleted_at IS NULL
    """,
    # The last change of each conversation, by its id, and of the folders: a list that knows up to which number it is
    # reads what came after it.
    "CREATE TABLE revisions (number INTEGER PRIMARY KEY AUTOINCREMENT, subject TEXT NOT NULL UNIQUE)",
    _revised("conversation_revised_new AFTER INSERT ON conversations", "new.id"),
    _revised(
        """
        conversation_revised AFTER UPDATE OF title, profile_id, head_id, updated_at, deleted_at, folder_id, pinned,
                                             archived, colour ON conversations
        """,
        "new.id",
    ),
    _revised("conversation_revised_gone AFTER DELETE ON conversations", "old.id"),
    _revised("conversation_revised_tagged AFTER INSERT ON tags", "new.conversation_id"),
    _revised("conversation_revised_untagged AFTER DELETE ON tags", "old.conversation_id"),
    _revised(
        "conversation_revised_settled AFTER UPDATE OF state ON messages WHEN old.state IS NOT new.state",
        "new.conversation_id",
    ),
    _revised("conversation_revised_thinned AFTER UPDATE OF deletion_id ON messages", "new.conversation_id"),
    _revised("folders_revised_new AFTER INSERT ON folders", "'folders'"),
    _revised("folders_revised AFTER UPDATE ON folders", "'folders'"),
    _revised("folders_revised_gone AFTER DELETE ON folders", "'folders'"),
    _revised("tags_revised_new AFTER INSERT ON tag_colours", "'tags'"),
    _revised("tags_revised AFTER UPDATE ON tag_colours", "'tags'"),
    _revised("tags_revised_gone AFTER DELETE ON tag_colours", "'tags'"),
)
