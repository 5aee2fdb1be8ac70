"""Conversations that are found by their titles and tags."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from sagedesk.library import tags
from sagedesk.library.columns import column_to_text
from sagedesk.library.search import index
from sagedesk.library.search.folding import fold, unfolded
from sagedesk.library.search.hits import SearchHit
from sagedesk.library.search.matching import merged, score, snippet, spans_of
from sagedesk.library.search.planning import NEWEST, keys_of, marks
from sagedesk.library.search.query import Query

MOST = 10
"""Conversations that are found at most."""
_RANKED = 200


def find_conversations(
    library: sqlite3.Connection, written: sqlite3.Connection | None, asked: Query, tagged: frozenset[int] | None
) -> list[SearchHit]:
    """Return the conversations that a query finds by title and tags, inside words too, the best first.

    ``tagged`` are the numbers of those that have the tags, None where none were asked for.
    """
    query = asked.loosened()
    if query.is_about_messages or (tagged is None and not any(not term.excluded for term in query.terms)):
        return []
    found = []
    for row in _rows(library, written, query, tagged):
        seq, _, title, updated_at, column = row
        shown = "  ".join([column_to_text(title), *(f"#{tag}" for tag in tags.from_column(column))])
        spans = spans_of(query, fold(shown))
        in_time = (query.after is None or updated_at >= query.after) and (
            query.before is None or updated_at < query.before
        )
        if spans is not None and in_time and (tagged is None or seq in tagged):
            found.append((score(spans, len(shown), time.time() - updated_at), row, shown, merged(spans)))
    found.sort(key=lambda each: -each[0])
    return [_hit(row, *snippet(shown, unfolded(shown, spans))) for _, row, shown, spans in found[:MOST]]


def _rows(
    library: sqlite3.Connection, written: sqlite3.Connection | None, query: Query, tagged: frozenset[int] | None
) -> list[Any]:
    condition, numbers = "1", list[int]()
    keys = keys_of(query)
    if tagged is not None:
        numbers = sorted(tagged, reverse=True)[:_RANKED]
    elif written is not None and keys:
        numbers = [-seq for seq in index.candidates(written, [(key,) for key in keys], (), (-NEWEST, -1), _RANKED)]
    if tagged is not None or (written is not None and keys):
        condition = f"seq IN ({marks(numbers)})"
    return library.execute(
        f"""
        SELECT seq, id, title, updated_at, {tags.OF_CONVERSATION} FROM conversations
        WHERE deleted_at IS NULL AND {condition} ORDER BY seq DESC LIMIT {_RANKED}
        """,  # noqa: S608  # question marks
        numbers,
    ).fetchall()


def _hit(row: Any, shown: str, shown_marks: tuple[tuple[int, int], ...]) -> SearchHit:
    return SearchHit(
        conversation_id=row[1],
        message_id=None,
        title=column_to_text(row[2]),
        role=None,
        at=row[3],
        snippet=shown,
        snippet_marks=shown_marks,
        marks=(),
    )
