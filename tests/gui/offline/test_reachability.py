"""The real word of the system, in a network of its own that is plugged in and pulled out."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

ALONE = ("unshare", "--map-root-user", "--net")
CABLE = "ip link add here type veth peer name there && ip link set there up && ip link set here up"
WATCH = """
from PySide6.QtCore import QCoreApplication, QProcess
from sagedesk.ui.offline.reachability import Reachability

application = QCoreApplication([])
reachability = Reachability()
steps = iter(["add", "del"])

def change():
    print("offline" if reachability.offline else "online", flush=True)
    step = next(steps, "")
    if step:
        QProcess.startDetached("ip", ["route", step, "default", "dev", "here"])
    else:
        application.quit()

reachability.changed.connect(change)
reachability.watch()
application.exec()
"""


def test_it_follows_the_network() -> None:
    if not (shutil.which("unshare") and shutil.which("ip")):
        pytest.skip("no unshare or no ip here")
    if subprocess.run([*ALONE, "sh", "-c", CABLE], capture_output=True, check=False).returncode:
        pytest.skip("nobody may make a network here")
    script = f'{CABLE} && exec "$0" -c "$1"'
    ran = subprocess.run(
        [*ALONE, "sh", "-c", script, sys.executable, WATCH], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.split() == ["offline", "online", "offline"]
    assert ran.stderr == ""
