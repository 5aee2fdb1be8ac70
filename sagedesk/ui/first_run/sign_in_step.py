"""Step 1: the way to sign in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile
from sagedesk.profiles.aws_profiles import AwsProfile, aws_profiles
from sagedesk.profiles.credential_validation import credential_problems
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_S, Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.first_run.draft import Draft
from sagedesk.ui.first_run.step import Step
from sagedesk.ui.language.sides import set_margins
from sagedesk.ui.profiles.credential_fields import CredentialFields, Kept
from sagedesk.ui.profiles.outcome import Outcome
from sagedesk.ui.profiles.portal_listing import PortalListing

LOOK_AROUND = "look-around"


class SignInStep(Step):
    """The ways that there are, the likeliest chosen: an AWS profile where one was found."""

    def __init__(self, connections: Connections, background: BackgroundJobs, theme: Theme) -> None:
        super().__init__()
        self.say(
            self.tr("How do you sign in to AWS?"),
            self.tr("SageDesk talks to your own endpoints, and sends nothing anywhere else."),
        )
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        self.details: dict[str, CredentialFields] = {}
        self._found: tuple[AwsProfile, ...] = ()
        ways = {
            CredentialKind.PROFILE.value: self.tr("With an AWS profile of this computer"),
            CredentialKind.IDENTITY_CENTER.value: self.tr("With IAM Identity Center (single sign-on)"),
            CredentialKind.KEYRING.value: self.tr("With access keys, which the keyring keeps"),
            CredentialKind.DEFAULT.value: self.tr("As AWS tools find it here: environment, machine’s role"),
            LOOK_AROUND: self.tr("Not at all: just look around"),
        }
        for way, text in ways.items():
            self._add(way, text)
        self.outcome = Outcome(theme)
        self.column.addWidget(self.outcome)
        network = connections.network_of(EndpointProfile(name="", endpoint_name=""))
        portal = self.details[CredentialKind.IDENTITY_CENTER.value].portal
        self._listing = PortalListing(portal, self.outcome, background, theme, network, self)
        self.choices[CredentialKind.PROFILE.value].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        self._toggled()
        background.run(aws_profiles, done=self._profiles_found, failed=self._profiles_unknown)

    def _add(self, way: str, text: str) -> None:
        button = QRadioButton(text)
        self._group.addButton(button)
        self.choices[way] = button
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(button)
        if way not in (CredentialKind.DEFAULT.value, LOOK_AROUND):
            fields = CredentialFields(CredentialSource(kind=CredentialKind(way)))
            for rare in ("credentials", "role_arn"):
                fields.fields[rare].hide()
            fields.set_kept(Kept.NOWHERE)
            set_margins(fields, SPACE_L + SPACE_S, 0, 0, 0)
            self.details[way] = fields
            column.addWidget(fields)
        self.column.addWidget(holder)

    @property
    def way(self) -> str:
        """The chosen way: the value of a CredentialKind, or LOOK_AROUND."""
        return next(way for way, button in self.choices.items() if button.isChecked())

    def enter(self, draft: Draft) -> None:
        """Nothing comes before this step."""

    def leave(self, draft: Draft) -> Draft | None:
        """Take the sign-in, and the region that the AWS profile names."""
        if self.way == LOOK_AROUND:
            return replace(draft, looks_around=True)
        source, keys = CredentialSource(kind=CredentialKind(self.way)), None
        fields = self.details.get(self.way)
        if fields is not None:
            source, keys, wrong = fields.read(source)
            wrong = {**credential_problems(source), **wrong}
            for name, sentence in wrong.items():
                fields.fields[name].set_problem(sentence)
            if wrong:
                fields.fields[next(iter(wrong))].control.setFocus()
                return None
        region = next((found.region for found in self._found if found.name == source.aws_profile), "")
        profile = replace(draft.profile, credentials=source, region=draft.profile.region or region)
        return replace(draft, profile=profile, keys=keys, looks_around=False)

    def focus(self) -> None:
        """Begin with the chosen way."""
        self.choices[self.way].setFocus()

    @Slot(object)
    def _profiles_found(self, found: tuple[AwsProfile, ...]) -> None:
        self._found = found
        fields = self.details[CredentialKind.PROFILE.value]
        fields.set_aws_profiles(found, "")
        if found:
            fields.fields["aws_profile"].set_text(found[0].name)
        elif self.way == CredentialKind.PROFILE.value and not fields.isAncestorOf(self.focusWidget()):
            # also while the window is not the active one
            had_keyboard = self.window().focusWidget() is self.choices[self.way]
            self.choices[CredentialKind.KEYRING.value].setChecked(True)
            if had_keyboard:
                self.focus()

    @Slot(object)
    def _profiles_unknown(self, error: SageDeskError) -> None:
        self.details[CredentialKind.PROFILE.value].set_aws_profiles((), str(error))

    @Slot()
    def _toggled(self) -> None:
        for way, fields in self.details.items():
            fields.setVisible(way == self.way)
        self.outcome.clear()
        self.ready_changed.emit()
