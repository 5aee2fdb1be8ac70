"""In the clean Debian: starts SageDesk from its launcher, chats with the guide, exports, starts it again, quits.

Runs as a person without rights, under the system's Python, beside atspi_driver.py; starts a desktop for itself.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
LAUNCHER = "/usr/share/applications/org.sagedesk.SageDesk.desktop"
QUESTION = "How do I add an endpoint?"


class Driver:
    """The screen reader that looks at the window."""

    def __init__(self) -> None:
        command = [sys.executable, str(HERE / "atspi_driver.py")]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def do(self, order: str, **wanted: object) -> object:
        """Have it do something; ends the test with its words when it cannot."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        # a busy machine fails no test
        self._process.stdin.write(json.dumps({"do": order, "seconds": 90, **wanted}) + "\n")
        self._process.stdin.flush()
        reply = json.loads(self._process.stdout.readline())
        if "error" in reply:
            if order != "tree":
                print("\n".join(map(str, self.do("tree"))))  # type: ignore[arg-type]
            raise SystemExit(f"{order} {wanted}: {reply['error']}")
        return reply["ok"]


def start_desktop() -> None:
    """Be in a session with a bus, a screen and what accessibility needs."""
    if os.environ.get("SAGEDESK_SESSION") != "1":
        os.environ["SAGEDESK_SESSION"] = "1"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, __file__])  # noqa: S606
    reading, writing = os.pipe()
    screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    subprocess.Popen(screen, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answers:
        os.environ["DISPLAY"] = f":{answers.readline().strip()}"
    runtime = Path.home() / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    os.environ.update(XDG_RUNTIME_DIR=str(runtime), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_SESSION_TYPE="x11")
    subprocess.run(["dbus-update-activation-environment", "--all"], check=False, capture_output=True)
    subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)


def running() -> list[str]:
    """Return the ids of SageDesk's processes."""
    return subprocess.run(["pgrep", "-x", "sagedesk"], capture_output=True, text=True, check=False).stdout.split()


def until(what: str, seconds: float, true: object) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        if time.monotonic() > deadline:
            raise SystemExit(f"{what}: not within {seconds} seconds")
        time.sleep(0.05)


def check_files() -> None:
    """Look at what stands around the program."""
    subprocess.run(["desktop-file-validate", LAUNCHER], check=True)
    scheme = subprocess.run(["gio", "mime", "x-scheme-handler/sagedesk"], capture_output=True, text=True, check=False)
    assert "org.sagedesk.SageDesk.desktop" in scheme.stdout, scheme
    page = subprocess.run(["man", "-P", "cat", "sagedesk"], capture_output=True, text=True, check=False)
    assert page.returncode == 0, page.stderr
    for shell in ("bash-completion/completions/sagedesk", "zsh/vendor-completions/_sagedesk"):
        assert Path("/usr/share", shell).stat().st_size > 1000, shell
    icons = Path("/usr/share/icons/hicolor")
    assert (icons / "48x48/apps/org.sagedesk.SageDesk.png").is_file()
    assert (icons / "symbolic/apps/org.sagedesk.SageDesk-symbolic.svg").is_file()


def main() -> None:
    """Use it."""
    start_desktop()
    check_files()
    begun = time.monotonic()
    subprocess.run(["gio", "launch", LAUNCHER], check=True)
    driver = Driver()
    driver.do("wait", role="frame", name="SageDesk", seconds=60)
    print(f"  the window was there after {time.monotonic() - begun:.1f} s")
    driver.do("press", role="push button", name="Skip", states=["enabled"], seconds=60)
    driver.do("wait", role="text", name="Message", states=["editable", "enabled"], seconds=60)
    driver.do("type", name="Message", text=QUESTION, states=["editable"], seconds=60)
    driver.do("press", role="push button", name="Send", states=["enabled"])
    driver.do("wait", role="list item", starts=f"You: {QUESTION}")
    driver.do("wait", role="list item", starts="Assistant: ", contains="Endpoint name", seconds=60)
    driver.do("gone", role="push button", name="Stop", seconds=90)
    print("  the guide answered")
    picture = shutil.which("xwd")
    if picture:
        subprocess.run([picture, "-root", "-silent", "-out", str(HERE / "window.xwd")], check=False)

    out = Path.home() / "out"
    out.mkdir()
    subprocess.run(["sagedesk", "export", "--all", "-o", str(out)], check=True, stdout=subprocess.DEVNULL)
    (exported,) = out.rglob("*.md")
    text = exported.read_text("utf-8")
    assert QUESTION in text, text
    assert "Endpoint name" in text, text
    print("  the conversation was exported")

    driver.do("press", role="menu item", name="Help")
    driver.do("press", role="menu item", name="About SageDesk")
    driver.do("wait", contains="LGPL-3.0-only", showing=False, seconds=30)
    driver.do("press", role="push button", name="Close")
    print("  About knows the licence of Qt")

    first = running()
    subprocess.run(["gio", "open", "sagedesk:profile/nobody"], check=True)
    driver.do("wait", contains="There is no endpoint profile named nobody.", seconds=30)
    until("the second start has ended", 20, lambda: running() == first)
    print("  a link reached the window that was open")

    home = Path.home() / ".local/share/SageDesk"
    assert home.is_dir(), home
    driver.do("press", role="menu item", name="Conversation")
    driver.do("press", role="menu item", name="Quit")
    until("it has quit", 10, lambda: not running())
    logs = list((Path.home() / ".local/state/SageDesk/log").glob("sagedesk.log*"))
    troubles = [
        line for log in logs for line in log.read_text("utf-8").splitlines() if re.search("ERROR|CRITICAL", line)
    ]
    assert not troubles, troubles
    print("  it quit, and its log has no error")


if __name__ == "__main__":
    main()
