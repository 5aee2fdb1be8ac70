"""The emulator in a process of its own, so that what is measured is the client alone."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

BURST = """
import json, sys
from sagedesk.emulator import Emulator
from sagedesk.emulator.scenarios import burst
with Emulator(reply=burst) as emulator:
    told = ("url", "region", "access_key_id", "secret_access_key")
    print(json.dumps({name: getattr(emulator, name) for name in told}), flush=True)
    sys.stdin.read()
"""


@contextmanager
def emulator(*, burst: bool = False) -> Iterator[dict[str, str]]:
    """Yield what the emulator says of itself: url, region, keys.

    With ``burst`` the model behind every container says as many words as the prompt tells.
    """
    program = ["-c", BURST] if burst else ["-m", "sagedesk", "emulator", "--json"]
    process = subprocess.Popen([sys.executable, *program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.communicate()
