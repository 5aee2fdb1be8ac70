"""Each snippet is run, and asks for the same and gets the same as SageDesk did."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.messages import ChatMessage
from sagedesk.snippets import SNIPPETS, SentRequest

HOSTILE = 'It\'s "quoted" $(id) `id`\nBODY\n\\ end 🦙'
MESSAGES = (ChatMessage("You are a 'pirate'", role="system"), ChatMessage(HOSTILE))


@pytest.fixture
def received() -> list[ReceivedRequest]:
    return []


@pytest.fixture
def emulator(received: list[ReceivedRequest]) -> Iterator[Emulator]:
    with Emulator(guide_pace=None, cutting=5, on_request=received.append) as running:
        yield running


@pytest.fixture
def environment(emulator: Emulator, tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "HOME": str(tmp_path),
        "AWS_ACCESS_KEY_ID": emulator.access_key_id,
        "AWS_SECRET_ACCESS_KEY": emulator.secret_access_key,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


@pytest.fixture(params=["tgi", "openai-chat"])
def sent(request: pytest.FixtureRequest, emulator: Emulator) -> SentRequest:
    return sent_to(emulator, request.param)


def sent_to(emulator: Emulator, endpoint: str) -> SentRequest:
    handler = {"tgi": "tgi", "openai-chat": "openai-chat"}[endpoint]
    llm = SageMakerLLM(endpoint, content_handler=handler, messages_to_prompt="llama3", model_kwargs={"max_tokens": 400})
    return SentRequest(
        endpoint_name=endpoint,
        region=emulator.region,
        endpoint_url=emulator.url,
        body=llm.preview(MESSAGES)[1],
        arguments={"CustomAttributes": "a=it's", "InferenceId": "one"},
        messages=MESSAGES,
        handler=handler,
        prompt_format="llama3",
        parameters={"max_tokens": 400},
    )


def run_python(code: str, environment: dict[str, str]) -> str:
    return run([sys.executable, "-c", code], environment)


def run_shell(code: str, environment: dict[str, str]) -> str:
    return run(["sh", "-c", code], environment)


def run(words: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(words, env=environment, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def assert_same(asked: ReceivedRequest, sent: SentRequest, *, streamed: bool) -> None:
    expected = json.loads(sent.body)
    if not streamed:
        expected = {name: value for name, value in expected.items() if not name.startswith("stream")}
    assert json.loads(asked.body) == expected
    assert asked.operation == ("InvokeEndpointWithResponseStream" if streamed else "InvokeEndpoint")
    assert asked.headers["x-amzn-sagemaker-custom-attributes"] == "a=it's"
    assert asked.headers["x-amzn-sagemaker-inference-id"] == "one"


def test_boto3_gets_the_same_stream(
    sent: SentRequest, environment: dict[str, str], received: list[ReceivedRequest]
) -> None:
    printed = run_python(SNIPPETS["boto3"](sent), environment)
    assert_same(received[-1], sent, streamed=True)
    pieces = [line.removeprefix("data:") for line in printed.splitlines() if line.startswith("data:")]
    answers = [json.loads(piece) for piece in pieces if piece.strip() != "[DONE]"]
    if sent.endpoint_name == "tgi":
        text = "".join(answer["token"]["text"] for answer in answers if not answer["token"]["special"])
    else:
        text = "".join(answer["choices"][0]["delta"].get("content") or "" for answer in answers if answer["choices"])
    assert "🦙" in text


def test_sagedesk_gets_the_same_text(
    sent: SentRequest, environment: dict[str, str], received: list[ReceivedRequest]
) -> None:
    printed = run_python(SNIPPETS["SageDesk"](sent), environment)
    assert_same(received[-1], sent, streamed=True)
    assert "🦙" in printed


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
def test_curl_signs_and_gets_the_reply(
    sent: SentRequest, environment: dict[str, str], received: list[ReceivedRequest]
) -> None:
    code = SNIPPETS["curl"](sent)
    assert code.startswith('eval "$(aws configure export-credentials')
    printed = run_shell(code.partition("\n")[2], environment)
    assert "🦙" in json.dumps(json.loads(printed), ensure_ascii=False)
    assert_same(received[-1], sent, streamed=False)


@pytest.mark.skipif(not shutil.which("aws"), reason="the AWS CLI is not installed")
def test_the_aws_cli_gets_the_reply(
    sent: SentRequest, environment: dict[str, str], received: list[ReceivedRequest]
) -> None:
    run_shell(SNIPPETS["AWS CLI"](sent), environment)
    assert_same(received[-1], sent, streamed=False)


def test_a_profile_signs_and_no_secret_is_written(emulator: Emulator) -> None:
    sent = SentRequest(endpoint_name="e", region="eu-west-1", body=b"plain text", aws_profile="my work", streamed=False)
    for name, write in SNIPPETS.items():
        code = write(sent)
        assert name == "JSON" or "my work" in code
        assert emulator.secret_access_key not in code
    assert "https://runtime.sagemaker.eu-west-1.amazonaws.com/endpoints/e/invocations" in SNIPPETS["curl"](sent)
    assert json.loads(SNIPPETS["JSON"](sent))["Body"] == "plain text"


@pytest.mark.parametrize(
    ("transport", "endpoint", "arguments", "operation"),
    [
        ("async", "async", {"S3InputLocation": "s3://mine"}, "InvokeEndpointAsync"),
        ("router", "router", {"RoutingTargetName": "large"}, "InvokeInferenceRouter"),
        ("whole", "openai-chat", {}, "InvokeEndpoint"),
    ],
)
@pytest.mark.parametrize("language", ["boto3", "SageDesk", "curl", "AWS CLI"])
def test_the_other_ways_are_taken_too(
    emulator: Emulator,
    environment: dict[str, str],
    received: list[ReceivedRequest],
    transport: str,
    endpoint: str,
    arguments: dict[str, str],
    operation: str,
    language: str,
) -> None:
    tool = {"curl": "curl", "AWS CLI": "aws"}.get(language)
    if tool and (not shutil.which(tool) or (tool == "aws" and transport != "whole")):
        pytest.skip(f"{tool} is not installed, or too old")
    emulator.release()
    sent = replace(
        sent_to(emulator, "openai-chat"),
        endpoint_name=endpoint,
        transport=transport,
        streamed=False,
        arguments={"InferenceId": "one", **arguments},
    )
    code = SNIPPETS[language](sent)
    if language == "curl":
        code = code.partition("\n")[2]
    printed = (run_shell if tool else run_python)(code, environment)
    assert printed.strip()
    assert received[-1].operation == operation
    assert received[-1].headers["x-amzn-sagemaker-inference-id"] == "one"
