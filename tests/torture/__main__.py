"""``make torture``: a program that writes in every way is killed at random moments, again and again.

Meanwhile its disk fills or goes read-only, another program locks its file, its clock jumps back, or nothing else
happens. After each kill the library is opened as the next start would: it is sound, everything that was told to be done
is there, everything else is there whole or not at all, and what had streamed is at most a second behind.

    python -m tests.torture [ROUNDS] [SEED]
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.torture.killing import torture
from tests.torture.troubles import Disk, Trouble

_AT_ONCE = 10
"""Kills of one library; then another one is begun."""
_ROUND = (Trouble.NONE, Trouble.FULL, Trouble.NONE, Trouble.READ_ONLY, Trouble.NONE, Trouble.LOCKED, Trouble.CLOCK)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10_000)
    with tempfile.TemporaryDirectory() as folder:
        if "SAGEDESK_TORTURE_DISK" in os.environ:
            disk = _disk(Path(os.environ["SAGEDESK_TORTURE_DISK"]))
            run(rounds, seed, disk.folder, disk)
        elif unshare := _unshare(folder):
            # mounts are seen by nobody else, and gone when it ends
            mount = f'mount -t tmpfs -o size=400m none "{folder}" && exec "$0" -m tests.torture {rounds} {seed}'
            inside = {**os.environ, "SAGEDESK_TORTURE_DISK": folder}
            ended = subprocess.run([*unshare, "sh", "-c", mount, sys.executable], env=inside, check=False)
            sys.exit(ended.returncode)
        else:
            run(rounds, seed, Path(folder), None)


def run(rounds: int, seed: int, folder: Path, disk: Disk | None) -> None:
    able = {Trouble.NONE, Trouble.LOCKED, Trouble.CLOCK} | (disk.kinds if disk is not None else set())
    kinds = [kind for kind in _ROUND if kind in able]
    print(f"{rounds} kills, with the seed {seed}", flush=True)
    for kind in set(_ROUND) - able:
        print(f"This system lets nobody make {kind} here, so that is left out.")
    counts: Counter[Trouble] = Counter()
    for done in range(0, rounds, _AT_ONCE):
        place = folder / str(done)
        chosen = [kinds[number % len(kinds)] for number in range(done, min(done + _AT_ONCE, rounds))]
        torture(place / "library.sqlite", troubles=chosen, seed=seed + done, disk=disk)
        counts.update(chosen)
        shutil.rmtree(place)
        print(f"{done + len(chosen)} of {rounds}: nothing was lost", flush=True)
    print("; ".join(f"{count} with {kind}" for kind, count in counts.items()))


def _unshare(folder: str) -> list[str]:
    """Return what runs a command with mounts of its own; nothing where that may not be."""
    for options in (["--mount"], ["--map-root-user", "--mount"]):
        mount = ["unshare", *options, "mount", "-t", "tmpfs", "none", folder]
        if shutil.which("unshare") and subprocess.run(mount, capture_output=True, check=False).returncode == 0:
            return ["unshare", *options]
    return []


def _disk(folder: Path) -> Disk:
    """Return a disk in memory with a file system that can fail, or where that cannot be, one that can only be full."""
    image, place = folder / "image", folder / "disk"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(300 << 20)
    for command in (
        ["mkfs.ext4", "-q", "-F", str(image)],
        ["mount", "-o", "loop,errors=remount-ro", str(image), str(place)],
    ):
        if not shutil.which(command[0]) or subprocess.run(command, capture_output=True, check=False).returncode:
            image.unlink()
            return Disk(folder)
    return Disk(place, image)


main()
