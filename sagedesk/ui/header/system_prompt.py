"""The system prompt, edited from the header: for this conversation, or for the endpoint and its next conversations."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S
from sagedesk.ui.conversation.chat_controller import ChatController
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.profiles.field import TextBox
from sagedesk.ui.window.main_window import MainWindow


class SystemPromptDialog(QDialog):
    """``used(text)`` for this conversation alone, ``saved(text)`` for the endpoint, too."""

    used = Signal(str)
    saved = Signal(str)

    def __init__(self, text: str, profile: EndpointProfile | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("systemPrompt")
        self.setWindowTitle(self.tr("System prompt"))
        # Qt adds the application's name to a window's title
        self.setAccessibleName(self.windowTitle())
        self._of_endpoint = profile.system_prompt if profile is not None else ""
        self.box = TextBox(lines=10)
        self.box.setAccessibleName(self.tr("System prompt"))
        self.box.setPlaceholderText(self.tr("None: the model is told nothing before the conversation."))
        self.box.setPlainText(text)
        self.box.textChanged.connect(self._say)
        self.note = QLabel()
        self.note.setProperty("role", "note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self._name = profile.name if profile is not None else ""
        self.back_button = self._button(self.tr("Take the endpoint’s"), self._take_endpoints)
        self.save_button = self._button(self.tr("Save for the endpoint"), self._save)
        self.save_button.setVisible(profile is not None)
        self.use_button = self._button(self.tr("Use in this conversation"), self._use)
        self.use_button.setProperty("kind", "primary")
        cancel = self._button(self.tr("Cancel"), self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        for button in (cancel, self.save_button, self.use_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        self.resize(640, self.sizeHint().height())
        self._say()
        self.box.setFocus()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _say(self) -> None:
        same = self.box.text == self._of_endpoint
        self.back_button.setEnabled(not same)
        self.save_button.setEnabled(not same)
        if same:
            said = self.tr("This is the system prompt of {profile}.")
        else:
            said = self.tr("This is another one than that of {profile}. It is sent from the next message on.")
        self.note.setText(said.format(profile=self._name or self.tr("the endpoint")))

    @Slot()
    def _take_endpoints(self) -> None:
        self.box.setPlainText(self._of_endpoint)
        self.box.setFocus()

    @Slot()
    def _use(self) -> None:
        self.accept()
        self.used.emit(self.box.text)

    @Slot()
    def _save(self) -> None:
        self.accept()
        self.used.emit(self.box.text)
        self.saved.emit(self.box.text)


class SystemPrompting(QObject):
    """Serves the action "system-prompt" for the conversation that is shown."""

    def __init__(self, window: MainWindow, chats: ChatController, profiles: Profiles, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._profiles = profiles
        self._chat: Chat | None = None
        self._asked: tuple[Chat, EndpointProfile | None] | None = None
        window.registry["system-prompt"].triggered.connect(self._open)
        window.header.system_prompt_requested.connect(self._open)
        chats.keeping.set.connect(self.show_again)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Serve another conversation."""
        self._chat = chat
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """Show in the header whether there is a system prompt."""
        self._window.header.show_system_prompt(self._chat.conversation.system_prompt if self._chat else "")

    @Slot()
    def _open(self) -> None:
        if self._chat is None:
            return
        profile = self._window.header.current
        self._asked = (self._chat, profile)
        dialog = SystemPromptDialog(self._chat.conversation.system_prompt, profile, self._window)
        dialog.used.connect(self._use)
        dialog.saved.connect(self._save)
        dialog.open()

    @Slot(str)
    def _use(self, text: str) -> None:
        if self._asked is not None:
            self._chats.keeping.set_system_prompt(self._asked[0], text)
            self.show_again()

    @Slot(str)
    def _save(self, text: str) -> None:
        if self._asked is not None and self._asked[1] is not None:
            # as it is now: it may have been edited meanwhile
            profile = self._profiles.get(self._asked[1].id)
            if profile is not None:
                self._profiles.save(replace(profile, system_prompt=text))
