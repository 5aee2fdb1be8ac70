"""The table of actions and what is made of it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from sagedesk.ui.actions.registry import without_mnemonic
from sagedesk.ui.actions.table import TABLE
from sagedesk.ui.app import Desk


def test_ids_and_default_shortcuts_are_unique() -> None:
    assert max(Counter(spec.id for spec in TABLE).values()) == 1
    shortcuts = Counter(shortcut for spec in TABLE for shortcut in spec.shortcuts)
    assert [each for each, count in shortcuts.items() if count > 1] == []


def test_shortcuts_are_in_qts_portable_form() -> None:
    for spec in TABLE:
        for shortcut in spec.shortcuts:
            assert QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText) == shortcut


@pytest.mark.parametrize(
    ("text", "said"), [("&View", "View"), ("表示(&V)", "表示"), ("&نقطة", "نقطة"), ("Top (P)", "Top (P)")]
)
def test_the_mark_of_a_key_is_left_out_as_each_language_writes_it(text: str, said: str) -> None:
    assert without_mnemonic(text) == said


def test_every_action_is_in_the_menu_bar_and_does_something(desk: Desk) -> None:
    listed = [
        action
        for menu in desk.window.menuBar().actions()
        for entry in menu.menu().actions()
        for action in (entry.menu().actions() if entry.menu() else [entry])
    ]
    for spec, action in desk.window.registry:
        assert action in listed, spec.id
        connected = action.receivers("2triggered(bool)") + action.receivers("2toggled(bool)")
        assert connected > (1 if spec.checkable else 0) or spec.choice, spec.id


def test_a_changed_shortcut_is_in_force_at_once_and_off_is_off(desk: Desk) -> None:
    export = desk.window.registry["export"]
    assert [key.toString() for key in export.shortcuts()] == ["Ctrl+E"]
    desk.settings.set("keyboard.bindings", {"export": ("F5",), "find": ()})
    assert [key.toString() for key in export.shortcuts()] == ["F5"]
    assert desk.window.registry["find"].shortcuts() == []
    desk.settings.set("keyboard.shortcuts", False)
    assert all(action.shortcuts() == [] for _, action in desk.window.registry)
    desk.settings.reset("keyboard.shortcuts")
    desk.settings.reset("keyboard.bindings")
    assert [key.toString() for key in export.shortcuts()] == ["Ctrl+E"]
