"""Opens the library behind the window, and says in the window what is not as usual with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from sagedesk.errors import NewerFileError, ReadOnlyFileError, SageDeskError, StorageError
from sagedesk.library import Library
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.window.main_window import MainWindow

PATIENCE = 5.0
"""Seconds to wait for a program that has the library locked, before the person is asked."""
LONG_MILLISECONDS = 6_000
"""After which a person is told why nothing is there yet: longer than the patience, which ends in a question."""


class LibraryOpening(QObject):
    """``opened(Library)`` when it is open, ``failed`` when it cannot be.

    What only can be read is shown, and said to be so until it is dismissed.
    ``restore_wanted`` when a library was recovered, and the person wants to see what else there is.
    """

    opened = Signal(object)
    failed = Signal()
    restore_wanted = Signal()

    def __init__(self, window: MainWindow, path: Path, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._path = path
        self._jobs = jobs
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LONG_MILLISECONDS)
        self._patience.timeout.connect(self._say_that_it_takes_long)

    @Slot()
    def start(self) -> None:
        """Open the library, or try it once more."""
        self._window.header.set_state(self.tr("Opening…"), busy=True)
        self._patience.start()
        self._jobs.run(lambda: _open(self._path), done=self._opened, failed=self._failed)

    @Slot(object)
    def _opened(self, result: tuple[Library, StorageError | None]) -> None:
        library, refusal = result
        notice = self._window.library_notice
        self._patience.stop()
        notice.dismiss()
        if refusal is not None:
            reading = self.tr("Conversations can be read and exported, and nothing can be written.")
            notice.ask(f"{refusal} {reading}", {})
            self._window.composer.say_instead(self.tr("Nothing can be written: the library is read-only"))
        elif library.recovery is not None:
            notice.ask(str(library.recovery), {self.tr("Backups…"): self.restore_wanted.emit})
        self.opened.emit(library)

    @Slot()
    def _say_that_it_takes_long(self) -> None:
        text = self.tr(
            "Opening the conversations takes longer than usual: they are checked, recovered, or brought to the form of "
            "this version. A backup is made before anything is changed."
        )
        self._window.library_notice.ask(text, {})

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._patience.stop()
        self._window.header.set_state(self.tr("The library is not open"))
        self._window.library_notice.ask(
            str(error),
            {self.tr("Try again"): self.start, self.tr("Only read it"): self._open_read_only},
            stays=True,
        )
        self.failed.emit()

    @Slot()
    def _open_read_only(self) -> None:
        self._jobs.run(lambda: _read_only(self._path), done=self._opened, failed=self._failed)


def _open(path: Path) -> tuple[Library, StorageError | None]:
    try:
        return Library.open(path, patience=PATIENCE), None
    except (NewerFileError, ReadOnlyFileError) as error:
        try:
            return Library.open_read_only(path), error
        except StorageError:
            raise error from None


def _read_only(path: Path) -> tuple[Library, StorageError | None]:
    library = Library.open_read_only(path)
    return library, StorageError(
        _tr("The conversation library is open only for reading."), hint=_tr("Start SageDesk again.")
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Opening", text)
