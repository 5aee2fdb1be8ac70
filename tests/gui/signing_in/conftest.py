"""The window beside AWS profiles of every kind that sign in at an emulator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile
from sagedesk.ui.app import Desk
from sagedesk.ui.signing_in.mfa_dialog import MfaDialog
from sagedesk.ui.signing_in.sign_in_dialog import SignInDialog
from tests.aws_files import AwsFiles, use_aws_files

Choose = Callable[..., EndpointProfile]


@pytest.fixture
def emulator(answering: Emulator) -> Emulator:
    return answering


@pytest.fixture
def aws(tmp_path: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> AwsFiles:
    return use_aws_files(tmp_path / "aws", emulator, monkeypatch)


@pytest.fixture
def choose(qtbot: QtBot, desk: Desk, aws: AwsFiles) -> Choose:
    """Add a profile that signs with an AWS profile (or with another ``source``), and choose it."""

    def chosen(aws_profile: str = "", source: CredentialSource | None = None, **fields: object) -> EndpointProfile:
        profile = EndpointProfile(
            name=aws_profile or "Mine",
            endpoint_name="openai-chat",
            region="us-east-1",
            handler="openai-chat",
            prompt_format="none",
            credentials=source or CredentialSource(kind=CredentialKind.PROFILE, aws_profile=aws_profile),
            **fields,
        )
        with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
            desk.profiles.save(profile, None)
        # one that was just made is used at once
        qtbot.waitUntil(lambda: desk.window.header.current == profile, timeout=20_000)
        return profile

    return chosen


def identity(desk: Desk) -> str:
    return desk.window.header.identity.accessibleName()


def dialog_of(qtbot: QtBot, kind: type[SignInDialog | MfaDialog]):
    """Return the dialog of this kind that is open, once it is."""

    def found() -> list[object]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=20_000)
    return found()[0]
