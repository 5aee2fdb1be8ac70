"""Which row of the sidebar stands where: what is pinned, folders with what is in them, the others by their age."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from sagedesk.library.values import Conversation, Folder


class Kind(StrEnum):
    """What a row is."""

    HEADING = "heading"
    FOLDER = "folder"
    CONVERSATION = "conversation"
    MORE = "more"
    """It stands for what the library has beyond what is loaded."""


class Heading(StrEnum):
    """The ids of headings."""

    PINNED = "pinned"
    FOLDERS = "folders"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    OLDER = "older"


class Row(NamedTuple):
    """One row: ``id`` is that of a heading, a folder or a conversation, or the scope of which there is more."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFilter:
    """Which conversations are listed: those in use, or only those in the archive or with a tag."""

    tag: str = ""
    archived: bool = False

    @property
    def is_off(self) -> bool:
        """Whether all conversations in use are listed, by folders."""
        return not self.tag and not self.archived

    def takes(self, conversation: Conversation) -> bool:
        """Tell whether a conversation belongs into the list."""
        if self.tag and self.tag not in conversation.tags:
            return False
        return conversation.archived == self.archived or bool(self.tag and not self.archived)


PINNED, REST = "pinned", "rest"
"""Scopes of conversations that are loaded page by page; the others are the ids of folders."""


@dataclass(slots=True)
class _Scope:
    """The conversations of one place with their rows, the last active first."""

    keys: list[tuple[float, str]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    more: bool = True

    def add(self, conversation: Conversation) -> None:
        key = _key(conversation)
        place = bisect_left(self.keys, key)
        self.keys.insert(place, key)
        self.rows.insert(place, Row(Kind.CONVERSATION, conversation.id))

    def discard(self, conversation: Conversation) -> bool:
        key = _key(conversation)
        place = bisect_left(self.keys, key)
        if place == len(self.keys) or self.keys[place] != key:
            return False
        del self.keys[place], self.rows[place]
        return True

    def count_since(self, moment: float) -> int:
        return bisect_left(self.keys, (-moment, _BEHIND_ALL_IDS))


def _key(conversation: Conversation) -> tuple[float, str]:
    return -conversation.updated_at, conversation.id


_BEHIND_ALL_IDS = "\U0010ffff"


class Arrangement:
    """The conversations that are loaded, the folders, and the rows that they make."""

    def __init__(self) -> None:
        self.conversations: dict[str, Conversation] = {}
        self.folders: dict[str, Folder] = {}
        self.counts: dict[str, int] = {}
        """How many conversations are in a folder and in those in it."""
        self.expanded: set[str] = set()
        self.filter = ListFilter()
        self.depths: dict[Row, int] = {}
        """In how many folders a row stands; those that stand in none are left out."""
        self._scopes: dict[str, _Scope] = {}
        self._children: dict[str | None, list[Folder]] = {}

    def clear(self) -> None:
        """Forget all conversations; folders and the filter stay."""
        self.conversations.clear()
        self._scopes.clear()

    def set_folders(self, folders: Sequence[Folder], counts: Mapping[str, int]) -> None:
        """Take the folders, sorted by name, and how many conversations each holds, without those of folders in it.

        What was in one that is gone stands among the others.
        """
        self.folders = {folder.id: folder for folder in folders}
        self._children = {}
        for folder in folders:
            parent = folder.parent_id if folder.parent_id in self.folders else None
            self._children.setdefault(parent, []).append(folder)
        self.counts = {}
        for folder in self.children(None):
            self._count(folder, counts)
        self.expanded &= self.folders.keys()
        loaded = list(self.conversations.values())
        scopes = {name: scope.more for name, scope in self._scopes.items()}
        self.clear()
        for conversation in loaded:
            self._insert(conversation)
        for name, more in scopes.items():
            self._scope(name).more = more

    def children(self, folder_id: str | None) -> Sequence[Folder]:
        """Return the folders in a folder, or at the top."""
        return self._children.get(folder_id, [])

    def scope_of(self, conversation: Conversation) -> str:
        """Return the scope that a conversation belongs into."""
        if not self.filter.is_off:
            return REST
        if conversation.pinned:
            return PINNED
        return conversation.folder_id if conversation.folder_id in self.folders else REST

    def has_more(self, scope: str) -> bool:
        """Tell whether the library has more of a scope than is loaded."""
        return self._scope(scope).more

    def add_page(self, scope: str, page: Iterable[Conversation], *, more: bool) -> None:
        """Take a page of a scope as the library has it."""
        self._scope(scope).more = more
        for conversation in page:
            self.remove(conversation.id)
            self._insert(conversation)

    def put(self, conversation: Conversation) -> None:
        """Take a conversation as it is now; one beyond what is loaded is left to the page that it comes with."""
        self.remove(conversation.id)
        if not self.filter.takes(conversation):
            return
        scope = self._scope(self.scope_of(conversation))
        if scope.more and scope.keys and _key(conversation) > scope.keys[-1]:
            return
        self._insert(conversation)

    def remove(self, conversation_id: str) -> None:
        """Forget a conversation."""
        known = self.conversations.pop(conversation_id, None)
        if known is None:
            return
        for scope in (self._scope(self.scope_of(known)), *self._scopes.values()):
            if scope.discard(known):
                return

    def rows(self, now: datetime) -> list[Row]:
        """Return all rows in their order; the age of a conversation is that of its day."""
        rows: list[Row] = []
        self.depths = {}
        if self.filter.is_off:
            if pinned := self._conversation_rows(PINNED):
                rows += [Row(Kind.HEADING, Heading.PINNED), *pinned]
            if self.folders:
                rows.append(Row(Kind.HEADING, Heading.FOLDERS))
                self._add_folders(rows, None, 0)
        return rows + self._by_age(now)

    def _add_folders(self, rows: list[Row], parent: str | None, depth: int) -> None:
        for folder in self.children(parent):
            row = Row(Kind.FOLDER, folder.id)
            rows.append(row)
            if depth:
                self.depths[row] = depth
            if folder.id in self.expanded:
                self._add_folders(rows, folder.id, depth + 1)
                within = self._conversation_rows(folder.id)
                rows += within
                self.depths.update(dict.fromkeys(within, depth + 1))

    def _conversation_rows(self, name: str) -> list[Row]:
        scope = self._scopes.get(name)
        if scope is None:
            return []
        return [*scope.rows, Row(Kind.MORE, name)] if scope.more and scope.rows else scope.rows

    def _by_age(self, now: datetime) -> list[Row]:
        rows = self._conversation_rows(REST)
        if not rows:
            return rows
        scope = self._scope(REST)
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        made: list[Row] = []
        above = 0
        for heading, days in ((Heading.TODAY, 0), (Heading.YESTERDAY, 1), (Heading.WEEK, 7), (Heading.OLDER, None)):
            since = (today - timedelta(days=days)).timestamp() if days is not None else float("-inf")
            until = scope.count_since(since)
            if until > above:
                made += [Row(Kind.HEADING, heading), *rows[above:until]]
                above = until
        return made + rows[above:]

    def _count(self, folder: Folder, counts: Mapping[str, int]) -> int:
        within = sum(self._count(child, counts) for child in self.children(folder.id))
        self.counts[folder.id] = counts.get(folder.id, 0) + within
        return self.counts[folder.id]

    def _insert(self, conversation: Conversation) -> None:
        self.conversations[conversation.id] = conversation
        self._scope(self.scope_of(conversation)).add(conversation)

    def _scope(self, name: str) -> _Scope:
        return self._scopes.setdefault(name, _Scope())
