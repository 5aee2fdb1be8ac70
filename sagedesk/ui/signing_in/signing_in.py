"""Lets the person sign in to AWS again, and then sends what was held."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library.values import Message
from sagedesk.llm.credentials.ways import Way
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.inference.request import ReplyRequest
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.signing_in.identities import Identities
from sagedesk.ui.signing_in.mfa_asking import MfaAsking
from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows

if TYPE_CHECKING:
    from sagedesk.llm.credentials.caller import CallerIdentity


class SigningIn(QObject):
    """Opens the dialog of signing in, one at a time, over the window that it is for.

    ``edit_wanted(profile id, MainWindow)`` to enter other keys.
    """

    edit_wanted = Signal(str, object)

    def __init__(
        self,
        windows: OpenWindows,
        identities: Identities,
        inference: InferenceController,
        profiles: Profiles,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._windows = windows
        self._identities = identities
        self._inference = inference
        self._connections = connections
        self._jobs = jobs
        self._opening = False
        self._dialog: SignInDialog | None = None
        self._noticed: MainWindow | None = None
        self._going_on = False
        self._asking = MfaAsking(windows, self)
        connections.mfa_prompt = self._asking
        inference.signed_out.connect(self._held)
        inference.ended.connect(self._reply_ended)
        profiles.saved.connect(self._profile_saved)

    def sign_in(self, profile: EndpointProfile | None, over: MainWindow, reason: str = "") -> None:
        """Open the dialog in which one signs in with a profile."""
        if self._dialog is not None:
            self._dialog.activateWindow()
        elif profile is not None and not profile.built_in and not self._opening:
            self._opening = True
            self._jobs.run(
                partial(self._connections.way_to_sign_in, profile),
                done=partial(self._open, profile, over, reason),
                failed=partial(self._not_opened, over),
            )

    @Slot()
    def end(self) -> None:
        """Ask nothing more: the program ends."""
        self._going_on = True
        self._asking.close()
        self._reject()

    @Slot(object)
    def _held(self, request: ReplyRequest) -> None:
        """Ask the person whose sign-in has expired to sign in."""
        reason = self.tr("Your sign-in has expired. Your message is sent when you have signed in again.")
        self._going_on = False
        self._identities.sign_out(request.profile)
        self.sign_in(request.profile, self._windows.place_of(request.reply.conversation_id), reason)

    def _open(self, profile: EndpointProfile, over: MainWindow, reason: str, way: Way) -> None:
        self._opening = False
        self._dismiss()
        if over not in self._windows.all:
            # it was closed meanwhile
            over = self._windows.front
        modal = QApplication.activeModalWidget()
        self._dialog = SignInDialog(
            way,
            jobs=self._jobs,
            theme=over.theme,
            check=partial(_check, self._connections, profile),
            network=self._connections.network_of(profile),
            reason=reason,
            parent=modal if modal is not None and modal.parentWidget() is over else over,
        )
        self._dialog.signed_in.connect(self._signed_in)
        self._dialog.edit_wanted.connect(partial(self._edit, profile.id, over))
        self._dialog.finished.connect(self._closed)
        over.closing.connect(self._reject)
        self._dialog.open()

    def _not_opened(self, over: MainWindow, error: SageDeskError) -> None:
        self._opening = False
        place = over if over in self._windows.all else self._windows.front
        place.notices.complain(str(error))

    def _edit(self, profile_id: str, over: MainWindow) -> None:
        self._reject()
        self.edit_wanted.emit(profile_id, over)

    @Slot()
    def _reject(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    @Slot()
    def _signed_in(self) -> None:
        self._going_on = True
        self._connections.renew()
        self._identities.clear()
        self._dismiss()
        self._inference.signed_in()
        for window in self._windows.all:
            profile = window.header.current
            if profile is not None and not profile.built_in:
                self._identities.ask(profile)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        held = self._inference.held
        if held and not self._going_on:
            over = self._windows.place_of(held[0].reply.conversation_id)
            over.notices.ask(
                self.tr("Your message waits until you have signed in. Stop takes it back."),
                {self.tr("Sign in…"): partial(self.sign_in, held[0].profile, over)},
                over=self._notice_over,
            )
            self._noticed = over

    def _notice_over(self) -> None:
        self._noticed = None

    def _dismiss(self) -> None:
        if self._noticed is not None and self._noticed in self._windows.all:
            self._noticed.notices.dismiss()
        self._noticed = None

    @Slot(object)
    def _reply_ended(self, _message: Message) -> None:
        if not self._inference.held:
            self._dismiss()

    @Slot(object)
    def _profile_saved(self, profile: EndpointProfile) -> None:
        """Go on with what was held for a profile whose keys or source were changed."""
        self._identities.forget(profile)
        if any(request.profile.id == profile.id for request in self._inference.held):
            self._signed_in()


def _check(connections: Connections, profile: EndpointProfile) -> CallerIdentity:
    connections.renew()
    return connections.identity(profile)
