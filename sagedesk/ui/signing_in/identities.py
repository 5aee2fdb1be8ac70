"""Who one is for AWS, by profile: asked once for all windows, and remembered while the program runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.connections import Connections
from sagedesk.errors import CredentialsExpiredError, SageDeskError
from sagedesk.library.values import Message
from sagedesk.profiles import CredentialKind, EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.signing_in.known import KnownIdentities

if TYPE_CHECKING:
    from sagedesk.llm.credentials.caller import CallerIdentity


class Identities(QObject):
    """``changed(profile id)`` when something else is known, ``identified(EndpointProfile)`` when it is who one is.

    What nobody bade asks the person nothing: a keyring and an MFA device wait until the first message.
    """

    changed = Signal(str)
    identified = Signal(object)

    def __init__(
        self,
        inference: InferenceController,
        profiles: Profiles,
        connections: Connections,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._connections = connections
        self._jobs = jobs
        self.known = KnownIdentities()
        inference.ended.connect(self._reply_ended)

    def ask_quietly(self, profile: EndpointProfile) -> None:
        """Ask AWS, without asking the person, unless something is known already or would have to be asked."""
        if not profile.built_in and profile not in self.known and not _would_ask(profile):
            self.ask(profile)

    def ask(self, profile: EndpointProfile) -> None:
        """Ask AWS, without asking the person."""
        self._jobs.run(
            partial(self._connections.identity, profile, unasked=True),
            done=partial(self.learn, profile),
            failed=partial(self.learn, profile),
        )

    def learn(self, profile: EndpointProfile, told: CallerIdentity | SageDeskError) -> None:
        """Take what AWS told, or what kept it from telling."""
        self.known.learn(profile, told)
        self.changed.emit(profile.id)
        if not isinstance(told, SageDeskError):
            self.identified.emit(profile)

    def sign_out(self, profile: EndpointProfile) -> None:
        """Know that a sign-in has expired."""
        self.known.forget(profile)
        self.known.signed_out.add(profile.id)
        self.changed.emit(profile.id)

    def forget(self, profile: EndpointProfile) -> None:
        """Know nothing of a profile any more: it was edited."""
        self.known.forget(profile)
        self.changed.emit(profile.id)

    def clear(self) -> None:
        """Know nothing any more: somebody has signed in."""
        self.known.clear()
        self.changed.emit("")

    @Slot(object)
    def _reply_ended(self, message: Message) -> None:
        """Learn who one is from the first reply, where nothing was asked before."""
        profile = self._profiles.get(str(message.metadata.get("profile_id", "")))
        if profile is None or profile.built_in or profile.id in self.known.somebody:
            return
        if message.failure is None:
            self.ask(profile)
        elif message.failure.kind == CredentialsExpiredError.__name__:
            self.known.signed_out.add(profile.id)
            self.changed.emit(profile.id)


def _would_ask(profile: EndpointProfile) -> bool:
    """Return whether looking who one is may have the keyring ask to be unlocked."""
    return profile.credentials.kind is CredentialKind.KEYRING
