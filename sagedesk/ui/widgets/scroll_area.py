"""A scroll area that assistive technology can read while its scroll bar comes and goes.

Qt's own counts the scroll bars that are to be seen among the children, and reads beyond its list when it is asked for
one that has gone since it was counted: the program ended so, when a step of the first run gave way to a lower one (Qt
6.11, QAccessibleAbstractScrollArea::child).
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget

from sagedesk.ui.widgets.interfaces import describe_by


class ScrollArea(QScrollArea):
    """What is scrolled is its one child for a screen reader; everything else is QScrollArea's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        describe_by(ScrollArea, _ScrollAreaInterface)


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
