"""While the library is not open, what needs it cannot be used: it would do nothing, and not say so."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from sagedesk.ui.actions.table import When
from sagedesk.ui.window.main_window import MainWindow

_SOON_MILLISECONDS = 800
"""A library that opens within this time does not make the window flicker."""
_EARLY = (
    "about",
    "larger-text",
    "newer-version",
    "normal-text",
    "quit",
    "report-problem",
    "sidebar",
    "smaller-text",
    "theme-contrast",
    "theme-dark",
    "theme-light",
    "theme-system",
)
"""The actions that the window can do by itself."""


class Unopened(QObject):
    """Disables the sidebar, the header and the actions until ``opened``, once opening takes long or has failed."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._nothing = QWidget()
        self._shown: QWidget | None = None
        window.beginning.addWidget(self._nothing)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MILLISECONDS)
        self._soon.timeout.connect(self.disable)
        self._soon.start()

    @Slot()
    def disable(self) -> None:
        """Let what would do nothing not be used."""
        self._soon.stop()
        if self._shown is not None:
            return
        self._shown = self._window.beginning.currentWidget()
        self._window.beginning.setCurrentWidget(self._nothing)
        self._set_usable(False)

    @Slot()
    def opened(self) -> None:
        """Let everything be used."""
        self._soon.stop()
        if self._shown is None:
            return
        self._window.beginning.setCurrentWidget(self._shown)
        self._shown = None
        self._set_usable(True)

    def _set_usable(self, usable: bool) -> None:
        self._window.sidebar.setEnabled(usable)
        self._window.header.set_usable(usable)
        registry = self._window.registry
        registry.set_available(When.ALWAYS, usable)
        for action_id in _EARLY:
            registry[action_id].setEnabled(True)
