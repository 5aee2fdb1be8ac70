"""The emulator, over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagedesk.emulator import Emulator


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator that speaks as fast as it can."""
    with Emulator(guide_pace=None) as running:
        yield running
