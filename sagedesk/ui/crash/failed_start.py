"""Tells of a start that failed before there was a window, where nobody reads a terminal."""

from __future__ import annotations

import logging
import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from sagedesk.errors import SageDeskError
from sagedesk.ui.crash.fault_log import log_file

_log = logging.getLogger(__name__)


def tell_of_failed_start(error: SageDeskError) -> None:
    """Log the error, and show it in a dialog unless a terminal shows it."""
    _log.error("The start failed: %s %s", error, error.detail)
    if sys.stderr is not None and sys.stderr.isatty():
        return
    application = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Warning, "SageDesk", error.message)
    box.setInformativeText(f"{error.hint}\n\n{log_file()}".strip())
    box.setDetailedText(error.detail)
    box.exec()
    del application
