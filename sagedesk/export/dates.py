"""Dates as files have them, to seconds since the epoch that every calendar can show, and back."""

from __future__ import annotations

import math
from datetime import UTC, datetime, tzinfo

_LATEST = 253_402_214_400.0
"""The last day of the year 9999, which no local time passes."""
_LARGEST_SECONDS = 1e11
"""Larger numbers count milliseconds, or finer: in seconds they would be later than the year 5000."""


def in_range(value: object) -> float:
    """Return seconds since the epoch as they are. Raises ValueError for what is no such number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < _LATEST:
        raise ValueError(f"{value!r} is not a time in seconds since the epoch")
    return value


def seconds(value: object) -> float | None:
    """Return a date of another program's file in seconds since the epoch; None where it is not readable.

    Takes ISO 8601 (UTC unless it says otherwise), and numbers of seconds, milliseconds or finer.
    """
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
            value = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, OverflowError):
            return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    while number > _LARGEST_SECONDS:
        number /= 1000
    return number


def iso(moment: float, zone: tzinfo | None = None) -> str:
    """Return seconds since the epoch as ISO 8601 in ``zone``, the local one unless given."""
    return datetime.fromtimestamp(moment).astimezone(zone).isoformat(timespec="seconds")
