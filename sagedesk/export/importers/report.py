"""How importers say what they could not read."""

from __future__ import annotations

import json
from collections.abc import Callable

from sagedesk.translation import translate

Report = Callable[[str], None]
"""Takes a sentence about something that could not be read."""


_LONGEST = 80
"""Characters of a title that are told: some are whole messages."""


def named(title: str) -> str:
    """Return what a conversation is called in a sentence, in one line."""
    line = " ".join(title.split())
    if not line:
        return translate("Export", "untitled")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def unreadable_conversation(number: int, title: str) -> str:
    """Return the sentence for a conversation, the so many-th of the file, in which nothing can be read."""
    return translate("Export", "Conversation {number} ({title}) has no messages that can be read.").format(
        number=number, title=named(title)
    )


def unreadable_part(title: str, kind: object) -> str:
    """Return the sentence for a part of a kind that is not known, in the conversation of this title."""
    return translate("Export", "“{title}”: a part of the kind {kind} could not be read.").format(
        title=named(title), kind=json.dumps(kind)
    )


def missing_file(title: str, name: str) -> str:
    """Return the sentence for a file that the export only names."""
    return translate("Export", "“{title}”: {name} is not in the export.").format(
        title=named(title), name=name or translate("Export", "a file")
    )
