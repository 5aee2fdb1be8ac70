"""An emulator, AWS profiles of every kind that sign in there, and a model that signs with one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sagedesk import SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest
from tests.aws_files import AwsFiles, use_aws_files

Model = Callable[..., SageMakerLLM]


@pytest.fixture
def heard() -> list[ReceivedRequest]:
    return []


@pytest.fixture
def emulator(heard: list[ReceivedRequest]) -> Iterator[Emulator]:
    with Emulator(on_request=heard.append) as running:
        yield running


@pytest.fixture
def aws(tmp_path: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> AwsFiles:
    return use_aws_files(tmp_path / "aws", emulator, monkeypatch)


@pytest.fixture
def model(aws: AwsFiles) -> Iterator[Model]:
    made: list[SageMakerLLM] = []

    def make(profile_name: str | None = None, endpoint: str = "openai-chat", **given: object) -> SageMakerLLM:
        made.append(
            SageMakerLLM(endpoint, profile_name=profile_name, content_handler="openai-chat", max_retries=0, **given)
        )
        return made[-1]

    yield make
    for llm in made:
        llm.close()
