"""How the window looks for its reader: theme, font and size of the text, by the settings and by actions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QInputDialog, QWidget

from sagedesk.settings import SETTINGS
from sagedesk.ui.actions.registry import ActionRegistry
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.chat.typography import Measure
from sagedesk.ui.chat.view import ChatView
from sagedesk.ui.settings.live import LiveSettings

ZOOM_STEP = 1.1


class Looks(QObject):
    """Keeps a window as its settings say."""

    def __init__(
        self, theme: Theme, chat: ChatView, settings: LiveSettings, registry: ActionRegistry, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._chat = chat
        self._settings = settings
        self._registry = registry
        self._window = window
        for key in SETTINGS:
            self._apply(key)
        settings.changed.connect(self._apply)
        chat.zoom_changed.connect(self._keep_zoom)
        registry.choice("theme").triggered.connect(self._choose_theme)
        registry["larger-text"].triggered.connect(self._larger)
        registry["smaller-text"].triggered.connect(self._smaller)
        registry["normal-text"].triggered.connect(self._normal)
        registry["font"].triggered.connect(self._choose_font)

    @Slot(str)
    def _apply(self, key: str) -> None:
        chosen = self._settings.value.appearance
        if key == "appearance.theme":
            self._theme.set_mode(chosen.theme)
            self._registry[f"theme-{chosen.theme}"].setChecked(True)
        elif key == "appearance.accent":
            self._theme.set_accent(chosen.accent)
        elif key == "appearance.zoom":
            self._chat.set_zoom(chosen.zoom / 100)
        elif key == "appearance.motion":
            self._chat.set_reduced_motion({"reduced": True, "full": False}.get(chosen.motion))
        elif key == "appearance.figures":
            self._chat.set_figures_shown(chosen.figures)
        elif key == "notifications.read_out":
            self._chat.set_replies_read_out(self._settings.value.notifications.read_out == "text")
        elif key.startswith("appearance."):
            self._set_measure(chosen.font)

    def _set_measure(self, font: str) -> None:
        chosen = self._settings.value.appearance
        measure = Measure(
            family=font,
            code_family=chosen.code_font,
            line_width=chosen.line_width,
            compact=chosen.density == "compact",
        )
        self._chat.set_measure(measure)

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self._settings.set("appearance.theme", action.objectName().removeprefix("theme-"))

    @Slot(float)
    def _keep_zoom(self, zoom: float) -> None:
        self._settings.set("appearance.zoom", round(zoom * 100))

    @Slot()
    def _larger(self) -> None:
        self._chat.set_zoom(self._chat.zoom * ZOOM_STEP)

    @Slot()
    def _smaller(self) -> None:
        self._chat.set_zoom(self._chat.zoom / ZOOM_STEP)

    @Slot()
    def _normal(self) -> None:
        self._chat.set_zoom(1.0)

    @Slot()
    def _choose_font(self) -> None:
        """Ask for the font of the text; the conversation shows each one at once."""
        system, font = self.tr("The system’s font"), self._settings.value.appearance.font
        dialog = QInputDialog(self._window)
        dialog.setObjectName("font")
        dialog.setWindowTitle(self.tr("Font of the conversation"))
        dialog.setLabelText(self.tr("Messages are shown in this font. Code keeps its own."))
        dialog.setComboBoxItems([system, *text_families()])
        dialog.setTextValue(font or system)
        dialog.textValueChanged.connect(self._try_font)
        dialog.textValueSelected.connect(self._take_font)
        dialog.rejected.connect(self._leave_font)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _try_font(self, name: str) -> None:
        self._set_measure(self._family(name))

    @Slot(str)
    def _take_font(self, name: str) -> None:
        self._settings.set("appearance.font", self._family(name))

    @Slot()
    def _leave_font(self) -> None:
        self._apply("appearance.font")

    def _family(self, name: str) -> str:
        return "" if name == self.tr("The system’s font") else name


def text_families(*, fixed: bool = False) -> list[str]:
    """Return the fonts that a text can be set in, by name; only those of equally wide letters where ``fixed``."""
    return [
        family
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
        if QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isPrivateFamily(family)
        and (not fixed or QFontDatabase.isFixedPitch(family))
    ]
