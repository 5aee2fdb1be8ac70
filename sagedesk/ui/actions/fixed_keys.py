"""Keys that are no actions' shortcuts and cannot be changed: the sheet shows them beside those that can."""

from __future__ import annotations

from sagedesk.translation import QT_TRANSLATE_NOOP

FIXED_KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "Everywhere"),
        (("Shift+F10", QT_TRANSLATE_NOOP("Actions", "Open the context menu, as the menu key does")),),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "While writing"),
        (
            ("Shift+Enter", QT_TRANSLATE_NOOP("Actions", "Begin a new line")),
            ("Up", QT_TRANSLATE_NOOP("Actions", "Edit the last message, in the empty field")),
            ("Esc", QT_TRANSLATE_NOOP("Actions", "Leave the message that is edited")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Actions", "Send the message that is edited")),
            ("Ctrl+S", QT_TRANSLATE_NOOP("Actions", "Keep the message that is edited, without an answer")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "In the list of conversations"),
        (
            ("F2", QT_TRANSLATE_NOOP("Actions", "Rename")),
            ("Del", QT_TRANSLATE_NOOP("Actions", "Delete")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "In the conversation"),
        (
            ("Alt+Up", QT_TRANSLATE_NOOP("Actions", "The message before")),
            ("Alt+Down", QT_TRANSLATE_NOOP("Actions", "The message after")),
            ("Alt+Left", QT_TRANSLATE_NOOP("Actions", "The version before")),
            ("Alt+Right", QT_TRANSLATE_NOOP("Actions", "The version after")),
            ("F7", QT_TRANSLATE_NOOP("Actions", "Open the message as text")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("Actions", "Copy what is selected")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("Actions", "Select the message, then all")),
        ),
    ),
)
"""By heading: each key in Qt's portable form, and what it does."""
