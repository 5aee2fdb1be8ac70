"""A wrong clock, told by the Date header of the answer: AWS takes signatures of at most five minutes' difference."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from sagedesk.errors import ClockError
from sagedesk.translation import translate, translate_plural

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
    if ahead is None or abs(ahead) < TAKEN:
        message = translate("Faults", "The clock of this computer is wrong, so AWS does not accept the signature.")
    elif ahead > 0:
        message = translate(
            "Faults", "The clock of this computer is {duration} ahead, so AWS does not accept the signature."
        )
    else:
        message = translate(
            "Faults", "The clock of this computer is {duration} behind, so AWS does not accept the signature."
        )
    return ClockError(
        message.format(duration=_duration(abs(ahead or 0))),
        hint=translate("Faults", "Set the date and time (best by network time), then try again."),
        detail=detail,
    )


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 120:
        return translate_plural("Faults", "%n minute", "%n minutes", minutes)
    hours = round(minutes / 60)
    if hours < 48:
        return translate_plural("Faults", "%n hour", "%n hours", hours)
    return translate_plural("Faults", "%n day", "%n days", round(hours / 24))
