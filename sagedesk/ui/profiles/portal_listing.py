"""Lists the accounts and roles of an access portal in the profile editor, after a sign-in where one is needed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sagedesk.errors import CredentialsExpiredError, SageDeskError
from sagedesk.llm.credentials import Portal
from sagedesk.llm.credentials.portal import Account, accounts_of
from sagedesk.llm.credentials.ways import Way, WayKind
from sagedesk.llm.network import NetworkSettings
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.outcome import Outcome
from sagedesk.ui.profiles.portal_fields import PortalFields


class PortalListing(QObject):
    """Does what the button of ``fields`` asks for, and says in ``outcome`` what came of it."""

    def __init__(
        self,
        fields: PortalFields,
        outcome: Outcome,
        background: BackgroundJobs,
        theme: Theme,
        network: NetworkSettings,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._fields = fields
        self._outcome = outcome
        self._background = background
        self._theme = theme
        self._network = network
        self._over = over
        fields.listing_wanted.connect(self._list)

    @Slot(object)
    def _list(self, portal: Portal) -> None:
        self._fields.list_button.setEnabled(False)
        self._background.run(
            partial(accounts_of, portal, network=self._network),
            done=self._listed,
            failed=partial(self._not_listed, portal),
        )

    @Slot(object)
    def _listed(self, accounts: tuple[Account, ...]) -> None:
        self._fields.list_button.setEnabled(True)
        self._fields.set_accounts(accounts)
        self._outcome.succeed(self.tr("You are signed in. Choose the account and the role."))
        self._fields.fields["portal_account"].control.setFocus()

    def _not_listed(self, portal: Portal, error: SageDeskError) -> None:
        self._fields.list_button.setEnabled(True)
        if isinstance(error, CredentialsExpiredError):
            self._sign_in(portal)
        else:
            self._outcome.fail(str(error))

    def _sign_in(self, portal: Portal) -> None:
        # the pages of signing in show outcomes too: at the top, the two rooms would import each other
        from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog  # noqa: PLC0415

        way = Way(kind=WayKind.DEVICE, portal=portal)
        dialog = SignInDialog(
            way, jobs=self._background, theme=self._theme, check=_nothing, network=self._network, parent=self._over
        )
        dialog.signed_in.connect(partial(self._list, portal))
        dialog.open()


def _nothing() -> None:
    """Stand where only other ways to sign in look who one is."""
