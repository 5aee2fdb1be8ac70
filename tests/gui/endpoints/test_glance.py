"""What an empty conversation says of its endpoint."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile
from sagedesk.ui.app import Desk


@pytest.fixture
def aws_profile(emulator: Emulator) -> None:
    Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"]).write_text(
        f"[work]\naws_access_key_id = {emulator.access_key_id}\naws_secret_access_key = {emulator.secret_access_key}\n",
        "utf-8",
    )


def choose(qtbot: QtBot, desk: Desk, emulator: Emulator, endpoint: str) -> None:
    profile = EndpointProfile(
        name=endpoint,
        endpoint_name=endpoint,
        region=emulator.region,
        endpoint_url=emulator.url,
        credentials=CredentialSource(kind=CredentialKind.PROFILE, aws_profile="work"),
    )
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        desk.profiles.save(profile)


@pytest.mark.usefixtures("aws_profile")
def test_its_state_its_instances_and_its_cost(qtbot: QtBot, desk: Desk, emulator: Emulator) -> None:
    choose(qtbot, desk, emulator, "tgi")
    facts = desk.window.welcome._facts
    qtbot.waitUntil(facts.isVisible, timeout=20_000)
    assert facts.text().startswith("InService · 1 × ml.")
    assert "an hour" in facts.text()
    desk.window.header.profiles.setCurrentIndex(0)
    desk.window.header.profiles.activated.emit(0)
    assert not facts.isVisible()
    desk.window.header.profiles.setCurrentIndex(1)
    desk.window.header.profiles.activated.emit(1)
    assert facts.isVisible()


@pytest.mark.usefixtures("aws_profile")
def test_an_endpoint_that_is_not_there_is_said(qtbot: QtBot, desk: Desk, emulator: Emulator) -> None:
    choose(qtbot, desk, emulator, "nowhere")
    facts = desk.window.welcome._facts
    qtbot.waitUntil(facts.isVisible, timeout=20_000)
    assert "nowhere" in facts.text()
