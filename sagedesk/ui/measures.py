"""Measured figures as people read them: no more digits than mean something, in the way of the locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_EXACT_BELOW = 100.0
"""From here on a fraction is noise."""


def rate(value: float, locale: QLocale) -> str:
    """Return a speed, as tokens a second: 7.3, 53.4, 1,234."""
    return locale.toString(value, "f", 1 if value < _EXACT_BELOW else 0)


def whole(count: int) -> str:
    """Return a count in the way of the locale: 1,234."""
    return QLocale().toString(count)


def decimal(value: float, places: int) -> str:
    """Return a number with this many decimals, in the way of the locale: 0.25."""
    return QLocale().toString(value, "f", places)


def dollars(amount: float, places: int = 2) -> str:
    """Return an amount of US dollars, in the way of the locale."""
    return QLocale().toCurrencyString(amount, "$", places)
