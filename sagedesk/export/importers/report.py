"""How importers say what they could not read."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[str], None]
"""Takes a sentence about something that could not be read."""
