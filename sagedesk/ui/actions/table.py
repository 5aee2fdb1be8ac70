"""The table of every action: menus, command palette, shortcut sheet and rebinding are made from it.

To add an action, add its line here and connect it where its feature is wired:
``window.registry["its-id"].triggered.connect(…)``.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum, StrEnum

from sagedesk.translation import QT_TRANSLATE_NOOP


class Menu(Enum):
    """The menus in their order. A submenu stands where its first action does."""

    CONVERSATION = QT_TRANSLATE_NOOP("Actions", "&Conversation")
    REPLY = QT_TRANSLATE_NOOP("Actions", "&Reply")
    ENDPOINT = QT_TRANSLATE_NOOP("Actions", "&Endpoint")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    THEME = QT_TRANSLATE_NOOP("Actions", "Theme")
    LIBRARY = QT_TRANSLATE_NOOP("Actions", "Library")
    GO = QT_TRANSLATE_NOOP("Actions", "&Go")
    GO_TO_PLACE = QT_TRANSLATE_NOOP("Actions", "Conversation in the list")
    WINDOW = QT_TRANSLATE_NOOP("Actions", "&Window")
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")


SUBMENUS = {Menu.LIBRARY: Menu.CONVERSATION, Menu.THEME: Menu.VIEW, Menu.GO_TO_PLACE: Menu.GO}


class When(StrEnum):
    """When an action can be used; ``ActionRegistry.set_available`` says whether it is so now."""

    ALWAYS = "always"
    SAVED = "saved"
    CHOSEN = "chosen"
    ANSWERING = "answering"
    WRITABLE = "writable"
    UNDOABLE = "undoable"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    ``id`` is stable: changed shortcuts are kept by it. ``text`` is translatable, in the context "Actions".
    ``shortcuts`` are the default ones, in Qt's portable form; the first is the one that is shown.
    ``line`` draws a line above it in its menu; a ``choice`` is one of those with the same name, of which one is on.
    ``place`` fills in "{place}" of the text.
    """

    id: str
    menu: Menu
    text: str
    shortcuts: tuple[str, ...] = ()
    when: When = When.ALWAYS
    line: bool = False
    checkable: bool = False
    choice: str = ""
    place: int = 0


