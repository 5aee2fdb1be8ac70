"""Opens the palette with all that there is at that moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.library.values import Conversation
from sagedesk.ui.main_window import MainWindow
from sagedesk.ui.palette import entries
from sagedesk.ui.palette.entry import Entry
from sagedesk.ui.palette.palette import CommandPalette
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.words import untitled


class PaletteOpening(QObject):
    """``conversation_chosen(id)``, ``profile_chosen(id)`` and ``setting_chosen(key)``; actions act by themselves."""

    conversation_chosen = Signal(str)
    profile_chosen = Signal(str)
    setting_chosen = Signal(str)

    def __init__(
        self, window: MainWindow, conversations: ConversationListModel, profiles: Profiles, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._conversations = conversations
        self._profiles = profiles
        window.registry["palette"].triggered.connect(self._open)

    @Slot()
    def _open(self) -> None:
        fixed = [
            *entries.of_actions(self._window.registry, leave_out="palette"),
            *entries.of_profiles(self._profiles.all, self.profile_chosen.emit),
            *entries.of_settings(self.setting_chosen.emit),
        ]
        dialog = CommandPalette(
            self._window.theme, fixed, self._conversations.conversations, self._entry_of, self._window
        )
        dialog.open()
        dialog.field.setFocus()

    def _entry_of(self, conversation: Conversation) -> Entry:
        return entries.of_conversation(conversation, untitled(), self.conversation_chosen.emit)
