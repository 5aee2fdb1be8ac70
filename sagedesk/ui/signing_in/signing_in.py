"""What the window knows of who one is for AWS, and how it lets the person sign in again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from sagedesk.connections import Connections
from sagedesk.errors import CredentialsExpiredError, SageDeskError
from sagedesk.library.values import Message
from sagedesk.llm.credentials.ways import Way
from sagedesk.profiles import CredentialKind, EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.header.identity_line import Known
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.inference.request import ReplyRequest
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.signing_in.identity_dialog import IdentityDialog
from sagedesk.ui.signing_in.known import KnownIdentities
from sagedesk.ui.signing_in.mfa_asking import MfaAsking
from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog
from sagedesk.ui.signing_in.wording import SOON, time_left
from sagedesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sagedesk.llm.credentials.caller import CallerIdentity

_TICK = 30_000


class SigningIn(QObject):
    """Shows who one is, opens the dialogs of signing in, and sends what was held once the person has signed in.

    ``edit_wanted(profile id)`` to enter other keys, ``identified(EndpointProfile)`` when it is known who one is.
    What nobody bade asks the person nothing: a keyring and an MFA device wait until the first message, or a click on
    the line that says who one is.
    """

    edit_wanted = Signal(str)
    identified = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        inference: InferenceController,
        profiles: Profiles,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._inference = inference
        self._profiles = profiles
        self._connections = connections
        self._jobs = jobs
        self._profile: EndpointProfile | None = None
        self._identities = KnownIdentities()
        self._opening = False
        self._dialog: SignInDialog | None = None
        self._noticed = False
        self._going_on = False
        self._closing = False
        self._asking = MfaAsking(window, self)
        connections.mfa_prompt = self._asking
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._show)
        window.closing.connect(self._close)
        window.header.profile_shown.connect(self._profile_shown)
        window.header.identity.clicked.connect(self._clicked)
        window.registry["who-am-i"].triggered.connect(self._clicked)
        window.registry["sign-in"].triggered.connect(self._sign_in_with_current)
        inference.signed_out.connect(self._held)
        inference.ended.connect(self._reply_ended)
        profiles.saved.connect(self._profile_saved)
        self._profile_shown(window.header.current)

    @Slot(object)
    def sign_in(self, profile: EndpointProfile | None, reason: str = "") -> None:
        """Open the dialog in which one signs in with a profile."""
        if self._dialog is not None:
            self._dialog.activateWindow()
        elif profile is not None and not profile.built_in and not self._opening:
            self._opening = True
            self._jobs.run(
                partial(self._connections.way_to_sign_in, profile),
                done=partial(self._open, profile, reason),
                failed=self._not_opened,
            )

    # who one is

    @Slot(object)
    def _profile_shown(self, profile: EndpointProfile | None) -> None:
        self._window.production.show_profile(profile)
        if profile == self._profile:
            return
        if profile is not None and self._profile is not None and profile.id == self._profile.id:
            self._identities.forget(profile)  # it was edited
        self._profile = profile
        self._show()
        if profile is not None and not profile.built_in and profile not in self._identities and not _would_ask(profile):
            self._ask(profile)

    def _ask(self, profile: EndpointProfile) -> None:
        """Ask AWS, without asking the person."""
        self._jobs.run(
            partial(self._connections.identity, profile, unasked=True),
            done=partial(self._known, profile),
            failed=partial(self._unknown, profile),
        )

    def _known(self, profile: EndpointProfile, identity: CallerIdentity) -> None:
        self._identities.learn(profile, identity)
        self._show()
        self.identified.emit(profile)

    def _unknown(self, profile: EndpointProfile, error: SageDeskError) -> None:
        self._identities.learn(profile, error)
        self._show()

    @Slot()
    def _show(self) -> None:
        profile, line = self._profile, self._window.header.identity
        line.setVisible(profile is not None and not profile.built_in)
        self._timer.stop()
        if profile is None or profile.built_in:
            return
        identity = self._identities.somebody.get(profile.id)
        if profile.id in self._identities.signed_out:
            line.tell(Known.NOBODY, self.tr("Signed out: sign in…"))
        elif profile.id in self._identities.refused:
            line.tell(Known.NOBODY, self.tr("Not signed in"), self._identities.refused[profile.id])
        elif identity is None:
            line.tell(Known.NOTHING, self.tr("Who am I?"), self.tr("Ask AWS who signs the requests"))
        else:
            self._timer.start()
            self._show_identity(identity)

    def _show_identity(self, identity: CallerIdentity) -> None:
        left, words = identity.expiry.seconds_left(), time_left(identity.expiry)
        details = self.tr("Account {account}, {arn}, region {region}").format(
            account=identity.account, arn=identity.arn, region=identity.region
        )
        shown = " · ".join(part for part in (identity.name, identity.account, words) if part)
        ending = left is not None and left < SOON
        self._window.header.identity.tell(Known.ENDING if ending else Known.SOMEBODY, shown, details)

    @Slot()
    def _clicked(self) -> None:
        profile = self._profile
        if profile is None or profile.built_in:
            self._window.notices.inform(self.tr("The guide needs no account: nobody signs in to it."))
            return
        identity = self._identities.somebody.get(profile.id)
        if profile.id in self._identities.signed_out:
            self.sign_in(profile)
        elif identity is not None:
            self._show_details(profile, identity)
        else:
            self._window.header.identity.setEnabled(False)
            self._jobs.run(
                partial(self._connections.identity, profile),
                done=partial(self._known_at_last, profile),
                failed=partial(self._still_unknown, profile),
            )

    @Slot()
    def _sign_in_with_current(self) -> None:
        if self._profile is None or self._profile.built_in:
            self._window.notices.inform(self.tr("The guide needs no account: nobody signs in to it."))
        else:
            self.sign_in(self._profile)

    def _known_at_last(self, profile: EndpointProfile, identity: CallerIdentity) -> None:
        self._window.header.identity.setEnabled(True)
        self._known(profile, identity)
        self._show_details(profile, identity)

    def _still_unknown(self, profile: EndpointProfile, error: SageDeskError) -> None:
        self._window.header.identity.setEnabled(True)
        self._unknown(profile, error)
        if isinstance(error, CredentialsExpiredError):
            self.sign_in(profile, error.message)
        else:
            self._window.notices.complain(str(error))

    def _show_details(self, profile: EndpointProfile, identity: CallerIdentity) -> None:
        dialog = IdentityDialog(profile, identity, self._window)
        dialog.sign_in_wanted.connect(dialog.accept)
        dialog.sign_in_wanted.connect(partial(self.sign_in, profile))
        dialog.open()

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        """Learn who one is from the first reply, where nothing was asked before."""
        if self._noticed and not self._inference.held:
            self._window.notices.dismiss()
        profile = self._profile
        asked = message.metadata.get("profile_id")
        if profile is None or profile.built_in or asked != profile.id or profile.id in self._identities.somebody:
            return
        if message.failure is None:
            self._ask(profile)
        elif message.failure.kind == CredentialsExpiredError.__name__:
            self._identities.signed_out.add(profile.id)
            self._show()

    # signing in again

    @Slot(object)
    def _held(self, request: ReplyRequest) -> None:
        """Ask the person whose sign-in has expired to sign in."""
        reason = self.tr("Your sign-in has expired. Your message is sent when you have signed in again.")
        self._going_on = False
        self._identities.forget(request.profile)
        self._identities.signed_out.add(request.profile.id)
        self._show()
        self.sign_in(request.profile, reason)

    def _open(self, profile: EndpointProfile, reason: str, way: Way) -> None:
        self._opening = False
        if self._noticed:
            self._window.notices.dismiss()
        self._dialog = SignInDialog(
            way,
            jobs=self._jobs,
            theme=self._window.theme,
            check=partial(_check, self._connections, profile),
            network=self._connections.network_of(profile),
            reason=reason,
            parent=QApplication.activeModalWidget() or self._window,
        )
        self._dialog.signed_in.connect(self._signed_in)
        self._dialog.edit_wanted.connect(partial(self._edit, profile.id))
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot(object)
    def _not_opened(self, error: SageDeskError) -> None:
        self._opening = False
        self._window.notices.complain(str(error))

    def _edit(self, profile_id: str) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.edit_wanted.emit(profile_id)

    @Slot()
    def _signed_in(self) -> None:
        self._going_on = True
        self._connections.renew()
        self._identities.clear()
        if self._noticed:
            self._window.notices.dismiss()
        self._inference.signed_in()
        self._show()
        if self._profile is not None and not self._profile.built_in:
            self._ask(self._profile)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        held = self._inference.held
        if held and not self._closing and not self._going_on:
            self._window.notices.ask(
                self.tr("Your message waits until you have signed in. Stop takes it back."),
                {self.tr("Sign in…"): partial(self.sign_in, held[0].profile)},
                over=self._notice_over,
            )
            self._noticed = True

    def _notice_over(self) -> None:
        self._noticed = False

    @Slot(object)
    def _profile_saved(self, profile: EndpointProfile) -> None:
        """Go on with what was held for a profile whose keys or source were changed."""
        self._identities.forget(profile)
        if any(request.profile.id == profile.id for request in self._inference.held):
            self._signed_in()

    @Slot()
    def _close(self) -> None:
        self._closing = True
        self._timer.stop()
        self._asking.close()
        if self._dialog is not None:
            self._dialog.reject()


def _would_ask(profile: EndpointProfile) -> bool:
    """Return whether looking who one is may have the keyring ask to be unlocked."""
    return profile.credentials.kind is CredentialKind.KEYRING


def _check(connections: Connections, profile: EndpointProfile) -> CallerIdentity:
    connections.renew()
    return connections.identity(profile)
