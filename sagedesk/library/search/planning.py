"""What the index is asked for a query."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from sagedesk.library.search import index
from sagedesk.library.search.folding import fold
from sagedesk.library.search.keys import facet_key, term_keys
from sagedesk.library.search.query import Query

NEWEST = 2**62
"""A number above all others."""
_MOST_TAGGED = 400
"""Conversations with a tag that are looked up in the index; where there are more, they are rather filtered out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A message must have a key of each group, none of ``without``, and a number ``between`` two."""

    groups: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()
    between: tuple[int, int] = (1, NEWEST)

    def candidates(self, written: sqlite3.Connection, newest: int, most: int) -> list[int]:
        """Return the newest numbers in the index that have what is asked for, up to ``newest``; newest first."""
        between = (self.between[0], min(self.between[1], newest))
        if self.groups:
            return index.candidates(written, self.groups, self.without, between, most)
        return index.newest_messages(written, between, most)


def make_plan(written: sqlite3.Connection, query: Query, tagged: frozenset[int] | None) -> Plan | None:
    """Return what to ask the index; None where nothing can match.

    ``tagged`` are the numbers of the conversations that have the tags, None where none were asked for.
    """
    groups: list[tuple[str, ...]] = [(key,) for key in keys_of(query)]
    groups += [(facet_key("has", kind),) for kind in sorted(query.has)]
    if query.roles:
        groups.append(tuple(facet_key("role", role.value) for role in sorted(query.roles)))
    if query.endpoints:
        known = index.endpoints(written)
        wanted = [number for number, name in known.items() if any(each in name for each in query.endpoints)]
        groups.append(tuple(facet_key("from", number) for number in wanted))
    if tagged is not None and len(tagged) <= _MOST_TAGGED:
        groups.append(tuple(facet_key("in", seq) for seq in sorted(tagged)))
    if not all(groups):
        return None
    return Plan(
        groups=tuple(dict.fromkeys(groups)),
        without=tuple(_keys_of_excluded_words(query)),
        between=(1, NEWEST)
        if query.before is None and query.after is None
        else index.numbers_between(written, query.after, query.before),
    )


def keys_of(query: Query) -> list[str]:
    """Return the keys that every text has which matches the terms of a query."""
    return list(dict.fromkeys(key for term in query.terms if not term.excluded for key in sorted(term_keys(term))))


def find_tagged(library: sqlite3.Connection, query: Query) -> frozenset[int] | None:
    """Return the numbers of the conversations that have every tag asked for; None where none is.

    A tag is meant that is spelt so, capitals apart; or, where there is none, those that begin so.
    """
    if not query.tags:
        return None
    names = [tag for (tag,) in library.execute("SELECT DISTINCT tag FROM tags")]
    found: frozenset[int] | None = None
    for wanted in query.tags:
        same = [tag for tag in names if fold(tag) == wanted]
        spelt = same or [tag for tag in names if fold(tag).startswith(wanted)]
        rows = library.execute(
            f"""
            SELECT c.seq FROM tags JOIN conversations AS c ON c.id = tags.conversation_id
            WHERE tag IN ({marks(spelt)})
            """,  # noqa: S608  # question marks
            spelt,
        )
        having = frozenset(seq for (seq,) in rows)
        found = having if found is None else found & having
    return found


def marks(values: Iterable[object]) -> str:
    """Return as many question marks for a statement."""
    return ", ".join("?" for _ in values)


def _keys_of_excluded_words(query: Query) -> Iterable[str]:
    for term in query.terms:
        keys = term_keys(term)
        # only of a single word is it certain that every text with its key has it
        if term.excluded and term.starts and term.ends and keys == {f"w{term.text}"}:
            yield from keys
