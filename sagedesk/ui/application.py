"""The QApplication: its name, style, fonts and logs, before there is any window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from sagedesk.paths import config_dir
from sagedesk.ui.appearance.icons import application_icon
from sagedesk.ui.appearance.style import stylesheet
from sagedesk.ui.appearance.theme import Theme, palette
from sagedesk.ui.garbage import GarbageCollection
from sagedesk.version import __version__

DESKTOP_ID = "org.sagedesk.SageDesk"
"""The name of the launcher, by which a desktop knows that the window is its own."""


class Application(QApplication):
    """``link_opened(str)`` when macOS gives the running program a link or a file; elsewhere they come with a start."""

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take a link or a file; leave everything else to Qt."""
        if isinstance(event, QFileOpenEvent):
            self.link_opened.emit(event.url().toString())
            return True
        return super().event(event)


def make_application() -> QApplication:
    """Return the QApplication, styled by nothing yet but Qt's Fusion."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # only there

        # the same as of the installed shortcut: or the taskbar shows a second button
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(DESKTOP_ID)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = Application(sys.argv[:1])
    application.setApplicationName("SageDesk")
    application.setApplicationDisplayName("SageDesk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_ID)
    application.setWindowIcon(application_icon())
    application.setStyle("Fusion")
    GarbageCollection(application)
    return application


def make_place() -> QSettings:
    """Return the file of where the window was and how it was divided."""
    return QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give every widget the theme's palette and style sheet."""
    application.setPalette(palette(theme.tokens))
    application.setStyleSheet(stylesheet(theme.tokens))
