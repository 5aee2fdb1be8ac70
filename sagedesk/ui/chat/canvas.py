"""The surface that the conversation is drawn on. What was drawn and has only moved is moved, not drawn again."""

from __future__ import annotations

from math import floor, inf

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from sagedesk.ui.chat.accessible_messages import AccessibleMessages


class MessageCanvas(QWidget):
    """The viewport of a ChatView: a widget of its own, so that screen readers get a list from it.

    ``messages`` is set before it is shown.
    """

    messages: AccessibleMessages

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._y = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_from(self, y: float, changed_from: float) -> None:
        """Show the conversation from another height on; from ``changed_from`` (infinity: nowhere) it looks other."""
        shift = self._y - y
        self._y = y
        if shift != int(shift) or abs(shift) >= self.height():
            self.update()
            return
        if shift:
            self._shift(int(shift))
        if changed_from < inf:
            top = max(0, floor(changed_from - y))
            self.update(0, top, self.width(), self.height() - top)

    def _shift(self, pixels: int) -> None:
        """Move what is drawn; the real widgets on it stay where they are."""
        widgets = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        covered = [widget.geometry() for widget in widgets if widget.isVisible()]
        self.scroll(0, pixels, QRect(self.rect()))
        for place in covered:
            self.update(place)
            self.update(place.translated(0, pixels))
