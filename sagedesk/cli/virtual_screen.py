"""A screen that nobody sees, for a machine that has none."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from sagedesk.errors import ConfigurationError


@contextmanager
def virtual_screen(size: str = "1600x1200x24") -> Iterator[None]:
    """Have DISPLAY name an Xvfb of our own while the block runs. Raises ConfigurationError where there is no Xvfb."""
    program = shutil.which("Xvfb")
    if program is None:
        raise ConfigurationError(
            "There is no display, and no Xvfb to make one.", hint="Install it with: sudo apt-get install xvfb"
        )
    reading, writing = os.pipe()
    server = subprocess.Popen(  # noqa: S603  # the program that was just found, with arguments of ours
        [program, "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answers:
        number = answers.readline().strip()
    try:
        if not number:
            raise ConfigurationError("The virtual screen did not start.", hint="Run Xvfb by hand to see why.")
        os.environ["DISPLAY"] = f":{number}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield
    finally:
        os.environ.pop("DISPLAY", None)
        os.environ.pop("QT_QPA_PLATFORM", None)
        server.terminate()
        server.wait()
