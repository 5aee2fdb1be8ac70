"""The mark that a library was found damaged, so that its next opening recovers it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def damage_mark(library: Path) -> Path:
    """Return the file that is there while a library is known to be damaged."""
    return library.with_name(f"{library.name}-damaged")


def mark_damaged(library: Path) -> None:
    """Take note that a library is damaged; where even that cannot be written, it is found again."""
    with suppress(OSError):
        damage_mark(library).touch()
