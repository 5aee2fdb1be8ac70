"""How the run before this one ended: faulthandler leaves a trace in a file when the process is ended by a fault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

CRASH_FILE = "crash.log"
LAST_CRASH_FILE = "last-crash.log"
_LARGEST = 200_000
_SIGNS = ("Fatal Python error:", "Windows fatal exception:")
"""With which faulthandler begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crash:
    """``when`` is in seconds since 1970, ``what`` faulthandler's own words, ``detail`` the stack of each thread."""

    when: float
    what: str
    detail: str


def take_crash(folder: Path) -> Crash | None:
    """Return what ended the run before, once: the file is kept under another name. Raises OSError."""
    file = folder / CRASH_FILE
    try:
        with file.open("rb") as opened:
            text = opened.read(_LARGEST).decode("utf-8", "replace")
        when = file.stat().st_mtime
    except FileNotFoundError:
        return None
    for line in text.splitlines():
        if line.startswith(_SIGNS):
            file.replace(folder / LAST_CRASH_FILE)
            return Crash(when=when, what=line.partition(":")[2].strip(), detail=text)
    return None
