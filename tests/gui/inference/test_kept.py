"""Everything that is kept beside a reply: what it was made with, its figures, and what went over the wire."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.emulator.endpoints import COMPONENT
from sagedesk.library import exchanges
from sagedesk.llm.parameters import Parameters
from sagedesk.ui.app import Desk
from tests.gui.talking import ask

LONG = 20_000


def test_a_reply_is_kept_with_all_that_made_it(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[..., None]
) -> None:
    use("components", endpoint_arguments={"InferenceComponentName": COMPONENT}, handler="openai-chat")
    profile = desk.window.header.current
    with qtbot.waitSignal(desk.profiles.saved, timeout=LONG):
        desk.profiles.save(
            replace(profile, system_prompt="You are a pirate", parameters=Parameters(temperature=0.5, max_tokens=50))
        )
    ask(qtbot, desk, "Ahoy")
    # the account and the cost are found out beside the first reply
    qtbot.waitUntil(lambda: bool(desk.inference.endpoints.of(desk.window.header.current).account), timeout=LONG)
    ask(qtbot, desk, "Ahoy again")
    reply = desk.library.messages(desk.controller.chat.id).result()[-1]
    told = reply.metadata
    assert reply.failure is None
    assert told["endpoint"] == "components"
    assert told["component"] == COMPONENT
    assert told["region"] == emulator.region
    assert len(told["account"]) == 12
    assert told["handler"] == "openai-chat"
    assert told["prompt_format"] == "llama2"
    assert told["system_prompt"] == "You are a pirate"
    assert told["parameters"] == {"temperature": 0.5, "max_tokens": 50}
    assert told["request_id"]
    assert told["variant"]
    assert told["finish_reason"]
    assert told["prompt_tokens"] > 0
    assert told["completion_tokens"] > 0
    times = [told["queued_at"], told["first_token_at"], told["last_token_at"], reply.finished_at]
    assert times == sorted(times)
    assert told["cost"] > 0
    (*_, figures) = desk.library.replies.figures().result()
    assert figures.cost == told["cost"]


def test_the_exchange_is_kept_only_where_that_is_wanted(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("tgi", prompt_format="none")
    ask(qtbot, desk, "one")
    desk.settings.set("keeping.exchanges", True)
    ask(qtbot, desk, "two AKIAABCDEFGHIJKLMNOP")
    _, first, _, second = desk.library.messages(desk.controller.chat.id).result()
    assert desk.library.replies.exchange(first.id).result() is None
    kept = desk.library.replies.exchange(second.id).result()
    assert b'"inputs"' in kept.request
    assert b"AKIA" not in kept.request
    assert kept.request_size > 0
    assert b"You said" in kept.response
    assert kept.request_headers["Content-Type"] == "application/json"
    assert kept.response_headers["x-amzn-RequestId"] == second.metadata["request_id"]
    seconds = [at for at, _ in kept.timeline]
    assert seconds == sorted(seconds)
    assert kept.timeline[-1][1] == kept.response_size


def test_a_failed_reply_keeps_what_was_sent(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("access-denied")
    desk.settings.set("keeping.exchanges", True)
    ask(qtbot, desk, "one")
    reply = desk.controller.chat.messages[-1]
    assert reply.failure is not None
    kept = desk.library.replies.exchange(reply.id).result()
    assert b"one" in kept.request
    assert kept.response == b""


def test_what_is_kept_is_cut_and_its_size_is_told(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("tgi", prompt_format="none")
    desk.settings.set("keeping.exchanges", True)
    ask(qtbot, desk, "x" * (exchanges.LARGEST + 5_000))
    kept = desk.library.replies.exchange(desk.controller.chat.messages[-1].id).result()
    assert len(kept.request) == exchanges.LARGEST
    assert kept.request_size > exchanges.LARGEST + 5_000


def test_a_region_of_the_aws_configuration_is_kept_by_its_name(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", emulator.region)
    use("tgi")
    with qtbot.waitSignal(desk.profiles.saved, timeout=LONG):
        desk.profiles.save(replace(desk.window.header.current, region=""))
    ask(qtbot, desk, "one")
    assert desk.controller.chat.messages[-1].failure is None
    assert desk.controller.chat.messages[-1].metadata["region"] == emulator.region
