"""Lists and describes the endpoints of one account and region, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from sagedesk.connections import Connections
from sagedesk.errors import CancelledError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.connection import Connection
from sagedesk.llm.endpoints import ComponentSummary, Confidence, Detection, EndpointSummary
from sagedesk.profiles import AwsKeys, EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.endpoints.row import Details, Key, Row, component_row, endpoint_row

T = TypeVar("T")

_DESCRIBED_AT_ONCE = 3

Pages = Iterator[tuple[EndpointSummary, ...]] | Iterator[tuple[ComponentSummary, ...]]


class Survey(QObject):
    """One look at a region at a time; ``begin`` starts another and drops the one that runs.

    ``listed(rows)`` for each page as it comes, ``listing_ended(words)`` once, with what was not allowed in words;
    ``described(Key, Details)`` for what was asked for with ``want``; ``failed(error)`` when listing fails.
    """

    listed = Signal(object)
    listing_ended = Signal(str)
    described = Signal(object, object)
    not_described = Signal(object, object)
    failed = Signal(object)

    def __init__(self, connections: Connections, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections = connections
        self._jobs = BackgroundJobs(threads=_DESCRIBED_AT_ONCE + 2, parent=self)
        self._cancel = CancelToken()
        self._account = _Account()
        self._lists_left = 0
        self._not_allowed: list[str] = []
        self._wanted: list[Key] = []
        self._asked: set[Key] = set()
        self._being_described = 0

    @property
    def listing(self) -> bool:
        """Whether more rows may come."""
        return self._lists_left > 0

    def begin(self, profile: EndpointProfile, keys: AwsKeys | None, *, listing: bool = True) -> None:
        """Look at the account that a profile signs in to, in the profile's region; list it, or only describe."""
        self.stop()
        self._cancel = CancelToken()
        self._not_allowed = []
        self._wanted, self._asked, self._being_described = [], set(), 0
        self._lists_left = int(listing)
        self._run(
            partial(self._account.open, self._connections, profile, keys, self._cancel),
            partial(self._opened, listing),
            self._listing_failed,
        )

    def want(self, keys: Iterable[Key]) -> None:
        """Describe these next, unless that was done: what was wanted before and is not now can wait."""
        self._wanted = [key for key in keys if key not in self._asked]
        self._describe_more()

    def again(self, key: Key) -> None:
        """Describe this one anew."""
        self._asked.discard(key)
        self._wanted.insert(0, key)
        self._describe_more()

    def look_up(self, name: str) -> None:
        """Describe an endpoint that is in no list; it is listed once it was found."""
        key = Key(endpoint=name)
        self._run(partial(self._account.describe, key, self._cancel), partial(self._found, key), self._listing_failed)

    def probe(self, key: Key, guess: Detection) -> None:
        """Ask a container what it speaks, remember it, and tell it with ``described``."""
        self._run(
            partial(self._account.probe, key, guess, self._cancel),
            partial(self._described_one, key),
            partial(self._not_described_one, key),
        )

    def stop(self) -> None:
        """Stop what runs; nothing more is told of it."""
        self._cancel.cancel()
        if self._account.ready:
            self._jobs.run(self._account.close, failed=_nobody_waits)
        self._account = _Account()
        self._lists_left = 0

    def close(self) -> None:
        """Stop, and let the threads end by themselves: one may be waiting for a network that does not answer."""
        self.stop()
        self._jobs.close(timeout=0.0)

    def _run(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[SageDeskError], object]
    ) -> None:
        """Do something of the look that runs now; what comes of it is dropped once another one runs."""
        now = self._account
        self._jobs.run(work, done=partial(self._deliver, now, done), failed=partial(self._deliver, now, failed))

    def _deliver(self, account: _Account, take: Callable[[T], object], result: T) -> None:
        if account is self._account:
            take(result)

    def _opened(self, listing: bool, _: object) -> None:
        if listing:
            self._lists_left = 2
            self._next_page(self._account.endpoints, self._listing_failed)
            self._next_page(self._account.components, self._components_failed)
        self._describe_more()

    def _next_page(self, pages: Pages, failed: Callable[[SageDeskError], object]) -> None:
        self._run(partial(_page, pages), partial(self._page_came, pages, failed), failed)

    def _page_came(self, pages: Pages, failed: Callable[[SageDeskError], object], rows: list[Row] | None) -> None:
        if rows is None:
            self._list_ended()
            return
        self.listed.emit(rows)
        self._next_page(pages, failed)

    def _list_ended(self) -> None:
        if not self.listing:  # it has failed
            return
        self._lists_left -= 1
        if not self.listing:
            self.listing_ended.emit(" ".join(self._not_allowed))

    def _listing_failed(self, error: SageDeskError) -> None:
        if not isinstance(error, CancelledError):
            self._lists_left = 0
            self.failed.emit(error)

    def _components_failed(self, error: SageDeskError) -> None:
        # whoever may see endpoints alone sees those
        self._not_allowed.append(error.message)
        self._list_ended()

    def _describe_more(self) -> None:
        while self._wanted and self._account.ready and self._being_described < _DESCRIBED_AT_ONCE:
            key = self._wanted.pop(0)
            self._asked.add(key)
            self._being_described += 1
            self._run(
                partial(self._account.describe, key, self._cancel),
                partial(self._wanted_one_came, key),
                partial(self._wanted_one_failed, key),
            )

    def _wanted_one_came(self, key: Key, details: Details) -> None:
        self._being_described -= 1
        self._described_one(key, details)
        self._describe_more()

    def _wanted_one_failed(self, key: Key, error: SageDeskError) -> None:
        self._being_described -= 1
        self._not_described_one(key, error)
        self._describe_more()

    def _described_one(self, key: Key, details: Details) -> None:
        self.described.emit(key, details)

    def _not_described_one(self, key: Key, error: SageDeskError) -> None:
        if not isinstance(error, CancelledError):
            self.not_described.emit(key, error)

    def _found(self, key: Key, details: Details) -> None:
        self.listed.emit([Row(key=key, state=details.state, created=details.created)])
        self._asked.add(key)
        self.described.emit(key, details)


