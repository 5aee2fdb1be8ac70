"""How messages are sent."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Choice, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """How messages are sent."""

    send_with: str = setting(
        "enter",
        Choice(
            options={
                "enter": QT_TRANSLATE_NOOP("Settings", "Enter"),
                "ctrl-enter": QT_TRANSLATE_NOOP("Settings", "Ctrl+Enter"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Send with"),
        QT_TRANSLATE_NOOP("Settings", "The key that sends a message. With Ctrl+Enter, Enter begins a new line."),
    )
