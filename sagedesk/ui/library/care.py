"""Looks after the library from the window: backups, checks, restoring, and what its upkeep has to say there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.safety.rotation import Backup
from sagedesk.ui.actions.table import When
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.library.restore_dialog import RestoreDialog
from sagedesk.ui.window.main_window import MainWindow


class LibraryCare(QObject):
    """Does what the menu of the library offers. ``restored`` when the library is another one than it was."""

    restored = Signal()

    def __init__(self, window: MainWindow, library: Library, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._jobs = jobs
        self._dialog: RestoreDialog | None = None
        registry = window.registry
        registry.set_available(When.WRITABLE, not library.is_read_only)
        registry["library-backup"].triggered.connect(self.back_up)
        registry["library-restore"].triggered.connect(self.choose_backup)
        registry["library-verify"].triggered.connect(self.verify)
        registry["library-compact"].triggered.connect(self.compact)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now."""
        self._window.notices.inform(self.tr("Making a backup…"))
        self._jobs.run(self._library.backups.make().result, done=self._backed_up, failed=self._failed)

    @Slot()
    def choose_backup(self) -> None:
        """Show the backups, and restore the one that is chosen."""
        if self._dialog is None:
            self._dialog = RestoreDialog(self._library, self._jobs, self._window)
            self._dialog.restore_requested.connect(self.restore)
            self._dialog.finished.connect(self._dialog_closed)
            self._window.closing.connect(self._dialog.reject)
        self._dialog.open()

    @Slot(object)
    def restore(self, backup: Path) -> None:
        """Put the library back to what it was in a backup; what it is now becomes a backup, too."""
        if self._dialog is not None:
            self._dialog.set_busy(self.tr("Restoring…"))
        self._jobs.run(self._library.backups.restore(backup).result, done=self._was_restored, failed=self._not_restored)

    @Slot()
    def verify(self) -> None:
        """Check the whole library."""
        self._window.notices.inform(self.tr("Checking the library…"))
        self._jobs.run(self._library.upkeep.verify().result, done=self._verified, failed=self._failed)

    @Slot()
    def compact(self) -> None:
        """Give the room of what was deleted back to the disk."""
        self._window.notices.inform(self.tr("Making the library compact…"))
        self._jobs.run(self._library.upkeep.compact().result, done=self._compacted, failed=self._failed)

    @Slot()
    def _dialog_closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _backed_up(self, backup: Backup) -> None:
        text = self.tr("A backup was made and verified: {name}").format(name=backup.path.name)
        self._window.notices.offer(text, self.tr("Backups…"), self.choose_backup)

    @Slot(object)
    def _was_restored(self, before: Backup) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.restored.emit()
        text = self.tr("The library was restored. What it was until now is kept as a backup.")
        self._window.notices.offer_undo(text, partial(self.restore, before.path))

    @Slot(object)
    def _not_restored(self, error: SageDeskError) -> None:
        if self._dialog is not None:
            self._dialog.complain(str(error))
        else:
            self._failed(error)

    @Slot(object)
    def _verified(self, findings: tuple[str, ...]) -> None:
        if not findings:
            self._window.notices.inform(self.tr("The library is sound."))
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("A part of the library is damaged."))
        box.setInformativeText(
            self.tr("Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.")
        )
        box.setDetailedText("\n".join(findings))
        box.open()

    @Slot(object)
    def _compacted(self, freed: int) -> None:
        size = QLocale().formattedDataSize(max(0, freed))
        self._window.notices.inform(self.tr("{size} were given back to the disk.").format(size=size))

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))

    def tell(self, error: SageDeskError) -> None:
        """Say what the upkeep of the library found, with the way to the backups."""
        self._window.library_notice.ask(str(error), {self.tr("Backups…"): self.choose_backup})
