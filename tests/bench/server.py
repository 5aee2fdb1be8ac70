"""The emulator in a process of its own, so that what is measured is the client alone."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def emulator() -> Iterator[dict[str, str]]:
    """Yield what the emulator says of itself: url, region, keys."""
    process = subprocess.Popen(
        [sys.executable, "-m", "sagedesk", "emulator", "--json"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
