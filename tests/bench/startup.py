"""Time from starting a process to a window that can be used, beside a bare PySide6 window.

As every day: compiled modules are kept, garbage is not looked for while they load (cli/window.py), and the first start,
with its page, was long ago.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.bench.row import Row

RUNS = 7

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QPlainTextEdit())
window.show()
def usable():
    print("usable", flush=True)
    application.quit()
QTimer.singleShot(0, usable)
application.exec()
"""

PAINTED = """
import gc
gc.disable()
from PySide6.QtCore import QTimer
from sagedesk.ui.app import Desk
from sagedesk.ui.application import make_application
application = make_application()
desk = Desk(application, first_run=False)
desk.start()
def usable():
    print("usable", flush=True)
    application.quit()
if {interactive}:
    desk.ready.connect(lambda: QTimer.singleShot(0, usable))
else:
    QTimer.singleShot(0, usable)
application.exec()
desk.close()
"""


def rows() -> list[Row]:
    programs = {"bare": BARE, "painted": PAINTED.format(interactive=False), "usable": PAINTED.format(interactive=True)}
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for run in range(RUNS + 1):
            for name, program in programs.items():
                taken = seconds(program, home)
                if run:  # the first run of each fills the caches
                    times[name].append(taken)
    bare, painted, usable = (1000 * statistics.median(times[name]) for name in ("bare", "painted", "usable"))
    return [
        Row(name="start to painted window", value=painted, unit="ms", baseline=bare, goal="beside a bare window"),
        Row(name="start to usable window", value=usable, unit="ms", baseline=bare, goal="beside a bare window"),
    ]


def seconds(program: str, home: str) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        env={**environment, "SAGEDESK_HOME": home},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    taken = time.perf_counter() - begun
    process.wait()
    process.stdout.close()
    if line.strip() != "usable":
        raise RuntimeError("the program did not come up")
    return taken
