"""Has the program speak a language: texts, the side that lines begin at, dates and numbers."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from sagedesk.translation import set_translator
from sagedesk.ui.language.offered import ENGLISH, folder, offered_languages

SYSTEM = "system"
_OURS, _QTS = "sagedesk", "qtbase"
_DECIMALS = re.compile(r",?\.(\d)f")
_LARGEST = 2**63 - 1  # that Qt writes


def apply_language(application: QApplication, language: str, system: QLocale | None = None) -> None:
    """Have every text that is shown from now on in a language, as "de", or that of the system.

    English is the language of the code; its file has the plural forms. A language that there is no file for stays
    English. ``system`` is the locale of the system.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    system = system or QLocale.system()
    spoken = spoken_language(language, system)
    locale = locale_of(spoken, system)
    QLocale.setDefault(locale)
    _install(application, QLocale(ENGLISH), _OURS, str(folder()))
    _install(application, locale, _QTS, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if spoken != ENGLISH:
        _install(application, locale, _OURS, str(folder()))
    if spoken == ENGLISH:
        set_translator(None)
    else:
        set_translator(_translated, _number)
    application.setLayoutDirection(locale.textDirection())


def spoken_language(language: str, system: QLocale) -> str:
    """Return the code of the language that a setting means: the first that the system prefers and that there is."""
    preferred = [QLocale(name) for name in system.uiLanguages()] if language == SYSTEM else [QLocale(language)]
    there = offered_languages()
    codes = (QLocale.languageToCode(each.language()) for each in preferred)
    return next((code for code in codes if code in there), ENGLISH)


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written: as the system has it where that speaks the language."""
    if QLocale.languageToCode(system.language()) == language:
        return system
    if language == "ar":
        # the figures of endpoints stand between Latin names: its Western digits are read without a jump
        return QLocale("ar_AE")
    if language == ENGLISH and system.language() != QLocale.Language.C:
        return QLocale(QLocale.Language.English, system.territory())
    return QLocale(language)


def _translated(context: str, text: str, count: int | None) -> str:
    """Return a text from below the window in its language. Qt lets any thread ask."""
    return QCoreApplication.translate(context, text, "", -1 if count is None else count)


def _number(value: float, form: str) -> str:
    """Return a number in the way of the language, with the digits that Python's form for it asks for."""
    if form == "," and isinstance(value, int) and abs(value) <= _LARGEST:
        return QLocale().toString(value)
    if decimals := _DECIMALS.fullmatch(form):
        return QLocale().toString(float(value), "f", int(decimals[1]))
    return QLocale().toString(float(value), "g", 6) if form == "g" else format(value, form)


def _install(application: QApplication, locale: QLocale, name: str, where: str) -> None:
    translator = QTranslator(application)
    if translator.load(locale, name, "_", where):
        application.installTranslator(translator)
    else:
        translator.deleteLater()
