"""A scroll area that assistive technology can read while its scroll bar comes and goes.

Qt's own counts the scroll bars that are to be seen among the children, and reads beyond its list when it is asked for
one that has gone since it was counted: the program ended so, when a step of the first run gave way to a lower one (Qt
6.11, QAccessibleAbstractScrollArea::child).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """What is scrolled is its one child for a screen reader; everything else is QScrollArea's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _install()


class _ScrollAreaInterface(QAccessibleWidget):
    def __init__(self, area: ScrollArea) -> None:
        super().__init__(area, QAccessible.Role.Client)
        self._area = area

    def childCount(self) -> int:  # noqa: N802  # Qt's name
        return 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt allows none
        return QAccessible.queryAccessibleInterface(self._area.viewport()) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802  # Qt's name
        return 0 if child.object() is self._area.viewport() else -1


# Qt keeps raw pointers to interfaces, so each lives as long as its area.
_interfaces: dict[int, _ScrollAreaInterface] = {}
_installed: list[bool] = []


def _install() -> None:
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface_for)


def _interface_for(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, ScrollArea):
        return None
    key = id(thing)
    if key not in _interfaces:
        _interfaces[key] = _ScrollAreaInterface(thing)
        thing.destroyed.connect(partial(_interfaces.pop, key, None), Qt.ConnectionType.DirectConnection)
    return _interfaces[key]
