"""What has changed since somebody last looked, whichever window or process changed it."""

from __future__ import annotations

import sqlite3

from sagedesk.errors import InvalidInputError
from sagedesk.library import conversations
from sagedesk.library.values import Changes, Conversation

MOST = 500
"""Conversations that are told one by one; where more have changed, a list is rather read anew."""
_FOLDERS, _TAGS = "folders", "tags"
_EVERYTHING = "everything"


def revise_everything(connection: sqlite3.Connection, after: int) -> None:
    """Have everybody who knows a number up to ``after`` read everything anew: it is another library."""
    connection.execute("DELETE FROM revisions")
    connection.execute("INSERT INTO revisions (number, subject) VALUES (?, ?)", (after + 1, _EVERYTHING))


def newest(connection: sqlite3.Connection) -> int:
    """Return the number of the last change."""
    return int(connection.execute("SELECT coalesce(max(number), 0) FROM revisions").fetchone()[0])


def since(connection: sqlite3.Connection, number: int | None) -> Changes:
    """Return what changed after a number that an earlier call gave; with None, only the number to begin from."""
    last = newest(connection)
    if number is None:
        return Changes(number=last)
    rows = connection.execute(
        "SELECT subject FROM revisions WHERE number > ? ORDER BY number LIMIT ?", (number, MOST + 1)
    ).fetchall()
    subjects = [str(subject) for (subject,) in rows]
    ids = [subject for subject in subjects if subject not in {_FOLDERS, _TAGS}]
    if len(subjects) > MOST or _EVERYTHING in subjects:
        return Changes(number=last, everything=True, folders=True, tags=True)
    present: list[Conversation] = []
    gone: list[str] = []
    for each in ids:
        try:
            if conversations.is_deleted(connection, each):
                gone.append(each)
            else:
                present.append(conversations.one(connection, each))
        except InvalidInputError:
            gone.append(each)
    return Changes(
        number=last,
        conversations=tuple(present),
        gone=tuple(gone),
        folders=_FOLDERS in subjects,
        tags=_TAGS in subjects,
    )
