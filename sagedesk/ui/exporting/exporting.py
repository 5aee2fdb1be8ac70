"""Export from the window: what the dialog asks for is written off the GUI thread, and never over a file unasked."""

from __future__ import annotations

import time
from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from sagedesk.errors import CancelledError, FileExistsAlreadyError, SageDeskError
from sagedesk.export import export_conversations
from sagedesk.export.filenames import safe_name
from sagedesk.library import Library
from sagedesk.library.values import Conversation, Folder, TitledConversation
from sagedesk.llm.cancellation import CancelToken
from sagedesk.paths import documents_dir
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.exporting.choices import ExportChoices, Scope, remember
from sagedesk.ui.exporting.dialog import ExportDialog
from sagedesk.ui.window.main_window import MainWindow

_FOLDER = "export-folder"
_TELL_EVERY = 0.1
"""Seconds between two words about how far an export is."""


class Exporting(QObject):
    """Opens the dialog over the window, writes what it asks for, and says where it is."""

    _progressed = Signal(int, int)

    def __init__(
        self, window: MainWindow, library: Library, jobs: BackgroundJobs, place: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._jobs = jobs
        self._place = place
        self._dialog: ExportDialog | None = None
        self._cancel: CancelToken | None = None
        self._folder = Path(str(place.value(_FOLDER, "")) or documents_dir())
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        window.closing.connect(self._close)

    def ask(
        self,
        shown: Conversation | None,
        *,
        ticked: Collection[str] = (),
        folder_id: str | None = None,
        scope: Scope | None = None,
    ) -> None:
        """Open the dialog for the conversation that is shown, for several, for a folder, or for everything."""
        if self._dialog is None:
            self._dialog = ExportDialog(self._library, self._jobs, self._place, self._window)
            self._dialog.export_requested.connect(self._choose_target)
            self._dialog.stop_requested.connect(self._stop)
            self._dialog.finished.connect(self._dialog_closed)
        offer = partial(self._offer, shown, tuple(ticked), folder_id, scope)
        self._jobs.run(lambda: _listed(self._library), done=offer, failed=self._failed)

    def _offer(
        self,
        shown: Conversation | None,
        ticked: tuple[str, ...],
        folder_id: str | None,
        scope: Scope | None,
        listed: tuple[tuple[TitledConversation, ...], tuple[Folder, ...]],
    ) -> None:
        if self._dialog is not None and self._cancel is None:
            self._dialog.offer(*listed, shown=shown, ticked=ticked, folder_id=folder_id, scope=scope)
            self._dialog.show()
            self._dialog.activateWindow()

    @Slot()
    def _choose_target(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        choices, ids = dialog.choices, dialog.ids
        remember(self._place, choices)
        as_folder = choices.one_file_each and (ids is None or len(ids) != 1)
        chooser = QFileDialog(dialog, dialog.windowTitle(), str(self._existing_folder()))
        if as_folder:
            chooser.setFileMode(QFileDialog.FileMode.Directory)
            chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            ending = choices.form.ending
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.setNameFilter(f"{dialog.format.currentText()} (*{ending})")
            chooser.setDefaultSuffix(ending.removeprefix("."))
            chooser.selectFile(f"{safe_name(dialog.title)}{ending}")
        # the chooser asks before a file is replaced, but not before files in a folder are
        chooser.fileSelected.connect(partial(self._chosen, ids, choices, not as_folder))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _chosen(self, ids: list[str] | None, choices: ExportChoices, force: bool, chosen: str) -> None:
        self._write(Path(chosen), ids, choices, force=force)

    def _write(self, target: Path, ids: list[str] | None, choices: ExportChoices, *, force: bool) -> None:
        self._folder = target if target.is_dir() else target.parent
        self._place.setValue(_FOLDER, str(self._folder))
        self._cancel = cancel = CancelToken()
        told = 0.0

        def progress(done: int, count: int) -> None:
            nonlocal told
            cancel.raise_if_cancelled()
            if time.monotonic() - told > _TELL_EVERY:
                told = time.monotonic()
                self._progressed.emit(done, count)

        self._show_progress(0, 0)
        self._jobs.run(
            lambda: export_conversations(
                self._library,
                target,
                ids=ids,
                force=force,
                form=choices.form,
                content=choices.content,
                progress=progress,
            ),
            done=partial(self._written, target),
            failed=partial(self._not_written, target, ids, choices),
        )

    @Slot(int, int)
    def _show_progress(self, done: int, count: int) -> None:
        if self._dialog is not None and self._cancel is not None:
            self._dialog.set_writing(done, count)

    @Slot()
    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()

    @Slot(Path, object)
    def _written(self, target: Path, files: tuple[Path, ...]) -> None:
        self._cancel = None
        if self._dialog is not None:
            self._dialog.set_ended("")
            self._dialog.accept()
        text = self.tr("%n file(s) exported to {target}", "", len(files)).format(target=target)
        folder = target if target.is_dir() else target.parent
        self._window.notices.offer(text, self.tr("Show folder"), partial(_open_folder, folder))

    def _not_written(self, target: Path, ids: list[str] | None, choices: ExportChoices, error: SageDeskError) -> None:
        self._cancel = None
        if self._dialog is not None and isinstance(error, CancelledError):
            self._dialog.set_ended(self.tr("Stopped. What was written by then is whole."))
        elif self._dialog is not None and isinstance(error, FileExistsAlreadyError):
            self._dialog.set_ended(error.message, problem=True)
            replace = partial(self._write, target, ids, choices, force=True)
            self._dialog.ask_to_replace(error.message, replace)
        else:
            self._failed(error)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.set_ended(str(error), problem=True)
        else:
            self._window.notices.complain(str(error))

    @Slot()
    def _dialog_closed(self) -> None:
        self._dialog = None

    @Slot()
    def _close(self) -> None:
        self._stop()
        if self._dialog is not None:
            self._dialog.reject()

    def _existing_folder(self) -> Path:
        return self._folder if self._folder.is_dir() else Path.home()


def _listed(library: Library) -> tuple[tuple[TitledConversation, ...], tuple[Folder, ...]]:
    return library.titled().result(), library.folders.listed().result()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
