"""Which process writes which reply, so that the replies of a dead one can be told from those of a living one.

Each open library has an id and holds a lock on a file of that name, in a folder beside the library. The system
lets go of the lock when the process ends, however it ends. Callers hold the library's write lock meanwhile, so
that no process can look at a lock file between the moment it is made and the moment it is locked.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sagedesk.errors import StorageError
from sagedesk.library.values import new_id
from sagedesk.translation import translate

if TYPE_CHECKING:
    from filelock import BaseFileLock


class Owner:
    """This process's hold on the library, from the moment it is made until ``release``."""

    def __init__(self, library: Path) -> None:
        self.id = new_id()
        self._file = _folder(library) / f"{self.id}.lock"
        self._file.parent.mkdir(mode=0o700, exist_ok=True)
        self._lock = _lock(self._file)
        self._lock.acquire()

    def release(self) -> None:
        """Let go of the library."""
        self._lock.release()
        self._file.unlink(missing_ok=True)


@contextmanager
def opening(library: Path, *, patience: float) -> Iterator[None]:
    """Let no other process open the library within the block: one may be recovering it.

    Waits up to ``patience`` seconds; then raises StorageError.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415  # as below

    folder = _folder(library)
    folder.mkdir(mode=0o700, exist_ok=True)
    try:
        with FileLock(folder / "opening", timeout=patience, thread_local=False):
            yield
    except Timeout:
        raise StorageError(
            translate("Library", "Another SageDesk is opening the conversation library, and has not finished."),
            hint=translate(
                "Library",
                "It may be recovering a damaged one, which takes a while. Try again when its window is ready.",
            ),
            detail=f"{folder / 'opening'} is locked",
        ) from None


def any_alive(library: Path) -> bool:
    """Tell whether any process has the library open."""
    return any(not _take_away(file) for file in _folder(library).glob("*.lock"))


def is_alive(library: Path, owner_id: str) -> bool:
    """Tell whether the process that goes by ``owner_id`` still has the library open."""
    return not _take_away(_folder(library) / f"{owner_id}.lock")


def clear_dead(library: Path) -> None:
    """Remove the lock files of processes that died."""
    for file in _folder(library).glob("*.lock"):
        _take_away(file)


def _take_away(file: Path) -> bool:
    """Remove a lock file that nobody holds; return False where somebody does."""
    from filelock import Timeout  # noqa: PLC0415  # 60 ms of start-up, paid off the GUI thread

    if not file.exists():
        return True
    lock = _lock(file)
    try:
        lock.acquire()
    except Timeout:
        return False
    lock.release()
    file.unlink(missing_ok=True)
    return True


def _lock(file: Path) -> BaseFileLock:
    from filelock import FileLock  # noqa: PLC0415  # as above

    return FileLock(file, timeout=0, thread_local=False)


def _folder(library: Path) -> Path:
    return library.with_name(f"{library.name}-owners")
