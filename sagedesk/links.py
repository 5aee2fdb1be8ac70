"""What a desktop opens with SageDesk: links, and files of its own type.

Any page and any program can offer ``sagedesk:profile/NAME`` and ``sagedesk:conversation/ID``, so that a link only shows
something: it sends, changes and runs nothing. A file is imported only once the person has agreed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit
from urllib.request import url2pathname

from sagedesk.errors import InvalidInputError
from sagedesk.translation import translate

SCHEME = "sagedesk:"
FILE_ENDING = ".sagedesk.json"
"""The ending of files with exported conversations, by which a desktop knows that they are SageDesk's."""
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


def file_of(text: str) -> Path | None:
    """Return the file of SageDesk's type that a desktop names, by path or by file: address; None if it is none."""
    path = url2pathname(urlsplit(text).path) if text[:5].lower() == "file:" else text
    return Path(path).absolute() if path.lower().endswith(FILE_ENDING) and "\0" not in path else None


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
