"""How the conversation is set for its reader: the size of its text and its font, kept in the window's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QInputDialog, QWidget

from sagedesk.ui.chat.view import ChatView

ZOOM_STEP = 1.1
SYSTEM_FONT = "The system’s font"


class Reading(QObject):
    """Sets a view as it was set last, and takes note of what is chosen."""

    def __init__(self, chat: ChatView, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._chat = chat
        self._settings = settings
        self._window = window
        self._family = str(settings.value("font", "")) or None
        chat.set_font_family(self._family)
        try:
            chat.set_zoom(float(str(settings.value("zoom", 1.0))))
        except ValueError:  # somebody wrote into the file
            chat.set_zoom(1.0)
        chat.zoom_changed.connect(self._keep_zoom)

    @Slot(float)
    def _keep_zoom(self, zoom: float) -> None:
        self._settings.setValue("zoom", zoom)

    @Slot()
    def larger(self) -> None:
        """Make the text larger by a step."""
        self._chat.set_zoom(self._chat.zoom * ZOOM_STEP)

    @Slot()
    def smaller(self) -> None:
        """Make the text smaller by a step."""
        self._chat.set_zoom(self._chat.zoom / ZOOM_STEP)

    @Slot()
    def normal(self) -> None:
        """Give the text its own size again."""
        self._chat.set_zoom(1.0)

    @Slot()
    def choose_font(self) -> None:
        """Ask for the font of the text; the conversation shows each one at once."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("font")
        dialog.setWindowTitle("Font of the conversation")
        dialog.setLabelText("Messages are shown in this font. Code keeps its own.")
        dialog.setComboBoxItems([SYSTEM_FONT, *_families()])
        dialog.setTextValue(self._family or SYSTEM_FONT)
        dialog.textValueChanged.connect(self._try)
        dialog.textValueSelected.connect(self._take)
        dialog.rejected.connect(self._go_back)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _try(self, name: str) -> None:
        self._chat.set_font_family(None if name == SYSTEM_FONT else name)

    @Slot(str)
    def _take(self, name: str) -> None:
        self._family = None if name == SYSTEM_FONT else name
        self._settings.setValue("font", self._family or "")

    @Slot()
    def _go_back(self) -> None:
        self._chat.set_font_family(self._family)


def _families() -> list[str]:
    return [
        family
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    ]
