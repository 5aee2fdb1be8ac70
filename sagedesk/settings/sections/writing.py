"""How messages are written."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Languages, Switch, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How messages are written."""

    spelling: bool = setting(
        True,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Check spelling"),
        QT_TRANSLATE_NOOP(
            "Settings", "Underlines misspelt words in the message that you write, by this computer’s dictionaries."
        ),
    )
    spelling_languages: tuple[str, ...] = setting(
        (),
        Languages(),
        QT_TRANSLATE_NOOP("Settings", "Languages of spelling"),
        QT_TRANSLATE_NOOP("Settings", "A word may be of any of them. None: that of the system."),
    )
