"""The real program as a child process, driven through AT-SPI as a screen reader drives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end2end.desk import Desk


@pytest.fixture
def start(home: Path) -> Iterator[Callable[..., Desk]]:
    """Start the program, as often as the test wants; all of them share one SAGEDESK_HOME."""
    started: list[Desk] = []

    def start_one(*arguments: str, first_run: bool = False, **environment: str) -> Desk:
        if not first_run:
            (home / "config").mkdir(parents=True, exist_ok=True)
            with (home / "config" / "window.ini").open("a", encoding="utf-8") as place:
                place.write("" if place.tell() else "[General]\nfirst_run=done\n")
        desk = Desk(home, list(arguments), environment)
        started.append(desk)
        desk.wait(role="frame", name="SageDesk", seconds=30)
        return desk

    yield start_one
    for desk in started:
        if desk.process.poll() is None:
            desk.process.kill()
            desk.process.wait()
        desk.leave()
