"""A wrong clock, told by the Date header of the answer: AWS takes signatures of at most five minutes' difference."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from sagedesk.errors import ClockError

TAKEN = 300
"""Seconds of difference that AWS takes (SigV4)."""


def seconds_ahead(response: Mapping[str, Any], now: datetime | None = None) -> float | None:
    """Return how many seconds this computer's clock is ahead of the service's; None where the answer has no date."""
    date = response.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("date")
    try:
        there = parsedate_to_datetime(str(date))
    except ValueError:
        return None
    return ((now or datetime.now(UTC)) - there.replace(tzinfo=there.tzinfo or UTC)).total_seconds()


def clock_fault(ahead: float | None, detail: str) -> ClockError:
    """Return the error for a clock that is so many seconds ahead of the service's, behind it if less than 0."""
    how = "wrong"
    if ahead is not None and abs(ahead) >= TAKEN:
        how = f"{_duration(abs(ahead))} {'ahead' if ahead > 0 else 'behind'}"
    return ClockError(
        f"The clock of this computer is {how}, so AWS does not accept the signature.",
        hint="Set the date and time (best by network time), then try again.",
        detail=detail,
    )


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 120:
        return f"{minutes} minutes"
    hours = round(minutes / 60)
    return f"{hours} hours" if hours < 48 else f"{round(hours / 24)} days"
