"""What GUI tests share: the application's own look, a theme, and a whole window in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.emulator.model import ModelRequest
from sagedesk.paths import settings_file
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile
from sagedesk.settings import SettingsStore
from sagedesk.ui.app import Desk
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.application import apply_theme
from sagedesk.ui.garbage import GarbageCollection
from sagedesk.ui.language import offered
from sagedesk.ui.language.applying import apply_language
from sagedesk.ui.settings.live import LiveSettings
from tests.gui.talking import close
from tests.pseudo_language import write_pseudo_language


@pytest.fixture(autouse=True, scope="session")
def collected_in_the_gui_thread(qapp: QApplication):
    """As in the application: no worker may destroy a widget by collecting garbage."""
    return GarbageCollection()


@pytest.fixture(autouse=True, scope="session")
def american():
    """As the application has it where the system names no country: without that, Qt's "C" counts by no habits."""
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    qapp.setStyle("Fusion")
    made = Theme("light")
    apply_theme(qapp, made)
    return made


@pytest.fixture
def settings(qapp: QApplication, home: Path) -> Iterator[LiveSettings]:
    made = LiveSettings(SettingsStore(settings_file()))
    yield made
    assert made.close()


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def generated() -> list[str]:
    """The prompts that the model was given."""
    return []


@pytest.fixture
def answering(generated: list[str]) -> Iterator[Emulator]:
    """An emulator for tests of what was sent: its model notes the prompt, and says the same each time."""

    def reply(request: ModelRequest) -> str:
        generated.append(request.prompt)
        return "I am here."

    with Emulator(reply=reply) as running:
        yield running


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Callable[[], Desk]]:
    opened: list[Desk] = []

    def open_one(*, first_run: bool = False) -> Desk:
        desk = Desk(qapp, first_run=first_run)
        desk.connections.guide_options = {"guide_pace": None}
        opened.append(desk)
        with qtbot.waitSignal(desk.ready, timeout=20_000):
            desk.start()
        qtbot.waitExposed(desk.window)
        return desk

    yield open_one
    for desk in opened:
        if shiboken6.isValid(desk.window):
            close(desk)


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    return open_desk()


@pytest.fixture
def use(qtbot: QtBot, desk: Desk, emulator: Emulator) -> Callable[..., None]:
    """Add a profile for an endpoint of the emulator, and choose it; ``fields`` are further ones of the profile."""

    def used(endpoint: str, **fields: object) -> None:
        profile = EndpointProfile(
            name=endpoint,
            endpoint_name=endpoint,
            region=emulator.region,
            credentials=CredentialSource(kind=CredentialKind.KEYRING),
            **{"endpoint_url": emulator.url, **fields},
        )
        keys = AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)
        with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
            desk.profiles.save(profile, keys, for_this_run=True)
        box = desk.window.header.profiles
        row = box.findText(endpoint)
        box.setCurrentIndex(row)
        box.activated.emit(row)

    return used


@pytest.fixture
def pseudo_language(
    qapp: QApplication, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Have windows speak it in place of the language whose code is the parameter."""
    write_pseudo_language(tmp_path / "translations", request.param)
    monkeypatch.setattr(offered, "resources_dir", lambda: tmp_path)
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(f'[language]\nlanguage = "{request.param}"\n', "utf-8")
    yield
    monkeypatch.undo()
    apply_language(qapp, "en", QLocale("en_US"))
