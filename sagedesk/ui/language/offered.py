"""The languages that there is a translation for."""

from __future__ import annotations

from pathlib import Path

from sagedesk.paths import resources_dir

ENGLISH = "en"


def folder() -> Path:
    """Return where the translations are."""
    return resources_dir() / "translations"


def offered_languages() -> frozenset[str]:
    """Return the codes of the languages that have a file, and of English, which the code speaks."""
    return frozenset({ENGLISH, *(file.stem.removeprefix("sagedesk_") for file in folder().glob("sagedesk_*.qm"))})
