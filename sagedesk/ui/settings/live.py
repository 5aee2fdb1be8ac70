"""The settings in force: a change is there at once, in the file a moment later, and told to whoever shows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.settings import SETTINGS, Loaded, Settings, SettingsStore, with_value
from sagedesk.ui.background import BackgroundJobs

_GATHER_MILLISECONDS = 300


class LiveSettings(QObject):
    """``changed(key)`` for each setting that has another value now, whether chosen here or written into the file.

    ``problems_found(sentences)`` when the file holds what cannot be used, ``failed(error)`` when it cannot be written.
    The file is read when this is made; nothing waits for it later.
    """

    changed = Signal(str)
    problems_found = Signal(object)
    failed = Signal(object)

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = BackgroundJobs(threads=1, parent=self)
        self._unwritten: dict[str, object] = {}
        self._writes = 0
        loaded = store.load()
        self._value = loaded.settings
        self.problems = loaded.problems
        """What is wrong with the file, a sentence each."""
        self._writing = QTimer(self, singleShot=True, interval=_GATHER_MILLISECONDS)
        self._writing.timeout.connect(self._write)
        self._reading = QTimer(self, singleShot=True, interval=_GATHER_MILLISECONDS)
        self._reading.timeout.connect(self._read)
        self._watcher = QFileSystemWatcher(self)
        # editors replace a file by another, which only its folder tells
        self._watcher.directoryChanged.connect(self._reading.start)
        self._watcher.fileChanged.connect(self._reading.start)
        self._watch()

    @property
    def value(self) -> Settings:
        """All settings as they are now."""
        return self._value

    @property
    def store(self) -> SettingsStore:
        """Where they are kept."""
        return self._store

    def set(self, key: str, value: object) -> None:
        """Choose a value, which is in force at once. Raises KeyError or ValueError as ``with_value`` does."""
        before = self._value
        self._value = with_value(before, key, value)
        if self._value[key] != before[key]:
            self._unwritten[key] = self._value[key]
            self._writing.start()
            self.changed.emit(key)

    def reset(self, key: str) -> None:
        """Go back to the default of a setting."""
        self.set(key, SETTINGS[key].default)

    def make_file(self, done: Callable[[object], object]) -> None:
        """Make the file if there is none, with every setting described; ``done`` when it is there."""
        self._write()
        self._jobs.run(self._store.make, done=done, failed=self.failed.emit)

    def close(self) -> bool:
        """Write what is not written yet. Return whether that has ended."""
        for told in (self._watcher.directoryChanged, self._watcher.fileChanged):
            told.disconnect(self._reading.start)
        self._reading.stop()
        self._write()
        return self._jobs.close()

    @Slot()
    def _write(self) -> None:
        self._writing.stop()
        if self._unwritten:
            changes, self._unwritten = self._unwritten, {}
            self._writes += 1
            self._jobs.run(lambda: self._store.write(changes), done=self._written, failed=self._not_written)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        self._writes -= 1
        self._watch()

    @Slot(object)
    def _not_written(self, error: SageDeskError) -> None:
        self._writes -= 1
        self.failed.emit(error)

    @Slot()
    def _read(self) -> None:
        self._jobs.run(self._store.load, done=self._loaded, failed=self.failed.emit)

    @Slot(object)
    def _loaded(self, loaded: Loaded) -> None:
        self._watch()
        if self._unwritten or self._writes:
            # what was chosen here meanwhile is not in what was read; the file's change will be told once more
            return
        before, self._value = self._value, loaded.settings
        for key in SETTINGS:
            if before[key] != self._value[key]:
                self.changed.emit(key)
        if loaded.problems != self.problems:
            self.problems = loaded.problems
            if loaded.problems:
                self.problems_found.emit(loaded.problems)

    def _watch(self) -> None:
        folder, file = self._store.path.parent, self._store.path
        watched = {*self._watcher.directories(), *self._watcher.files()}
        for path in (str(folder), str(file)):
            if path not in watched:
                self._watcher.addPath(path)
