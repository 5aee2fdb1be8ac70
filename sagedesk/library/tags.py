"""Tags of conversations: short names that a person gives, the same whatever their capitals."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sagedesk.library.titles import one_line
from sagedesk.library.values import Colour

LONGEST = 60
"""Characters that a tag has at most."""

_SEPARATOR = "\x1f"
OF_CONVERSATION = """
    (SELECT group_concat(tag, char(31)) FROM tags WHERE tags.conversation_id = conversations.id)
"""
"""A column with the tags of the conversation that a query is at."""


def clean(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the tags as they are kept: in one line, without "#", each once, sorted; empty ones are left out."""
    kept = {line.casefold(): line for tag in tags if (line := one_line(tag).lstrip("#").strip()[:LONGEST].rstrip())}
    return tuple(kept[key] for key in sorted(kept))


def put(connection: sqlite3.Connection, conversation_id: str, tags: Iterable[str]) -> tuple[str, ...]:
    """Give a conversation exactly these tags, spelt as other conversations have them; return them."""
    known = {tag.casefold(): tag for (tag,) in connection.execute("SELECT DISTINCT tag FROM tags")}
    wanted = tuple(known.get(tag.casefold(), tag) for tag in clean(tags))
    had = {tag for (tag,) in connection.execute("SELECT tag FROM tags WHERE conversation_id = ?", (conversation_id,))}
    connection.executemany(
        "DELETE FROM tags WHERE conversation_id = ? AND tag = ?", [(conversation_id, tag) for tag in had - {*wanted}]
    )
    connection.executemany(
        "INSERT INTO tags (conversation_id, tag) VALUES (?, ?)",
        [(conversation_id, tag) for tag in wanted if tag not in had],
    )
    return wanted


def counted(connection: sqlite3.Connection) -> dict[str, int]:
    """Return every tag in use, in alphabetical order, with the number of conversations that are not deleted."""
    rows = connection.execute(
        """
        SELECT tag, count(*) FROM tags JOIN conversations AS c ON c.id = tags.conversation_id
        WHERE c.deleted_at IS NULL GROUP BY tag
        """
    ).fetchall()
    return dict(sorted(rows, key=lambda row: str(row[0]).casefold()))


def set_colour(connection: sqlite3.Connection, tag: str, colour: Colour) -> None:
    """Give a tag a colour, or none."""
    connection.execute("DELETE FROM tag_colours WHERE tag = ?", (tag,))
    if colour:
        connection.execute("INSERT INTO tag_colours VALUES (?, ?)", (tag, colour))


def colours(connection: sqlite3.Connection) -> dict[str, Colour]:
    """Return the colours of the tags that have one."""
    return {tag: Colour(colour) for tag, colour in connection.execute("SELECT tag, colour FROM tag_colours")}


def from_column(column: str | None) -> tuple[str, ...]:
    """Return the tags of a column made by ``OF_CONVERSATION``."""
    return tuple(sorted(column.split(_SEPARATOR), key=str.casefold)) if column else ()
