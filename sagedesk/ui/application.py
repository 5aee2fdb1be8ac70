"""The QApplication: its name, style, fonts and logs, before there is any window."""

from __future__ import annotations

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from sagedesk.paths import config_dir, log_dir
from sagedesk.ui.garbage import GarbageCollection
from sagedesk.ui.icons import application_icon
from sagedesk.ui.style import stylesheet
from sagedesk.ui.theme import Theme, palette
from sagedesk.version import __version__

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application() -> QApplication:
    """Return the QApplication, styled by nothing yet but Qt's Fusion."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("SageDesk")
    application.setApplicationDisplayName("SageDesk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("sagedesk")
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


def keep_logs() -> None:
    """Write warnings, Qt's messages and unforeseen errors to a rotating file (at most 2 MB); no secret is logged."""
    try:
        log_dir().mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_dir() / "sagedesk.log", maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    except OSError:
        # a disk that cannot be written must not keep the window from opening
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    qInstallMessageHandler(_log_qt)
    sys.excepthook = _log_unforeseen


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s (%s)", message, context.category)


def _log_unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.error("Unforeseen: %s", "".join(traceback.format_exception(kind, error, trace)))
