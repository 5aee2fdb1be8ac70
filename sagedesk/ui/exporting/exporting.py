"""Export from the window: where to, never over a file without asking, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from sagedesk.errors import FileExistsAlreadyError, SageDeskError
from sagedesk.export import export_conversations
from sagedesk.export.filenames import distinct_names
from sagedesk.library import Library
from sagedesk.library.values import Conversation
from sagedesk.paths import documents_dir
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.main_window import MainWindow


class Exporting(QObject):
    """Asks where an export goes, has it written off the GUI thread, and says where it is."""

    def __init__(self, window: MainWindow, library: Library, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._jobs = jobs
        self._folder = documents_dir()

    def export(self, conversation: Conversation) -> None:
        """Ask for a file, and write one conversation. The dialog asks before a file is replaced."""
        (name,) = distinct_names([conversation.title], ".md")
        dialog = QFileDialog(self._window, "Export as Markdown", str(self._existing_folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Markdown (*.md)")
        dialog.setDefaultSuffix("md")
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self._write_one, conversation.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def export_all(self) -> None:
        """Ask for a folder, and write every conversation into it, a file each."""
        dialog = QFileDialog(self._window, "Export all as Markdown", str(self._existing_folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._write_all)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write_one(self, conversation_id: str, chosen: str) -> None:
        self._write(Path(chosen), [conversation_id], force=True)

    @Slot(str)
    def _write_all(self, chosen: str) -> None:
        self._write(Path(chosen), None, force=False)

    def _write(self, target: Path, ids: list[str] | None, *, force: bool) -> None:
        self._folder = target if ids is None else target.parent
        self._jobs.run(
            lambda: export_conversations(self._library, target, ids=ids, force=force),
            done=partial(self._written, target),
            failed=partial(self._failed, target, ids),
        )

    def _written(self, target: Path, files: tuple[Path, ...]) -> None:
        what = "1 conversation was" if len(files) == 1 else f"{len(files)} conversations were"
        self._window.notices.inform(f"{what} exported to {target}")

    def _failed(self, target: Path, ids: list[str] | None, error: SageDeskError) -> None:
        if isinstance(error, FileExistsAlreadyError):
            self._window.notices.complain(error.message, "Replace", lambda: self._write(target, ids, force=True))
        else:
            self._window.notices.complain(str(error))

    def _existing_folder(self) -> Path:
        return self._folder if self._folder.is_dir() else Path.home()
