"""Makes the actions of the table, gives them their shortcuts, and puts them into the menu bar."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from sagedesk.ui.actions.table import SUBMENUS, TABLE, ActionSpec, Menu, When
from sagedesk.ui.settings.live import LiveSettings

_MAC_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
}


class ActionRegistry(QObject):
    """The actions of one window by their ids: ``registry["export"].triggered.connect(…)``."""

    def __init__(self, window: QMainWindow, settings: LiveSettings) -> None:
        super().__init__(window)
        self._settings = settings
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        for spec in TABLE:
            self._actions[spec.id] = self._make(spec)
        # without it, a shortcut works only while its menu can be reached
        window.addActions(list(self._actions.values()))
        settings.changed.connect(self._setting_changed)
        self._bind()

    def __getitem__(self, action_id: str) -> QAction:
        """Return the action of this id; raises KeyError when the table has none."""
        return self._actions[action_id]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Each action with its line of the table, in the table's order."""
        return ((spec, self._actions[spec.id]) for spec in TABLE)

    def choice(self, name: str) -> QActionGroup:
        """Return the actions of which one is on, by the name of the choice in the table."""
        return self._choices[name]

    def set_available(self, when: When, available: bool) -> None:
        """Say whether the actions with this condition can be used now."""
        for spec, action in self:
            if spec.when == when:
                action.setEnabled(available)

    def shortcuts(self, action_id: str) -> tuple[str, ...]:
        """Return the shortcuts of an action in Qt's portable form, also while shortcuts are off."""
        default = next(spec.shortcuts for spec in TABLE if spec.id == action_id)
        return self._settings.value.keyboard.bindings.get(action_id, default)

    def owner_of(self, shortcut: str, *, but: str) -> ActionSpec | None:
        """Return another action than ``but`` that has this shortcut, if any."""
        wanted = QKeySequence(shortcut)
        for spec in TABLE:
            if spec.id != but and wanted in (QKeySequence(each) for each in self.shortcuts(spec.id)):
                return spec
        return None

    def bind(self, action_id: str, shortcuts: tuple[str, ...]) -> None:
        """Give an action other shortcuts, which are taken from the actions that have them."""
        bindings = dict(self._settings.value.keyboard.bindings)
        taken = {QKeySequence(shortcut) for shortcut in shortcuts}
        for spec in TABLE:
            left = tuple(each for each in self.shortcuts(spec.id) if QKeySequence(each) not in taken)
            if spec.id != action_id and left != self.shortcuts(spec.id):
                bindings[spec.id] = left
        bindings[action_id] = shortcuts
        self._keep(bindings)

    def reset(self, action_id: str) -> None:
        """Give an action its default shortcuts again, taken from the actions that have them now."""
        self.bind(action_id, next(spec.shortcuts for spec in TABLE if spec.id == action_id))

    def reset_all(self) -> None:
        """Give every action its default shortcuts."""
        self._settings.reset("keyboard.bindings")

    def _keep(self, bindings: dict[str, tuple[str, ...]]) -> None:
        """Keep what differs from the defaults, and what is of actions that another version has."""
        defaults = {spec.id: spec.shortcuts for spec in TABLE}
        kept = {each: shortcuts for each, shortcuts in bindings.items() if shortcuts != defaults.get(each)}
        self._settings.set("keyboard.bindings", kept)

    def fill(self, bar: QMenuBar) -> None:
        """Add every menu with its actions."""
        menus: dict[Menu, QMenu] = {}
        for kind in Menu:
            if kind not in SUBMENUS:
                menus[kind] = bar.addMenu(_tr(kind.value))
        for spec, action in self:
            if spec.line and spec.menu not in menus:
                menus[SUBMENUS[spec.menu]].addSeparator()
            elif spec.line:
                menus[spec.menu].addSeparator()
            if spec.menu not in menus:
                menus[spec.menu] = menus[SUBMENUS[spec.menu]].addMenu(_tr(spec.menu.value))
            menus[spec.menu].addAction(action)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(_tr(spec.text).format(place=spec.place), self)
        action.setObjectName(spec.id)
        # where it is not said, a Mac guesses from the texts which actions belong into its own menu
        action.setMenuRole(_MAC_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.setCheckable(spec.checkable or bool(spec.choice))
        action.setEnabled(spec.when == When.ALWAYS)
        if spec.choice:
            self._choices.setdefault(spec.choice, QActionGroup(self)).addAction(action)
        return action

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key.startswith("keyboard."):
            self._bind()

    def _bind(self) -> None:
        keyboard = self._settings.value.keyboard
        for spec, action in self:
            shortcuts = keyboard.bindings.get(spec.id, spec.shortcuts) if keyboard.shortcuts else ()
            action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])


def action_title(action: QAction) -> str:
    """Return what an action is called, without the mark of its key."""
    return without_mnemonic(action.text())


def menu_title(menu: Menu) -> str:
    """Return what a menu is called, without the mark of its key."""
    return without_mnemonic(_tr(menu.value))


def without_mnemonic(text: str) -> str:
    """Return the text of a menu without the mark of its key: "&View" and "表示(&V)", as Japanese writes it."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
