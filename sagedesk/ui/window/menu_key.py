"""Shift+F10 opens the context menu wherever the keyboard is: many keyboards have no menu key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class MenuKey(QObject):
    """Does in a window what Qt does for the menu key; of this combination it knows on Windows alone."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        shortcut = QShortcut(QKeySequence("Shift+F10"), window)
        shortcut.activated.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        widget = QApplication.focusWidget()
        if widget is not None:
            # a list gives whole pixels, a text field parts of them
            place = QRectF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
            QCoreApplication.sendEvent(widget, event)
