"""One run of the real program, driven through AT-SPI as a screen reader drives it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

DRIVER = Path(__file__).with_name("atspi_driver.py")
SYSTEM_PYTHON = "/usr/bin/python3"


class Desk:
    """One run of the program, and the screen reader that looks at it."""

    def __init__(self, home: Path, arguments: list[str], environment: dict[str, str]) -> None:
        self.home = home
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sagedesk", *arguments],
            env={**os.environ, **environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "SAGEDESK_HOME": str(home)},
            stderr=subprocess.PIPE,
            text=True,
        )
        self._driver = subprocess.Popen(
            [SYSTEM_PYTHON, str(DRIVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def do(self, order: str, **wanted: object) -> Any:
        """Have the driver do something; fail with its words when it cannot."""
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        self._driver.stdin.write(json.dumps({"do": order, **wanted}) + "\n")
        self._driver.stdin.flush()
        reply = json.loads(self._driver.stdout.readline())
        if "error" in reply:
            tree = "\n".join(self.tree()) if order != "tree" else ""
            pytest.fail(f"{order} {wanted}: {reply['error']}\n{tree}")
        return reply["ok"]

    def write(self, field: str, text: str) -> None:
        """Replace the text of a field."""
        self.do("type", name=field, text=text, states=["editable"])

    def choose(self, box: str, text: str) -> None:
        """Choose the item of a combo box that holds this text."""
        self.do("choose", role="combo box", name=box, text=text)

    def select(self, role_list: str, starts: str) -> None:
        """Select the item of a list whose name starts like this."""
        self.do("select", role="list", name=role_list, text=starts)

    def gone(self, **wanted: object) -> None:
        """Wait until something is not to be seen any more."""
        self.do("gone", **wanted)

    def tree(self) -> list[str]:
        return self.do("tree")

    def wait(self, **wanted: object) -> str:
        return self.do("wait", **wanted)

    def press(self, name: str, **wanted: object) -> None:
        self.do("press", role="push button", name=name, states=["enabled"], **wanted)

    def say(self, text: str) -> None:
        """Write a message and send it."""
        self.write("Message", text)
        self.press("Send")

    def keys(self, *keys: str) -> None:
        """Press keys where the keyboard is, one after the other: "Return", "Ctrl+Shift+F"."""
        for each in keys:
            self.do("key", keys=each)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self.do("keys", text=text)

    def at(self, role: str, name: str) -> None:
        """Wait until the keyboard is there, as a screen reader says when it comes."""
        self.wait(role=role, name=name, states=["focused"])

    def hear(self, text: str, seconds: float = 20) -> str:
        """Wait until the program has had something with this text said, and return the sentence."""
        return self.do("heard", text=text, seconds=seconds)

    def messages(self) -> list[str]:
        return self.do("items", role="list", name="Messages")

    def conversations(self) -> list[str]:
        return self.do("items", role="list", name="Conversations")

    def kill(self) -> None:
        """End it as a crash would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.leave()

    def close(self) -> str:
        """End it as the desktop does, and return what it wrote to standard error."""
        self.process.terminate()
        _, errors = self.process.communicate(timeout=20)
        self.leave()
        return errors

    def leave(self) -> None:
        if self._driver.poll() is None:
            self._driver.stdin.close()
            self._driver.wait()
        self._driver.stdout.close()
        if self.process.stderr is not None:
            self.process.stderr.close()
