"""CHANGELOG.md as data: release notes, the changelog of the .deb and the releases of AppStream come from it.

python packaging/changelog.py [VERSION]    prints the notes of a version (default: this one)
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
_HEADING = re.compile(r"^## (\S+) \((\d{4}-\d{2}-\d{2}|unreleased)\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """``date`` is as 2026-11-25, or empty where it is not released yet; ``notes`` are sentences of Markdown."""

    version: str
    date: str
    notes: tuple[str, ...]


def releases(text: str) -> tuple[Release, ...]:
    """Return the releases that a changelog tells of, the newest first. Raises ValueError for a heading of its own."""
    found: list[Release] = []
    notes: list[str] = []
    for line in text.splitlines():
        if line.startswith("## "):
            heading = _HEADING.match(line)
            if heading is None:
                raise ValueError(f"{line!r} is not of the form '## VERSION (DATE or unreleased)'.")
            notes = []
            found.append(Release(version=heading[1], date=heading[2].replace("unreleased", ""), notes=()))
        elif line.startswith("- "):
            notes.append(line[2:].strip())
        elif line.startswith("  ") and notes:
            notes[-1] += f" {line.strip()}"
        if found:
            found[-1] = Release(version=found[-1].version, date=found[-1].date, notes=tuple(notes))
    return tuple(found)


def this_version() -> str:
    """Return the version, from the one place where it stands."""
    namespace: dict[str, str] = {}
    exec((ROOT / "sagedesk" / "version.py").read_text("utf-8"), namespace)
    return namespace["__version__"]


def read() -> tuple[Release, ...]:
    """Return the releases of CHANGELOG.md."""
    return releases((ROOT / "CHANGELOG.md").read_text("utf-8"))


def main(asked: str) -> int:
    """Print what is asked for, and return the exit code."""
    version = this_version()
    if asked == "--version":
        print(version)
        return 0
    checking = asked == "--check"
    for release in read():
        if release.version == (version if checking else asked):
            if not checking:
                print("\n".join(f"- {note}" for note in release.notes))
                return 0
            if release.date:
                return 0
            print(f"CHANGELOG.md says that {version} is unreleased: give it its date.", file=sys.stderr)
            return 1
    print(f"CHANGELOG.md does not tell of {version if checking else asked}.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else this_version()))
