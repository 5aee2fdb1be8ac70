"""The spell-check of the window: its parts are made and wired here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sagedesk.errors import SageDeskError
from sagedesk.ui.composer.spelling.marks import SpellingMarks
from sagedesk.ui.composer.spelling.menu import SpellingMenu
from sagedesk.ui.composer.spelling.speller import LANGUAGES, ON, Speller, system_language
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.settings.opening import SettingsOpening
from sagedesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sagedesk.ui.settings.dialog import SettingsDialog


class Spelling(QObject):
    """Checks what is written in the composer, and tells the settings what this computer has."""

    def __init__(self, window: MainWindow, settings: LiveSettings, opening: SettingsOpening, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._opening = opening
        self._dialog: SettingsDialog | None = None
        self.speller = Speller(settings, self)
        self.speller.failed.connect(self._complain)
        editor = window.composer.editor
        self.marks = SpellingMarks(editor, self.speller, window.theme)
        self._menu = SpellingMenu(editor, self.marks, self.speller)
        self._menu.settings_wanted.connect(self._open_settings)
        opening.made.connect(self._dialog_made)
        self.speller.changed.connect(self._explain)
        window.closing.connect(self.speller.close)

    @Slot()
    def _open_settings(self) -> None:
        self._opening.show_setting(LANGUAGES)

    @Slot(object)
    def _dialog_made(self, dialog: SettingsDialog) -> None:
        self._dialog = dialog
        dialog.destroyed.connect(self._dialog_gone)
        self.speller.load()
        self._explain()

    @Slot()
    def _dialog_gone(self) -> None:
        self._dialog = None

    @Slot()
    def _explain(self) -> None:
        """Say in the settings which dictionaries there are, and why what was asked for is not checked."""
        dictionaries, dialog = self.speller.loaded, self._dialog
        if dictionaries is None or dialog is None:
            return
        if dictionaries.missing:
            dialog.rows[ON].set_unavailable(dictionaries.missing)
            dialog.rows[LANGUAGES].control.setEnabled(False)
            return
        from sagedesk.ui.settings.controls import LanguagesControl, language_name  # noqa: PLC0415  # with the dialog

        row = dialog.rows[LANGUAGES]
        if isinstance(row.control, LanguagesControl):
            row.control.offer(dictionaries.available)
        if not dictionaries.chosen:
            wanted = self._settings.value.writing.spelling_languages or (system_language(),)
            names = ", ".join(language_name(tag) for tag in wanted)
            row.explain(
                self.tr(
                    "This computer has no dictionary for: {languages}. Choose another language, or install one."
                ).format(languages=names)
            )

    @Slot(object)
    def _complain(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))
