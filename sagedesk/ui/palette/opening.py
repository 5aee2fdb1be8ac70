"""Opens the palette with all that there is at that moment."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.palette import entries
from sagedesk.ui.palette.entry import Entry
from sagedesk.ui.palette.palette import CommandPalette
from sagedesk.ui.palette.search import Titled, titled
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.words import untitled
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows


class PaletteOpening(QObject):
    """``conversation_chosen(id)``, ``profile_chosen(id)`` and ``setting_chosen(key)``; actions act by themselves.

    ``failed(error)`` when the titles cannot be read.
    """

    conversation_chosen = Signal(str)
    profile_chosen = Signal(str)
    setting_chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        windows: OpenWindows,
        conversations: ConversationListModel,
        profiles: Profiles,
        library: Library,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._windows = windows
        self._conversations = conversations
        self._profiles = profiles
        self._library = library
        self._jobs = jobs
        window.registry["palette"].triggered.connect(self._open)

    @Slot()
    def _open(self) -> None:
        fixed = [
            *entries.of_actions(self._window.registry, leave_out="palette"),
            *entries.of_windows([(each.shown_title, partial(self._go_to, each)) for each in self._others]),
            *entries.of_profiles(self._profiles.all, self.profile_chosen.emit),
            *entries.of_settings(self.setting_chosen.emit),
        ]
        listed = [titled(each.id, each.title) for each in self._conversations.conversations]
        dialog = CommandPalette(self._window.theme, fixed, listed, self._entry_of, self._window)
        # those that the list has not loaded, and the archive, too
        self._jobs.run(partial(_titles, self._library), done=dialog.set_conversations, failed=self._failed)
        dialog.open()
        dialog.field.setFocus()

    @property
    def _others(self) -> list[MainWindow]:
        return [each for each in self._windows.all if each is not self._window]

    def _go_to(self, window: MainWindow) -> None:
        # it may have closed meanwhile
        if window in self._windows.all:
            window.come_to_front()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.failed.emit(error)

    def _entry_of(self, conversation: Titled) -> Entry:
        return entries.of_conversation(conversation, untitled(), self.conversation_chosen.emit)


def _titles(library: Library) -> tuple[Titled, ...]:
    return tuple(titled(conversation_id, title) for conversation_id, title, _ in library.titled().result())
