"""The figures of many replies, summed up. Qt-free."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from sagedesk.library.values import MessageState, ReplyFigures

MOST_POINTS = 400
"""Points of a series that are kept: more are not seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A figure of each reply in the order in which they were asked for, and its 50th and 95th percentile."""

    points: tuple[float, ...] = ()
    p50: float | None = None
    p95: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The sums of one day of the local calendar, also of one without replies. ``cost``: an estimate in US dollars."""

    day: date
    replies: int
    tokens: int
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """What is known of an endpoint. Times are in seconds, speeds in completion tokens a second."""

    replies: int
    first_token: Series
    speed: Series
    failures: tuple[tuple[str, int], ...]
    days: tuple[Day, ...]

    @property
    def tokens(self) -> int:
        """All tokens, of prompts and of completions."""
        return sum(day.tokens for day in self.days)

    @property
    def cost(self) -> float:
        """All estimated cost, in US dollars."""
        return sum((day.cost for day in self.days), 0.0)


def summed_up(figures: Iterable[ReplyFigures], zone: tzinfo | None = None) -> Statistics:
    """Return the statistics of replies, the oldest first; days are those of ``zone``, the local one unless given."""
    replies = sorted(figures, key=lambda reply: reply.queued_at)
    failures = Counter(
        reply.failure_kind or "unknown" for reply in replies if reply.state is MessageState.FAILED or reply.failure_kind
    )
    return Statistics(
        replies=len(replies),
        first_token=_series(replies, _first_token),
        speed=_series(replies, _speed),
        failures=tuple(failures.most_common()),
        days=_days(replies, zone),
    )


def _series(replies: Sequence[ReplyFigures], figure: Callable[[ReplyFigures], float | None]) -> Series:
    values = [value for reply in replies if (value := figure(reply)) is not None]
    if not values:
        return Series()
    if len(values) == 1:
        return Series(points=tuple(values), p50=values[0], p95=values[0])
    cuts = statistics.quantiles(values, n=20, method="inclusive")
    step = -(-len(values) // MOST_POINTS)
    return Series(points=tuple(values[::step]), p50=statistics.median(values), p95=cuts[18])


def _first_token(reply: ReplyFigures) -> float | None:
    return None if reply.first_token_at is None else max(0.0, reply.first_token_at - reply.queued_at)


def _speed(reply: ReplyFigures) -> float | None:
    if reply.completion_tokens is None or reply.first_token_at is None or reply.finished_at is None:
        return None
    lasted = reply.finished_at - reply.first_token_at
    return (reply.completion_tokens - 1) / lasted if reply.completion_tokens > 1 and lasted > 0 else None


def _days(replies: Sequence[ReplyFigures], zone: tzinfo | None) -> tuple[Day, ...]:
    by_day: dict[date, list[ReplyFigures]] = defaultdict(list)
    for reply in replies:
        by_day[datetime.fromtimestamp(reply.queued_at).astimezone(zone).date()].append(reply)
    if not by_day:
        return ()
    first, last = min(by_day), max(by_day)
    every_day = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple(_day(day, by_day.get(day, [])) for day in every_day)


def _day(day: date, replies: Sequence[ReplyFigures]) -> Day:
    return Day(
        day=day,
        replies=len(replies),
        tokens=sum((reply.prompt_tokens or 0) + (reply.completion_tokens or 0) for reply in replies),
        cost=sum((reply.cost or 0.0 for reply in replies), 0.0),
    )
