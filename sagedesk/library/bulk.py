"""Many conversations changed together: all or none of them, in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from sqlite3 import Connection

from sagedesk.library import conversations
from sagedesk.library.access import Access
from sagedesk.library.values import Colour, Conversation

Changed = Future[tuple[Conversation, ...]]


class Bulk:
    """What is done with any number of conversations; what holds for Library's futures holds for these.

    Each gives the conversations as they are then.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def mark(
        self,
        ids: Iterable[str],
        *,
        pinned: bool | None = None,
        archived: bool | None = None,
        colour: Colour | None = None,
    ) -> Changed:
        """Pin, put into the archive, colour; None changes nothing."""
        marks = {"pinned": pinned, "archived": archived, "colour": colour}
        set_marks = {name: mark for name, mark in marks.items() if mark is not None}
        return self._each(ids, lambda connection, each: conversations.update(connection, each, **set_marks))

    def file(self, ids: Iterable[str], folder_id: str | None) -> Changed:
        """Put conversations into a folder, or out of all with None."""
        return self._each(ids, lambda connection, each: conversations.file(connection, each, folder_id))

    def tag(self, ids: Iterable[str], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> Changed:
        """Add tags and take tags away."""
        added, removed = tuple(add), {tag.casefold() for tag in remove}

        def change(connection: Connection, each: str) -> Conversation:
            kept = [tag for tag in conversations.one(connection, each).tags if tag.casefold() not in removed]
            return conversations.tag(connection, each, [*kept, *added])

        return self._each(ids, change)

    def delete(self, ids: Iterable[str]) -> Changed:
        """Put conversations into the trash."""
        now = time.time()
        return self._each(ids, lambda connection, each: conversations.update(connection, each, deleted_at=now))

    def restore(self, ids: Iterable[str]) -> Changed:
        """Take conversations out of the trash, as they were."""
        return self._each(ids, lambda connection, each: conversations.update(connection, each, deleted_at=None))

    def _each(self, ids: Iterable[str], change: Callable[[Connection, str], Conversation]) -> Changed:
        wanted = tuple(ids)
        return self._access.write(lambda connection: tuple(change(connection, each) for each in wanted))
