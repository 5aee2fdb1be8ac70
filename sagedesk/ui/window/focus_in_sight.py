"""Keeps what has the keyboard in sight: Qt scrolls to it within an area, but not when Tab comes from outside."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusInSight(QObject):
    """Scrolls every area to what gets the keyboard in it, by as little as is needed."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._show)

    @Slot(QWidget, QWidget)
    def _show(self, _before: QWidget | None, now: QWidget | None) -> None:
        around = now.parentWidget() if now is not None else None
        while now is not None and around is not None:
            if isinstance(around, QScrollArea) and around.widget() is not None:
                around.ensureWidgetVisible(now, 0, 0)
            around = around.parentWidget()
