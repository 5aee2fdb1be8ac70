"""Another language is spoken at once by a window that is opened again, where nothing that was written is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sagedesk.ui import app
from sagedesk.ui.instance.instance import Instance
from sagedesk.ui.instance.request import StartRequest

LANGUAGES = ["ar", "en"]
desks = []

class Watched(app.Desk):
    def __init__(self, application, profile, again):
        super().__init__(application, profile, first_run=False, again=again)
        desks.append(self)
        self.look = QTimer(self, interval=100)
        self.look.timeout.connect(self.go_on)
        self.ready.connect(self.look.start)

    def go_on(self):
        composer = self.window.composer
        if len(desks) > 1 and not composer.text:
            return
        self.look.stop()
        print(self.window.isRightToLeft(), composer.send_button.text() == "Send", composer.text, flush=True)
        if not LANGUAGES:
            self.window.close()
            return
        if len(desks) == 1:
            QTest.keyClicks(composer.editor, "half a thought")
        self.settings.set("language.language", LANGUAGES.pop(0))
        again = QCoreApplication.translate("Reopening", "Start again now")
        next(each for each in self.window.notices.findChildren(QPushButton) if each.text() == again).click()

app.Desk = Watched
instance = Instance()
assert instance.begin(StartRequest())
print(app.run_window(StartRequest(), instance))
"""


def test_the_window_opens_again_in_the_language_that_was_chosen(home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout.splitlines() == [
        "False True ",
        "True False half a thought",
        "False True half a thought",
        "0",
    ], done.stderr
