"""Models of the emulator's endpoints, and what it received."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sagedesk import SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest


@pytest.fixture
def requests() -> list[ReceivedRequest]:
    """What reached an endpoint, in order."""
    return []


@pytest.fixture
def operations(requests: list[ReceivedRequest]) -> Callable[[], list[str]]:
    return lambda: [request.operation for request in requests]


@pytest.fixture
def service(requests: list[ReceivedRequest]) -> Iterator[Emulator]:
    with Emulator(on_request=requests.append) as running:
        yield running


@pytest.fixture
def model(service: Emulator) -> Iterator[Callable[..., SageMakerLLM]]:
    made: list[SageMakerLLM] = []

    def connected(endpoint: str, **options: object) -> SageMakerLLM:
        options = {
            "content_handler": "openai-chat",
            "aws_access_key_id": service.access_key_id,
            "aws_secret_access_key": service.secret_access_key,
            "region_name": service.region,
            "endpoint_url": service.url,
            "max_retries": 0,
            **options,
        }
        made.append(SageMakerLLM(endpoint, **options))  # type: ignore[arg-type]
        return made[-1]

    yield connected
    for llm in made:
        llm.close()
