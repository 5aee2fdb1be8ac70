"""The figures of replies, one row for each reply that an endpoint gave: times, tokens, cost."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from sagedesk.library.values import Message, MessageState, ReplyFigures
from sagedesk.llm.messages import Role

_LARGEST = 2.0**53


def record(connection: sqlite3.Connection, message: Message) -> None:
    """Note the figures of a reply that has ended; does nothing for any other message."""
    endpoint = message.metadata.get("endpoint")
    if (
        message.role is not Role.ASSISTANT
        or message.state is MessageState.STREAMING
        or message.original_id is not None
        or not isinstance(endpoint, str)
        or not endpoint.isprintable()  # lone surrogates are not
        or not endpoint
    ):
        return
    queued_at = _figure(message.metadata, "queued_at")
    connection.execute(
        "INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            message.id,
            endpoint,
            message.state,
            message.failure.kind if message.failure else "",
            message.created_at if queued_at is None else queued_at,
            _figure(message.metadata, "first_token_at"),
            message.finished_at,
            _figure(message.metadata, "prompt_tokens"),
            _figure(message.metadata, "completion_tokens"),
            _figure(message.metadata, "cost"),
        ),
    )


def listed(connection: sqlite3.Connection, endpoint: str | None, since: float) -> tuple[ReplyFigures, ...]:
    """Return the figures of the replies that were asked for since a time, the oldest first."""
    rows = connection.execute(
        """
        SELECT message_id, endpoint, state, failure_kind, queued_at, first_token_at, finished_at, prompt_tokens,
               completion_tokens, cost
        FROM replies WHERE queued_at >= :since AND (:endpoint IS NULL OR endpoint = :endpoint)
        ORDER BY queued_at
        """,
        {"endpoint": endpoint, "since": since},
    )
    return tuple(
        ReplyFigures(
            message_id=row[0],
            endpoint=row[1],
            state=MessageState(row[2]),
            failure_kind=row[3],
            queued_at=row[4],
            first_token_at=row[5],
            finished_at=row[6],
            prompt_tokens=row[7],
            completion_tokens=row[8],
            cost=row[9],
        )
        for row in rows
    )


def _figure(metadata: Mapping[str, object], name: str) -> int | float | None:
    value = metadata.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if abs(value) < _LARGEST else None
