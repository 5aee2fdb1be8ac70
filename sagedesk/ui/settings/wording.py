"""The words for settings, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sagedesk.settings import Setting
from sagedesk.translation import QT_TRANSLATE_NOOP

_SECTIONS = {
    "appearance": QT_TRANSLATE_NOOP("Settings", "Appearance"),
    "sending": QT_TRANSLATE_NOOP("Settings", "Sending"),
    "writing": QT_TRANSLATE_NOOP("Settings", "Writing"),
    "generation": QT_TRANSLATE_NOOP("Settings", "Generation"),
    "keyboard": QT_TRANSLATE_NOOP("Settings", "Keyboard"),
    "keeping": QT_TRANSLATE_NOOP("Settings", "Keeping"),
    "notifications": QT_TRANSLATE_NOOP("Settings", "Notifications"),
    "windows": QT_TRANSLATE_NOOP("Settings", "Windows"),
    "language": QT_TRANSLATE_NOOP("Settings", "Language"),
    "network": QT_TRANSLATE_NOOP("Settings", "Network"),
}


def section_title(section: str) -> str:
    """Return the heading of a section."""
    return translated(_SECTIONS[section])


def setting_label(setting: Setting) -> str:
    """Return what a setting is called."""
    return translated(setting.label)


def translated(text: str) -> str:
    """Return a label, a description or an option of a setting in the language of the window."""
    return QCoreApplication.translate("Settings", text)
