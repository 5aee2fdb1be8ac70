"""First run, palette, settings and shortcuts from outside, as a screen reader uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sagedesk.emulator import Emulator
from tests.end2end.desk import Desk

Start = Callable[..., Desk]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(cutting=7) as running:
        yield running


def test_the_first_run_leads_to_a_chat(start: Start, emulator: Emulator) -> None:
    desk = start(first_run=True)
    desk.wait(contains="Step 1 of 4")
    desk.do("press", role="radio button", name="With access keys, which the keyring keeps")
    desk.write("Access key ID", emulator.access_key_id)
    desk.write("Secret access key", emulator.secret_access_key)
    desk.press("Next")
    desk.wait(contains="Step 2 of 4")
    desk.wait(role="push button", name="Choose from the account…")
    desk.write("Endpoint name", "tgi")
    desk.write("Region", emulator.region)
    desk.write("Endpoint URL", emulator.url)
    desk.press("Next")
    desk.wait(starts="It speaks Text Generation Inference (TGI).")
    desk.wait(starts="It works: first token after ")
    desk.press("Next")
    desk.wait(contains="Step 4 of 4")
    desk.write("Profile name", "Mine")
    desk.press("Start")
    desk.gone(contains="Step 4 of 4")
    desk.say("Hello there")
    assert "Hello there" in desk.wait(role="list item", starts="Assistant: You said:")
    assert desk.close() == ""


def test_the_first_run_can_be_skipped_and_does_not_come_again(start: Start) -> None:
    desk = start(first_run=True)
    desk.press("Skip")
    desk.gone(contains="Step 1 of 4")
    desk.wait(role="push button", name="Set up an endpoint…")
    assert desk.close() == ""
    again = start(first_run=True)
    again.wait(role="push button", name="Set up an endpoint…")
    assert again.close() == ""


def test_the_palette_is_found_read_and_used(start: Start) -> None:
    desk = start()
    desk.wait(role="label", name="State: Ready")
    desk.say("How do I add an endpoint?")
    desk.wait(role="list item", starts="You: How do I add an endpoint?")
    desk.do("press", role="menu item", name="Command palette…", showing=False)
    desk.wait(role="dialog", name="Command palette")
    desk.write("Search commands", "settings")
    assert desk.do("items", role="list", name="Results")[0] == "Settings…, Conversation, Ctrl+,"
    desk.do("key", keys="Return")
    desk.wait(role="dialog", name="Settings")
    desk.write("Search settings", "theme")
    desk.choose("Theme", "Dark")
    desk.press("Reset Theme")
    desk.press("Close")
    assert desk.close() == ""
