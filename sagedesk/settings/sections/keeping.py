"""What is kept, and how long."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Choice, Number, Switch, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What is kept, and how long."""

    trash_days: int = setting(
        30,
        Number(least=1, most=3650, step=1, unit=QT_TRANSLATE_NOOP("Settings", " days")),
        QT_TRANSLATE_NOOP("Settings", "Keep the trash for"),
        QT_TRANSLATE_NOOP("Settings", "How many days deleted conversations can be had back before they are gone."),
    )
    titles: str = setting(
        "text",
        Choice(
            options={
                "text": QT_TRANSLATE_NOOP("Settings", "From the first message"),
                "endpoint": QT_TRANSLATE_NOOP("Settings", "By the endpoint"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Titles of conversations"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The endpoint makes a title after its first reply. That is one more short request for each new"
            " conversation, of up to 1,500 tokens, paid for like any other.",
        ),
    )
    exchanges: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Keep raw requests and responses"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "For the inspector: what went over the wire with each reply, without secrets, up to 256 KB each way.",
        ),
    )
