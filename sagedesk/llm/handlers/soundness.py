"""What containers write, made fit to be kept and shown: text that is Unicode, records as bounded text."""

from __future__ import annotations

import json

_DETAIL_LENGTH = 4000  # characters of a record that a report needs at most


def sound(text: str) -> str:
    """Return ``text`` with surrogate pairs joined and lone halves replaced, so that it can be written as UTF-8."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def as_text(record: object) -> str:
    """Return the beginning of a record as JSON, for a person or a report."""
    try:
        text = json.dumps(record, ensure_ascii=False, default=str)
    except RecursionError:
        return "(nested too deeply to be shown)"
    return sound(text[:_DETAIL_LENGTH])
