"""Says that a reply is there to somebody who works in another window meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sagedesk.library.values import Message, MessageState
from sagedesk.ui.chat_controller import ChatController
from sagedesk.ui.icons import application_icon
from sagedesk.ui.main_window import MainWindow


class Attention(QObject):
    """Marks the window in the taskbar when a reply ended while the window was not in front.

    For a reply that was held until its endpoint could take it, which can be minutes, a notification comes too, where
    the desktop has a place for it. It shows nothing of the conversation.
    """

    def __init__(self, window: MainWindow, chats: ChatController, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._held: set[str] = set()
        self._icon: QSystemTrayIcon | None = None
        chats.waiting.connect(self._waiting)
        chats.replaced.connect(self._reply_ended)
        QApplication.instance().applicationStateChanged.connect(self._seen)  # type: ignore[union-attr]  # there is one

    @Slot(str)
    def _waiting(self, conversation_id: str) -> None:
        self._held.add(conversation_id)

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        held = message.conversation_id in self._held
        self._held.discard(message.conversation_id)
        if self._window.isActiveWindow() or message.state == MessageState.STOPPED:
            return
        QApplication.alert(self._window)
        if held and QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._notify("The reply failed." if message.failure else "The reply is there.")

    def _notify(self, text: str) -> None:
        if self._icon is None:
            self._icon = QSystemTrayIcon(application_icon(), self)
            self._icon.messageClicked.connect(self._come_to_front)
            self._icon.activated.connect(self._come_to_front)
        self._icon.show()
        self._icon.showMessage("SageDesk", text, application_icon())

    @Slot()
    def _come_to_front(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _seen(self) -> None:
        if self._icon is not None and self._window.isActiveWindow():
            self._icon.hide()
