from __future__ import annotations

from datetime import UTC, date

import pytest

from sagedesk.library.values import MessageState, ReplyFigures
from sagedesk.ui.dashboard.statistics import summed_up

DAY = 86_400.0


def reply(at: float, *, first: float | None = 0.5, tokens: int | None = 11, kind: str = "") -> ReplyFigures:
    return ReplyFigures(
        message_id=str(at),
        endpoint="e",
        state=MessageState.FAILED if kind else MessageState.COMPLETE,
        failure_kind=kind,
        queued_at=at,
        first_token_at=None if first is None else at + first,
        finished_at=at + 1.5,
        prompt_tokens=5,
        completion_tokens=tokens,
        cost=0.25,
    )


def test_percentiles_failures_and_days() -> None:
    replies = [reply(DAY * 10 + number, first=number / 10) for number in range(1, 11)]
    replies += [reply(DAY * 11, first=None, tokens=None, kind="ThrottledError")] * 2
    replies += [reply(DAY * 11, first=None, tokens=None, kind="AccessDeniedError")]
    summed = summed_up(replies, UTC)
    assert summed.first_token.p50 == pytest.approx(0.55)
    assert summed.first_token.p95 == pytest.approx(0.955)
    assert len(summed.first_token.points) == 10
    assert summed.failures == (("ThrottledError", 2), ("AccessDeniedError", 1))
    assert [(day.day, day.replies, day.tokens) for day in summed.days] == [
        (date(1970, 1, 11), 10, 160),
        (date(1970, 1, 12), 3, 15),
    ]
    assert summed.cost == pytest.approx(3.25)


def test_days_without_replies_are_there() -> None:
    summed = summed_up([reply(0.0), reply(3 * DAY)], UTC)
    assert [day.replies for day in summed.days] == [1, 0, 0, 1]


def test_nothing_and_one() -> None:
    assert summed_up([]).first_token.p50 is None
    one = summed_up([reply(0.0)])
    assert (one.first_token.p50, one.first_token.p95, one.speed.p50) == (0.5, 0.5, 10.0)


def test_a_long_history_keeps_few_points() -> None:
    assert len(summed_up([reply(float(number)) for number in range(10_000)]).speed.points) == 400
