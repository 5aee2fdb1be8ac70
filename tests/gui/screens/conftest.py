"""Every screen of the program, to be looked at one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.paths import prompts_dir
from sagedesk.ui.app import Desk
from tests.gui.screens.screens import Screen, Screens, first_run
from tests.gui.talking import close

LAID_OUT = 40
"""Milliseconds in which what has just come finds its place."""


@pytest.fixture
def screens(
    qtbot: QtBot, open_desk: Callable[..., Desk], emulator: Emulator, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Screen]:
    """The steps of the first run, and then everything else."""

    def all_of_them() -> Iterator[Screen]:
        first = open_desk(first_run=True)
        yield from first_run(qtbot, first, emulator)
        close(first)
        (prompts_dir() / "work").mkdir(parents=True)
        (prompts_dir() / "Brief.md").write_text("Answer briefly.")
        (prompts_dir() / "work" / "Letter.md").write_text("Write to {{name}} about {{what}}.")
        yield from Screens(qtbot, request.getfixturevalue("desk"), emulator, request.getfixturevalue("use"), tmp_path)

    def laid_out() -> Iterator[Screen]:
        for screen in all_of_them():
            qtbot.wait(LAID_OUT)
            yield screen

    return laid_out()
