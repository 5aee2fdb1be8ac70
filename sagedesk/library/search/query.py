"""The language of the search box.

    ports harbour          messages with both words; the last word may be the beginning of one, while it is typed
    harb*                  words that begin so
    "the old harbour"      these words in this order; quotes may also hold punctuation, as code has it
    -draft  -"first try"   messages without it
    endpoint:llama  role:user  has:code  tag:work  before:2026-03  after:2026-01-15  after:7d

A filter with spaces in its value takes quotes: tag:"to do". Whatever else is typed is looked for as it stands:
parsing never fails.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sagedesk.library.search.folding import fold
from sagedesk.library.search.terms import Term
from sagedesk.llm.messages import Role

MOST_TERMS = 32
"""Terms that are looked for at most; those behind them are ignored."""
LONGEST = 1_000
"""Characters of what was typed that are read."""

HAS = frozenset({"code", "image", "reasoning", "tool"})
"""What a message may have."""

_FIELDS = frozenset({"role", "has", "endpoint", "tag", "before", "after"})
_TOKENS = re.compile(
    r"""
    (?P<excluded>-(?=[\w"“„«]))?
    (?:(?P<field>[A-Za-z]+):)?
    (?:["“„«](?P<quoted>[^"”“»]*)(?P<closed>["”“»])? | (?P<bare>\S+))
    """,
    re.VERBOSE,
)
_ROLES = {
    **{role.value: role for role in Role},
    "me": Role.USER,
    "you": Role.USER,
    "model": Role.ASSISTANT,
    "ai": Role.ASSISTANT,
}
_AGO = re.compile(r"(\d{1,4})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for. Each filter that is set must hold; times are seconds since the epoch, UTC.

    A message matches when it has every term, is of one of the ``roles``, came from an endpoint whose name has one of
    the ``endpoints``, stands in a conversation with every one of the ``tags`` and has all of ``has``.
    """

    terms: tuple[Term, ...] = ()
    roles: frozenset[Role] = frozenset()
    endpoints: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    has: frozenset[str] = frozenset()
    before: float | None = None
    after: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was asked for."""
        return self == Query()

    @property
    def is_about_messages(self) -> bool:
        """Whether only messages can match, not titles and tags of conversations."""
        return bool(self.roles or self.endpoints or self.has)

    def loosened(self) -> Query:
        """Return the same query, with terms that may stand inside words."""
        return replace(self, terms=tuple(term.loosened() for term in self.terms))


def parse(text: str, *, now: datetime | None = None) -> Query:
    """Return what ``text`` asks for; dates are days of the local time zone. Never raises.

    A text that ends in a word, or in a filter that is not complete, is one that is still being typed.
    """
    reading = _Reading(now or datetime.now())
    for token in _TOKENS.finditer(text[:LONGEST]):
        reading.read(token, unfinished=token.end() == len(text))
    return reading.result()


class _Reading:
    def __init__(self, now: datetime) -> None:
        self._today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        self._terms: list[Term] = []
        self._roles: set[Role] = set()
        self._endpoints: list[str] = []
        self._tags: list[str] = []
        self._has: set[str] = set()
        self._before: list[float] = []
        self._after: list[float] = []

    def read(self, token: re.Match[str], *, unfinished: bool) -> None:
        excluded = token["excluded"] is not None
        typed = token[0][1:] if excluded else token[0]
        name, _, value = typed.partition(":")
        if name.lower() in _FIELDS and ":" in typed and not excluded:
            folded = " ".join(fold(token["quoted"] if token["quoted"] is not None else value).split())
            if self._filter(name.lower(), folded) or unfinished:
                return
        if token["quoted"] is not None and not token["field"]:
            closed = token["closed"] is not None
            self._add(Term.of(token["quoted"], ends=closed, excluded=excluded, quoted=True))
        elif len(typed) > 1 and typed.endswith("*"):
            self._add(Term.of(typed.rstrip("*"), ends=False, excluded=excluded))
        elif len(typed) > 1 or typed.isalnum():
            self._add(Term.of(typed, ends=excluded or not unfinished, excluded=excluded))

    def result(self) -> Query:
        return Query(
            terms=tuple(self._terms[:MOST_TERMS]),
            roles=frozenset(self._roles),
            endpoints=tuple(self._endpoints),
            tags=tuple(self._tags),
            has=frozenset(self._has),
            before=min(self._before, default=None),
            after=max(self._after, default=None),
        )

    def _add(self, term: Term | None) -> None:
        if term is not None and term not in self._terms:
            self._terms.append(term)

    def _filter(self, name: str, value: str) -> bool:
        """Take up a filter; return False where its value is none."""
        match name:
            case "role" if value in _ROLES:
                self._roles.add(_ROLES[value])
            case "has" if value.rstrip("s") in HAS:
                self._has.add(value.rstrip("s"))
            case "endpoint" if value:
                self._endpoints.append(value)
            case "tag" if value.lstrip("#"):
                self._tags.append(value.lstrip("#"))
            case "before" if (moment := self._moment(value)) is not None:
                self._before.append(moment)
            case "after" if (moment := self._moment(value)) is not None:
                self._after.append(moment)
            case _:
                return False
        return True

    def _moment(self, value: str) -> float | None:
        """Return the first moment of a day, month or year; None for what is none."""
        try:
            if value in {"today", "yesterday"}:
                return (self._today - timedelta(days=value == "yesterday")).timestamp()
            if ago := _AGO.fullmatch(value):
                return (self._today - timedelta(days=int(ago[1]) * _DAYS[ago[2]])).timestamp()
            if date := _DATE.fullmatch(value):
                return datetime(int(date[1]), int(date[2] or 1), int(date[3] or 1)).timestamp()
        except (ValueError, OverflowError, OSError):
            pass
        return None
