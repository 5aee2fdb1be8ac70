"""All settings: one class for each section of settings.toml, one line for each setting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace

from sagedesk.settings.setting import (
    Choice,
    Number,
    Setting,
    Switch,
    Table,
    Text,
    setting,
)
from sagedesk.translation import QT_TRANSLATE_NOOP

# the table reads better with a setting on few lines


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
    font: str = setting(
        "",
        Text(hint=QT_TRANSLATE_NOOP("Settings", "The system’s font")),
        QT_TRANSLATE_NOOP("Settings", "Font"),
        QT_TRANSLATE_NOOP("Settings", "The font of messages. Code keeps its own. Empty: the system’s font."),
    )
    zoom: float = setting(
        1.0,
        Number(least=0.5, most=3.0, step=0.1),
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP(
            "Settings", "The size of the text of a conversation: 1 is the system’s, 2 is twice as large."
        ),
    )


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
        QT_TRANSLATE_NOOP("Settings", "Other shortcuts than the default ones, by action. An empty text: none."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every choice of a person, with the default where none was made. Nothing secret is among them."""

    appearance: Appearance = field(default_factory=Appearance)
    keyboard: Keyboard = field(default_factory=Keyboard)

    def __getitem__(self, key: str) -> object:
        """Return the value of a setting by its key, "section.name"."""
        chosen = SETTINGS[key]
        return getattr(getattr(self, chosen.section), chosen.name)


def _all() -> Iterator[Setting]:
    defaults = Settings()
    for section in fields(Settings):
        values = getattr(defaults, section.name)
        for each in fields(values):
            key = f"{section.name}.{each.name}"
            yield Setting(key=key, default=getattr(values, each.name), **each.metadata)


SETTINGS: Mapping[str, Setting] = {each.key: each for each in _all()}
"""Every setting by its key, in the order of the sections."""


def with_value(settings: Settings, key: str, value: object) -> Settings:
    """Return the settings with another value for one of them.

    Raises KeyError when there is no such setting, and ValueError when the value is none of its kind.
    """
    chosen = SETTINGS[key]
    section = replace(getattr(settings, chosen.section), **{chosen.name: chosen.kind.read(value)})
    changed: Settings = replace(settings, **{chosen.section: section})
    return changed
