"""``sagedesk endpoints`` against the emulator."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator

import pytest

from sagedesk.cli import endpoints
from sagedesk.emulator import Emulator
from sagedesk.emulator.control.deployments import SECRET
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import EndpointNotFoundError, InvalidInputError
from sagedesk.profiles import EndpointProfile, ProfileStore

Run = Callable[..., str]


@pytest.fixture
def sent() -> list[ReceivedRequest]:
    return []


@pytest.fixture
def run(
    sent: list[ReceivedRequest], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    parser = argparse.ArgumentParser()
    endpoints.add_parser(parser.add_subparsers())
    with Emulator(guide_pace=None, crowd=30, on_request=sent.append) as emulator:
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", emulator.access_key_id)
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", emulator.secret_access_key)

        def command(*arguments: str) -> str:
            url = ["--endpoint-url", emulator.url, "--region", "us-east-1"]
            args = parser.parse_args(["endpoints", *arguments, *url])
            assert args.run(args) == 0
            return capsys.readouterr().out

        yield command


def test_the_list_has_state_instances_image_and_format(run: Run, sent: list[ReceivedRequest]) -> None:
    lines = {line.split()[0]: line.split("  ") for line in run("--describe", "22").splitlines()}
    cells = {name: [cell.strip() for cell in line if cell.strip()] for name, line in lines.items()}
    assert cells["tgi"][1:3] == ["InService", "1 × ml.g5.2xlarge"]
    assert cells["tgi"][4] == "tgi + llama2"
    assert cells["text"][4] == "unknown"
    assert cells["outputs"][4] == "outputs + falcon ?"
    assert cells["components"][3] == "1 inference component"
    assert cells["creating"][1:] == ["Creating"]
    assert len([call for call in sent if call.operation == "DescribeEndpoint"]) == 22


def test_the_list_as_json(run: Run) -> None:
    rows = json.loads(run("--json", "--describe", "1", "--contains", "openai"))
    assert [row["name"] for row in rows] == ["openai-chat", "openai-completions"]
    assert rows[0]["detection"]["handler"] == "openai-chat"
    assert "detection" not in rows[1]


def test_one_endpoint_with_the_reason_of_the_guess(run: Run) -> None:
    text = run("tgi")
    for words in (
        "The endpoint is in service.",
        "AllTraffic: 1 × ml.g5.2xlarge",
        "$1.515 an hour: 1 × ml.g5.2xlarge",
        "tgi (likely)",
        "llama2",
        "Its environment names a model of the Llama 2 family.",
    ):
        assert words in text
    assert SECRET not in text
    assert "--probe" not in text


def test_one_inference_component(run: Run) -> None:
    assert "chat-model  InService" in run("components")
    assert "1 of 1" in run("components", "--component", "chat-model")


def test_what_is_denied_is_said_and_a_probe_is_offered(run: Run) -> None:
    text = run("describe-denied")
    assert "sagemaker:DescribeEndpoint" in text
    assert "--probe asks the container" in text


def test_a_probe_is_remembered(run: Run, sent: list[ReceivedRequest]) -> None:
    assert "openai-chat (certain)" in run("marketplace", "--probe")
    sent.clear()
    assert "openai-chat (certain)" in run("marketplace")
    assert not [call for call in sent if call.operation.startswith("Invoke")]
    assert "inference component" not in run("marketplace")


def test_a_component_can_be_probed(run: Run) -> None:
    assert "openai-chat (certain)" in run("components", "--component", "chat-model", "--probe")


def test_an_endpoint_that_is_not_there(run: Run) -> None:
    with pytest.raises(EndpointNotFoundError):
        run("nowhere")


def test_a_profile_is_made_of_an_endpoint(run: Run) -> None:
    run("async", "--save-profile", "My queue")
    run("components", "--component", "chat-model", "--save-profile", "My component")
    queue, component = (ProfileStore().get(name) for name in ("My queue", "My component"))
    assert (queue.endpoint_name, queue.transport, queue.handler) == ("async", "async", "openai-chat")
    assert component.endpoint_name == "components"
    assert component.endpoint_arguments == {"InferenceComponentName": "chat-model"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--save-profile", "X"), "wants the name of an endpoint"),
        (("components", "--save-profile", "X"), "choose one with --component"),
        (("tgi", "--save-profile", "Taken"), "There is a profile Taken already"),
        (("--set-price", "ml.g5.xlarge"), "takes TYPE=DOLLARS"),
        (("--set-price", "ml.g5.xlarge=free"), "takes TYPE=DOLLARS"),
        (("--set-price", "ml.g5.xlarge=-1"), "takes TYPE=DOLLARS"),
    ],
)
def test_what_cannot_be_saved_is_told(run: Run, arguments: tuple[str, ...], words: str) -> None:
    ProfileStore().save(EndpointProfile(name="Taken", endpoint_name="e", region="us-east-1"))
    with pytest.raises(InvalidInputError, match=words):
        run(*arguments)


def test_a_price_of_ones_own_counts(run: Run) -> None:
    run("--set-price", "ml.g5.2xlarge=1.25")
    assert "$1.25 an hour: 1 × ml.g5.2xlarge at $1.25 (your own prices)." in run("tgi")
    run("--set-price", "ml.g5.2xlarge=")
    assert "at $1.515 (us-east-1 on-demand prices" in run("tgi")
