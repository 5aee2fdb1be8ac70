"""What a JSON document that was cut off still tells: an answer of many pages is not lost for its last bracket."""

from __future__ import annotations

import json
import re

_MARK = re.compile(r'(?P<half>\\(?:u[0-9a-fA-F]{0,3})?\Z)|\\.|["{}\[\]]', re.DOTALL)


def closed(source: str) -> object:
    """Return ``source``, the beginning of a JSON value, read with all that is open closed; None where that fails.

    It fails where more than text, lists and objects is open: inside a name or a number, or behind a comma.
    """
    closers: list[str] = []
    in_string = False
    for match in _MARK.finditer(source):
        mark = match[0]
        if match["half"]:  # of an escape
            source = source[: match.start()]
        elif mark == '"':
            in_string = not in_string
        elif not in_string and mark in "{[":
            closers.append("}" if mark == "{" else "]")
        elif not in_string and mark in "}]" and closers:
            closers.pop()
    end = '"' if in_string else ""
    try:
        value: object = json.loads(source + end + "".join(reversed(closers)), strict=False)
    except (ValueError, RecursionError):
        return None
    return value
