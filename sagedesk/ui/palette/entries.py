"""Where the palette's entries come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from sagedesk.library.search.folding import fold
from sagedesk.profiles import EndpointProfile
from sagedesk.settings import SETTINGS
from sagedesk.ui.actions.registry import ActionRegistry, action_title, menu_title
from sagedesk.ui.palette.entry import Entry, Group
from sagedesk.ui.palette.search import Titled
from sagedesk.ui.profiles.naming import shown_name
from sagedesk.ui.settings.wording import section_title, setting_label


def of_actions(registry: ActionRegistry, leave_out: str) -> list[Entry]:
    """Return an entry for each action, those that can be used first.

    Left out are the one that opened the palette and those that go to a place of the list, which is found by its title.
    """
    made = [
        _entry(
            Group.ACTION,
            action_title(action),
            menu_title(spec.menu),
            action.trigger,
            shortcut=_keys(action),
            enabled=action.isEnabled(),
        )
        for spec, action in registry
        if spec.id != leave_out and not spec.place
    ]
    return sorted(made, key=lambda entry: not entry.enabled)


def of_windows(titles: Sequence[tuple[str, Callable[[], object]]]) -> list[Entry]:
    """Return an entry for each other window, by the title of what it shows, which brings it to the front."""
    kind = QCoreApplication.translate("Palette", "Go to window")
    return [_entry(Group.WINDOW, title, kind, act) for title, act in titles]


def of_profiles(profiles: Sequence[EndpointProfile], choose: Callable[[str], object]) -> list[Entry]:
    """Return an entry for each endpoint profile, which chooses it for the conversation that is shown."""
    kind = QCoreApplication.translate("Palette", "Endpoint profile")
    return [_entry(Group.PROFILE, shown_name(profile), kind, partial(choose, profile.id)) for profile in profiles]


def of_settings(show: Callable[[str], object]) -> list[Entry]:
    """Return an entry for each setting, which shows it among the others."""
    setting = QCoreApplication.translate("Palette", "Setting")
    return [
        _entry(Group.SETTING, setting_label(each), f"{setting} · {section_title(each.section)}", partial(show, key))
        for key, each in SETTINGS.items()
    ]


def of_conversation(conversation: Titled, untitled: str, show: Callable[[str], object]) -> Entry:
    """Return the entry of a conversation."""
    conversation_id, title, _ = conversation
    kind = QCoreApplication.translate("Palette", "Go to conversation")
    return Entry(Group.CONVERSATION, title or untitled, kind, partial(show, conversation_id), "")


def _entry(
    group: Group, title: str, where: str, act: Callable[[], object], *, shortcut: str = "", enabled: bool = True
) -> Entry:
    return Entry(group, title, where, act, fold(f"{title} {where}"), shortcut, enabled)


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
