"""Opens the trash, and does with what is in it as the person asks."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import TrashEntry
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.sidebar.library_list import LibraryList
from sagedesk.ui.trash.dialog import TrashDialog
from sagedesk.ui.window.main_window import MainWindow


class TrashOpening(QObject):
    """``failed(SageDeskError)``."""

    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        listed: LibraryList,
        library: Library,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._listed = listed
        self._library = library
        self._jobs = jobs
        self._dialog: TrashDialog | None = None
        window.registry["trash"].triggered.connect(self.open)
        window.sidebar.trash_requested.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show what is in the trash."""
        dialog = TrashDialog(self._library.upkeep.trash_kept, self._window.theme, self._window)
        dialog.restore_asked.connect(self._restore)
        dialog.removal_asked.connect(self._remove)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()
        dialog.list.setFocus()
        self._read()

    @Slot()
    def _read(self, _done: object = None) -> None:
        self._listed.look()
        self._jobs.run(self._library.trash.listed().result, done=self._show, failed=self._failed)

    @Slot(object)
    def _show(self, entries: Sequence[TrashEntry]) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.show_entries(entries)

    @Slot(object)
    def _restore(self, entries: Sequence[TrashEntry]) -> None:
        conversations = [entry.conversation_id for entry in entries if entry.deletion is None]
        if conversations:
            self._jobs.run(self._library.bulk.restore(conversations).result, done=self._read, failed=self._failed)
        for entry in entries:
            if entry.deletion is not None:
                self._chats.paths.restore_messages(entry.conversation_id, entry.deletion.id)
        self._read()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _remove(self, entries: Sequence[TrashEntry]) -> None:
        self._jobs.run(self._library.trash.remove(entries).result, done=self._read, failed=self._failed)
