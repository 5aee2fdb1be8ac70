"""How the conversation looks: size of the text, what its reader likes of type, the theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sagedesk.ui.appearance.theme import Theme, Tokens
from sagedesk.ui.chat.typography import NORMAL, Measure, Typography

SMALLEST, LARGEST = 0.5, 3.0


class Look(QObject):
    """``changed`` when anything has; ``zoom_changed(zoom)`` when the size has."""

    changed = Signal()
    zoom_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        """1.0 is 100 %."""
        self.measure = NORMAL
        self._theme = theme
        theme.changed.connect(self.changed)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._theme.tokens

    @property
    def typography(self) -> Typography:
        """Fonts and distances at this size."""
        return Typography.at(self.zoom, self.measure)

    def set_zoom(self, zoom: float) -> None:
        """Set the size; it is kept between SMALLEST and LARGEST."""
        zoom = round(max(SMALLEST, min(LARGEST, zoom)), 2)
        if zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit()
            self.zoom_changed.emit(zoom)

    def set_measure(self, measure: Measure) -> None:
        """Set fonts, line width and density."""
        if measure != self.measure:
            self.measure = measure
            self.changed.emit()
