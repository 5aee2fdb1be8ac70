"""What keys do with the last reply that is shown: ask for another one, copy it, copy its last code."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from sagedesk.errors import SageDeskError
from sagedesk.library.values import Message
from sagedesk.llm.messages import Role
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.chat.actions import MessageAction
from sagedesk.ui.window.main_window import MainWindow


class LastReply(QObject):
    """Serves the actions "regenerate", "copy-reply" and "copy-code"."""

    def __init__(self, window: MainWindow, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        window.registry["regenerate"].triggered.connect(self._regenerate)
        window.registry["copy-reply"].triggered.connect(self._copy)
        window.registry["copy-code"].triggered.connect(self._copy_code)

    @property
    def _reply(self) -> Message | None:
        model = self._window.messages
        rows = reversed(range(model.rowCount()))
        return next((model.message(row) for row in rows if model.header(row).role is Role.ASSISTANT), None)

    @Slot()
    def _regenerate(self) -> None:
        model = self._window.messages
        last = model.header(model.rowCount() - 1) if model.rowCount() else None
        # a message that nothing has answered yet is answered now
        wanted = last if last is not None and last.role is Role.USER else self._reply
        if wanted is not None and not self._window.registry["stop"].isEnabled():
            self._window.chat.action_requested.emit(MessageAction.REGENERATE.value, wanted.id)

    @Slot()
    def _copy(self) -> None:
        reply = self._reply
        if reply is not None:
            QGuiApplication.clipboard().setText(reply.text)
            self._window.notices.inform(self.tr("The last reply was copied."))

    @Slot()
    def _copy_code(self) -> None:
        reply = self._reply
        if reply is not None:
            self._jobs.run(lambda: _last_code(reply.text), done=self._code_found, failed=self._failed)

    @Slot(object)
    def _code_found(self, code: str | None) -> None:
        if code is None:
            self._window.notices.inform(self.tr("There is no code in the last reply."))
        else:
            QGuiApplication.clipboard().setText(code)
            self._window.notices.inform(self.tr("The last code was copied."))

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))


def _last_code(text: str) -> str | None:
    """Return the last block of code in a Markdown text."""
    from sagedesk.rendering.blocks import Code  # noqa: PLC0415  # with its first use
    from sagedesk.rendering.parser import blocks_of  # noqa: PLC0415

    return next((block.text for block in reversed(blocks_of(text)) if isinstance(block, Code)), None)
