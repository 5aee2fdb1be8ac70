"""Writes the log: warnings, Qt's messages, unforeseen errors of every thread, and where a crash was.

An error that nothing foresaw is also signalled, so that the window can tell of it while the program goes on.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from sagedesk.library.redaction import redacted
from sagedesk.paths import log_dir
from sagedesk.ui.crash.last_run import CRASH_FILE, Crash, take_crash
from sagedesk.version import __version__

_log = logging.getLogger(__name__)
_LARGEST, _KEPT = 1_000_000, 2
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    """Return the file that the window writes its log to; older ones have .1 and .2 behind their names."""
    return log_dir() / "sagedesk.log"


class _WithoutSecrets(logging.Formatter):
    """The whole record passes through redaction, its traceback too: an error's words may quote a header."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record).encode(errors="replace")).decode(errors="replace")


class FaultLog(QObject):
    """Records from its making to ``stop``. ``happened(str)`` when an unforeseen error was recorded: its traceback.

    ``crash`` is what ended the run before this one, or None. Where the folder cannot be written, errors are still
    signalled.
    """

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.crash: Crash | None = None
        self._handler: RotatingFileHandler | None = None
        self._crash_file: IO[str] | None = None
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        try:
            self._open(log_dir())
        except OSError:
            # a disk that cannot be written must not keep the window from opening
            _log.warning("There is no log: its folder cannot be written", exc_info=True)
        qInstallMessageHandler(_log_qt)
        sys.excepthook = self._unforeseen
        threading.excepthook = self._unforeseen_in_thread
        sys.unraisablehook = self._unraisable

    def stop(self) -> None:
        """Give the hooks back, and close the files."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        qInstallMessageHandler(None)
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def _open(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._handler = RotatingFileHandler(log_file(), maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
        self._handler.setFormatter(_WithoutSecrets("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(self._handler)
        self.crash = take_crash(folder)
        if self.crash is not None:
            _log.error("The run before this one crashed:\n%s", self.crash.detail)
        # it writes from inside a signal handler, and needs a file that stays open
        self._crash_file = (folder / CRASH_FILE).open("w", encoding="utf-8")
        self._crash_file.write(f"SageDesk {__version__}, process {os.getpid()}\n")
        self._crash_file.flush()
        faulthandler.enable(self._crash_file)

    def _unforeseen(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        self._record("".join(traceback.format_exception(kind, error, trace)))

    def _unforeseen_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            thread = args.thread.name if args.thread else "a thread"
            lines = traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback)
            self._record(f"In {thread}: {''.join(lines)}")

    def _unraisable(self, what: sys.UnraisableHookArgs) -> None:
        # nobody waits for what such a place does (a destructor), so that the log is enough
        lines = traceback.format_exception(what.exc_type, what.exc_value, what.exc_traceback)
        _log.warning("%s %r: %s", what.err_msg or "Ignored in", what.object, "".join(lines))

    def _record(self, text: str) -> None:
        _log.error("Unforeseen: %s", text)
        self.happened.emit(redacted(text.encode(errors="replace")).decode(errors="replace"))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s (%s)", message, context.category)
