"""LaTeX formulas as drawings. Takes 5 to 50 ms a formula: not for a thread that must not wait."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass

LONGEST = 2000
"""Characters of LaTeX that are drawn; a longer source stays text."""
_VIEW_BOX = re.compile(r'viewBox="\S+ (\S+) (\S+) (\S+)"')
"""Its origin is on the line of writing."""
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A drawing: SVG, and in pixels its width and how far it reaches above and below the line of writing."""

    svg: bytes
    width: float
    ascent: float
    depth: float


def typeset(source: str, *, size: float, colour: str, inline: bool) -> Formula | None:
    """Draw LaTeX without its signs at a font size in pixels; None if it cannot be read.

    ``inline`` sets fractions and sums small, as in a line of text.
    """
    if not source.strip() or len(source) > LONGEST:
        return None
    from ziamath.config import config  # noqa: PLC0415  # as below
    from ziamath.zmath import Latex  # noqa: PLC0415  # takes a while to load, and most conversations have no formula

    with _one_at_a_time:
        config.svg2 = False
        try:
            svg = str(Latex(source, size=size, color=colour, inline=inline).svg())
        except Exception:  # noqa: BLE001  # whatever a model writes: its source is shown instead
            return None
    box = _VIEW_BOX.search(svg)
    if box is None:
        return None
    top, width, height = float(box[1]), float(box[2]), float(box[3])
    return Formula(svg=svg.encode(), width=width, ascent=-top, depth=top + height)
