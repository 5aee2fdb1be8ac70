"""What can follow in the search field: the filters and their values. Knows no widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sagedesk.translation import QT_TRANSLATE_NOOP

FILTERS: Mapping[str, str] = {
    "endpoint:": QT_TRANSLATE_NOOP("Search", "what an endpoint said"),
    "tag:": QT_TRANSLATE_NOOP("Search", "in conversations with a tag"),
    "role:": QT_TRANSLATE_NOOP("Search", "what you or the model said"),
    "has:": QT_TRANSLATE_NOOP("Search", "with code, an image, reasoning or a tool call"),
    "before:": QT_TRANSLATE_NOOP("Search", "older than a day, as 2026-03-31 or 7d"),
    "after:": QT_TRANSLATE_NOOP("Search", "since a day, as 2026-03-31 or 7d"),
}
"""Each filter with what it finds; translatable, in the context "Search"."""
_VALUES: Mapping[str, Mapping[str, str]] = {
    "role:": {
        "user": QT_TRANSLATE_NOOP("Search", "what you said"),
        "assistant": QT_TRANSLATE_NOOP("Search", "what the model said"),
    },
    "has:": {
        "code": QT_TRANSLATE_NOOP("Search", "a block of code"),
        "image": QT_TRANSLATE_NOOP("Search", "an image"),
        "reasoning": QT_TRANSLATE_NOOP("Search", "reasoning"),
        "tool": QT_TRANSLATE_NOOP("Search", "a tool call"),
    },
    "before:": {
        "today": QT_TRANSLATE_NOOP("Search", "until yesterday"),
        "7d": QT_TRANSLATE_NOOP("Search", "older than a week"),
        "1m": QT_TRANSLATE_NOOP("Search", "older than a month"),
        "1y": QT_TRANSLATE_NOOP("Search", "older than a year"),
    },
    "after:": {
        "today": QT_TRANSLATE_NOOP("Search", "today"),
        "yesterday": QT_TRANSLATE_NOOP("Search", "since yesterday"),
        "7d": QT_TRANSLATE_NOOP("Search", "in the last week"),
        "1m": QT_TRANSLATE_NOOP("Search", "in the last month"),
    },
}
MOST = 12
_TOKEN = re.compile(r"""(?:[A-Za-z]+:)?"[^"]*$|\S*$""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A text that can take the place of what is written from ``start`` to the caret, and what it is for."""

    start: int
    text: str
    about: str = ""


def completions(
    text: str, caret: int, *, tags: Iterable[str] = (), endpoints: Iterable[str] = (), asked: bool = False
) -> Sequence[Completion]:
    """Return what fits what stands before the caret; with ``asked``, all filters where nothing is begun.

    A complete value has a space behind it: then the next word can be written.
    """
    token = _TOKEN.search(text[:caret])
    typed = token[0] if token else ""
    start = caret - len(typed)
    name, colon, value = typed.partition(":")
    if not colon:
        if not typed and not asked:
            return ()
        return [
            Completion(start=start, text=each, about=about)
            for each, about in FILTERS.items()
            if each.startswith(typed.lower())
        ]
    known: Mapping[str, str]
    match name.lower():
        case "tag":
            known = dict.fromkeys(tags, "")
        case "endpoint":
            known = dict.fromkeys(endpoints, "")
        case other:
            known = _VALUES.get(f"{other}:", {})
    wanted = value.lstrip('"').casefold()
    fitting = [each for each in known if wanted in each.casefold() and each.casefold() != wanted]
    fitting.sort(key=lambda each: not each.casefold().startswith(wanted))
    return [Completion(start=start, text=f"{name}:{_quoted(each)} ", about=known[each]) for each in fitting[:MOST]]


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
