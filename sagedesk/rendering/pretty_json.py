"""JSON on lines of its own, as a person reads it. Every string and number stays the characters that came."""

from __future__ import annotations

import json
import re

LONGEST = 200_000
"""Longer texts stay as they came: nobody reads them, and nobody waits for them."""
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')
_INDENT = "  "


def pretty_json(text: str) -> str:
    """Return a JSON text with a line for each member; what is not JSON as it came."""
    if len(text) > LONGEST:
        return text
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return text
    pieces: list[str] = []
    depth, before = 0, ""
    for piece in _TOKEN.findall(text):
        if piece in "]}":
            depth -= 1
            if before not in "[{":
                pieces.append("\n" + _INDENT * depth)
        elif before and before in "[{,":
            pieces.append("\n" + _INDENT * depth)
        pieces.append(": " if piece == ":" else piece)
        depth += piece in "[{"
        before = piece
    return "".join(pieces)
