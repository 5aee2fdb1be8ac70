"""Whole conversations, added as they are: with their ids, dates, paths and titles."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from sagedesk.errors import InvalidInputError
from sagedesk.library import conversations, messages
from sagedesk.library.values import Conversation, Message, MessageState
from sagedesk.translation import translate


def add(connection: sqlite3.Connection, conversation: Conversation, added: Sequence[Message]) -> bool:
    """Add a conversation with its messages; False, and nothing is added, where its id is there already.

    A folder that is not there is left out. Raises InvalidInputError for a parent or head that is not among the
    messages, and for a message that streams.
    """
    if conversations.exists(connection, conversation.id):
        return False
    folder = connection.execute("SELECT id FROM folders WHERE id = ?", (conversation.folder_id,)).fetchone()
    conversations.insert(connection, replace(conversation, folder_id=folder and folder[0]))
    for message in added:
        if message.state is MessageState.STREAMING:
            raise InvalidInputError(translate("Library", "A reply that is still being written cannot be added."))
        messages.insert(connection, message)
    if conversation.head_id is not None:
        if messages.conversation_of(connection, conversation.head_id) != conversation.id:
            raise InvalidInputError(
                translate("Library", "The message {head_id} belongs to another conversation.").format(
                    head_id=conversation.head_id
                )
            )
        conversations.move_head(connection, conversation.id, conversation.head_id)
    return True
