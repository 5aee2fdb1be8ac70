"""Which windows are open, and which of them something belongs to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.ui.window.main_window import MainWindow


class OpenWindows(QObject):
    """The windows in the order in which they were in front, the last one first.

    ``changed`` when one comes or goes, ``shown(conversation_id)`` when one shows another conversation. The last window
    stays here when it has closed: what still has something to say has a place to say it.
    """

    changed = Signal()
    shown = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._windows: list[MainWindow] = []
        self.beside = ""
        """The conversation that is seen elsewhere than in one of the windows: where something was asked quickly."""

    def add(self, window: MainWindow) -> None:
        """Know a window, which is in front from now on."""
        self._windows.insert(0, window)
        window.activated.connect(self._activated)
        window.conversation_shown.connect(self.shown)
        self.changed.emit()

    def remove(self, window: MainWindow) -> None:
        """Know a window no more; the last one stays."""
        if len(self._windows) > 1 and window in self._windows:
            self._windows.remove(window)
            self.changed.emit()

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """All windows, the one that was in front last first."""
        return tuple(self._windows)

    @property
    def front(self) -> MainWindow:
        """The window that was in front last. Raises IndexError before there is any."""
        return self._windows[0]

    @property
    def is_active(self) -> bool:
        """Whether any window has the keyboard."""
        return any(window.isActiveWindow() for window in self._windows)

    def showing(self, conversation_id: str, *, but: MainWindow | None = None) -> MainWindow | None:
        """Return the window other than ``but`` that shows a conversation, if any."""
        return next((each for each in self._windows if each.shown_id == conversation_id and each is not but), None)

    def own(self, conversation_id: str) -> MainWindow | None:
        """Return the window of its own that a conversation has, if any."""
        return next((each for each in self._windows if each.own and each.shown_id == conversation_id), None)

    def place_of(self, conversation_id: str) -> MainWindow:
        """Return where something that happens to a conversation is told: where it is shown, else in front."""
        return self.showing(conversation_id) or self.front

    @Slot(object)
    def _activated(self, window: MainWindow) -> None:
        if window in self._windows and window is not self._windows[0]:
            self._windows.remove(window)
            self._windows.insert(0, window)
            self.changed.emit()
