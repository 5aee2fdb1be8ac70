"""Who one is and for how long, in words."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from sagedesk.llm.credentials.expiry import Expiry

SOON = 600
"""Seconds before its end at which a sign-in is said to end soon."""
_HOUR = 3600


def time_left(expiry: Expiry, now: datetime | None = None) -> str:
    """Return how long a sign-in lasts, in a word or two; "" where no end is known."""
    now = now or datetime.now(UTC)
    left = expiry.seconds_left(now)
    if left is None or expiry.until is None:
        return ""
    if left <= 0:
        return _tr("expired")
    if left < _HOUR:
        return _tr("{minutes} min left").format(minutes=max(1, round(left / 60)))
    return _tr("until {time}").format(time=_clock(expiry.until))


def lasts(expiry: Expiry) -> str:
    """Return how long a sign-in lasts, as a sentence."""
    left = expiry.seconds_left()
    if left is None or expiry.until is None:
        return _tr("Renewed by itself.") if expiry.renewed else _tr("No end is known.")
    if left <= 0:
        return _tr("Expired.")
    when = _tr("Until {time}, {left}.") if left < _HOUR else _tr("Until {time}.")
    return when.format(time=_clock(expiry.until), left=time_left(expiry))


def _clock(moment: datetime) -> str:
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SigningIn", text)
