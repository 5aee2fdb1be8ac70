"""The whole program from outside: chat, profiles, keyring, kill and restart, export."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sagedesk.emulator import Emulator
from tests.end2end.conftest import Desk

Start = Callable[..., Desk]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(cutting=7) as running:
        yield running


def add_profile(desk: Desk, emulator: Emulator, *, name: str, endpoint: str, handler: str = "") -> None:
    """Add a profile whose keys go into the keyring."""
    desk.press("Profiles…")
    desk.press("New")
    for field, text in {
        "Profile name": name,
        "Endpoint name": endpoint,
        "Region": emulator.region,
        "Endpoint URL": emulator.url,
    }.items():
        desk.do("type", name=field, states=["editable"], text=text)
    desk.do("choose", name="Credentials", text="keyring")
    desk.do("type", name="Access key ID", text=emulator.access_key_id)
    desk.do("type", name="Secret access key", text=emulator.secret_access_key)
    desk.press("Save")


def test_the_guide_answers_and_is_kept(start: Start) -> None:
    desk = start()
    assert desk.wait(name="Endpoint profile", role="combo box")
    desk.say("How do I add an endpoint?")
    desk.wait(role="list item", starts="You: How do I add an endpoint?")
    desk.wait(role="list item", starts="Assistant: ", contains="endpoint")
    desk.press("Send", seconds=60) if False else None
    desk.do("gone", role="push button", name="Stop", seconds=60)
    reply = desk.messages()[-1]
    assert desk.close() == ""

    again = start()
    again.do("select", role="list", name="Conversations", text="How do I add an endpoint?")
    again.wait(role="list item", starts="Assistant: ")
    assert again.messages()[-1] == reply
    again.close()


def test_a_reply_cut_by_a_kill_is_there_at_the_next_start(start: Start) -> None:
    desk = start()
    desk.say("How do I add an endpoint?")
    desk.wait(role="push button", name="Stop")
    desk.wait(role="list item", starts="Assistant: ", contains="the ")
    desk.kill()

    again = start()
    again.do("select", role="list", name="Conversations", text="How do I add an endpoint?")
    assert len(again.wait(role="list item", starts="Assistant: ")) > len("Assistant: ")
    again.wait(contains="nterrupted")
    again.close()
