"""Measured figures as people read them: no more digits than mean something, in the way of the locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_EXACT_BELOW = 100.0
"""From here on a fraction is noise."""


def rate(value: float, locale: QLocale) -> str:
    """Return a speed, as tokens a second: 7.3, 53.4, 1,234."""
    return locale.toString(value, "f", 1 if value < _EXACT_BELOW else 0)
