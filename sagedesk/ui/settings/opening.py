"""Opens the dialog of the settings and the shortcut sheet, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from sagedesk.ui.parameters.layers import Scope
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sagedesk.ui.settings.dialog import SettingsDialog

_IN_THE_TRAY = ("notifications.tray", "notifications.close_to_tray")


class SettingsOpening(QObject):
    """Serves the actions "settings" and "shortcuts". ``made(SettingsDialog)`` when the dialog is made."""

    made = Signal(object)

    def __init__(self, window: MainWindow, settings: LiveSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        window.registry["settings"].triggered.connect(self._open_settings)
        window.registry["shortcuts"].triggered.connect(self.open_shortcuts)

    @Slot(str)
    def show_setting(self, key: str) -> None:
        """Open the settings at one of them."""
        self._dialog().show_setting(key)

    @Slot()
    def open_shortcuts(self) -> None:
        """Open the shortcut sheet, or bring it to the front."""
        from sagedesk.ui.actions.sheet import ShortcutSheet  # noqa: PLC0415  # with its first use

        window = self._window
        sheet = window.findChild(ShortcutSheet) or ShortcutSheet(window.registry, self._settings, window.theme, window)
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()

    @Slot()
    def _open_settings(self) -> None:
        self._dialog()

    @Slot()
    def _open_parameters(self) -> None:
        self._window.registry["parameters"].setChecked(True)
        self._window.parameters.choose_scope(Scope.EVERYWHERE)
        self._window.activateWindow()

    def _dialog(self) -> SettingsDialog:
        from sagedesk.ui.settings.dialog import SettingsDialog  # noqa: PLC0415  # with its first use

        dialog = self._window.findChild(SettingsDialog)
        if dialog is None:
            elsewhere = {
                "keyboard.bindings": (self.tr("Change shortcuts…"), self.open_shortcuts),
                "generation.parameters": (self.tr("Open the parameters"), self._open_parameters),
                "generation.presets": (self.tr("Open the presets"), self._open_parameters),
            }
            no_tray = self.tr("This desktop has no tray.")
            unavailable = {} if QSystemTrayIcon.isSystemTrayAvailable() else dict.fromkeys(_IN_THE_TRAY, no_tray)
            dialog = SettingsDialog(self._settings, self._window.theme, elsewhere, unavailable, self._window)
            self.made.emit(dialog)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog
