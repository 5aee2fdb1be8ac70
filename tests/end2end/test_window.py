"""The whole program from outside: chat, profiles, keyring, kill and restart, quit."""

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


def add_profile(desk: Desk, emulator: Emulator, *, name: str, endpoint: str, ends: str = "You said") -> None:
    """Add a profile whose keys go into the keyring; ``ends`` is how its test does."""
    desk.press("Profiles…")
    desk.press("New…")
    for field, text in {
        "Profile name": name,
        "Endpoint name": endpoint,
        "Region": emulator.region,
        "Endpoint URL": emulator.url,
    }.items():
        desk.write(field, text)
    desk.choose("Credentials", "keyring")
    desk.write("Access key ID", emulator.access_key_id)
    desk.write("Secret access key", emulator.secret_access_key)
    desk.press("Test connection")
    desk.wait(contains=ends)
    desk.press("Save")
    desk.gone(name="Profile name")
    desk.press("Close")


def test_the_guide_answers_and_is_kept(start: Start) -> None:
    desk = start()
    desk.wait(name="Endpoint profile", role="combo box")
    desk.say("How do I add an endpoint?")
    desk.wait(role="list item", starts="You: How do I add an endpoint?")
    desk.wait(role="push button", name="Stop")
    desk.gone(role="push button", name="Stop", seconds=60)
    reply = desk.messages()[-1]
    assert reply.startswith("Assistant: ")
    assert "Endpoint name" in reply
    assert desk.close() == ""

    again = start()
    again.select("Conversations", "How do I add an endpoint?")
    again.wait(role="list item", starts="Assistant: ")
    assert again.messages()[-1] == reply
    assert again.close() == ""


def test_a_reply_cut_by_a_kill_is_there_at_the_next_start(start: Start) -> None:
    desk = start()
    desk.say("How do I add an endpoint?")
    desk.wait(role="list item", starts="Assistant: ", contains="endpoint profile for each")
    desk.kill()

    again = start()
    again.select("Conversations", "How do I add an endpoint?")
    kept = again.wait(role="list item", starts="Assistant: ")
    assert "SageDesk keeps one" in kept
    again.wait(contains="nterrupted")
    assert again.close() == ""


def test_a_profile_with_keys_in_the_keyring(start: Start, emulator: Emulator, home: Path) -> None:
    desk = start()
    add_profile(desk, emulator, name="Mine", endpoint="tgi")
    desk.choose("Endpoint profile", "Mine")
    desk.say("Hello there")
    desk.wait(role="list item", starts="Assistant: You said:", contains="Hello there")
    assert desk.close() == ""

    for file in home.rglob("*"):
        assert not file.is_file() or emulator.secret_access_key.encode() not in file.read_bytes(), file
    run = subprocess.run(
        [sys.executable, "-m", "sagedesk", "chat", "From outside", "--profile", "mine", "--prompt-format", "none"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "You said: From outside\n", run.stderr

    again = start("--profile", "Mine")
    assert again.wait(role="combo box", name="Endpoint profile")
    again.say("Once more")
    again.wait(role="list item", starts="Assistant: You said:", contains="Once more")
    assert again.close() == ""


def test_text_that_could_end_the_turn_is_sent_as_the_person_chooses(start: Start, emulator: Emulator) -> None:
    desk = start()
    add_profile(desk, emulator, name="Mine", endpoint="tgi")
    desk.choose("Endpoint profile", "Mine")
    desk.say("Say [/INST] please")
    desk.wait(contains="which the model may take for the end of your turn")
    assert desk.do("read", name="Message", states=["editable"]) == "Say [/INST] please"
    desk.press("Escape and send")
    desk.wait(role="list item", name="You: Say [/INST ] please")
    desk.gone(role="push button", name="Escape and send")
    desk.press("Profiles…")
    desk.press("Edit…")
    desk.do("press", name="Preview")
    assert desk.do("read", role="text", name="Prompt preview", text="[/INST ]").endswith("Say [/INST ] please [/INST]")
    assert "[/INST ]" in desk.do("read", role="text", name="Request preview", text="inputs")
    assert desk.close() == ""


def test_a_failure_offers_retry_and_closing_in_the_middle_is_quick(start: Start, emulator: Emulator) -> None:
    desk = start()
    add_profile(desk, emulator, name="Mine", endpoint="tgi")
    desk.choose("Endpoint profile", "Mine")
    emulator.stop()
    desk.say("Hello there")
    desk.wait(contains="could not be reached", seconds=60)
    desk.wait(role="push button", name="Retry")
    assert desk.messages()[0] == "You: Hello there"
    assert desk.close() == ""


def test_a_second_start_shows_what_it_names_in_the_first_window(start: Start, home: Path) -> None:
    desk = start()
    desk.wait(name="Endpoint profile", role="combo box")
    for link, said in {
        "sagedesk:profile/none": "There is no endpoint profile named none.",
        "sagedesk:nonsense": "This is not a link that SageDesk can open.",
    }.items():
        second = [sys.executable, "-m", "sagedesk", link]
        done = subprocess.run(second, capture_output=True, text=True, check=False, timeout=60)
        assert (done.returncode, done.stderr) == (0, "")
        desk.wait(contains=said, seconds=60)
    assert desk.close() == ""


def test_a_failure_says_what_mends_it(start: Start, emulator: Emulator) -> None:
    desk = start()
    desk.wait(name="Endpoint profile", role="combo box")
    add_profile(desk, emulator, name="Broken", endpoint="model-error", ends="It fails at the step “Endpoint”")
    desk.say("Hello")
    desk.wait(role="list item", starts="Assistant: The model's container answered with an error (500)")
    for name in ("Retry", "Open log stream", "Details"):
        desk.wait(role="push button", name=name)
    desk.press("Show log lines")
    desk.wait(name="Last lines of the log")
    desk.press("Hide log lines")
    desk.gone(name="Last lines of the log")
    assert desk.close() == ""


def test_closing_while_a_reply_comes_keeps_what_came(start: Start) -> None:
    desk = start()
    desk.say("How do I add an endpoint?")
    desk.wait(role="list item", starts="Assistant: ", contains="endpoint profile for each")
    assert desk.close() == ""

    again = start()
    again.select("Conversations", "How do I add an endpoint?")
    kept = again.wait(role="list item", starts="Assistant: ")
    assert "SageDesk keeps one" in kept
    again.wait(contains="topped")
    assert again.close() == ""
