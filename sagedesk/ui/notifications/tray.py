"""The icon in the tray, for whoever wants one, where the desktop has a tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from sagedesk.ui.appearance.icons import application_icon
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.window.open_windows import OpenWindows


class Tray(QObject):
    """Shown and hidden as the settings say. Closing the last window leaves the program in it only if it is there.

    ``new_wanted`` for a new conversation, ``quick_ask_wanted`` for a quick question, ``quit_wanted``.
    """

    new_wanted = Signal()
    quick_ask_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, windows: OpenWindows, settings: LiveSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._settings = settings
        self.menu = QMenu()
        self.menu.addAction(self.tr("Show SageDesk"), self._come_to_front)
        self.menu.addAction(self.tr("New conversation"), self.new_wanted.emit)
        self._quick_ask = self.menu.addAction(self.tr("Quick ask"), self.quick_ask_wanted.emit)
        self._quick_ask.setVisible(False)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(application_icon(), self)
        self._icon.setToolTip("SageDesk")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        settings.changed.connect(self._setting_changed)
        windows.changed.connect(self._look_at_windows)
        self._show()

    @property
    def is_shown(self) -> bool:
        """Whether the icon is in the tray."""
        return self._icon.isVisible()

    def offer_quick_ask(self, offered: bool) -> None:
        """Offer to ask a quick question, or do not."""
        self._quick_ask.setVisible(offered)

    @Slot()
    def end(self) -> None:
        """Leave the tray: the program ends."""
        self._icon.hide()
        self.menu.deleteLater()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key.startswith("notifications."):
            self._show()

    def _show(self) -> None:
        wanted = self._settings.value.notifications.tray
        self._icon.setVisible(wanted and QSystemTrayIcon.isSystemTrayAvailable())
        self._look_at_windows()
        for window in self._windows.all:
            if not self.is_shown and not window.isVisible() and window.hidden_to_tray:
                # there would be no way back to it
                window.come_to_front()

    @Slot()
    def _look_at_windows(self) -> None:
        """Have only the last window stay when it is closed."""
        stays = self.is_shown and self._settings.value.notifications.close_to_tray and len(self._windows.all) == 1
        for window in self._windows.all:
            window.stays_when_closed = stays

    @Slot()
    def _come_to_front(self) -> None:
        self._windows.front.come_to_front()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._come_to_front()
