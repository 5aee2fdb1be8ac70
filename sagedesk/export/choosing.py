"""Finding the conversation that a person means."""

from __future__ import annotations

from collections.abc import Sequence

from sagedesk.errors import InvalidInputError
from sagedesk.export.wording import untitled
from sagedesk.library.values import Conversation
from sagedesk.translation import translate, translate_plural


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
        named = "; ".join(f"{each.id} ({each.title or untitled()})" for each in matching[:5])
        if len(matching) > 5:
            hint = translate_plural(
                "Export",
                "Give the id of one: {named}; and %n more.",
                "Give the id of one: {named}; and %n more.",
                len(matching) - 5,
            )
        else:
            hint = translate("Export", "Give the id of one: {named}.")
        raise InvalidInputError(
            translate("Export", "“{wanted}” could be any of {count} conversations.").format(
                wanted=wanted, count=len(matching)
            ),
            hint=hint.format(named=named),
        )
    return matching[0]
