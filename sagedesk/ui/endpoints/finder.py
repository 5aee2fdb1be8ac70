"""Find endpoint…: the picker from the window's menu, and a new profile for the endpoint that was picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile
from sagedesk.profiles.aws_profiles import AwsProfile, aws_profiles
from sagedesk.profiles.profile import new_profile_id
from sagedesk.ui.endpoints.picker import EndpointPicker, SignIn
from sagedesk.ui.profiles.profiles import Profiles

if TYPE_CHECKING:
    from sagedesk.ui.window.main_window import MainWindow

Edit = Callable[[EndpointProfile, str, AwsKeys | None], object]


class EndpointFinder(QObject):
    """Opens the picker over the window; ``edit(profile, reason, keys)`` is called with a new profile for the pick."""

    def __init__(self, window: MainWindow, profiles: Profiles, connections: Connections, edit: Edit) -> None:
        super().__init__(window)
        self._window = window
        self._profiles = profiles
        self._connections = connections
        self._edit = edit
        self.picker: EndpointPicker | None = None
        window.closing.connect(self._close)

    @Slot()
    def open(self) -> None:
        """List the endpoints, as the profile in use signs in, or as another one or an AWS profile does."""
        if self.picker is None:
            self._profiles.background.run(_aws_profiles, done=self._open, failed=self._failed)
        else:
            self.picker.activateWindow()

    def _open(self, found: tuple[AwsProfile, ...]) -> None:
        if self.picker is not None:
            return
        known = [profile for profile in (self._window.header.current, *self._profiles.all) if profile is not None]
        self.picker = EndpointPicker(
            self._connections,
            self._profiles.background,
            self._window.theme,
            sign_ins(known, found),
            self._window,
        )
        self.picker.picked.connect(self._picked)
        self.picker.finished.connect(self._closed)
        self.picker.open()

    @Slot(object, str)
    def _picked(self, profile: EndpointProfile, reason: str) -> None:
        made = replace(profile, id=new_profile_id())
        if profile.credentials.kind is CredentialKind.KEYRING:
            # the new profile signs in with the same keys, and keeps its own copy
            self._profiles.background.run(
                partial(self._profiles.secrets.get, profile.id),
                done=partial(self._edit, made, reason),
                failed=self._failed,
            )
        else:
            self._edit(made, reason, None)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))

    @Slot()
    def _closed(self) -> None:
        self.picker = None

    @Slot()
    def _close(self) -> None:
        if self.picker is not None:
            self.picker.reject()


def sign_ins(profiles: Sequence[EndpointProfile], found: Sequence[AwsProfile]) -> dict[str, SignIn]:
    """Return the ways to sign in by their names: as each profile does, the first being in use, and as AWS tools do.

    Two profiles that sign in alike are one way.
    """
    ways: dict[str, SignIn] = {}
    seen: set[object] = set()
    for profile in profiles:
        source = profile.credentials
        same = (source, profile.endpoint_url, profile.id if source.kind is CredentialKind.KEYRING else "")
        if profile.built_in or repr(same) in seen:
            continue
        seen.add(repr(same))
        ways[_as_profile(profile)] = SignIn(profile=_blank(profile))
    taken = {
        profile.credentials.aws_profile for profile in profiles if profile.credentials.kind is CredentialKind.PROFILE
    }
    for aws in found:
        if aws.name not in taken:
            source = CredentialSource(kind=CredentialKind.PROFILE, aws_profile=aws.name)
            name = QCoreApplication.translate("Endpoints", "AWS profile {name}").format(name=aws.name)
            ways[name] = SignIn(profile=_new(source, aws.region))
    if not any(way.profile.credentials.kind is CredentialKind.DEFAULT for way in ways.values()):
        region = next((way.profile.region for way in ways.values() if way.profile.region), "us-east-1")
        name = QCoreApplication.translate("Endpoints", "Default credential chain")
        ways[name] = SignIn(profile=_new(CredentialSource(), region))
    return ways


def _as_profile(profile: EndpointProfile) -> str:
    return QCoreApplication.translate("Endpoints", "As {name}").format(name=profile.name)


def _blank(profile: EndpointProfile) -> EndpointProfile:
    """Return a profile that signs in the same way and says nothing else; its id leads to its keys."""
    blank = EndpointProfile(id=profile.id, name="", endpoint_name="")
    return replace(
        blank,
        region=profile.region,
        endpoint_url=profile.endpoint_url,
        credentials=profile.credentials,
        network=profile.network,
    )


def _new(source: CredentialSource, region: str) -> EndpointProfile:
    return EndpointProfile(name="", endpoint_name="", region=region or "us-east-1", credentials=source)


def _aws_profiles() -> tuple[AwsProfile, ...]:
    try:
        return aws_profiles()
    except SageDeskError:
        # other ways to sign in are not lost with them; the profile editor says what is wrong
        return ()
