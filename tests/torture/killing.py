"""Runs the program, makes trouble around it, kills it, and has what is left checked."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from tests.torture.checking import Told, check
from tests.torture.troubles import Disk, Trouble, trouble


def torture(
    path: Path, *, troubles: Sequence[Trouble], seed: int, longest: float = 1.5, disk: Disk | None = None
) -> None:
    """Kill the program once for each trouble; raises AssertionError where something was lost or is half there."""
    chosen = random.Random(seed)
    for number, kind in enumerate(troubles):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.writer", str(path), str(seed * 10_000 + number), kind.name.lower()],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        told = Told()
        assert json.loads(child.stdout.readline()) == {"what": "ready"}
        killer = threading.Timer(chosen.uniform(0, longest), child.kill)
        with trouble(kind, path, disk, chosen):
            killer.start()
            for line in child.stdout:
                if line.endswith("\n"):
                    told.hear(json.loads(line))
            killed = time.monotonic()
            ended = child.wait()
        killer.cancel()
        child.stdout.close()
        assert ended == -signal.SIGKILL, f"it ended by itself, with {ended}"
        check(path, told, killed if kind is Trouble.NONE else None, only_synced=kind is Trouble.READ_ONLY)
