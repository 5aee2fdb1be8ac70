"""The ways to an endpoint on the command line, as child processes against the emulator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest
from tests.integration.cli.test_commands import environment, sagedesk, sent  # noqa: F401  # fixtures


@pytest.fixture
def emulator(sent: list[ReceivedRequest]) -> Iterator[Emulator]:  # noqa: F811  # the fixture
    with Emulator(on_request=sent.append) as running:
        running.release()
        yield running


@pytest.mark.parametrize(
    ("endpoint", "options", "operation"),
    [
        ("lmi", ["--transport", "whole"], "InvokeEndpoint"),
        ("lmi", ["--transport", "openai"], "ChatCompletions"),
        ("router", ["--transport", "router", "--argument", "RoutingTargetName=large"], "InvokeInferenceRouter"),
        ("async", ["--transport", "async"], "InvokeEndpointAsync"),
        ("async", ["--transport", "async", "--no-stream"], "InvokeEndpointAsync"),
        ("lmi", ["--argument", "InferenceId=mine"], "InvokeEndpointWithResponseStream"),
        ("no-streaming", [], "InvokeEndpoint"),
    ],
)
def test_each_way_answers(
    environment: dict[str, str],  # noqa: F811  # the fixture
    emulator: Emulator,
    sent: list[ReceivedRequest],  # noqa: F811  # the fixture
    endpoint: str,
    options: list[str],
    operation: str,
) -> None:
    at = ["--endpoint", endpoint, "--endpoint-url", emulator.url, "--handler", "openai-chat"]
    run = sagedesk("chat", "Hello", *at, *options, env=environment)
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith(("You said: Hello", "This reply begins well"))
    assert sent[-1].operation == operation
    if "InferenceId=mine" in options:
        assert sent[0].headers["x-amzn-sagemaker-inference-id"] == "mine"


def test_a_reply_that_comes_at_once_is_announced_where_a_stream_was_wanted(
    environment: dict[str, str],  # noqa: F811  # the fixture
    emulator: Emulator,
) -> None:
    at = ["--endpoint", "no-streaming", "--endpoint-url", emulator.url, "--handler", "openai-chat"]
    run = sagedesk("chat", "Hello", *at, env=environment)
    assert run.stderr == "The endpoint does not stream: the reply comes at once. Waiting at most 1:10.\n"
    assert sagedesk("chat", "Hello", *at, "--no-stream", env=environment).stderr == ""


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--argument", "SessionId"], "--argument takes NAME=VALUE"),
        (["--argument", "Body=x"], "InvokeEndpoint takes no Body"),
        (["--transport", "async", "--inference-component", "x"], "Asynchronous requests do not take this"),
        (["--transport", "router"], "An inference router wants to know its target"),
    ],
)
def test_what_cannot_be_sent_is_told_before(
    environment: dict[str, str],  # noqa: F811  # the fixture
    sent: list[ReceivedRequest],  # noqa: F811  # the fixture
    emulator: Emulator,
    options: list[str],
    words: str,
) -> None:
    run = sagedesk("chat", "Hello", "--endpoint", "lmi", "--endpoint-url", emulator.url, *options, env=environment)
    assert run.returncode == 2
    assert words in run.stderr
    assert sent == []
