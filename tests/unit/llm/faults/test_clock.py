"""The clock's difference, from the Date header of an answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.faults.clock import clock_fault, seconds_ahead

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)


def answered(date: str) -> dict[str, object]:
    return {"ResponseMetadata": {"HTTPHeaders": {"date": date}}}


@given(st.integers(-(10**8), 10**8))
def test_it_is_what_the_service_says(seconds: int) -> None:
    there = NOW - timedelta(seconds=seconds)
    assert seconds_ahead(answered(there.strftime("%a, %d %b %Y %H:%M:%S GMT")), NOW) == seconds


@given(st.text())
def test_a_date_that_is_none_tells_nothing(text: str) -> None:
    seconds_ahead(answered(text), NOW)
    assert seconds_ahead({}) is None


@pytest.mark.parametrize(
    ("ahead", "how"),
    [
        (1800, "30 minutes ahead"),
        (-420, "7 minutes behind"),
        (-3 * 3600, "3 hours behind"),
        (400 * 86400, "400 days ahead"),
        (12, "wrong"),
        (None, "wrong"),
    ],
)
def test_it_is_named(ahead: float | None, how: str) -> None:
    assert clock_fault(ahead, "").message.startswith(f"The clock of this computer is {how},")
