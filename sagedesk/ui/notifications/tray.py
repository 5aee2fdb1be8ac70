"""The icon in the tray, for whoever wants one, where the desktop has a tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from sagedesk.ui.appearance.icons import application_icon
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.window.main_window import MainWindow


class Tray(QObject):
    """Shown and hidden as the settings say. Closing the window leaves the program in the tray only if it is there."""

    def __init__(self, window: MainWindow, settings: LiveSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._menu = QMenu(window)
        self._menu.addAction(self.tr("Show SageDesk"), window.come_to_front)
        self._menu.addAction(window.registry["new-conversation"])
        self._menu.addSeparator()
        self._menu.addAction(window.registry["quit"])
        self._icon = QSystemTrayIcon(application_icon(), self)
        self._icon.setToolTip("SageDesk")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        settings.changed.connect(self._setting_changed)
        window.closing.connect(self._icon.hide)
        window.shown.connect(self._shown)
        self._show()

    @property
    def is_shown(self) -> bool:
        """Whether the icon is in the tray."""
        return self._icon.isVisible()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key.startswith("notifications."):
            self._show()

    def _show(self) -> None:
        wanted = self._settings.value.notifications
        self._icon.setVisible(wanted.tray and QSystemTrayIcon.isSystemTrayAvailable())
        self._window.stays_when_closed = self.is_shown and wanted.close_to_tray
        if not self.is_shown and not self._window.isVisible() and self._window.hidden_to_tray:
            # there would be no way back to it
            self._window.come_to_front()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._window.come_to_front()

    @Slot(bool)
    def _shown(self, shown: bool) -> None:
        # a dialog that is closed while the window is in the tray must not end the program
        QApplication.setQuitOnLastWindowClosed(shown)