TABLE: tuple[ActionSpec, ...] = (
    ActionSpec("new-conversation", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "New conversation"), ("Ctrl+N",)),
    ActionSpec("search", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Search…"), ("Ctrl+Shift+F",)),
    ActionSpec("rename", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Rename…"), when=When.SAVED, line=True),
    ActionSpec("pin", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Pin or unpin"), when=When.CHOSEN),
    ActionSpec("tags", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Tags…"), when=When.CHOSEN),
    ActionSpec("move-to-folder", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Move to folder…"), when=When.CHOSEN),
    ActionSpec("colour", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Colour…"), when=When.CHOSEN),
    ActionSpec("archive", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Archive or take out"), when=When.CHOSEN),
    ActionSpec("new-folder", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "New folder"), ("Ctrl+Shift+N",)),
    ActionSpec("export", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Export…"), ("Ctrl+E",)),
    ActionSpec("copy-link", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Copy link"), when=When.SAVED),
    ActionSpec("import", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Import…"), when=When.WRITABLE),
    ActionSpec("library-backup", Menu.LIBRARY, QT_TRANSLATE_NOOP("Actions", "Back up now"), when=When.WRITABLE),
    ActionSpec("library-restore", Menu.LIBRARY, QT_TRANSLATE_NOOP("Actions", "Restore from a backup…")),
    ActionSpec(
        "library-verify", Menu.LIBRARY, QT_TRANSLATE_NOOP("Actions", "Check for damage"), when=When.WRITABLE, line=True
    ),
    ActionSpec("library-compact", Menu.LIBRARY, QT_TRANSLATE_NOOP("Actions", "Make compact"), when=When.WRITABLE),
    ActionSpec("delete", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Delete"), when=When.CHOSEN, line=True),
    # in a text field, the keys undo what was typed there first
    ActionSpec("undo", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), When.UNDOABLE),
    ActionSpec("trash", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Trash…")),
    ActionSpec("settings", Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Settings…"), ("Ctrl+,",), line=True),
    ActionSpec(
        "quit",
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        # on Windows, Alt+F4 is what people press
        () if sys.platform == "win32" else ("Ctrl+Q",),
        line=True,
    ),
    ActionSpec("stop", Menu.REPLY, QT_TRANSLATE_NOOP("Actions", "Stop"), ("Esc",), When.ANSWERING),
    ActionSpec("regenerate", Menu.REPLY, QT_TRANSLATE_NOOP("Actions", "Regenerate"), ("Ctrl+R",), When.SAVED),
    ActionSpec(
        "copy-reply", Menu.REPLY, QT_TRANSLATE_NOOP("Actions", "Copy the last reply"), ("Ctrl+Shift+C",), When.SAVED
    ),
    ActionSpec(
        "copy-code", Menu.REPLY, QT_TRANSLATE_NOOP("Actions", "Copy the last code"), ("Ctrl+Shift+;",), When.SAVED
    ),
    ActionSpec("write", Menu.REPLY, QT_TRANSLATE_NOOP("Actions", "Write a message"), ("Ctrl+L", "Shift+Esc")),
    ActionSpec("figures", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Endpoint figures…")),
    ActionSpec("prompt-set", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Run a set of prompts…")),
    ActionSpec("compare", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Compare endpoints…"), ("Ctrl+Shift+K",)),
    ActionSpec("prompts", Menu.REPLY, QT_TRANSLATE_NOOP("Actions", "Prompt library…"), ("Ctrl+Shift+L",)),
    ActionSpec("inspect", Menu.REPLY, QT_TRANSLATE_NOOP("Actions", "Inspect the last reply…"), ("Ctrl+I",), When.SAVED),
    ActionSpec("find-endpoint", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Find endpoint…")),
    ActionSpec("endpoint-details", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Endpoint details…")),
    ActionSpec("set-up", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Set up an endpoint…")),
    ActionSpec("new-profile", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "New profile…")),
    ActionSpec("edit-profile", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Edit profile…")),
    ActionSpec(
        "system-prompt", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "System prompt…"), ("Ctrl+Shift+S",), line=True
    ),
    ActionSpec("who-am-i", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Who am I?…"), line=True),
    ActionSpec("sign-in", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Sign in to AWS…")),
    ActionSpec("profiles", Menu.ENDPOINT, QT_TRANSLATE_NOOP("Actions", "Profiles…"), line=True),
    ActionSpec("palette", Menu.GO, QT_TRANSLATE_NOOP("Actions", "Command palette…"), ("Ctrl+K", "Ctrl+Shift+P")),
    ActionSpec(
        "next-conversation",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next conversation"),
        ("Ctrl+PgDown", "Ctrl+Tab"),
        line=True,
    ),
    ActionSpec(
        "previous-conversation",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Previous conversation"),
        ("Ctrl+PgUp", "Ctrl+Shift+Tab"),
    ),
    *(
        ActionSpec(
            f"conversation-{place}",
            Menu.GO_TO_PLACE,
            QT_TRANSLATE_NOOP("Actions", "Conversation {place}"),
            (f"Ctrl+{place}",),
            place=place,
        )
        for place in range(1, 10)
    ),
    ActionSpec("sidebar", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Sidebar"), ("Ctrl+B",), checkable=True),
    ActionSpec("parameters", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Parameters"), ("Ctrl+Shift+O",), checkable=True),
    ActionSpec("find", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Find in conversation…"), ("Ctrl+F",), line=True),
    ActionSpec("find-next", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Find next"), ("F3", "Ctrl+G")),
    ActionSpec("find-previous", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Find previous"), ("Shift+F3", "Ctrl+Shift+G")),
    ActionSpec("larger-text", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), line=True),
    ActionSpec("smaller-text", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    ActionSpec("normal-text", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Normal text"), ("Ctrl+0",)),
    ActionSpec("font", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Font…")),
    ActionSpec("theme-system", Menu.THEME, QT_TRANSLATE_NOOP("Actions", "Like the system"), line=True, choice="theme"),
    ActionSpec("theme-light", Menu.THEME, QT_TRANSLATE_NOOP("Actions", "Light"), choice="theme"),
    ActionSpec("theme-dark", Menu.THEME, QT_TRANSLATE_NOOP("Actions", "Dark"), choice="theme"),
    ActionSpec("theme-contrast", Menu.THEME, QT_TRANSLATE_NOOP("Actions", "High contrast"), choice="theme"),
    # Ctrl+Shift+N makes a folder
    ActionSpec("new-window", Menu.WINDOW, QT_TRANSLATE_NOOP("Actions", "New window"), ("Ctrl+Shift+M",)),
    ActionSpec(
        "own-window",
        Menu.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Open in its own window"),
        ("Ctrl+Shift+Return",),
        When.SAVED,
    ),
    ActionSpec(
        "next-window", Menu.WINDOW, QT_TRANSLATE_NOOP("Actions", "Next window"), ("Ctrl+`", "Ctrl+F6"), line=True
    ),
    ActionSpec("close-window", Menu.WINDOW, QT_TRANSLATE_NOOP("Actions", "Close the window"), ("Ctrl+W",)),
    ActionSpec("ask-guide", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "Ask the guide"), ("Shift+F1",)),
    ActionSpec("shortcuts", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts…"), ("Ctrl+/", "F1")),
    ActionSpec("report-problem", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "Report a problem…"), line=True),
    ActionSpec("newer-version", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "Newer version…"), line=True),
    ActionSpec("about", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "About SageDesk")),
)
