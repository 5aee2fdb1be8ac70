"""Moments in the way of the language: shorter than Qt's own forms, which all have a year."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale

_DAYS = {
    QLocale.Language.German: ("d. MMM", "d. MMM yyyy"),
    QLocale.Language.Japanese: ("M月d日", "yyyy年M月d日"),
}
_USUAL_DAY = ("d MMM", "d MMM yyyy")


def time_of_day(moment: float) -> str:
    """Return the hour and the minute of a moment, in seconds since 1970, on the person's own clock."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def short_day(moment: float, *, year: bool) -> str:
    """Return the day of a moment, as "4 Mar", with its year or without."""
    without, whole = _DAYS.get(QLocale().language(), _USUAL_DAY)
    return QLocale().toString(_local(moment), whole if year else without)


def weekday(moment: float) -> str:
    """Return the day of the week of a moment, as "Tue"."""
    return QLocale().toString(_local(moment), "ddd")


def _local(moment: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment))
