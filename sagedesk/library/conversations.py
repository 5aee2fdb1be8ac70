"""The queries about conversations. Each takes a connection whose transaction the caller opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.library import attachments, tags
from sagedesk.library.columns import (
    Column,
    column_to_json,
    column_to_parts,
    column_to_text,
    json_to_column,
    parts_to_column,
    text_to_column,
)
from sagedesk.library.titles import title_from
from sagedesk.library.values import Colour, Conversation, Draft, TitledConversation
from sagedesk.llm.parameters import Parameters
from sagedesk.translation import translate

_SELECT = f"""
    SELECT id, title, profile_id, system_prompt, created_at, updated_at, head_id, draft, draft_caret, folder_id,
           pinned, archived, colour, branched_from, parameters, {tags.OF_CONVERSATION}
    FROM conversations
"""  # noqa: S608  # the column is that module's own


def insert(connection: sqlite3.Connection, conversation: Conversation) -> Conversation:
    """Add a conversation without messages; a title that it has already counts as the person's."""
    if connection.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation.id,)).fetchone():
        raise InvalidInputError(
            translate("Library", "There is a conversation with the id {id} already.").format(id=conversation.id)
        )
    connection.execute(
        """
        INSERT INTO conversations (id, title, titled_by_person, profile_id, system_prompt, draft, created_at,
                                   updated_at, folder_id, pinned, archived, colour, branched_from, parameters)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            conversation.id,
            text_to_column(conversation.title),
            bool(conversation.title),
            text_to_column(conversation.profile_id),
            text_to_column(conversation.system_prompt),
            text_to_column(conversation.draft),
            conversation.created_at,
            conversation.updated_at,
            conversation.folder_id,
            conversation.pinned,
            conversation.archived,
            conversation.colour,
            conversation.branched_from,
            json_to_column(conversation.parameters.to_mapping()),
        ),
    )
    kept = tags.put(connection, conversation.id, conversation.tags)
    return replace(conversation, head_id=None, tags=kept)


def listed(
    connection: sqlite3.Connection,
    *,
    archived: bool | None = False,
    pinned: bool | None = None,
    folder_id: str | None = None,
    tag: str | None = None,
    limit: int | None = None,
    after: Conversation | None = None,
) -> tuple[Conversation, ...]:
    """Return conversations that are not deleted: the pinned ones, then the others, the last active first.

    See Library.conversations for the arguments.
    """
    conditions, values = ["deleted_at IS NULL"], list[object]()
    if archived is not None:
        conditions.append("archived = ?")
        values.append(archived)
    if pinned is not None:
        conditions.append("pinned = ?")
        values.append(pinned)
    if folder_id is not None:
        # IS, so that the index finds those in no folder too
        conditions.append("folder_id IS ?")
        values.append(folder_id or None)
    if tag is not None:
        conditions.append("id IN (SELECT conversation_id FROM tags WHERE tag = ?)")
        values.append(tag)
    if after is not None:
        # one that is gone for good was the last of its moment
        seq = "coalesce((SELECT seq FROM conversations WHERE id = ?), 0)"
        conditions.append(f"updated_at <= ? AND (updated_at, seq) < (?, {seq})")
        values += [after.updated_at, after.updated_at, after.id]
        if pinned is None:
            conditions[-1] = f"(pinned < ? OR (pinned = ? AND {conditions[-1]}))"
            values[-3:-3] = [after.pinned, after.pinned]
    order = ("" if pinned is not None else "pinned DESC, ") + "updated_at DESC, seq DESC"
    rows = connection.execute(
        f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT ?",
        (*values, -1 if limit is None else limit),
    )
    return tuple(_conversation(row) for row in rows)


def titled(connection: sqlite3.Connection) -> tuple[TitledConversation, ...]:
    """Return every conversation that is not deleted, archived ones too, the last active first."""
    rows = connection.execute(
        "SELECT id, title, folder_id FROM conversations WHERE deleted_at IS NULL ORDER BY updated_at DESC"
    )
    return tuple(TitledConversation(each[0], column_to_text(each[1]), each[2]) for each in rows)


def one(connection: sqlite3.Connection, conversation_id: str) -> Conversation:
    """Return a conversation, deleted or not. Raises InvalidInputError where there is none."""
    row = connection.execute(f"{_SELECT} WHERE id = ?", (conversation_id,)).fetchone()
    if row is None:
        raise InvalidInputError(
            translate("Library", "There is no conversation with the id {conversation_id}.").format(
                conversation_id=conversation_id
            )
        )
    return _conversation(row)


def discard_empty(connection: sqlite3.Connection, conversation_id: str) -> bool:
    """Remove a conversation for good in which nothing was ever said, written, named or marked; tell whether it was."""
    discarded = connection.execute(
        """
        DELETE FROM conversations
        WHERE id = ? AND title = '' AND draft = '' AND draft_parts = '[]' AND colour = '' AND NOT pinned
          AND NOT archived
          AND NOT EXISTS (SELECT 1 FROM messages WHERE conversation_id = conversations.id)
          AND NOT EXISTS (SELECT 1 FROM tags WHERE conversation_id = conversations.id)
        """,
        (conversation_id,),
    )
    return discarded.rowcount > 0


def is_deleted(connection: sqlite3.Connection, conversation_id: str) -> bool:
    """Tell whether a conversation is in the trash."""
    row = connection.execute("SELECT deleted_at FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
    return row is not None and row[0] is not None


def exists(connection: sqlite3.Connection, conversation_id: str) -> bool:
    """Tell whether there is such a conversation, deleted or not."""
    found = connection.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
    return found is not None


def rename(connection: sqlite3.Connection, conversation_id: str, title: str) -> Conversation:
    """Give a conversation the person's title. Raises InvalidInputError for an empty one."""
    if not title.strip():
        raise InvalidInputError(
            translate("Library", "A conversation needs a title."),
            hint=translate("Library", "Type one, or leave the title as it is."),
        )
    return update(connection, conversation_id, title=text_to_column(title), titled_by_person=True)


def suggest_title(connection: sqlite3.Connection, conversation_id: str, title: str) -> Conversation:
    """Give a conversation a title that was made for it, unless the person gave it one."""
    line = title_from(title)
    if line:
        connection.execute(
            "UPDATE conversations SET title = ? WHERE id = ? AND NOT titled_by_person", (line, conversation_id)
        )
    return one(connection, conversation_id)


def update(connection: sqlite3.Connection, conversation_id: str, **values: Column | float | None) -> Conversation:
    """Set columns, and return the conversation."""
    columns = ", ".join(f"{name} = ?" for name in ("id", *values))
    connection.execute(
        f"UPDATE conversations SET {columns} WHERE id = ?",  # noqa: S608  # the names are this package's own
        (conversation_id, *values.values(), conversation_id),
    )
    return one(connection, conversation_id)


def file(connection: sqlite3.Connection, conversation_id: str, folder_id: str | None) -> Conversation:
    """Put a conversation into a folder, or out of all with None."""
    if folder_id is not None and not connection.execute("SELECT 1 FROM folders WHERE id = ?", (folder_id,)).fetchone():
        raise InvalidInputError(
            translate("Library", "There is no folder with the id {folder_id}.").format(folder_id=folder_id)
        )
    return update(connection, conversation_id, folder_id=folder_id)


def tag(connection: sqlite3.Connection, conversation_id: str, names: Iterable[str]) -> Conversation:
    """Give a conversation exactly these tags."""
    one(connection, conversation_id)
    tags.put(connection, conversation_id, names)
    return one(connection, conversation_id)


def draft(connection: sqlite3.Connection, conversation_id: str) -> Draft:
    """Return what stands in the composer."""
    row = connection.execute(
        "SELECT draft, draft_caret, draft_parts FROM conversations WHERE id = ?", (conversation_id,)
    ).fetchone()
    if row is None:
        one(connection, conversation_id)
    text, caret, parts = row
    return Draft(
        text=column_to_text(text),
        caret=caret,
        attachments=column_to_parts(parts, lambda sha256: attachments.data_of(connection, sha256)),
    )


def save_draft(connection: sqlite3.Connection, conversation_id: str, text: str, caret: int) -> Conversation:
    """Keep the text that stands in the composer, and where the caret is."""
    return update(connection, conversation_id, draft=text_to_column(text), draft_caret=caret)


def save_draft_attachments(connection: sqlite3.Connection, conversation_id: str, draft: Draft) -> Conversation:
    """Keep all that stands in the composer."""
    parts, data = parts_to_column(draft.attachments)
    attachments.store(connection, data)
    saved = update(
        connection, conversation_id, draft=text_to_column(draft.text), draft_caret=draft.caret, draft_parts=parts
    )
    attachments.use_in_draft(connection, conversation_id, data)
    attachments.remove_unused(connection)
    return saved


def move_head(connection: sqlite3.Connection, conversation_id: str, head_id: str | None) -> None:
    """Let the selected path end at a message."""
    connection.execute("UPDATE conversations SET head_id = ? WHERE id = ?", (head_id, conversation_id))


def touch(connection: sqlite3.Connection, conversation_id: str, when: float) -> None:
    """Note that a message was added; a clock that jumped back does not move the conversation down."""
    connection.execute("UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?", (when, conversation_id))


def title_if_untitled(connection: sqlite3.Connection, conversation_id: str, text: str) -> None:
    """Make a title from what the user said first, unless there is one."""
    connection.execute(
        "UPDATE conversations SET title = ? WHERE id = ? AND title = ''", (title_from(text), conversation_id)
    )


def _conversation(row: tuple[Any, ...]) -> Conversation:
    (
        conversation_id, title, profile_id, system_prompt, created_at, updated_at, head_id, draft, draft_caret,
        folder_id, pinned, archived, colour, branched_from, parameters, tagged,
    ) = row  # fmt: skip
    return Conversation(
        id=conversation_id,
        title=column_to_text(title),
        profile_id=column_to_text(profile_id),
        system_prompt=column_to_text(system_prompt),
        created_at=created_at,
        updated_at=updated_at,
        head_id=head_id,
        draft=column_to_text(draft),
        draft_caret=draft_caret,
        folder_id=folder_id,
        tags=tags.from_column(tagged),
        pinned=bool(pinned),
        archived=bool(archived),
        colour=Colour(colour),
        branched_from=branched_from,
        parameters=Parameters.from_mapping(column_to_json(parameters)),
    )
