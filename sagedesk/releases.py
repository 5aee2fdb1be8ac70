"""The newest release, asked of the page where releases are published: only when a person asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from sagedesk.errors import SageDeskError, UnreachableError
from sagedesk.licences import homepage
from sagedesk.translation import translate
from sagedesk.version import __version__

_SECONDS = 10.0
_VERSION = re.compile(r"v?(\d+(?:\.\d+)+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """``page`` is where it can be had; ``newer`` whether it is newer than this program."""

    version: str
    page: str
    newer: bool


def releases_page() -> str:
    """Return the address of the page that lists the releases; empty where this build names none."""
    return homepage("Releases")


def ask_newest(page: str) -> Release:
    """Return the newest release of a page, as the address that ``page``/latest redirects to names it. Blocks.

    GitHub and Forgejo do so: /releases/latest leads to /releases/tag/v0.2.0. The one request carries nothing but the
    program's name and version. Raises UnreachableError, or SageDeskError where no release is named.
    """
    import urllib3  # noqa: PLC0415  # nobody waits for it at the start
    from urllib3.exceptions import HTTPError  # noqa: PLC0415

    address = f"{page.rstrip('/')}/latest"
    try:
        with urllib3.PoolManager(retries=False, timeout=_SECONDS) as pool:
            reply = pool.request("HEAD", address, redirect=False, headers={"User-Agent": f"SageDesk/{__version__}"})
    except HTTPError as error:
        raise UnreachableError(
            translate("Application", "{hostname} could not be reached.").format(hostname=urlsplit(page).hostname),
            hint=translate("Application", "Look at the page in your browser."),
            detail=str(error),
        ) from error
    leads_to = reply.headers.get("Location", "")
    found = _VERSION.search(unquote(urlsplit(leads_to).path))
    if found is None:
        raise SageDeskError(
            translate("Application", "The page names no newest release."),
            hint=translate("Application", "Look at it in your browser."),
            detail=f"{address} answered {reply.status} {leads_to}",
        )
    # the address that is shown and opened is one below the page that was asked, wherever the answer points
    newer = _numbers(found[1]) > _numbers(__version__)
    return Release(version=found[1], page=page, newer=newer)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
