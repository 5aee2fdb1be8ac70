"""Reminds at the start of endpoints that were used on an earlier day, and still run and cost money."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library.values import Message
from sagedesk.llm.endpoints.used import FOR_GOOD, Use, UsedEndpoints
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.endpoints import wording
from sagedesk.ui.endpoints.quiet_look import described_quietly
from sagedesk.ui.measures import dollars
from sagedesk.ui.profiles.profiles import Profiles
from sagedesk.ui.window.open_windows import OpenWindows

_log = logging.getLogger(__name__)
_NOTED_ANEW_AFTER = 600.0  # seconds: not every message need be taken down


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """An endpoint that still runs: who used it when, since when it runs (in words), and its US dollars an hour."""

    use: Use
    profile: EndpointProfile
    since: str
    per_hour: float | None


class EndpointReminder(QObject):
    """Takes down which endpoints are used, and reminds of them. ``details_wanted(EndpointProfile)``.

    Only endpoints that SageDesk used are looked at, and only where that asks nobody for anything: what goes wrong
    while looking is no news. Dismissed, a reminder comes back on another day; "Not again" settles it until the next
    use.
    """

    details_wanted = Signal(object)

    def __init__(
        self,
        windows: OpenWindows,
        profiles: Profiles,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._windows = windows
        self._profiles = profiles
        self._connections = connections
        self._jobs = jobs
        self._used = UsedEndpoints()
        self._noted: dict[str, float] = {}

    @Slot()
    def look(self) -> None:
        """Look for something to remind of."""
        profiles = {profile.id: profile for profile in self._profiles.all}
        self._jobs.run(partial(_still_running, self._used, profiles, self._connections), done=self._tell, failed=_quiet)

    @Slot(object)
    def note(self, message: Message) -> None:
        """Take down that an endpoint answered."""
        profile = self._profiles.get(str(message.metadata.get("profile_id", "")))
        now = time.monotonic()
        if profile is None or profile.built_in or "first_token_at" not in message.metadata:
            return
        if now - self._noted.get(profile.id, -_NOTED_ANEW_AFTER) >= _NOTED_ANEW_AFTER:
            self._noted[profile.id] = now
            self._jobs.run(partial(self._used.note, profile.id, profile.endpoint_name), failed=_quiet)

    def _tell(self, running: Sequence[Running]) -> None:
        if not running:
            return
        costliest = max(running, key=lambda one: one.per_hour or 0.0)
        self._windows.front.notices.ask(
            self._words(running),
            {
                self.tr("Details…"): partial(self._show_details, running, costliest.profile),
                self.tr("Not again"): partial(self._settle, running, FOR_GOOD),
            },
            over=partial(self._settle, running, date.today().isoformat()),
        )

    def _words(self, running: Sequence[Running]) -> str:
        total = sum(one.per_hour or 0.0 for one in running)
        known = all(one.per_hour is not None for one in running)
        cost = (
            self.tr("about {amount} an hour").format(amount=dollars(total))
            if known
            else self.tr("at a price that is not known")
        )
        if len(running) == 1:
            (one,) = running
            return self.tr(
                "The endpoint {endpoint}, which you last used {when}, still runs and is billed: {cost}. It runs since "
                "{since}."
            ).format(endpoint=one.use.endpoint_name, when=_day(one.use.last), cost=cost, since=one.since or "?")
        names = ", ".join(one.use.endpoint_name for one in running)
        return self.tr(
            "{count} endpoints that you used on earlier days still run and are billed, together {cost}: {names}."
        ).format(count=len(running), names=names, cost=cost)

    def _show_details(self, running: Sequence[Running], profile: EndpointProfile) -> None:
        self._settle(running, date.today().isoformat())
        self.details_wanted.emit(profile)

    def _settle(self, running: Sequence[Running], day: str) -> None:
        for one in running:
            self._jobs.run(partial(self._used.settle, one.use, day), failed=_quiet)


def _day(last: datetime) -> str:
    days = (date.today() - last.astimezone().date()).days
    if days == 1:
        return _tr("yesterday")
    return _tr("on {day}").format(day=QLocale().toString(_as_qdate(last)))


def _as_qdate(moment: datetime) -> QDate:
    local = moment.astimezone()
    return QDate(local.year, local.month, local.day)


def _still_running(
    used: UsedEndpoints, profiles: dict[str, EndpointProfile], connections: Connections
) -> tuple[Running, ...]:
    from sagedesk.llm.endpoints.prices import Prices  # noqa: PLC0415  # only where there is something to look at
    from sagedesk.llm.endpoints.used import bills  # noqa: PLC0415  # the same

    found = []
    for use in used.of_earlier_days():
        profile = profiles.get(use.profile_id)
        if profile is None or profile.endpoint_name != use.endpoint_name:
            continue
        try:
            details = described_quietly(connections, profile)
            if bills(details):
                cost = Prices().cost(details, profile.region)
                since = wording.since(details.created) if details.created else ""
                found.append(Running(use=use, profile=profile, since=since, per_hour=cost.per_hour))
        except SageDeskError as error:
            _log.info("Whether %s still runs cannot be told: %s", use.endpoint_name, error)
    return tuple(found)


def _quiet(error: SageDeskError) -> None:
    _log.info("The reminder of running endpoints is left out: %s", error)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Endpoints", text)
