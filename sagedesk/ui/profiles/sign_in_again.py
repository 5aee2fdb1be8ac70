"""Signing in from the profile editor, with what stands in it, when a test says that the sign-in has expired."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.credentials.ways import Way
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.outcome import Outcome


class SignInAgain(QObject):
    """Opens the dialog that fits over ``over``; ``then`` is called once the person has signed in."""

    def __init__(
        self,
        connections: Connections,
        background: BackgroundJobs,
        outcome: Outcome,
        theme: Theme,
        over: QWidget,
        then: Callable[[], object],
    ) -> None:
        super().__init__(over)
        self._connections = connections
        self._background = background
        self._outcome = outcome
        self._theme = theme
        self._over = over
        self._then = then

    def begin(self, profile: EndpointProfile) -> None:
        """Look which way fits the profile, and open it."""
        self._background.run(
            partial(self._connections.way_to_sign_in, profile),
            done=partial(self._open, profile),
            failed=self._not_opened,
        )

    def _open(self, profile: EndpointProfile, way: Way) -> None:
        # the pages of signing in show outcomes too: at the top, the two rooms would import each other
        from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog  # noqa: PLC0415

        dialog = SignInDialog(
            way,
            jobs=self._background,
            theme=self._theme,
            check=partial(self._connections.account_identity, profile),
            network=self._connections.network_of(profile),
            parent=self._over,
        )
        dialog.signed_in.connect(self._signed_in)
        # the editor is open already
        dialog.edit_wanted.connect(dialog.reject)
        dialog.open()

    @Slot()
    def _signed_in(self) -> None:
        self._connections.renew()
        self._then()

    @Slot(object)
    def _not_opened(self, error: SageDeskError) -> None:
        self._outcome.fail(str(error))
