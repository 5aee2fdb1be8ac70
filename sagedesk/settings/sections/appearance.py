"""How SageDesk looks."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.settings.setting import Choice, Font, Number, Switch, setting
from sagedesk.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """How SageDesk looks."""

    theme: str = setting(
        "system",
        Choice(
            options={
                "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
                "light": QT_TRANSLATE_NOOP("Settings", "Light"),
                "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
                "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", "Light or dark. High contrast is light or dark like the system."),
    )
    accent: str = setting(
        "green",
        Choice(
            options={
                "green": QT_TRANSLATE_NOOP("Settings", "Green"),
                "blue": QT_TRANSLATE_NOOP("Settings", "Blue"),
                "violet": QT_TRANSLATE_NOOP("Settings", "Violet"),
                "amber": QT_TRANSLATE_NOOP("Settings", "Amber"),
                "grey": QT_TRANSLATE_NOOP("Settings", "Grey"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Accent"),
        QT_TRANSLATE_NOOP("Settings", "The colour of buttons, links and the focus. High contrast has its own."),
    )
    font: str = setting(
        "",
        Font(hint=QT_TRANSLATE_NOOP("Settings", "The system’s font")),
        QT_TRANSLATE_NOOP("Settings", "Font"),
        QT_TRANSLATE_NOOP("Settings", "The font of messages. Code has its own."),
    )
    code_font: str = setting(
        "",
        Font(hint=QT_TRANSLATE_NOOP("Settings", "The system’s font"), fixed=True),
        QT_TRANSLATE_NOOP("Settings", "Code font"),
        QT_TRANSLATE_NOOP("Settings", "The font of code in messages."),
    )
    zoom: int = setting(
        100,
        Number(least=50, most=300, step=10, unit=" %"),
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP("Settings", "The size of the text of a conversation, in percent."),
    )
    density: str = setting(
        "comfortable",
        Choice(
            options={
                "comfortable": QT_TRANSLATE_NOOP("Settings", "Comfortable"),
                "compact": QT_TRANSLATE_NOOP("Settings", "Compact"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Density"),
        QT_TRANSLATE_NOOP("Settings", "Compact brings the lines of a conversation closer together."),
    )
    line_width: int = setting(
        760,
        Number(least=400, most=2400, step=40, unit=" px"),
        QT_TRANSLATE_NOOP("Settings", "Line width"),
        QT_TRANSLATE_NOOP("Settings", "The widest that the text of a conversation gets, in pixels at 100 %."),
    )
    motion: str = setting(
        "system",
        Choice(
            options={
                "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
                "reduced": QT_TRANSLATE_NOOP("Settings", "Reduced"),
                "full": QT_TRANSLATE_NOOP("Settings", "Full"),
            }
        ),
        QT_TRANSLATE_NOOP("Settings", "Motion"),
        QT_TRANSLATE_NOOP("Settings", "Reduced: nothing moves by itself."),
    )
    figures: bool = setting(
        False,
        Switch(),
        QT_TRANSLATE_NOOP("Settings", "Figures below replies"),
        QT_TRANSLATE_NOOP(
            "Settings", "Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came."
        ),
    )
