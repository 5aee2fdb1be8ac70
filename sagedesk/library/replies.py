"""What is known of replies beyond their text: figures over many, and what went over the wire."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future

from sagedesk.library import exchanges, figures
from sagedesk.library.access import Access
from sagedesk.library.values import Exchange, ReplyFigures


class Replies:
    """The figures and raw exchanges of replies; what holds for Library's futures holds for these."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def figures(self, *, endpoint: str | None = None, since: float = 0.0) -> Future[tuple[ReplyFigures, ...]]:
        """Return the figures of the replies asked for since a time, of one endpoint or all, the oldest first."""
        return self._access.read(lambda connection: figures.listed(connection, endpoint, since))

    def keep_exchange(self, message_id: str, exchange: Exchange, *, secrets: Iterable[str] = ()) -> Future[None]:
        """Keep the raw request and response of a reply, cut to a bound and without what looks like a secret.

        ``secrets`` are those that are known; they are removed wherever they stand, and not kept themselves.
        """
        known = tuple(secrets)
        return self._access.write(lambda connection: exchanges.keep(connection, message_id, exchange, known))

    def exchange(self, message_id: str) -> Future[Exchange | None]:
        """Return the raw request and response of a reply, if they were kept."""
        return self._access.read(lambda connection: exchanges.of(connection, message_id))
