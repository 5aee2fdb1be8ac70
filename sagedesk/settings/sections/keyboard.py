"""Shortcuts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sagedesk.settings.setting import Switch, Table, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """Shortcuts."""

    shortcuts: bool = setting(
        True,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Settings", "Turns all shortcuts of actions on or off. Keys for writing and moving stay."),
    )
    bindings: Mapping[str, tuple[str, ...]] = setting(
        {},
        Table(),
        QT_TRANSLATE_NOOP("Settings", "Changed shortcuts"),
        QT_TRANSLATE_NOOP("Settings", "The shortcuts that are not the default ones, by action."),
    )
