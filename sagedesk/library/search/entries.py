"""What of the library goes into the index: rows to the documents of keys that stand for them."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from typing import Any

from sagedesk.library.columns import Column, column_to_json, column_to_text
from sagedesk.library.search import index
from sagedesk.library.search.folding import fold
from sagedesk.library.search.keys import as_document, facet_key, text_keys
from sagedesk.llm.messages import Role

_FENCE = re.compile(r"^ {0,3}(```|~~~)", re.MULTILINE)
_KINDS = {"image": "image", "reasoning": "reasoning", "tool_call": "tool"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """What the index needs of a row of messages."""

    role: str
    metadata: Column
    parts: Column


def add_message(connection: sqlite3.Connection, seq: int, conversation: int, made_at: float, row: MessageRow) -> None:
    """Add a message, unless it is in the index."""
    if index.has_message(connection, seq) is None:
        index.put_message(connection, seq, conversation, made_at, _document(connection, conversation, row))


def remove_message(connection: sqlite3.Connection, seq: int, row: MessageRow) -> None:
    """Remove a message, if it is in the index."""
    conversation = index.has_message(connection, seq)
    if conversation is not None:
        index.take_message(connection, seq, _document(connection, conversation, row))


def set_conversation(connection: sqlite3.Connection, seq: int, title: Column, tags: tuple[str, ...]) -> None:
    """Add a conversation by its title and tags, in place of what the index had of it."""
    remove_conversation(connection, seq)
    folded = fold("\n".join([column_to_text(title), *tags]))
    if folded.strip():
        index.put_conversation(connection, seq, folded, as_document(text_keys(folded)))


def remove_conversation(connection: sqlite3.Connection, seq: int) -> None:
    """Remove a conversation, if it is in the index."""
    folded = index.conversation_text(connection, seq)
    if folded is not None:
        index.take_conversation(connection, seq, as_document(text_keys(folded)))


def text_of(parts: list[Any]) -> str:
    """Return the text of a message's parts, as Message.text has it."""
    return "".join(part["text"] for part in parts if part["type"] == "text")


def has_of(parts: list[Any], text: str) -> set[str]:
    """Return what a message has, in the words of the query language."""
    has = {kind for part in parts if (kind := _KINDS.get(part["type"]))}
    return has | {"code"} if _FENCE.search(text) else has


def endpoint_of(metadata: Column) -> str:
    """Return the folded name of the endpoint that a message came from, empty where there is none."""
    endpoint = column_to_json(metadata).get("endpoint")
    return fold(endpoint) if isinstance(endpoint, str) else ""


def _document(connection: sqlite3.Connection, conversation: int, row: MessageRow) -> str:
    keys = {facet_key("role", Role(row.role).value), facet_key("in", conversation)}
    try:
        parts = column_to_json(row.parts)
        text = text_of(parts)
        keys |= text_keys(fold(text))
        keys |= {facet_key("has", kind) for kind in has_of(parts, text)}
        if endpoint := endpoint_of(row.metadata):
            keys.add(facet_key("from", index.endpoint_id(connection, endpoint)))
    except (ValueError, TypeError, KeyError, AttributeError):
        # a damaged message is in the index without its text, so that it stops nothing
        keys.add(facet_key("has", "damage"))
    return as_document(keys)
