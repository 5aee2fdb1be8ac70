"""Titles to names of files that every system takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from sagedesk.translation import translate

LONGEST = 120
"""Bytes of UTF-8 that a name has at most, without its ending: room for the ending and a number on every system."""

_FORBIDDEN = re.compile(
    '[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+'
)
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)", re.IGNORECASE)


def safe_name(title: str, *, otherwise: str = "") -> str:
    """Return a name, without an ending, that Linux, macOS and Windows take; where nothing is left, ``otherwise``.

    That is what a conversation without a title is called, unless it is given.
    """
    name = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title)).split())
    # dots at the start hide a file, at the end Windows drops them
    name = _shortened(name.strip(". ")).rstrip(". ")
    if _DEVICES.match(name):
        name = f"_{name}"
    return name or otherwise or translate("Export", "Untitled conversation")


def distinct_names(titles: Iterable[str], ending: str) -> Iterator[str]:
    """Return a file name for each title; those that a system could take for one another get a number."""
    taken: set[str] = set()
    for title in titles:
        stem = safe_name(title)
        name, number = f"{stem}{ending}", 1
        while (key := unicodedata.normalize("NFKC", name).casefold()) in taken:
            number += 1
            name = f"{stem} ({number}){ending}"
        taken.add(key)
        yield name


def _shortened(name: str) -> str:
    return name.encode()[:LONGEST].decode(errors="ignore")
