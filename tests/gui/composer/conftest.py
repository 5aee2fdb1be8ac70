"""The window beside an emulator that notes what it is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest


@pytest.fixture
def received() -> list[ReceivedRequest]:
    """The invocations that the emulator got."""
    return []


@pytest.fixture
def emulator(received: list[ReceivedRequest]) -> Iterator[Emulator]:
    def note(request: ReceivedRequest) -> None:
        # the window asks for the endpoint's state besides
        if request.operation.startswith("Invoke"):
            received.append(request)

    with Emulator(on_request=note) as running:
        yield running
