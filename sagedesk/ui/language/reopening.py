"""Opens the window again when another language is chosen: the texts of one that stands there do not change."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Slot

from sagedesk.settings import SETTINGS, Choice
from sagedesk.ui.language.applying import spoken_language
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.window.windows import Windows

_KEY = "language.language"


class Reopening(QObject):
    """Offers it in the window in front. ``wanted`` once the person chose so, and the windows were closed for it."""

    def __init__(self, windows: Windows, settings: LiveSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._settings = settings
        self._spoken = self._chosen()
        self.wanted = False
        settings.changed.connect(self._changed)

    def _chosen(self) -> str:
        return spoken_language(self._settings.value.language.language, QLocale.system())

    @Slot(str)
    def _changed(self, key: str) -> None:
        if key != _KEY:
            return
        chosen = self._chosen()
        if chosen == self._spoken:
            self._windows.open.front.notices.dismiss()
            return
        kind = SETTINGS[_KEY].kind
        names = kind.options if isinstance(kind, Choice) else {}
        said = self.tr("SageDesk speaks {language} from the next start on.").format(language=names.get(chosen, chosen))
        self._windows.open.front.notices.ask(said, {self.tr("Start again now"): self._reopen})

    @Slot()
    def _reopen(self) -> None:
        self.wanted = True
        self._windows.close_all()
