"""A part of the report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A title, and what is known: a name and a value each."""

    title: str
    facts: tuple[tuple[str, str], ...]


def told(path: Path) -> str:
    """Return a path as it may be told: without who somebody is."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def host_of(url: str) -> str:
    """Return scheme, host and port of a URL: no user, password, path or query."""
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(not a URL)"
    scheme = f"{parts.scheme}://" if parts.scheme else ""
    return f"{scheme}{parts.hostname or '(no host)'}{port}"
