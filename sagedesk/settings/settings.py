"""All settings: the sections together, each setting by its key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace

from sagedesk.settings.sections import (
    Appearance,
    Generation,
    Keeping,
    Keyboard,
    Language,
    Network,
    Notifications,
    Sending,
    Windows,
    Writing,
)
from sagedesk.settings.setting import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every choice of a person, with the default where none was made. Nothing secret is among them."""

    appearance: Appearance = field(default_factory=Appearance)
    sending: Sending = field(default_factory=Sending)
    writing: Writing = field(default_factory=Writing)
    generation: Generation = field(default_factory=Generation)
    keyboard: Keyboard = field(default_factory=Keyboard)
    keeping: Keeping = field(default_factory=Keeping)
    notifications: Notifications = field(default_factory=Notifications)
    windows: Windows = field(default_factory=Windows)
    language: Language = field(default_factory=Language)
    network: Network = field(default_factory=Network)

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
