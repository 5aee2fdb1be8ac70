"""The windows of the program."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Switch, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows:
    """The windows of the program."""

    reopen: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Open the windows again"),
        QT_TRANSLATE_NOOP("Settings", "The next start brings back the windows that were open, each where it stood."),
    )
    quick_ask: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Quick ask"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "A small window above all others for a quick question, by the tray or the command: sagedesk ask-window",
        ),
    )
    quick_ask_shortcut: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Key for quick ask"),
        QT_TRANSLATE_NOOP("Settings", "Asks your desktop for a key that brings quick ask in every program."),
    )
