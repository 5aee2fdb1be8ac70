"""A scripted chat in the real window, which leaves screenshots and the exported Markdown."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from sagedesk.errors import SageDeskError, StorageError
from sagedesk.export import export_conversations
from sagedesk.ui.app import Desk
from sagedesk.ui.application import make_application

_QUESTIONS = ("How do I add an endpoint?", "Which container format do I need?")
_PATIENCE_MILLISECONDS = 60_000


def run_tour(out: Path) -> list[Path]:
    """Chat with the built-in guide, and return the files that were written into ``out``.

    It runs in a home of its own: the person's library and profiles are not touched. Raises StorageError when
    ``out`` cannot be written, and SageDeskError when the window does not do its part.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The folder {out} cannot be made.", hint="Choose another one.", detail=str(error)
        ) from error
    with tempfile.TemporaryDirectory(prefix="sagedesk-tour-") as home:
        before = os.environ.get("SAGEDESK_HOME")
        os.environ["SAGEDESK_HOME"] = home
        try:
            return _Tour(make_application(), out).run()
        finally:
            if before is None:
                del os.environ["SAGEDESK_HOME"]
            else:
                os.environ["SAGEDESK_HOME"] = before


class _Tour:
    def __init__(self, application: QApplication, out: Path) -> None:
        self._application = application
        self._out = out
        self._files: list[Path] = []

    def run(self) -> list[Path]:
        desk = Desk(self._application, first_run=False)
        window = desk.window
        window.resize(1180, 800)
        desk.theme.set_mode("light")
        _wait(desk.ready, desk.start)
        self._picture(window, "1-welcome")
        if desk.controller is None or desk.library is None:
            raise SageDeskError("The conversation library did not open.")
        chats = desk.controller.chats
        for number, question in enumerate(_QUESTIONS, start=2):
            window.composer.set_text(question)
            _wait(chats.replaced, window.composer.send_button.click)
            self._picture(window, f"{number}-answer")
        desk.theme.set_mode("dark")
        self._picture(window, "4-dark")
        self._files += export_conversations(desk.library, self._out / "conversation.md", force=True)
        window.close()
        desk.close()
        return self._files

    def _picture(self, widget: QWidget, name: str) -> None:
        _settle()
        file = self._out / f"{name}.png"
        if not widget.grab().save(str(file)):
            raise StorageError(f"{file} could not be written.", hint="Choose another folder.")
        self._files.append(file)


def _wait(signal: SignalInstance, begin: Callable[[], object]) -> None:
    """Do something, and run the event loop until the signal comes. Raises SageDeskError when it does not."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(lambda: loop.exit(1))
    patience.start(_PATIENCE_MILLISECONDS)
    begin()
    failed = loop.exec()
    signal.disconnect(loop.quit)
    if failed:
        raise SageDeskError("The window did not do in time what the tour asked of it.")


def _settle() -> None:
    """Let what was asked of the window be laid out and painted."""
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
