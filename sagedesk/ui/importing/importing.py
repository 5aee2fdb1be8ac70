"""Imports files off the GUI thread, one after the other, and reports what came of each."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from sagedesk.errors import CancelledError, SageDeskError
from sagedesk.export import ImportReport, import_file
from sagedesk.library import Library
from sagedesk.llm.cancellation import CancelToken
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.importing.dialog import ImportDialog
from sagedesk.ui.importing.dropping import FileDrops
from sagedesk.ui.window.main_window import MainWindow

_TELL_EVERY = 0.1
"""Seconds between two words about how far an import is."""


class Importing(QObject):
    """``added`` when conversations have come into the library."""

    added = Signal()
    _progressed = Signal(int, int)

    def __init__(self, window: MainWindow, library: Library, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._jobs = jobs
        self._dialog: ImportDialog | None = None
        self._cancel: CancelToken | None = None
        self._waiting: list[Path] = []
        self._folder = Path.home()
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._drops = FileDrops(window.sidebar, self)
        self._drops.dropped.connect(self.import_files)
        window.registry["import"].triggered.connect(self.choose)
        window.closing.connect(self._close)

    @Slot()
    def choose(self) -> None:
        """Ask for the files to import."""
        chooser = QFileDialog(self._window, self.tr("Import conversations"), str(self._folder))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilters([self.tr("Exports of chats (*.json *.zip)"), self.tr("All files (*)")])
        chooser.filesSelected.connect(self._chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def ask(self, path: Path) -> None:
        """Ask whether to import a file: it was opened from a desktop, where a click may be a mistake."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Import conversations"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Import the conversations in “{name}”?").format(name=path.name))
        box.setInformativeText(self.tr("They are added to those that you have. What you have already stays as it is."))
        importing = box.addButton(self.tr("Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(importing)
        importing.clicked.connect(lambda: self.import_files([path]))
        box.open()

    @Slot(object)
    def import_files(self, paths: Sequence[Path]) -> None:
        """Import files; those that are dropped while others are read wait for them."""
        if self._library.is_read_only:
            self._window.notices.complain(self.tr("Nothing can be imported: the library is open only for reading."))
            return
        self._waiting += paths
        if self._dialog is None:
            self._dialog = ImportDialog(self._window)
            self._dialog.stop_requested.connect(self._stop)
            self._dialog.finished.connect(self._dialog_closed)
        self._dialog.show()
        if self._cancel is None:
            self._next()

    @Slot(list)
    def _chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        self._folder = paths[0].parent
        self.import_files(paths)

    def _next(self) -> None:
        if not self._waiting:
            self._cancel = None
            if self._dialog is not None:
                self._dialog.set_ended()
            return
        path = self._waiting.pop(0)
        self._cancel = cancel = CancelToken()
        told = 0.0

        def progress(done: int, size: int) -> None:
            nonlocal told
            cancel.raise_if_cancelled()
            if time.monotonic() - told > _TELL_EVERY:
                told = time.monotonic()
                self._progressed.emit(*_in_kilobytes(done, size))

        if self._dialog is not None:
            self._dialog.set_reading(path.name)
        self._jobs.run(
            lambda: import_file(self._library, path, progress=progress),
            done=partial(self._imported, path),
            failed=partial(self._not_imported, path),
        )

    def _imported(self, path: Path, report: ImportReport) -> None:
        self.added.emit()
        if self._dialog is not None:
            self._dialog.add_report(path.name, report)
        self._next()

    def _not_imported(self, path: Path, error: SageDeskError) -> None:
        # some may have been added before it failed
        self.added.emit()
        stopped = isinstance(error, CancelledError)
        if self._dialog is not None:
            said = self.tr("Stopped. Conversations that were added by then stay.") if stopped else str(error)
            self._dialog.add_failure(path.name, said)
        elif not stopped:
            self._window.notices.complain(str(error))
        self._next()

    @Slot(int, int)
    def _show_progress(self, done: int, size: int) -> None:
        if self._dialog is not None and self._cancel is not None:
            self._dialog.set_progress(done, size)

    @Slot()
    def _stop(self) -> None:
        self._waiting.clear()
        if self._cancel is not None:
            self._cancel.cancel()

    @Slot()
    def _dialog_closed(self) -> None:
        self._dialog = None

    @Slot()
    def _close(self) -> None:
        self._stop()
        if self._dialog is not None:
            self._dialog.done(ImportDialog.DialogCode.Rejected)


def _in_kilobytes(done: int, size: int) -> tuple[int, int]:
    # a signal's int has 32 bits
    return done >> 10, max(1, size >> 10)
