from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.ui.inspector.timing import timing

TOLD = {"queued_at": 100.0, "first_token_at": 102.0, "last_token_at": 106.0, "completion_tokens": 81}


def test_times_without_a_timeline() -> None:
    times = timing(TOLD, 107.0)
    assert (times.queued, times.first, times.streaming, times.whole) == (None, 2.0, 4.0, 6.0)
    assert times.tokens_per_second == 20.0
    assert times.speeds == ()


def test_a_timeline_tells_when_the_request_was_sent() -> None:
    times = timing(TOLD, 107.0, [(0.5, 10), (1.5, 20), (4.5, 810)])
    assert (times.queued, times.first, times.streaming) == (1.5, 0.5, 4.0)
    assert times.in_tokens


def test_nothing_is_known_of_a_reply_that_failed_at_once() -> None:
    times = timing({"queued_at": 1.0}, 2.0)
    assert times.whole == 0
    assert times.tokens_per_second is None


@given(st.lists(st.tuples(st.floats(0.001, 10), st.integers(0, 1000)), min_size=3, max_size=300))
def test_the_curve_holds_every_byte_that_came_after_the_first_part(steps: list[tuple[float, int]]) -> None:
    timeline, at, size = [], 0.0, 0
    for pause, more in steps:
        at, size = at + pause, size + more
        timeline.append((at, size))
    speeds = timing({}, None, timeline).speeds
    span = 2 * speeds[0][0]
    assert sum(rate * span for _, rate in speeds) == pytest.approx(size - timeline[0][1])
