"""Brings the window of quick questions: from the tray, by another start of the program, by a key of the desktop's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.instance.front import bring_to_front
from sagedesk.ui.notifications.tray import Tray
from sagedesk.ui.quick_ask.asking import QuickAsking
from sagedesk.ui.quick_ask.shortcut.shortcut import GlobalShortcut, no_shortcut
from sagedesk.ui.quick_ask.window import QuickAskWindow
from sagedesk.ui.window.shared import Shared

if TYPE_CHECKING:
    from sagedesk.ui.settings.dialog import SettingsDialog

ON = "windows.quick_ask"
SHORTCUT = "windows.quick_ask_shortcut"


class QuickAsk(QObject):
    """Nothing of it is made before it is wanted; the key of the desktop's is asked for only where both are turned on.

    ``opened(conversation_id)`` when the person wants to go on with a question in another window.
    """

    opened = Signal(str)

    def __init__(
        self,
        shared: Shared,
        theme: Theme,
        tray: Tray,
        place: QSettings,
        agreed: set[str],
        shortcut: GlobalShortcut | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shared = shared
        self._theme = theme
        self._tray = tray
        self._place = place
        self._agreed = agreed
        self._shortcut = shortcut
        self._window: QuickAskWindow | None = None
        self._asking: QuickAsking | None = None
        self._dialog: SettingsDialog | None = None
        self._said = ""
        tray.quick_ask_wanted.connect(self.summon)
        shared.settings.changed.connect(self._setting_changed)
        if shortcut is not None:
            shortcut.pressed.connect(self.summon)
            shortcut.bound.connect(self._bound)
            shortcut.refused.connect(self._refused)
        self._take_settings()

    @property
    def window(self) -> QuickAskWindow | None:
        """The window, once it was summoned."""
        return self._window

    @Slot()
    @Slot(str)
    def summon(self, token: str = "") -> None:
        """Show the window before all others, with the keyboard in its field; or say that it is turned off.

        ``token`` is the right to come to the front that the desktop gave.
        """
        shared = self._shared
        if not shared.settings.value.windows.quick_ask:
            front = shared.windows.front
            bring_to_front(front, token)
            said = self.tr("Quick ask is turned off.")
            front.notices.ask(said, {self.tr("Turn it on"): partial(self._turn_on)})
            return
        if self._window is None or self._asking is None:
            self._window = QuickAskWindow(self._theme)
            self._window.editor.set_send_with_control(False)
            self._window.chat.set_zoom(shared.settings.value.appearance.zoom / 100)
            self._asking = QuickAsking(
                self._window,
                shared.windows,
                shared.chats,
                shared.profiles,
                shared.connections,
                self._agreed,
                self._place,
                shared.jobs,
                self,
            )
            self._asking.opened.connect(self.opened)
        bring_to_front(self._window, token)
        self._asking.shown()
        self._window.editor.setFocus()

    @Slot()
    def end(self) -> None:
        """Keep what was not asked, and go: the program ends."""
        if self._asking is not None and self._window is not None:
            self._asking.keep()
            self._window.close()
            self._window.deleteLater()
            self._window = self._asking = None
        if self._shortcut is not None:
            self._shortcut.end()

    @Slot(object)
    def explain_in(self, dialog: SettingsDialog) -> None:
        """Say in the settings which key there is, or what to do where the desktop offers none."""
        self._dialog = dialog
        dialog.destroyed.connect(self._dialog_gone)
        self._explain()
        if self._shortcut is not None and not self._said:
            self._shortcut.look()

    def _turn_on(self) -> None:
        self._shared.settings.set(ON, True)
        self.summon()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key in (ON, SHORTCUT):
            self._take_settings()

    def _take_settings(self) -> None:
        wanted = self._shared.settings.value.windows
        self._tray.offer_quick_ask(wanted.quick_ask)
        if not wanted.quick_ask and self._window is not None:
            self._window.close()
        if self._shortcut is not None and wanted.quick_ask and wanted.quick_ask_shortcut:
            self._shortcut.begin()
        elif self._shortcut is not None:
            self._said = ""
            self._shortcut.end()
        self._explain()

    @Slot(str)
    def _bound(self, keys: str) -> None:
        if keys:
            self._said = self.tr("Your desktop has bound it to {keys}, and lets you change that.").format(keys=keys)
        else:
            self._said = self.tr("Your desktop knows it. Choose its keys in the settings of the desktop.")
        self._explain()

    @Slot(str)
    def _refused(self, reason: str) -> None:
        self._said = f"{reason} {no_shortcut()}".strip()
        self._explain()

    def _explain(self) -> None:
        if self._dialog is None:
            return
        row = self._dialog.rows[SHORTCUT]
        if self._shortcut is None:
            row.set_unavailable(no_shortcut())
        elif self._said:
            row.explain(self._said)

    @Slot()
    def _dialog_gone(self) -> None:
        self._dialog = None
