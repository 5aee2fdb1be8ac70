"""A role of IAM Identity Center: its access portal, and the account and the role to have there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.credentials import IdentityCenter, Portal
from sagedesk.llm.credentials.portal import Account
from sagedesk.profiles.credential_validation import portal_problems
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.profiles.field import Choice, FormField

_ACCOUNT = re.compile(r"\d{12}")


class PortalFields(QWidget):
    """``listing_wanted(Portal)`` to have the accounts and roles of the portal listed."""

    listing_wanted = Signal(object)

    def __init__(self, chosen: IdentityCenter | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles: dict[str, tuple[str, ...]] = {}
        self._account = Choice(editable=True)
        self._role = Choice(editable=True)
        self.list_button = QPushButton(self.tr("Sign in and list"))
        self.list_button.setToolTip(self.tr("Sign in at the portal, and choose among your accounts and roles"))
        self.list_button.setAutoDefault(False)
        self.list_button.clicked.connect(self._list)
        self.fields = {
            "start_url": FormField(
                self.tr("Start URL"),
                _line("https://my-company.awsapps.com/start"),
                self.tr("The address of your company’s AWS access portal."),
            ),
            "portal_region": FormField(self.tr("Region of IAM Identity Center"), _line("eu-west-1")),
            "portal_account": FormField(self.tr("Account"), self._account),
            "portal_role": FormField(self.tr("Role"), self._role),
        }
        self.fields["portal_region"].add_button(self.list_button)
        if chosen is not None:
            self.fields["start_url"].set_text(chosen.portal.start_url)
            self.fields["portal_region"].set_text(chosen.portal.region)
            self._account.set_value(chosen.account)
            self._role.set_value(chosen.role)
        self._account.currentTextChanged.connect(self._offer_roles)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for field in self.fields.values():
            layout.addWidget(field)

    def read(self) -> IdentityCenter:
        """Return what stands in the fields."""
        text = {name: field.text.strip() for name, field in self.fields.items()}
        return IdentityCenter(
            portal=Portal(start_url=text["start_url"], region=text["portal_region"]),
            account=_account_of(text["portal_account"]),
            role=text["portal_role"],
        )

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer accounts and their roles; where only one is there, it is chosen."""
        self._roles = {account.id: account.roles for account in accounts}
        labels = [f"{account.id}  {account.name}".strip() for account in accounts]
        self._account.offer({label: label for label in labels})
        known = next((label for label in labels if label.startswith(self.read().account)), "")
        if self.read().account and known:
            self._account.set_value(known)
        elif len(labels) == 1:
            self._account.set_value(labels[0])
        self._offer_roles()

    @Slot()
    def _offer_roles(self) -> None:
        roles = self._roles.get(_account_of(self._account.value), ())
        self._role.offer({role: role for role in roles})
        if roles and self._role.value not in roles:
            self._role.set_value(roles[0] if len(roles) == 1 else "")

    @Slot()
    def _list(self) -> None:
        portal = self.read().portal
        found = portal_problems(portal.start_url, portal.region)
        for name in ("start_url", "portal_region"):
            self.fields[name].set_problem(found.get(name, ""))
        if not found:
            self.listing_wanted.emit(portal)


def _account_of(text: str) -> str:
    found = _ACCOUNT.match(text)
    return found[0] if found else text


def _line(placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return line
