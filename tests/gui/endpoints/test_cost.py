"""What an endpoint costs, in the whole window: the details of the one in use, and the reminder at the start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.llm.endpoints.used import UsedEndpoints
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile, ProfileStore, SecretStore
from sagedesk.ui.app import Desk
from tests.gui.endpoints.test_picking import dialogs
from tests.gui.talking import say

Use = Callable[..., None]
YESTERDAY = datetime.now(UTC) - timedelta(days=1)


def card(desk: Desk):
    return dialogs(desk).card


def notice(desk: Desk) -> str:
    return desk.window.notices.accessibleName() if desk.window.notices.isVisible() else ""


def press(desk: Desk, text: str) -> None:
    (button,) = [b for b in desk.window.notices.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    button.click()


def test_the_details_tell_state_age_and_cost_of_the_endpoint_in_use(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("openai-chat")
    desk.window.registry["endpoint-details"].trigger()
    qtbot.waitUntil(lambda: "Cost" in card(desk).facts.texts, timeout=20_000)
    facts = card(desk).facts.texts
    assert facts["State"] == "InService: The endpoint is in service."
    assert facts["Cost"].startswith("$1.515 an hour: 1 × ml.g5.2xlarge at $1.515")
    assert facts["Running since"].endswith("3 h ago")
    card(desk).accept()
    assert card(desk) is None


def test_the_details_of_an_endpoint_that_is_gone_say_so(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("nowhere")
    desk.window.registry["endpoint-details"].trigger()
    qtbot.waitUntil(lambda: bool(card(desk).outcome.text), timeout=20_000)
    assert "nowhere" in card(desk).outcome.text


def test_the_guide_costs_nothing(desk: Desk) -> None:
    desk.window.registry["endpoint-details"].trigger()
    assert notice(desk) == "The guide runs on this computer, and costs nothing."


def test_an_answer_is_taken_down_as_a_use(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("openai-chat", handler="openai-chat")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        say(desk, "Hello")
    used = UsedEndpoints()
    qtbot.waitUntil(lambda: bool(used.of_earlier_days(datetime.now(UTC) + timedelta(days=1))), timeout=20_000)
    (found,) = used.of_earlier_days(datetime.now(UTC) + timedelta(days=1))
    assert found.endpoint_name == "openai-chat"
    assert "Hello" not in used.path.read_text()


@pytest.fixture
def used_yesterday(home, emulator: Emulator) -> Callable[..., EndpointProfile]:
    """Have a profile, with keys in the keyring, whose endpoint was used yesterday."""

    def made(endpoint: str) -> EndpointProfile:
        profile = EndpointProfile(
            name=endpoint,
            endpoint_name=endpoint,
            region=emulator.region,
            endpoint_url=emulator.url,
            credentials=CredentialSource(kind=CredentialKind.KEYRING),
        )
        store, secrets = ProfileStore(), SecretStore()
        store.save(profile)
        secrets.set(
            profile.id,
            AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key),
        )
        UsedEndpoints().note(profile.id, endpoint, YESTERDAY)
        return profile

    return made


def test_an_endpoint_of_yesterday_that_still_runs_is_told_of_once_a_day(
    qtbot: QtBot, open_desk: Callable[[], Desk], used_yesterday: Callable[..., EndpointProfile]
) -> None:
    used_yesterday("openai-chat")
    desk = open_desk()
    qtbot.waitUntil(lambda: "still runs" in notice(desk), timeout=20_000)
    assert notice(desk).startswith(
        "The endpoint openai-chat, which you last used yesterday, still runs and is billed: "
    )
    assert "about $1.52 an hour" in notice(desk) or "about $1.51 an hour" in notice(desk)
    desk.window.notices.dismiss()
    qtbot.waitUntil(lambda: not UsedEndpoints().of_earlier_days(), timeout=20_000)
    assert UsedEndpoints().of_earlier_days(datetime.now(UTC) + timedelta(days=1))


def test_its_details_are_a_click_away(
    qtbot: QtBot, open_desk: Callable[[], Desk], used_yesterday: Callable[..., EndpointProfile]
) -> None:
    used_yesterday("openai-chat")
    desk = open_desk()
    qtbot.waitUntil(lambda: "still runs" in notice(desk), timeout=20_000)
    press(desk, "Details…")
    qtbot.waitUntil(lambda: card(desk) is not None and "Cost" in card(desk).facts.texts, timeout=20_000)


def test_it_is_not_told_again_when_that_is_not_wanted(
    qtbot: QtBot, open_desk: Callable[[], Desk], used_yesterday: Callable[..., EndpointProfile]
) -> None:
    used_yesterday("openai-chat")
    desk = open_desk()
    qtbot.waitUntil(lambda: "still runs" in notice(desk), timeout=20_000)
    press(desk, "Not again")
    later = datetime.now(UTC) + timedelta(days=1)
    qtbot.waitUntil(lambda: not UsedEndpoints().of_earlier_days(later), timeout=20_000)


@pytest.mark.parametrize("endpoint", ["waking-up", "cold-start", "describe-denied", "nowhere"])
def test_what_does_not_bill_or_cannot_be_told_is_no_news(
    qtbot: QtBot, open_desk: Callable[[], Desk], used_yesterday: Callable[..., EndpointProfile], endpoint: str
) -> None:
    used_yesterday(endpoint)
    desk = open_desk()
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=20_000)
    assert notice(desk) == ""


def test_an_endpoint_that_the_profile_does_not_name_any_more_is_no_news(
    qtbot: QtBot, open_desk: Callable[[], Desk], used_yesterday: Callable[..., EndpointProfile]
) -> None:
    profile = used_yesterday("openai-chat")
    ProfileStore().save(replace(profile, endpoint_name="lmi"))
    desk = open_desk()
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=20_000)
    assert notice(desk) == ""
