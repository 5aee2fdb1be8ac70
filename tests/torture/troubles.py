"""What goes wrong around the program, at random moments, until it is killed."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Trouble(StrEnum):
    """One kind of trouble; of disks only where the library is on one that may be filled and mounted anew."""

    NONE = "nothing else"
    FULL = "a full disk"
    READ_ONLY = "a disk that goes read-only"
    LOCKED = "a file that another program locks"
    CLOCK = "a clock that jumps back"


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk of ours: where it is mounted, and, where it can fail, the image of its ext4 file system."""

    folder: Path
    image: Path | None = None

    @property
    def kinds(self) -> set[Trouble]:
        """The trouble that it can make."""
        return {Trouble.FULL, Trouble.READ_ONLY} if self.image is not None else {Trouble.FULL}

    def fail(self) -> None:
        """Have the kernel find an error of the file system: then it takes no more writes, not into open files."""
        found = subprocess.run(
            ["findmnt", "-n", "-o", "SOURCE", str(self.folder)], capture_output=True, text=True, check=True
        )
        device = Path(found.stdout.strip()).name
        Path(f"/sys/fs/ext4/{device}/trigger_fs_error").write_text("1")

    def mend(self) -> None:
        """Check the file system and mount it anew, as after a start of the computer: what was not synced is gone."""
        subprocess.run(["umount", str(self.folder)], check=True)
        subprocess.run(["fsck.ext4", "-fy", str(self.image)], check=False, capture_output=True)
        subprocess.run(["mount", "-o", "loop,errors=remount-ro", str(self.image), str(self.folder)], check=True)


@contextmanager
def trouble(kind: Trouble, library: Path, disk: Disk | None, chosen: random.Random) -> Iterator[None]:
    """Make the trouble at random moments, and mend it at the end."""
    make: dict[Trouble, Callable[[threading.Event], None]] = {
        Trouble.LOCKED: lambda ended: _lock(library, ended, chosen)
    }
    if disk is not None:
        make[Trouble.FULL] = lambda ended: _fill(disk.folder, ended, chosen)
        make[Trouble.READ_ONLY] = lambda ended: _break(disk, ended, chosen)
    if kind not in make:
        yield
        return
    ended = threading.Event()
    thread = threading.Thread(target=make[kind], args=(ended,))
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        if kind is Trouble.READ_ONLY and disk is not None:
            disk.mend()


def _fill(disk: Path, ended: threading.Event, chosen: random.Random) -> None:
    filler = disk / "filler"
    while not ended.wait(chosen.uniform(0, 0.1)):
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            room = os.statvfs(disk)
            os.posix_fallocate(file.fileno(), 0, room.f_bavail * room.f_frsize)
        ended.wait(chosen.uniform(0, 0.2))
        filler.unlink()


def _break(disk: Disk, ended: threading.Event, chosen: random.Random) -> None:
    if not ended.wait(chosen.uniform(0, 1)):
        disk.fail()


def _lock(library: Path, ended: threading.Event, chosen: random.Random) -> None:
    with closing(sqlite3.connect(library, isolation_level=None, timeout=0.01)) as connection:
        while not ended.wait(chosen.uniform(0, 0.1)):
            with suppress(sqlite3.OperationalError):
                connection.execute("BEGIN EXCLUSIVE")
                ended.wait(chosen.uniform(0, 0.3))
                connection.execute("ROLLBACK")
