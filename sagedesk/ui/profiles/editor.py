"""The dialog that creates or edits an endpoint profile, and tries it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.connections import Connections, chat_template
from sagedesk.errors import KeyringError, SageDeskError
from sagedesk.profiles import AwsKeys, CredentialKind, EndpointProfile, SecretStore
from sagedesk.profiles.store import name_is_taken
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, SPACE_XL, Theme
from sagedesk.ui.endpoints.picking import Picking
from sagedesk.ui.profiles.checkup import Checkup
from sagedesk.ui.profiles.checkup_steps import StepList
from sagedesk.ui.profiles.choices import Choices, find_choices
from sagedesk.ui.profiles.code_consent import CodeConsent, Intent
from sagedesk.ui.profiles.credential_fields import Kept
from sagedesk.ui.profiles.form import Filled, ProfileForm
from sagedesk.ui.profiles.naming import shown_name
from sagedesk.ui.profiles.outcome import Outcome
from sagedesk.ui.profiles.portal_listing import PortalListing
from sagedesk.ui.profiles.preview import Conversation, Preview
from sagedesk.ui.profiles.profiles import Profiles
from sagedesk.ui.profiles.sign_in_again import SignInAgain
from sagedesk.ui.widgets.scroll_area import ScrollArea

_LEAST_HEIGHT = 180  # of the fields, whatever else is unfolded


class ProfileEditor(QDialog):
    """Edits ``profile``, or a new one. It closes by itself once the profile is saved.

    Everything that may wait (the keyring, the test, the AWS files) is done off the GUI thread. Closing the dialog
    stops a test that runs. ``conversation`` gives the messages that the preview is made for, without system message.
    ``new`` says that ``profile`` was never saved; ``keys`` are those of another one that it signs in with.
    """

    def __init__(
        self,
        profiles: Profiles,
        connections: Connections,
        theme: Theme,
        profile: EndpointProfile | None = None,
        parent: QWidget | None = None,
        *,
        conversation: Conversation = tuple,
        new: bool = False,
        keys: AwsKeys | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Edit “{name}”").format(name=shown_name(profile))
            if profile and not new
            else self.tr("New endpoint profile")
        )
        self._profiles = profiles
        self._connections = connections
        self._profile = profile or EndpointProfile(name="", endpoint_name="")
        self._keys = keys
        self._theme = theme
        self._waiting: Filled | None = None
        self._scroll = ScrollArea()
        # made where it will stand: each move to another parent costs a pass of the style sheet over every field
        self.form = ProfileForm(self._profile, profiles.background, self._scroll.viewport())
        self.outcome = Outcome(theme)
        self.picking = Picking(self.form, connections, profiles.background, theme, self)
        self.listing = PortalListing(
            self.form.credentials.portal,
            self.outcome,
            profiles.background,
            theme,
            connections.network_of(self._profile),
            self,
        )
        self.preview = Preview(connections, profiles.background, self.form.read, conversation, theme)
        self._consent = CodeConsent(connections.trusted, profiles.background, self)
        self._foot = QFrame()
        self.steps = StepList(theme)
        self.test = Checkup(connections, profiles.secrets, profiles.background, self.outcome, self.steps)
        signing_in = SignInAgain(connections, profiles.background, self.outcome, theme, self, self._start_test)
        self.test.offer_sign_in(signing_in.begin)
        self._cancel_button = QPushButton(self.tr("Cancel"))
        self._save = QPushButton(self.tr("Save"))
        self._lay_out()
        self._wire()
        self._untouched = self.form.texts()
        self._look_things_up()

    def _lay_out(self) -> None:
        self._scroll.setWidget(self.form)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumHeight(_LEAST_HEIGHT)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cancel_button.setAutoDefault(False)
        self._save.setDefault(True)
        self._save.setProperty("kind", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.test)
        buttons.addStretch()
        buttons.addWidget(self._cancel_button)
        buttons.addWidget(self._save)
        self._foot.setObjectName("foot")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        foot.setSpacing(SPACE_M)
        foot.addWidget(self.preview)
        foot.addWidget(self.steps)
        foot.addWidget(self.outcome)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        self.setMinimumSize(420, 320)
        room = self.screen().availableGeometry().height() - 80
        self.resize(scaled(640), min(scaled(420 if self._profile.built_in else 760), room))
        first = "system_prompt" if self._profile.built_in else "name"
        self.form.fields[first].control.setFocus()

    def _wire(self) -> None:
        self.test.clicked.connect(self._start_test)
        self._cancel_button.clicked.connect(self.reject)
        self._save.clicked.connect(self._check_and_save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._check_and_save)
        self.form.edited.connect(self._edited)
        self.form.edited.connect(self.preview.refresh)
        self.preview.unfolded.connect(self._make_room)
        self.finished.connect(self.test.stop)
        self._profiles.saved.connect(self._saved)
        self._profiles.save_failed.connect(self._save_failed)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def _look_things_up(self) -> None:
        background, profile = self._profiles.background, self._profile
        background.run(find_choices, done=self._choices_found, failed=self._lookup_failed)
        if self._keys is not None:
            self.form.credentials.set_kept(Kept.IN_KEYRING)
        elif profile.credentials.kind is CredentialKind.KEYRING:
            background.run(
                partial(_where_kept, self._profiles.secrets, profile.id),
                done=self.form.credentials.set_kept,
                failed=self._keyring_failed,
            )

    @Slot(object)
    def _choices_found(self, choices: Choices) -> None:
        self.form.set_choices(choices)

    @Slot(object)
    def _lookup_failed(self, error: SageDeskError) -> None:
        self.outcome.fail(str(error))

    @Slot(object)
    def _keyring_failed(self, error: SageDeskError) -> None:
        self.form.credentials.set_keyring_problem(str(error))

    @Slot()
    def _restyle(self) -> None:
        self._foot.setStyleSheet(f"#foot {{ border-top: 1px solid {self._theme.tokens.border}; }}")

    @Slot()
    def _make_room(self) -> None:
        """Grow for what was unfolded, as far as the screen allows."""
        room = self.screen().availableGeometry().height() - 80
        self.resize(self.width(), max(self.height(), min(self.height() + self.preview.sizeHint().height(), room)))

    @Slot()
    def _edited(self) -> None:
        # what was said is about what stood there before
        if not self.test.running and self._waiting is None:
            self.outcome.clear()
            self.test.clear()

    # Saving

    @Slot()
    def _check_and_save(self) -> None:
        if self._waiting is not None:
            return
        filled = self._read()
        if filled is None:
            return
        self._waiting = filled
        self._show_saving(True)
        save = partial(self._check_template, filled)
        self._consent.require(
            Intent(
                profile=filled.profile,
                verb="save",
                go=save,
                without=save,
                stay=self._stay,
                failed=self._stay,
            )
        )

    def _check_template(self, filled: Filled) -> None:
        if self.form.formats.uses_template:
            self._profiles.background.run(
                partial(chat_template, filled.profile),
                done=partial(self._template_is_right, filled),
                failed=self._template_is_wrong,
            )
        else:
            self._start_saving(filled, for_this_run=False)

    def _template_is_right(self, filled: Filled, _template: object) -> None:
        if self.isVisible():
            self._start_saving(filled, for_this_run=False)

    @Slot(object)
    def _template_is_wrong(self, error: SageDeskError) -> None:
        self._stay()
        self._show_wrong({"chat_template": str(error)})

    def _stay(self, error: SageDeskError | None = None) -> None:
        """Do not save, after all."""
        self._waiting = None
        self._show_saving(False)
        if error is not None:
            self.outcome.fail(str(error))
        self._save.setFocus()

    def _read(self, *, ignored: frozenset[str] = frozenset()) -> Filled | None:
        """Return what the form holds, or say beside the fields what is wrong with it."""
        filled = self.form.read()
        if filled.keys is None and filled.profile.credentials.kind is CredentialKind.KEYRING:
            filled = replace(filled, keys=self._keys)
        found = {name: sentence for name, sentence in filled.problems.items() if name not in ignored}
        if "name" not in {*found, *ignored} and name_is_taken(filled.profile, self._profiles.all):
            found["name"] = self.tr("There is a profile of this name already. Give this one another name.")
        return None if self._show_wrong(found) else filled

    def _show_wrong(self, found: Mapping[str, str]) -> bool:
        """Say beside the fields what is wrong with them; return whether anything is."""
        first = self.form.show_problems(found)
        if first is None:
            return False
        self.outcome.fail(
            self.tr("Some fields need your attention first.") if len(found) > 1 else next(iter(found.values()))
        )
        # once the sentences have their place
        QTimer.singleShot(0, first, partial(self._scroll.ensureWidgetVisible, first))
        return True

    def _start_saving(self, filled: Filled, *, for_this_run: bool) -> None:
        self.test.stop()
        self.test.clear()
        self.outcome.clear()
        self._waiting = filled
        self._show_saving(True)
        self._profiles.save(filled.profile, filled.keys, for_this_run=for_this_run)

    def _show_saving(self, saving: bool) -> None:
        self.form.setEnabled(not saving)
        self.test.setEnabled(not saving)
        self._save.setEnabled(not saving)
        self._save.setText(self.tr("Saving…") if saving else self.tr("Save"))
        self._save.setToolTip(self.tr("The keyring may be asking you to unlock it") if saving else "")

    @Slot(object)
    def _saved(self, profile: EndpointProfile) -> None:
        if self._waiting is not None and profile.id == self._profile.id:
            self.accept()

    @Slot(str, object)
    def _save_failed(self, profile_id: str, error: SageDeskError) -> None:
        if self._waiting is None or profile_id != self._profile.id:
            return
        filled, self._waiting = self._waiting, None
        self._show_saving(False)
        if isinstance(error, KeyringError) and filled.keys is not None:
            keep = partial(self._start_saving, filled, for_this_run=True)
            self.outcome.fail(str(error), self.tr("Keep for this run only"), keep)
            self.outcome.action.setFocus()
        else:
            self.outcome.fail(str(error))
            self._save.setFocus()

    # Testing

    @Slot()
    def _start_test(self) -> None:
        filled = self._read(ignored=frozenset({"name"}))
        if filled is not None:
            self._consent.require(
                Intent(
                    profile=filled.profile,
                    verb="test",
                    go=partial(self._test_filled, filled),
                    stay=self.test.setFocus,
                    failed=self._lookup_failed,
                )
            )

    def _test_filled(self, filled: Filled) -> None:
        if self._waiting is None:
            self.test.start(filled)
            # its code may have been agreed to just now
            self.preview.refresh()

    # Closing

    def reject(self) -> None:
        """Close without saving; asks first if anything was typed."""
        if self.form.texts() == self._untouched:
            super().reject()
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Discard changes?"))
        box.setText(self.tr("Discard what you changed?"))
        box.setInformativeText(self.tr("It was not saved."))
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        discard.clicked.connect(self._discard)
        box.open()

    @Slot()
    def _discard(self) -> None:
        self.done(QDialog.DialogCode.Rejected)


def _where_kept(secrets: SecretStore, profile_id: str) -> Kept:
    if secrets.is_for_this_run(profile_id):
        return Kept.FOR_THIS_RUN
    return Kept.IN_KEYRING if secrets.get(profile_id) else Kept.NOWHERE
