"""What an empty conversation says of its endpoint: its state, what it runs on, and what an hour costs."""

from __future__ import annotations

import logging
import time
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot

from sagedesk.connections import Connections
from sagedesk.errors import EndpointNotFoundError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.endpoints import wording
from sagedesk.ui.endpoints.quiet_look import described_quietly
from sagedesk.ui.measures import dollars
from sagedesk.ui.widgets.welcome import Welcome

_log = logging.getLogger(__name__)
_FRESH_SECONDS = 120.0
"""How long what was looked up is shown again without another look."""


class EndpointGlance(QObject):
    """Looks an endpoint up for the welcome; what is not known is left out."""

    def __init__(self, welcome: Welcome, connections: Connections, parent: QObject) -> None:
        super().__init__(parent)
        self._welcome = welcome
        self._connections = connections
        # of its own: a network that does not answer must hold up nobody else
        self._jobs = BackgroundJobs(threads=1, parent=self)
        self._cancel = CancelToken()
        self._seen: list[tuple[EndpointProfile, float, str]] = []
        self._wanted: EndpointProfile | None = None

    @Slot(object)
    def show_profile(self, profile: EndpointProfile | None) -> None:
        """Say what is known of this profile's endpoint."""
        self._cancel.cancel()
        self._wanted = profile
        known = next((text for each, _, text in self._fresh() if each == profile), "")
        self._welcome.show_facts(known)

    @Slot(object)
    def look(self, profile: EndpointProfile) -> None:
        """Find it out: it is known now who one is for AWS, so that nobody need be asked."""
        if profile == self._wanted and not any(each == profile for each, _, _ in self._fresh()):
            self._cancel = CancelToken()
            work = partial(_facts, self._connections, profile, self._cancel)
            self._jobs.run(work, done=partial(self._found, profile), failed=partial(self._not_found, profile))

    @Slot()
    def close(self) -> None:
        """Stop looking."""
        self._cancel.cancel()
        self._jobs.close(timeout=0.0)

    def _fresh(self) -> list[tuple[EndpointProfile, float, str]]:
        now = time.monotonic()
        return [seen for seen in self._seen if now - seen[1] < _FRESH_SECONDS]

    def _found(self, profile: EndpointProfile, text: str) -> None:
        self._seen = [*self._fresh(), (profile, time.monotonic(), text)]
        if profile == self._wanted:
            self._welcome.show_facts(text)

    def _not_found(self, profile: EndpointProfile, error: SageDeskError) -> None:
        _log.info("The endpoint of %s was not looked up: %s", profile.name, error)
        if profile == self._wanted and isinstance(error, EndpointNotFoundError):
            self._welcome.show_facts(str(error))


def _facts(connections: Connections, profile: EndpointProfile, cancel: CancelToken) -> str:
    from sagedesk.llm.endpoints.prices import Prices  # noqa: PLC0415  # reads files: with the first look

    cancel.raise_if_cancelled()
    details = described_quietly(connections, profile, cancel)
    prices = Prices()
    per_hour = prices.cost(details, profile.region).per_hour
    parts = [details.state, wording.instances(details)]
    if per_hour:
        words = _tr("about {amount} an hour (prices of {date})")
        parts.append(words.format(amount=dollars(per_hour), date=f"{prices.date:%Y-%m}"))
    if details.created:
        parts.append(_tr("running for {age}").format(age=wording.age(details.created)))
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Endpoints", text)
