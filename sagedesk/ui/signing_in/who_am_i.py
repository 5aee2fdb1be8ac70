"""What a window says of who one is for AWS: the line in its header, its details, and the band of production."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from sagedesk.connections import Connections
from sagedesk.errors import CredentialsExpiredError, SageDeskError
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.header.identity_line import Known
from sagedesk.ui.signing_in.identities import Identities
from sagedesk.ui.signing_in.identity_dialog import IdentityDialog
from sagedesk.ui.signing_in.signing_in import SigningIn
from sagedesk.ui.signing_in.wording import SOON, time_left
from sagedesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sagedesk.llm.credentials.caller import CallerIdentity

_TICK = 30_000


class WhoAmI(QObject):
    """Shows who one is with the profile of the window; a click asks AWS, or leads to signing in."""

    def __init__(
        self,
        window: MainWindow,
        identities: Identities,
        signing_in: SigningIn,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._identities = identities
        self._signing_in = signing_in
        self._connections = connections
        self._jobs = jobs
        self._profile: EndpointProfile | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._show)
        window.closing.connect(self._timer.stop)
        window.header.profile_shown.connect(self._profile_shown)
        window.header.identity.clicked.connect(self._clicked)
        window.registry["who-am-i"].triggered.connect(self._clicked)
        window.registry["sign-in"].triggered.connect(self._sign_in_with_current)
        identities.changed.connect(self._show)
        self._profile_shown(window.header.current)

    @Slot(object)
    def sign_in(self, profile: EndpointProfile | None) -> None:
        """Open the dialog in which one signs in with a profile, over this window."""
        self._signing_in.sign_in(profile, self._window)

    @Slot(object)
    def _profile_shown(self, profile: EndpointProfile | None) -> None:
        self._window.production.show_profile(profile)
        if profile == self._profile:
            return
        edited = profile is not None and self._profile is not None and profile.id == self._profile.id
        self._profile = profile
        if edited and profile is not None:
            self._identities.forget(profile)
        self._show()
        if profile is not None:
            self._identities.ask_quietly(profile)

    @Slot()
    def _show(self) -> None:
        profile, line, known = self._profile, self._window.header.identity, self._identities.known
        line.setVisible(profile is not None and not profile.built_in)
        self._timer.stop()
        if profile is None or profile.built_in:
            return
        identity = known.somebody.get(profile.id)
        if profile.id in known.signed_out:
            line.tell(Known.NOBODY, self.tr("Signed out: sign in…"))
        elif profile.id in known.refused:
            line.tell(Known.NOBODY, self.tr("Not signed in"), known.refused[profile.id])
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
        identity = self._identities.known.somebody.get(profile.id)
        if profile.id in self._identities.known.signed_out:
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
        self._identities.learn(profile, identity)
        self._show_details(profile, identity)

    def _still_unknown(self, profile: EndpointProfile, error: SageDeskError) -> None:
        self._window.header.identity.setEnabled(True)
        self._identities.learn(profile, error)
        if isinstance(error, CredentialsExpiredError):
            self._signing_in.sign_in(profile, self._window, error.message)
        else:
            self._window.notices.complain(str(error))

    def _show_details(self, profile: EndpointProfile, identity: CallerIdentity) -> None:
        dialog = IdentityDialog(profile, identity, self._window)
        dialog.sign_in_wanted.connect(dialog.accept)
        dialog.sign_in_wanted.connect(partial(self.sign_in, profile))
        dialog.open()
