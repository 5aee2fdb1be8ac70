"""Through the whole of it without seeing it: names, roles, what is said, and keys; nothing else is looked at."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sagedesk.emulator import Emulator
from tests.end2end.desk import Desk

Start = Callable[..., Desk]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(cutting=7) as running:
        yield running


def to_front() -> None:
    """Give the window the keyboard by a second start: no window manager is here to do so when a dialog is gone."""
    subprocess.run([sys.executable, "-m", "sagedesk"], check=True, timeout=60)


def pass_the_first_run(desk: Desk, emulator: Emulator) -> None:
    desk.wait(contains="Step 1 of 4")
    desk.at("radio button", "With access keys, which the keyring keeps")
    desk.keys("Tab")
    desk.at("text", "Access key ID")
    desk.type(emulator.access_key_id)
    desk.keys("Tab")
    desk.at("password text", "Secret access key")
    desk.type(emulator.secret_access_key)
    desk.keys("Return")
    desk.hear("Step 2 of 4: ")
    desk.write("Region", emulator.region)
    desk.write("Endpoint URL", emulator.url)
    desk.write("Endpoint name", "tgi")
    desk.press("Next")
    desk.hear("Step 3 of 4: ")
    desk.hear("It works: first token after ", seconds=60)
    desk.at("push button", "Next")
    desk.keys("Return")
    desk.hear("Step 4 of 4: ")
    desk.at("text", "Profile name")
    desk.keys("Ctrl+A")
    desk.type("Mine")
    desk.keys("Return")
    desk.gone(contains="Step 4 of 4")


def say(desk: Desk, *lines: str) -> str:
    """Write a message by keys, hear the reply begin and end, and return it as it is read out."""
    desk.at("text", "Message")
    desk.type(lines[0])
    for line in lines[1:]:
        desk.keys("Shift+Return")
        desk.type(line)
    desk.keys("Return")
    desk.hear("The assistant is replying.")
    desk.hear("The reply is complete.", seconds=60)
    return desk.wait(role="list item", starts="Assistant: You said: ")


def rename_the_profile(desk: Desk) -> None:
    desk.keys("Ctrl+K")
    desk.at("text", "Search commands")
    desk.type("edit profile")
    desk.wait(role="list item", starts="Edit profile…")
    desk.keys("Return")
    desk.at("text", "Profile name")
    desk.keys("Ctrl+A")
    desk.type("Birds")
    desk.keys("Return")
    desk.gone(name="Profile name")
    desk.wait(role="list item", name="Birds", showing=False)


def find(desk: Desk, text: str) -> None:
    """Search, and open the first hit."""
    desk.keys("Ctrl+Shift+F")
    desk.at("text", "Search conversations")
    desk.type(text)
    desk.wait(role="list item", contains=", Assistant: ", seconds=40)
    desk.keys("Down")
    desk.wait(role="list item", contains=", Assistant: ", states=["focused"])
    desk.keys("Return")
    desk.wait(role="list item", starts="Assistant: ", contains="Geolocators tell", states=["focused"])
    desk.keys("Alt+Up")
    desk.wait(role="list item", name="You: Where do swallows winter\nGeolocators tell", states=["focused"])


def export(desk: Desk, target: Path) -> None:
    desk.keys("Ctrl+E")
    desk.at("combo box", "What")
    desk.wait(role="list item", name="Markdown", showing=False)
    desk.keys("Return")
    desk.at("text", "File name:")
    desk.keys("Ctrl+A")
    desk.type(str(target))
    desk.keys("Return")
    desk.hear("1 file exported to")


def test_from_the_first_start_to_an_exported_conversation(start: Start, emulator: Emulator, tmp_path: Path) -> None:
    desk = start(first_run=True)
    desk.do("listen")
    desk.wait(role="combo box", name="Endpoint profile", states=["enabled"])
    to_front()
    pass_the_first_run(desk, emulator)

    desk.keys("Ctrl+L")
    assert "Where do swallows winter" in say(desk, "Where do swallows winter", "Geolocators tell")

    rename_the_profile(desk)
    to_front()

    desk.keys("Ctrl+N")
    assert "How deep is the sea" in say(desk, "How deep is the sea")
    assert {"Where do swallows winter Geolocators tell", "How deep is the sea"} <= set(desk.conversations())

    find(desk, "role:assistant geoloc")
    target = tmp_path / "birds.md"
    export(desk, target)
    assert "Where do swallows winter" in target.read_text("utf-8")
    assert "sea" not in target.read_text("utf-8")
    assert desk.close() == ""
