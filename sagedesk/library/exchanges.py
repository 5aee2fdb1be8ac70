"""The raw request and response of a reply, kept for inspection where the person wants that."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sagedesk.library import messages
from sagedesk.library.columns import column_to_json, json_to_column
from sagedesk.library.redaction import redacted, redacted_headers
from sagedesk.library.values import Exchange

LARGEST = 256 * 1024
"""Bytes of each body that are kept at most."""
LONGEST_TIMELINE = 2_000
"""Points of the timeline that are kept at most."""
_MARGIN = 64 * 1024
"""Bytes beyond the bound that are searched too: a secret that the cut would divide is found whole."""


def clean(exchange: Exchange, secrets: Iterable[str] = ()) -> Exchange:
    """Return the exchange as it is kept: without secrets, then cut to the bounds."""
    known = tuple(secrets)
    step = -(-len(exchange.timeline) // LONGEST_TIMELINE) or 1
    return Exchange(
        request=redacted(exchange.request[: LARGEST + _MARGIN], known)[:LARGEST],
        response=redacted(exchange.response[: LARGEST + _MARGIN], known)[:LARGEST],
        request_headers=redacted_headers(exchange.request_headers),
        response_headers=redacted_headers(exchange.response_headers),
        timeline=exchange.timeline[::step],
        request_size=max(exchange.request_size, len(exchange.request)),
        response_size=max(exchange.response_size, len(exchange.response)),
    )


def keep(connection: sqlite3.Connection, message_id: str, given: Exchange, secrets: Iterable[str]) -> None:
    """Keep the exchange of a reply, clean; another one for the same reply takes its place."""
    messages.conversation_of(connection, message_id)
    exchange = clean(given, secrets)
    facts = {
        "request_headers": exchange.request_headers,
        "response_headers": exchange.response_headers,
        "timeline": exchange.timeline,
    }
    connection.execute(
        "INSERT OR REPLACE INTO exchanges VALUES (?, ?, ?, ?, ?, ?)",
        (
            message_id,
            json_to_column(facts),
            exchange.request,
            exchange.request_size,
            exchange.response,
            exchange.response_size,
        ),
    )


def of(connection: sqlite3.Connection, message_id: str) -> Exchange | None:
    """Return the exchange that was kept for a reply, if any."""
    row = connection.execute(
        "SELECT facts, request, request_size, response, response_size FROM exchanges WHERE message_id = ?",
        (message_id,),
    ).fetchone()
    if row is None:
        return None
    facts = column_to_json(row[0])
    return Exchange(
        request=row[1],
        response=row[3],
        request_headers=facts["request_headers"],
        response_headers=facts["response_headers"],
        timeline=tuple((seconds, size) for seconds, size in facts["timeline"]),
        request_size=row[2],
        response_size=row[4],
    )