class _Account:
    """What is asked, in the threads of the jobs."""

    def __init__(self) -> None:
        self.ready = False

    def open(
        self, connections: Connections, profile: EndpointProfile, keys: AwsKeys | None, cancel: CancelToken
    ) -> None:
        from sagedesk.llm.endpoints.remembered import RememberedFormats  # noqa: PLC0415  # not in the GUI thread

        self._connection: Connection = connections.account(profile, keys)
        self._directory = self._connection.open_directory()
        self._remembered = RememberedFormats()
        self.endpoints = self._directory.pages(cancel=cancel)
        self.components = self._directory.component_pages(cancel=cancel)
        self.ready = True

    def close(self) -> None:
        self._directory.close()
        self._connection.close()

    def describe(self, key: Key, cancel: CancelToken) -> Details:
        details: Details = (
            self._directory.describe_component(key.component, cancel=cancel)
            if key.component
            else self._directory.describe(key.endpoint, cancel=cancel)
        )
        known = self._remembered.get(details, self._directory.region)
        return replace(details, detection=known) if known else details

    def probe(self, key: Key, guess: Detection, cancel: CancelToken) -> Details:
        details = self.describe(key, cancel)
        arguments = {"InferenceComponentName": key.component} if key.component else {}
        found = self._connection.probe(key.endpoint, arguments=arguments, guess=guess, cancel=cancel)
        if found.confidence is not Confidence.UNKNOWN:
            self._remembered.remember(found, details, self._directory.region)
        return replace(details, detection=found)


def _nobody_waits(_error: SageDeskError) -> None:
    """Do nothing: closing what is not used any more has nobody to tell."""


def _page(pages: Pages) -> list[Row] | None:
    """Return the next page's rows, or None after the last."""
    page = next(pages, None)
    if page is None:
        return None
    return [component_row(line) if isinstance(line, ComponentSummary) else endpoint_row(line) for line in page]
