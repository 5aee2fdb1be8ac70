"""The settings in force: changed at once, written a moment later, and followed when the file is edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.errors import StorageError
from sagedesk.paths import settings_file
from sagedesk.settings import SettingsStore
from sagedesk.ui.settings.live import LiveSettings


def test_a_change_is_told_at_once_and_written(qtbot: QtBot, settings: LiveSettings) -> None:
    with qtbot.waitSignal(settings.changed) as told:
        settings.set("appearance.theme", "dark")
    assert told.args == ["appearance.theme"]
    assert settings.value.appearance.theme == "dark"
    qtbot.waitUntil(lambda: settings_file().exists() and "dark" in settings_file().read_text("utf-8"))
    settings.reset("appearance.theme")
    assert settings.value.appearance.theme == "system"


def test_what_was_just_chosen_is_written_when_it_closes(settings: LiveSettings) -> None:
    settings.set("appearance.theme", "dark")
    assert settings.close()
    assert SettingsStore(settings_file()).load().settings.appearance.theme == "dark"
    # the fixture closes it once more
    settings._watcher.directoryChanged.connect(settings._reading.start)
    settings._watcher.fileChanged.connect(settings._reading.start)


def test_choosing_what_is_chosen_tells_nothing(qtbot: QtBot, settings: LiveSettings) -> None:
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("appearance.theme", "system")


def test_the_file_is_followed_while_the_window_is_open(qtbot: QtBot, home: Path) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("", "utf-8")
    settings = LiveSettings(SettingsStore(settings_file()))
    with qtbot.waitSignal(settings.changed, timeout=10_000) as told:
        settings_file().write_text("[appearance]\ntheme = 'dark'\n", "utf-8")
    assert told.args == ["appearance.theme"]
    replacement = settings_file().with_suffix(".new")
    replacement.write_text("[appearance]\ntheme = 'light'\nzoom = 'big'\n", "utf-8")
    with qtbot.waitSignals([settings.changed, settings.problems_found], timeout=10_000):
        replacement.replace(settings_file())
    assert settings.value.appearance.theme == "light"
    assert "appearance.zoom" in settings.problems[0]
    assert settings.close()


def test_once_closed_it_reads_no_more_however_the_file_changes(qtbot: QtBot, home: Path) -> None:
    settings = LiveSettings(SettingsStore(settings_file()))
    settings.set("appearance.theme", "dark")
    qtbot.waitUntil(settings_file().exists, timeout=20_000)
    qtbot.waitUntil(lambda: str(settings_file()) in settings._watcher.files(), timeout=20_000)
    assert settings.close()
    told: list[str] = []
    settings._watcher.fileChanged.connect(told.append)
    settings_file().write_text('[appearance]\ntheme = "light"\n', "utf-8")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert not settings._reading.isActive()
    assert settings.value.appearance.theme == "dark"


def test_a_file_that_cannot_be_written_is_said(qtbot: QtBot, settings: LiveSettings, home: Path) -> None:
    home.mkdir()
    (home / "config").write_text("a file", "utf-8")
    with qtbot.waitSignal(settings.failed, timeout=10_000) as told:
        settings.set("appearance.theme", "dark")
    assert isinstance(told.args[0], StorageError)


def test_a_bad_value_is_refused(settings: LiveSettings) -> None:
    with pytest.raises(ValueError, match="purple"):
        settings.set("appearance.theme", "purple")
