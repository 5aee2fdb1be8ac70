"""Regions beside each other, with a line between them that can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class SideBySide(QSplitter):
    """A splitter whose regions a screen reader comes to in their order: Qt has them the other way round."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802  # Qt's name
        """Add a region at the end."""
        super().addWidget(widget)
        for place in reversed(range(self.count())):
            if (region := self.widget(place)) is not None:
                region.lower()
