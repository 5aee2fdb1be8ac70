"""Which endpoints were used, and when: so that somebody can be reminded of one that still costs money.

A small JSON file in the configuration folder, by the ids of profiles. It holds names of endpoints and times, nothing
of what was said. It is a help only: a file that cannot be read counts as empty.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sagedesk.llm.endpoints.files import write_whole
from sagedesk.llm.endpoints.values import EndpointDetails, Variant
from sagedesk.paths import config_dir

logger = logging.getLogger(__name__)

VERSION = 1
_FORGOTTEN_AFTER_DAYS = 30
_MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """The last use of a profile's endpoint; ``last`` has a time zone."""

    profile_id: str
    endpoint_name: str
    last: datetime


class UsedEndpoints:
    """The uses in a file, which need not exist. Every method touches the disk: call it off the GUI thread."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_dir() / "used-endpoints.json"
        self._lock = threading.Lock()

    def note(self, profile_id: str, endpoint_name: str, now: datetime | None = None) -> None:
        """Take down that an endpoint is used now. Raises StorageError when the file cannot be written."""
        entry = {"endpoint_name": endpoint_name, "last": (now or datetime.now(UTC)).isoformat(), "settled": ""}
        self._change(profile_id, entry)

    def settle(self, use: Use, day: str) -> None:
        """Remind of this use no more on ``day`` (as 2026-11-25), or with "for good" until the next use."""
        self._change(use.profile_id, {**self._entry(use.profile_id), "settled": day})

    def of_earlier_days(self, now: datetime | None = None) -> tuple[Use, ...]:
        """Return the uses to remind of: the last one was on an earlier day, and it is not settled."""
        now = now or datetime.now(UTC)
        today = now.astimezone().date()
        found = []
        for profile_id, entry in self._read().items():
            use = _use(profile_id, entry)
            if use is None:
                continue
            days = (today - use.last.astimezone().date()).days
            settled = str(entry.get("settled", "")) if isinstance(entry, dict) else ""
            if 0 < days <= _FORGOTTEN_AFTER_DAYS and settled not in {FOR_GOOD, today.isoformat()}:
                found.append(use)
        return tuple(found)

    def _entry(self, profile_id: str) -> Mapping[str, object]:
        entry = self._read().get(profile_id)
        return entry if isinstance(entry, dict) else {}

    def _change(self, profile_id: str, entry: Mapping[str, object]) -> None:
        with self._lock:
            used = self._read()
            used.pop(profile_id, None)
            used[profile_id] = entry
            kept = dict(list(used.items())[-_MOST:])
            write_whole(self.path, json.dumps({"version": VERSION, "used": kept}, ensure_ascii=False, indent=1))

    def _read(self) -> dict[str, object]:
        try:
            used = json.loads(self.path.read_bytes())["used"]
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError) as error:
            logger.warning("%s cannot be read and counts as empty: %s", self.path, error)
            return {}
        return used if isinstance(used, dict) else {}


FOR_GOOD = "for good"
"""Settles a use until the next one."""


def bills(details: EndpointDetails) -> bool:
    """Return whether an endpoint costs money while nobody asks it: instances of it run."""
    return any(_runs(variant) for variant in details.variants if not variant.serverless_memory)


def _runs(variant: Variant) -> bool:
    return any(count for _, count in variant.pools) if variant.pools else bool(variant.instances)


def _use(profile_id: str, entry: object) -> Use | None:
    if not isinstance(entry, dict):
        return None
    try:
        last = datetime.fromisoformat(str(entry["last"]))
        return Use(
            profile_id=profile_id,
            endpoint_name=str(entry["endpoint_name"]),
            last=last if last.tzinfo else last.replace(tzinfo=UTC),
        )
    except (KeyError, ValueError):
        return None
