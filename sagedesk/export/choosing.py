"""Finding the conversation that a person means."""

from __future__ import annotations

from collections.abc import Sequence

from sagedesk.errors import InvalidInputError
from sagedesk.export.wording import UNTITLED
from sagedesk.library.values import Conversation
from sagedesk.translation import translate


def find_conversation(conversations: Sequence[Conversation], wanted: str) -> Conversation:
    """Return the conversation with this id, start of an id, or title; capitals do not matter.

    Raises InvalidInputError when there is none, or more than one.
    """
    meant = wanted.strip().casefold()
    matching = [each for each in conversations if each.id.casefold() == meant] or [
        each for each in conversations if meant and meant in (each.title.casefold(), each.id.casefold()[: len(meant)])
    ]
    if not matching:
        raise InvalidInputError(
            translate("Export", "No conversation has the id or the title “{wanted}”.").format(wanted=wanted),
            hint=translate("Export", "List them with: sagedesk export --list"),
        )
    if len(matching) > 1:
        named = "; ".join(f"{each.id} ({each.title or UNTITLED})" for each in matching[:5])
        more = f"; and {len(matching) - 5} more" if len(matching) > 5 else ""
        raise InvalidInputError(
            translate("Export", "“{wanted}” could be any of {count} conversations.").format(
                wanted=wanted, count=len(matching)
            ),
            hint=translate("Export", "Give the id of one: {named}{more}.").format(named=named, more=more),
        )
    return matching[0]
