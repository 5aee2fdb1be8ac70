"""The way from a profile's form to the picker of endpoints, and back with the one that was picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sagedesk.connections import Connections
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.background import BackgroundJobs

if TYPE_CHECKING:
    from sagedesk.ui.endpoints.picker import EndpointPicker
    from sagedesk.ui.profiles.form import ProfileForm


class Picking(QObject):
    """Opens the picker for what stands in a form, with keys that were typed there, and fills the form from it."""

    def __init__(
        self,
        form: ProfileForm,
        connections: Connections,
        background: BackgroundJobs,
        theme: Theme,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._form = form
        self._connections = connections
        self._background = background
        self._theme = theme
        self._over = over
        self.picker: EndpointPicker | None = None
        form.choose_button.clicked.connect(self.open)
        if isinstance(over, QDialog):
            over.finished.connect(self._close)

    @Slot()
    def open(self) -> None:
        """List the endpoints of the account."""
        from sagedesk.ui.endpoints.picker import EndpointPicker, SignIn  # noqa: PLC0415  # with its first use

        filled = self._form.read()
        wrong = {
            name: sentence
            for name, sentence in filled.problems.items()
            if name in {"aws_profile", "access_key_id", "secret_access_key", "session_token", "endpoint_url"}
        }
        if self._form.show_problems(wrong) is not None or self.picker is not None:
            return
        sign_in = SignIn(profile=filled.profile, keys=filled.keys)
        self.picker = EndpointPicker(
            self._connections, self._background, self._theme, {filled.profile.name or "-": sign_in}, self._over
        )
        self.picker.picked.connect(self._picked)
        self.picker.finished.connect(self._closed)
        self.picker.open()

    @Slot(object, str)
    def _picked(self, profile: EndpointProfile, reason: str) -> None:
        self._form.fill_from(profile, reason)

    @Slot()
    def _closed(self) -> None:
        self.picker = None
        self._form.choose_button.setFocus()

    @Slot()
    def _close(self) -> None:
        if self.picker is not None:
            self.picker.reject()
