"""A worker asks for an MFA code, the person answers in a dialog; the worker waits in its own thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from sagedesk.errors import CancelledError
from sagedesk.llm.credentials import MfaRequest
from sagedesk.llm.sockets import waiting_token
from sagedesk.ui.signing_in.mfa_dialog import MfaDialog
from sagedesk.ui.window.open_windows import OpenWindows


class _Question:
    def __init__(self, request: MfaRequest) -> None:
        self.request = request
        self.code = ""
        self.over = threading.Event()


class MfaAsking(QObject):
    """Call it from any thread but the GUI's: it returns the code, or raises CancelledError.

    One dialog is shown at a time, over the window that the person is at. It goes away when the request that wants the
    code is cancelled, and with ``close``.
    """

    _wanted = Signal(object)
    _withdrawn = Signal(object)

    def __init__(self, windows: OpenWindows, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._questions: list[_Question] = []
        self._dialog: MfaDialog | None = None
        self._closed = False
        self._wanted.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        self._withdrawn.connect(self._withdraw, Qt.ConnectionType.QueuedConnection)

    def __call__(self, request: MfaRequest) -> str:
        """Return the code that the person types."""
        question, cancel = _Question(request), waiting_token()
        if cancel is not None:
            cancel.when_cancelled(question.over.set)
        self._wanted.emit(question)
        question.over.wait()
        if cancel is not None and cancel.cancelled:
            self._withdrawn.emit(question)
        if not question.code:
            raise CancelledError(self.tr("The MFA code was not given."))
        return question.code

    @Slot()
    def close(self) -> None:
        """Ask no more; whoever waits is told that it was cancelled."""
        self._closed = True
        waiting, self._questions = self._questions, []
        if self._dialog is not None:
            self._dialog.reject()
        for question in waiting:
            question.over.set()

    @Slot(object)
    def _ask(self, question: _Question) -> None:
        if self._closed:
            question.over.set()
            return
        self._questions.append(question)
        self._show_next()

    @Slot(object)
    def _withdraw(self, question: _Question) -> None:
        if self._dialog is not None and self._questions and self._questions[0] is question:
            self._dialog.reject()
        elif question in self._questions:
            self._questions.remove(question)

    def _show_next(self) -> None:
        if self._dialog is not None or not self._questions:
            return
        over = QApplication.activeWindow() or self._windows.front
        self._dialog = MfaDialog(self._questions[0].request, over)
        self._dialog.finished.connect(self._answered)
        self._dialog.open()

    @Slot(int)
    def _answered(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if self._questions and dialog is not None:
            question = self._questions.pop(0)
            question.code = dialog.code if result == QDialog.DialogCode.Accepted else ""
            question.over.set()
        self._show_next()
