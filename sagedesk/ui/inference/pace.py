"""How often what has come is shown: as often as eyes follow, less often when it comes faster than anybody reads."""

from __future__ import annotations

USUAL = 33
"""Milliseconds between two times: thirty in a second."""
SELDOM = 100
"""Milliseconds between two times when nobody can read along."""
READABLE = 12_000
"""Characters a second; what comes faster rushes past."""
REST = 4
"""How many times as long as showing took the window has for everything else."""
LONGEST = 250


def pause(characters: int, since: float, took: float) -> int:
    """Return the milliseconds until the next time.

    ``characters`` came in the ``since`` seconds after the time before; showing them ``took`` so many seconds.
    """
    usual = SELDOM if characters > READABLE * max(since, USUAL / 1000) else USUAL
    return min(LONGEST, max(usual, round(REST * took * 1000)))
