"""The language of the window's own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from sagedesk.paths import resources_dir
from sagedesk.translation import set_translator

SYSTEM = "system"
_OURS, _QTS = "sagedesk", "qtbase"


def apply_language(application: QApplication, language: str) -> None:
    """Have every text that is shown from now on in a language, as "de", or that of the system.

    English is the language of the code; its file has the plural forms. A language that there is no file for stays
    English.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale() if language == SYSTEM else QLocale(language)
    _install(application, QLocale("en"), _OURS, str(resources_dir() / "translations"))
    _install(application, locale, _QTS, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translated = _install(application, locale, _OURS, str(resources_dir() / "translations"))
    english = locale.language() == QLocale.Language.English
    set_translator(_translated if translated and not english else None)


def _translated(context: str, text: str, count: int | None) -> str:
    """Return a text from below the window in its language. Qt lets any thread ask."""
    return QCoreApplication.translate(context, text, "", -1 if count is None else count)


def _install(application: QApplication, locale: QLocale, name: str, folder: str) -> bool:
    translator = QTranslator(application)
    if translator.load(locale, name, "_", folder):
        return application.installTranslator(translator)
    translator.deleteLater()
    return False
