"""How a profile signs in: the default chain, an AWS profile, a portal's role, or keys that the keyring keeps."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource
from sagedesk.profiles.aws_profiles import AwsProfile
from sagedesk.profiles.secrets import key_problems
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.profiles.choices import credential_label, credential_note
from sagedesk.ui.profiles.field import Choice, FormField
from sagedesk.ui.profiles.portal_fields import PortalFields
from sagedesk.ui.profiles.role_fields import RoleFields

_KEYS = ("access_key_id", "secret_access_key", "session_token")


class Kept(Enum):
    """Where the keys of a profile are, as far as is known."""

    UNKNOWN = auto()
    NOWHERE = auto()
    IN_KEYRING = auto()
    FOR_THIS_RUN = auto()


_PLACEHOLDERS = {
    Kept.UNKNOWN: QT_TRANSLATE_NOOP("CredentialFields", "Looking in the keyring…"),
    Kept.NOWHERE: "",
    Kept.IN_KEYRING: QT_TRANSLATE_NOOP("CredentialFields", "Kept in the keyring"),
    Kept.FOR_THIS_RUN: QT_TRANSLATE_NOOP("CredentialFields", "Kept for this run only"),
}


class CredentialFields(QWidget):
    """Shows the fields that the chosen way needs. ``region_suggested`` when a chosen AWS profile has a region."""

    region_suggested = Signal(str)

    def __init__(self, source: CredentialSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._kept = Kept.UNKNOWN if source.kind is CredentialKind.KEYRING else Kept.NOWHERE
        self._regions: dict[str, str] = {}
        self._kind = Choice()
        built_in = CredentialKind.BUILT_IN
        kinds = [built_in] if source.kind is built_in else [kind for kind in CredentialKind if kind is not built_in]
        self._kind.offer({kind.value: credential_label(kind) for kind in kinds})
        self._kind.set_value(source.kind.value)
        self._aws_profile = Choice(editable=True)
        self._aws_profile.set_value(source.aws_profile)
        self._aws_profile.activated.connect(self._aws_profile_chosen)
        self.portal = PortalFields(source.identity_center)
        self._role = RoleFields(source.role)
        self._key_lines = {name: QLineEdit() for name in _KEYS}
        for name in ("secret_access_key", "session_token"):
            self._key_lines[name].setEchoMode(QLineEdit.EchoMode.Password)
        for line in self._key_lines.values():
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhNoAutoUppercase
            )
        self.fields: dict[str, FormField] = {
            "credentials": FormField(self.tr("Credentials"), self._kind),
            "aws_profile": FormField(self.tr("AWS profile"), self._aws_profile),
            **self.portal.fields,
            "access_key_id": FormField(self.tr("Access key ID"), self._key_lines["access_key_id"]),
            "secret_access_key": FormField(self.tr("Secret access key"), self._key_lines["secret_access_key"]),
            "session_token": FormField(
                self.tr("Session token"),
                self._key_lines["session_token"],
                self.tr("Only for temporary keys, which begin with ASIA."),
            ),
            **self._role.fields,
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.fields["credentials"])
        layout.addWidget(self.fields["aws_profile"])
        layout.addWidget(self.portal)
        for name in _KEYS:
            layout.addWidget(self.fields[name])
        layout.addWidget(self._role)
        self.fields["credentials"].edited.connect(self._kind_changed)
        self._kind_changed()
        self.set_kept(self._kept)

    @property
    def kind(self) -> CredentialKind:
        """The chosen way."""
        return CredentialKind(self._kind.value)

    def set_aws_profiles(self, profiles: tuple[AwsProfile, ...], problem: str) -> None:
        """Offer the AWS profiles of this machine, or say why they are not known."""
        self._regions = {profile.name: profile.region for profile in profiles}
        self._aws_profile.offer({profile.name: profile.name for profile in profiles})
        none = self.tr("This machine has no AWS profiles yet: “aws configure” makes one.")
        self.fields["aws_profile"].set_note(problem or ("" if profiles else none))

    def set_kept(self, kept: Kept) -> None:
        """Say where the keys of this profile are; they themselves are never shown."""
        self._kept = kept
        for line in self._key_lines.values():
            line.setPlaceholderText(self.tr(_PLACEHOLDERS[kept]))
        self._kind_changed()

    def set_keyring_problem(self, sentence: str) -> None:
        """Say why the keyring did not tell whether it has keys of this profile."""
        for line in self._key_lines.values():
            line.setPlaceholderText("")
        self.fields["credentials"].set_note(sentence)

    def read(self, source: CredentialSource) -> tuple[CredentialSource, AwsKeys | None, dict[str, str]]:
        """Return ``source`` with what was chosen, the keys that were typed, and the problems of the keys by field."""
        chosen = replace(
            source,
            kind=self.kind,
            aws_profile=self._aws_profile.value.strip() if self.kind is CredentialKind.PROFILE else "",
            identity_center=self.portal.read() if self.kind is CredentialKind.IDENTITY_CENTER else None,
            role=self._role.read(),
        )
        if self.kind is not CredentialKind.KEYRING:
            return chosen, None, {}
        keys = AwsKeys(**{name: line.text().strip() for name, line in self._key_lines.items()})
        typed = keys != AwsKeys(access_key_id="", secret_access_key="")
        if not typed and self._kept is not Kept.NOWHERE:
            return chosen, None, {}
        return chosen, keys, key_problems(keys)

    @Slot()
    def _kind_changed(self) -> None:
        kind = self.kind
        self.fields["aws_profile"].setVisible(kind is CredentialKind.PROFILE)
        self.portal.setVisible(kind is CredentialKind.IDENTITY_CENTER)
        for name in _KEYS:
            self.fields[name].setVisible(kind is CredentialKind.KEYRING)
        notes = [credential_note(kind)]
        if kind is CredentialKind.KEYRING and self._kept in {Kept.IN_KEYRING, Kept.FOR_THIS_RUN}:
            notes.append(self.tr("Leave the keys empty to keep those that are there."))
        elif kind is not CredentialKind.KEYRING and self._source.kind is CredentialKind.KEYRING:
            notes.append(self.tr("The keys that the keyring keeps for this profile are deleted when you save."))
        self.fields["credentials"].set_note(" ".join(notes))

    @Slot(int)
    def _aws_profile_chosen(self, index: int) -> None:
        if region := self._regions.get(self._aws_profile.itemText(index)):
            self.region_suggested.emit(region)
