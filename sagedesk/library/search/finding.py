"""From a query to a page of hits: the index names candidates, newest first; their texts say which match and how well.

The newest 200 candidates are ranked by how well they fit, then the next 200, and so on: the cost of a page does not
grow with the number of messages that have a frequent word, and the newest are what people look for. When the whole
words and beginnings of words are exhausted, messages follow that have the terms inside words.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from sagedesk.library.columns import column_to_json, column_to_text
from sagedesk.library.search import entries
from sagedesk.library.search.folding import fold, unfolded
from sagedesk.library.search.hits import Cursor, SearchHit, SearchPage, Span
from sagedesk.library.search.matching import merged, score, snippet, spans_of
from sagedesk.library.search.planning import NEWEST, find_tagged, make_plan, marks
from sagedesk.library.search.query import Query
from sagedesk.library.search.title_search import find_conversations
from sagedesk.llm.messages import Role

RANKED_AT_ONCE = 200
"""Candidates, newest first, that are ranked together."""
EXAMINED_AT_MOST = 1_000
"""Candidates whose texts are read for one page; a page may so be short, or empty, and yet lead on."""
EXAMINED_INSIDE_WORDS = 400
"""Those of them, once terms may stand inside words: of these candidates more are read in vain."""


class Finding:
    """One search. ``written`` is the index, None where there is none: then all texts are read, newest first.

    ``check`` is called between pieces of work; what it raises ends the search.
    """

    def __init__(
        self, library: sqlite3.Connection, written: sqlite3.Connection | None, query: Query, check: Callable[[], None]
    ) -> None:
        self._library = library
        self._index = written
        self._query = query
        self._check = check
        self._tagged = find_tagged(library, query)

    def page(self, limit: int, cursor: Cursor | None = None) -> SearchPage:
        """Return ``limit`` hits, or fewer on the last page and where much was examined in vain."""
        if self._query.is_empty:
            return SearchPage(hits=())
        hits: list[SearchHit] = []
        if cursor is None:
            hits = find_conversations(self._library, self._index, self._query, self._tagged)[:limit]
        at = cursor or Cursor(inside_words=False, newest=NEWEST, skip=0)
        budget = EXAMINED_INSIDE_WORDS if at.inside_words else EXAMINED_AT_MOST
        while len(hits) < limit and budget > 0:
            self._check()
            query = self._query.loosened() if at.inside_words else self._query
            candidates = self._candidates(query, at.newest)
            if not candidates:
                if at.inside_words or query.loosened() == query:
                    return SearchPage(hits=tuple(hits))
                at = Cursor(inside_words=True, newest=NEWEST, skip=0)
                budget = min(budget, EXAMINED_INSIDE_WORDS)
                continue
            budget -= len(candidates)
            ranked = self._ranked(candidates, query)
            until = at.skip + limit - len(hits)
            hits += [self._hit(*each) for each in ranked[at.skip : until]]
            if len(ranked) > until:
                at = replace(at, newest=candidates[0], skip=until)
            else:
                at = replace(at, newest=candidates[-1] - 1, skip=0)
        return SearchPage(hits=tuple(hits), more=at)

    def _candidates(self, query: Query, newest: int) -> list[int]:
        if self._index is not None:
            plan = make_plan(self._index, query, self._tagged)
            return [] if plan is None else plan.candidates(self._index, newest, RANKED_AT_ONCE)
        rows = self._library.execute(
            "SELECT seq FROM messages WHERE state <> 'streaming' AND seq <= ? ORDER BY seq DESC LIMIT ?",
            (newest, RANKED_AT_ONCE),
        )
        return [seq for (seq,) in rows]

    def _ranked(self, candidates: list[int], query: Query) -> list[tuple[Any, str, list[Span]]]:
        """Return the rows, texts and marks of the candidates that match, the best first."""
        now = time.time()
        found: list[tuple[float, Any, str, list[Span]]] = []
        for row in self._rows(candidates):
            self._check()
            text = self._text(row)
            folded = None if text is None else fold(text)
            spans = None if folded is None else spans_of(query, folded)
            if text is None or folded is None or spans is None:
                continue
            if query is not self._query and spans_of(self._query, folded) is not None:
                continue  # it came with the whole words
            found.append((score(spans, len(folded), now - row[5]), row, text, merged(spans)))
        found.sort(key=lambda each: (-each[0], -each[1][0]))
        return [each[1:] for each in found]

    def _rows(self, candidates: list[int]) -> Iterable[Any]:
        # a copy in a branch shows only where the original does not
        return self._library.execute(
            f"""
            SELECT m.seq, c.seq, m.id, m.conversation_id, m.role, m.created_at, c.title, m.metadata, m.parts
            FROM messages AS m JOIN conversations AS c ON c.id = m.conversation_id
            WHERE m.seq IN ({marks(candidates)}) AND m.deletion_id IS NULL AND c.deleted_at IS NULL
              AND NOT EXISTS (
                SELECT 1 FROM messages AS o JOIN conversations AS oc ON oc.id = o.conversation_id
                WHERE o.id = m.original_id AND o.deletion_id IS NULL AND oc.deleted_at IS NULL AND ?
              )
            """,  # noqa: S608  # question marks
            (*candidates, not self._query.tags),
        ).fetchall()

    def _text(self, row: Any) -> str | None:
        """Return the text of a row; None where a filter does not hold, or the row is damaged."""
        _, conversation, _, _, role, made_at, _, metadata, column = row
        query = self._query
        if self._tagged is not None and conversation not in self._tagged:
            return None
        if query.roles and role not in query.roles:
            return None
        if query.before is not None and made_at >= query.before:
            return None
        if query.after is not None and made_at < query.after:
            return None
        try:
            if query.endpoints and not any(each in entries.endpoint_of(metadata) for each in query.endpoints):
                return None
            parts = column_to_json(column)
            text = entries.text_of(parts)
            return text if query.has <= entries.has_of(parts, text) else None
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def _hit(self, row: Any, text: str, spans: list[Span]) -> SearchHit:
        marks = unfolded(text, spans)
        shown, shown_marks = snippet(text, marks)
        return SearchHit(
            conversation_id=row[3],
            message_id=row[2],
            title=column_to_text(row[6]),
            role=Role(row[4]),
            at=row[5],
            snippet=shown,
            snippet_marks=shown_marks,
            marks=marks,
        )
