"""What is told while the window is not in front."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Choice, Switch, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Notifications:
    """What is told: while the window is not in front, and to a screen reader."""

    replies: str = setting(
        "long",
        Choice(
            options={
                "long": QT_TRANSLATE_NOOP("Settings", "Long or awaited ones"),
                "all": QT_TRANSLATE_NOOP("Settings", "All"),
                "none": QT_TRANSLATE_NOOP("Settings", "None"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Tell of replies"),
        QT_TRANSLATE_NOOP("Settings", "Which replies are told by a notification while the window is not in front."),
    )
    read_out: str = setting(
        "end",
        Choice(
            options={
                "end": QT_TRANSLATE_NOOP("Settings", "That it is complete"),
                "text": QT_TRANSLATE_NOOP("Settings", "All of its text"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Reading out"),
        QT_TRANSLATE_NOOP("Settings", "What a screen reader says of a reply once it is there."),
    )
    tray: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Icon in the tray"),
        QT_TRANSLATE_NOOP("Settings", "Shows SageDesk in the tray of the desktop, where it has one."),
    )
    close_to_tray: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Close to the tray"),
        QT_TRANSLATE_NOOP("Settings", "Closing the window leaves SageDesk in the tray, if its icon is there."),
    )
