"""The kept prompts as the window has them: read and written off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.prompt_library import PromptStore, SavedPrompt
from sagedesk.prompt_library.store import Taken
from sagedesk.ui.background import BackgroundJobs


class Prompts(QObject):
    """``changed`` when the prompts are there, or have changed.

    ``saved(SavedPrompt)``, ``deleted(SavedPrompt)``, ``taken(Taken)`` and ``exported(count)`` say what was done,
    ``failed(SageDeskError)`` what was not.
    """

    changed = Signal()
    saved = Signal(object)
    deleted = Signal(object)
    taken = Signal(object)
    exported = Signal(int)
    failed = Signal(object)

    def __init__(self, store: PromptStore, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._all: tuple[SavedPrompt, ...] = ()

    @property
    def all(self) -> tuple[SavedPrompt, ...]:
        """All prompts by folder and name."""
        return self._all

    def load(self) -> None:
        """Read them anew: other programs may have changed the files."""
        self._jobs.run(self._store.all, done=self._show, failed=self._not_done)

    def save(self, prompt: SavedPrompt, instead_of: SavedPrompt | None) -> None:
        """Keep a prompt, new or changed."""
        self._do(partial(self._store.save, prompt, instead_of=instead_of), self.saved.emit)

    def delete(self, prompt: SavedPrompt) -> None:
        """Remove a prompt."""

        def delete() -> SavedPrompt:
            self._store.delete(prompt)
            return prompt

        self._do(delete, self.deleted.emit)

    def take(self, source: Path) -> None:
        """Add the prompts of a file or a folder."""
        self._do(partial(self._store.take, source), self._taken)

    def export(self, target: Path) -> None:
        """Write all prompts into a folder."""
        self._do(partial(self._store.export, target), self.exported.emit)

    def _do(self, work: Callable[[], object], tell: Callable[[object], object]) -> None:
        def work_and_read() -> tuple[object, tuple[SavedPrompt, ...]]:
            return work(), self._store.all()

        self._jobs.run(work_and_read, done=partial(self._done, tell), failed=self._not_done)

    def _done(self, tell: Callable[[object], object], came: tuple[object, tuple[SavedPrompt, ...]]) -> None:
        result, prompts = came
        self._show(prompts)
        tell(result)

    @Slot(object)
    def _show(self, prompts: tuple[SavedPrompt, ...]) -> None:
        self._all = prompts
        self.changed.emit()

    def _taken(self, taken: object) -> None:
        if isinstance(taken, Taken):
            self.taken.emit(taken)

    @Slot(object)
    def _not_done(self, error: SageDeskError) -> None:
        self.failed.emit(error)
