"""A real store in a home of its own, and the real keyring of tests/session."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import keyring.backend
import keyring.errors
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from sagedesk.connections import Connections
from sagedesk.emulator import Emulator
from sagedesk.profiles import EndpointProfile, ProfileStore, SecretStore
from sagedesk.profiles.secrets import SERVICE
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.profiles.editor import ProfileEditor


class Stubborn(keyring.backend.KeyringBackend):
    """A keyring that waits until it is let go, then refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.let_go = threading.Event()

    def get_password(self, *_entry: str) -> str | None:
        self.asked.set()
        assert self.let_go.wait(20)
        raise keyring.errors.KeyringLocked("dismissed")

    set_password = get_password
    delete_password = get_password


@pytest.fixture
def stubborn() -> Iterator[Stubborn]:
    made = Stubborn()
    yield made
    made.let_go.set()


@pytest.fixture
def store(home: Path) -> ProfileStore:
    return ProfileStore()


@pytest.fixture
def secrets() -> SecretStore:
    return SecretStore()


@pytest.fixture
def make_profiles(qtbot: QtBot, store: ProfileStore, secrets: SecretStore) -> Iterator[Callable[..., Profiles]]:
    made: list[Profiles] = []

    def make(keys: SecretStore = secrets) -> Profiles:
        profiles = Profiles(store, keys)
        made.append(profiles)
        with qtbot.waitSignal(profiles.changed):
            profiles.load()
        return profiles

    yield make
    for profiles in made:
        assert profiles.close()


@pytest.fixture
def profiles(make_profiles: Callable[..., Profiles]) -> Profiles:
    return make_profiles()


@pytest.fixture
def connections(secrets: SecretStore) -> Iterator[Connections]:
    made = Connections(secrets)
    yield made
    made.close()


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def edit(
    qtbot: QtBot, connections: Connections, theme: Theme
) -> Iterator[Callable[[Profiles, EndpointProfile | None], ProfileEditor]]:
    """Open the editor as it is opened in the window: shown, active, with what can be chosen; close it in the end."""
    made: list[ProfileEditor] = []

    def opened(profiles: Profiles, profile: EndpointProfile | None = None) -> ProfileEditor:
        editor = ProfileEditor(profiles, connections, theme, profile)
        made.append(editor)
        editor.open()
        editor.activateWindow()
        qtbot.waitActive(editor)
        qtbot.waitUntil(lambda: not profiles.background.busy)
        return editor

    yield opened
    for editor in made:
        if shiboken6.isValid(editor):
            editor.done(ProfileEditor.DialogCode.Rejected)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kept() -> Callable[[str], str]:
    """Return what the keyring itself holds for a profile, asked without the code that is tested."""

    def look(profile_id: str) -> str:
        import secretstorage

        # an item may be deleted while it is looked at
        with closing(secretstorage.dbus_init()) as bus, suppress(secretstorage.ItemNotFoundException):
            found = secretstorage.search_items(bus, {"service": SERVICE, "username": profile_id})
            return "".join(item.get_secret().decode() for item in found)
        return ""

    return look
