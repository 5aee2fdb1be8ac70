"""The language of the window."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Choice, setting
from sagedesk.translation import QT_TRANSLATE_NOOP

_LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "ja": "日本語", "ar": "العربية"}
"""Each language in its own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The language of the window."""

    language: str = setting(
        "system",
        Choice(options={"system": QT_TRANSLATE_NOOP("Settings", "Like the system"), **_LANGUAGES}),
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "The language of SageDesk’s own words, from the next start on."),
    )
