"""Says that a reply is there to somebody who works in another window meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sagedesk.library.values import Message, MessageState
from sagedesk.ui.appearance.icons import application_icon
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.notifications.desktop import DesktopNotifications
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.window.open_windows import OpenWindows

LONG_SECONDS = 20.0
"""A reply that took longer is worth a notification; whoever asked has gone to do something else."""


class Attention(QObject):
    """Marks the window of a reply in the taskbar when it ended while that window was not in front.

    As the settings say, while none of the windows is in front, a notification comes for all of these replies, for none,
    or for those that took long or were held until their endpoint could take them. It shows nothing of the conversation.
    ``chosen(conversation id)`` when the person chose one.
    """

    chosen = Signal(str)

    def __init__(
        self,
        windows: OpenWindows,
        chats: ChatController,
        settings: LiveSettings,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._windows = windows
        self._settings = settings
        self._held: set[str] = set()
        self._last = ""
        self._icon: QSystemTrayIcon | None = None
        self._desktop = DesktopNotifications(jobs, self)
        self._desktop.clicked.connect(self._come_to_front)
        self._desktop.refused.connect(self._show_in_tray)
        chats.waiting.connect(self._waiting)
        chats.replaced.connect(self._reply_ended)
        QApplication.instance().applicationStateChanged.connect(self._seen)  # type: ignore[union-attr]  # there is one

    @Slot()
    def end(self) -> None:
        """Listen no more to what becomes of notifications."""
        self._desktop.close()

    @Slot(str)
    def _waiting(self, conversation_id: str) -> None:
        self._held.add(conversation_id)

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        held = message.conversation_id in self._held
        self._held.discard(message.conversation_id)
        window = self._windows.place_of(message.conversation_id)
        seen = window.isActiveWindow() or self._windows.beside == message.conversation_id
        if seen or message.state == MessageState.STOPPED:
            return
        QApplication.alert(window)
        if self._windows.is_active:
            # the person is here, and the list says so
            return
        took = (message.finished_at or message.created_at) - message.created_at
        wanted = self._settings.value.notifications.replies
        if wanted == "all" or (wanted == "long" and (held or took >= LONG_SECONDS)):
            self._last = message.conversation_id
            self._desktop.show(self.tr("The reply failed.") if message.failure else self.tr("The reply is there."))

    @Slot(str)
    def _show_in_tray(self, text: str) -> None:
        """Use the tray where the desktop has no notifications of its own, as on Windows and macOS."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(application_icon(), self)
            self._icon.messageClicked.connect(self._come_to_front)
            self._icon.activated.connect(self._come_to_front)
        self._icon.show()
        self._icon.showMessage("SageDesk", text, application_icon())

    @Slot()
    def _come_to_front(self) -> None:
        self.chosen.emit(self._last)

    @Slot()
    def _seen(self) -> None:
        if self._icon is not None and self._windows.is_active:
            self._icon.hide()
