"""Links into SageDesk: ``sagedesk:profile/NAME`` and ``sagedesk:conversation/ID``.

Any page and any program can offer such a link, so that it only shows something: it sends, changes and runs nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

from sagedesk.errors import InvalidInputError
from sagedesk.translation import translate

SCHEME = "sagedesk:"
_LONGEST = 2000


class LinkKind(StrEnum):
    """What a link leads to; its first word."""

    PROFILE = "profile"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """``target`` is the name or the id of an endpoint profile, or the id of a conversation."""

    kind: LinkKind
    target: str

    def __str__(self) -> str:
        return f"{SCHEME}{self.kind}/{quote(self.target, safe='')}"


def is_link(text: str) -> bool:
    """Return whether a text has the scheme of SageDesk's links."""
    return text[: len(SCHEME)].lower() == SCHEME


def parse_link(text: str) -> Link:
    """Return what a link leads to. Raises InvalidInputError where it is none of ours."""
    # browsers and shells write scheme://host/path where scheme:path was meant
    kind, _, target = text[len(SCHEME) :].strip("/").partition("/")
    target = unquote(target.strip("/"))
    if not is_link(text) or len(text) > _LONGEST or kind.lower() not in {*LinkKind} or not target.isprintable():
        target = ""
    if not target.strip():
        raise InvalidInputError(
            translate("Application", "This is not a link that SageDesk can open."),
            hint=translate("Application", "Links are sagedesk:profile/NAME and sagedesk:conversation/ID."),
            detail=text[:_LONGEST],
        )
    return Link(kind=LinkKind(kind.lower()), target=target)
