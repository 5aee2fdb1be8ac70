"""The dialogs of endpoint profiles, opened from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sagedesk.connections import Connections
from sagedesk.profiles import AwsKeys, EndpointProfile
from sagedesk.ui.profiles.profiles import Profiles

if TYPE_CHECKING:
    from sagedesk.ui.endpoints.card import EndpointCard
    from sagedesk.ui.endpoints.finder import EndpointFinder
    from sagedesk.ui.profiles.editor import ProfileEditor
    from sagedesk.ui.profiles.manager import ProfileManager
    from sagedesk.ui.profiles.preview import Conversation
    from sagedesk.ui.window.main_window import MainWindow


class ProfileDialogs(QObject):
    """Opens the manager and the editor over ``window``, and closes them with it.

    A connection whose profile or keys were changed is forgotten, so that the next request uses the new ones.
    ``conversation`` gives the messages of the conversation that is shown.
    """

    def __init__(
        self,
        window: MainWindow,
        profiles: Profiles,
        connections: Connections,
        parent: QObject,
        *,
        conversation: Conversation = tuple,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._profiles = profiles
        self._connections = connections
        self._conversation = conversation
        self._manager: ProfileManager | None = None
        self._editor: ProfileEditor | None = None
        self.finder: EndpointFinder | None = None
        self.card: EndpointCard | None = None
        profiles.saved.connect(self._forget_connection)
        profiles.deleted.connect(self._forget_connection)
        window.closing.connect(self._close)

    @Slot()
    def manage(self) -> None:
        """Open the list of profiles, with the one in use selected."""
        from sagedesk.ui.profiles.manager import ProfileManager  # noqa: PLC0415  # with its first use

        if self._manager is None:
            current = self._window.header.current
            self._manager = ProfileManager(
                self._profiles, self._window.theme, current.id if current else "", self._window
            )
            self._manager.edit_requested.connect(self.edit)
            self._manager.finished.connect(self._manager_closed)
        self._manager.open()
        self._manager.activateWindow()

    @Slot(str)
    def edit(self, profile_id: str) -> None:
        """Open the editor on a profile, or on a new one where the id is empty."""
        from sagedesk.ui.profiles.editor import ProfileEditor  # noqa: PLC0415  # with its first use

        if self._editor is None:
            over: QWidget = self._manager or self._window
            profile = self._profiles.get(profile_id) if profile_id else None
            self._editor = ProfileEditor(
                self._profiles,
                self._connections,
                self._window.theme,
                profile,
                over,
                conversation=self._conversation,
            )
            self._editor.finished.connect(self._editor_closed)
        self._editor.open()
        self._editor.activateWindow()

    def edit_new(self, profile: EndpointProfile, reason: str, keys: AwsKeys | None) -> None:
        """Open the editor on a profile that was made for an endpoint, and say why it is made so."""
        from sagedesk.ui.profiles.editor import ProfileEditor  # noqa: PLC0415  # with its first use

        if self._editor is None:
            self._editor = ProfileEditor(
                self._profiles,
                self._connections,
                self._window.theme,
                profile,
                self._window,
                conversation=self._conversation,
                new=True,
                keys=keys,
            )
            self._editor.form.fill_from(profile, reason)
            self._editor.finished.connect(self._editor_closed)
        self._editor.open()
        self._editor.activateWindow()

    @Slot()
    def find_endpoint(self) -> None:
        """Open the list of the account's endpoints; the one that is picked becomes a new profile."""
        from sagedesk.ui.endpoints.finder import EndpointFinder  # noqa: PLC0415  # with its first use

        if self.finder is None:
            self.finder = EndpointFinder(self._window, self._profiles, self._connections, self.edit_new)
        self.finder.open()

    @Slot(object)
    def show_card(self, profile: EndpointProfile) -> None:
        """Show what is known of a profile's endpoint: its state, and what it costs."""
        from sagedesk.ui.endpoints.card import EndpointCard  # noqa: PLC0415  # with its first use

        if self.card is None:
            self.card = EndpointCard(
                profile, self._connections, self._profiles.background, self._window.theme, self._window
            )
            self.card.finished.connect(self._card_closed)
        self.card.open()

    @Slot()
    def _card_closed(self) -> None:
        if self.card is not None:
            self.card.deleteLater()
            self.card = None

    @Slot()
    def _manager_closed(self) -> None:
        self._manager = None

    @Slot()
    def _editor_closed(self) -> None:
        self._editor = None

    @Slot(object)
    def _forget_connection(self, profile: EndpointProfile) -> None:
        self._connections.forget(profile.id)

    @Slot()
    def _close(self) -> None:
        for dialog in (self._editor, self._manager, self.card):
            if dialog is not None:
                dialog.done(QDialog.DialogCode.Rejected)
