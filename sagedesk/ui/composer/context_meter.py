"""The line below the composer that says how full the model's context is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from sagedesk.errors import SageDeskError
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.inference.context_use import ContextUse, context_use
from sagedesk.ui.window.main_window import MainWindow

_PAUSE_MILLISECONDS = 400


class ContextMeter(QObject):
    """Keeps the line below the composer."""

    def __init__(self, window: MainWindow, chats: ChatController, jobs: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        self._chat: Chat | None = None
        self._running = False
        self._again = False
        self._pause = QTimer(window.composer, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._begin)
        window.composer.edited.connect(self.refresh)
        chats.loaded.connect(self.refresh)
        chats.replaced.connect(self.refresh)
        chats.removed.connect(self.refresh)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Measure another conversation."""
        self._chat = chat
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Measure anew, once the person pauses."""
        profile = self._window.header.current
        if profile is not None and profile.context.length:
            self._pause.start()
        else:
            self._window.composer.show_context("", full=False)

    @Slot()
    def _begin(self) -> None:
        profile, chat = self._window.header.current, self._chat
        if self._running or profile is None or chat is None:
            self._again = self._running
            return
        self._running = True
        composer = self._window.composer
        use = partial(
            context_use,
            tuple(chat.messages),
            composer.text,
            composer.attached,
            chat.conversation.system_prompt,
            profile,
        )
        self._jobs.run(use, done=self._show, failed=self._failed)

    @Slot(object)
    def _show(self, use: ContextUse | None) -> None:
        if use is not None:
            locale = self._window.locale()
            about = self.tr("About {tokens} of {length} tokens")
            words = [about.format(tokens=locale.toString(use.tokens), length=locale.toString(use.length))]
            if use.left_out:
                words.append(self.tr("%n old message(s) would stay out", "", use.left_out))
            self._window.composer.show_context(" · ".join(words), full=use.overflows)
        self._ended()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._window.composer.show_context(str(error), full=True)
        self._ended()

    def _ended(self) -> None:
        self._running = False
        if self._again:
            self._again = False
            self._begin()
