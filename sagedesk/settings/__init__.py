"""What a person has chosen, as a typed value, and the file that it is kept in: settings.toml."""

from sagedesk.settings.setting import Choice, Font, Kind, Languages, Number, Setting, Switch, Table, Text
from sagedesk.settings.settings import SETTINGS, Settings, with_value
from sagedesk.settings.store import Loaded, SettingsStore

__all__ = [
    "SETTINGS",
    "Choice",
    "Font",
    "Kind",
    "Languages",
    "Loaded",
    "Number",
    "Setting",
    "Settings",
    "SettingsStore",
    "Switch",
    "Table",
    "Text",
    "with_value",
]
