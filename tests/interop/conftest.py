"""LlamaIndex's SageMakerLLM and SageDesk's, before the same emulator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sagedesk import SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.model import ModelRequest, Reply

SAID = 'A computer scientist said: "é, 日本語, 👩‍👩‍👧"\n\n\t{"token": [1, 2]} data: [DONE] \\" </s> ent ist'
"""What the model behind every container says: text that other clients lose something of."""


@pytest.fixture
def said() -> str:
    return SAID


@pytest.fixture
def bodies() -> list[bytes]:
    """The request bodies that reached the emulator."""
    return []


@pytest.fixture
def emulator(bodies: list[bytes], monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator that cuts every stream into parts of one byte, and is where boto3 looks for SageMaker."""

    def reply(_: ModelRequest) -> Reply:
        return Reply(text=[SAID[i : i + 3] for i in range(0, len(SAID), 3)])

    with Emulator(reply=reply, cutting=1, on_request=lambda request: bodies.append(request.body)) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME", running.url)
        yield running


def _keys(emulator: Emulator) -> dict[str, Any]:
    return {
        "aws_access_key_id": emulator.access_key_id,
        "aws_secret_access_key": emulator.secret_access_key,
        "aws_region_name": emulator.region,
    }


@pytest.fixture
def theirs(emulator: Emulator) -> Callable[..., Any]:
    """Make LlamaIndex's SageMakerLLM for an endpoint of the emulator."""
    from llama_index.llms.sagemaker_endpoint import SageMakerLLM as Theirs

    return lambda endpoint, **options: Theirs(endpoint_name=endpoint, **_keys(emulator), **options)


@pytest.fixture
def ours(emulator: Emulator) -> Callable[..., SageMakerLLM]:
    """Make SageDesk's SageMakerLLM for an endpoint of the emulator."""
    return lambda endpoint, **options: SageMakerLLM(endpoint, **_keys(emulator), **options)
