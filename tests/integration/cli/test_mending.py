"""What mends a failure, on the command line: the same words as in the window, the policy, the log; checkup, doctor."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from sagedesk.emulator import Emulator


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def run(emulator: Emulator, *arguments: str) -> subprocess.CompletedProcess[str]:
    keys = {"AWS_ACCESS_KEY_ID": emulator.access_key_id, "AWS_SECRET_ACCESS_KEY": emulator.secret_access_key}
    return subprocess.run(
        [sys.executable, "-m", "sagedesk", *arguments],
        env={**os.environ, **keys},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def at(emulator: Emulator, endpoint: str) -> tuple[str, ...]:
    return ("--endpoint", endpoint, "--region", emulator.region, "--endpoint-url", emulator.url)


def test_the_policy_is_printed(emulator: Emulator) -> None:
    done = run(emulator, "complete", "hi", *at(emulator, "access-denied"))
    assert done.returncode == 3
    assert "is not allowed to do sagemaker:InvokeEndpoint" in done.stderr
    assert '"Action": "sagemaker:InvokeEndpoint"' in done.stderr


def test_the_log_is_named(emulator: Emulator) -> None:
    done = run(emulator, "complete", "hi", *at(emulator, "model-error"))
    assert done.returncode == 1
    assert "The log: https://us-east-1.console.aws.amazon.com/cloudwatch/home" in done.stderr


def test_the_figures_of_a_context_that_is_too_long(emulator: Emulator) -> None:
    done = run(emulator, "complete", "hi", *at(emulator, "context-length"))
    assert "The model takes 4,096 tokens, this request needs 5,120." in done.stderr


def test_a_checkup_that_goes_all_the_way(emulator: Emulator) -> None:
    done = run(emulator, "checkup", *at(emulator, "tgi"))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert [line.split("  ")[0].strip() for line in lines] == [
        "name",
        "connection",
        "TLS",
        "signature",
        "permission",
        "endpoint",
        "first token",
    ]
    assert "“" in lines[-1]


def test_a_checkup_says_where_it_ends_and_what_mends_it(emulator: Emulator) -> None:
    done = run(emulator, "checkup", *at(emulator, "access-denied"))
    assert done.returncode == 3
    assert done.stdout.splitlines()[-1].startswith("permission   FAILED")
    assert "The policy of your user or role needs sagemaker:InvokeEndpoint." in done.stderr


def test_a_larger_request_is_sent_only_when_that_is_wanted(emulator: Emulator) -> None:
    arguments = ("--largest-request", "0.5")
    done = run(emulator, "complete", "hi", *at(emulator, "tgi"), *arguments)
    assert done.returncode == 2
    assert "from 1 to 1024 MiB" in done.stderr


def test_doctor_prints_no_keys(emulator: Emulator) -> None:
    done = run(emulator, "doctor")
    assert done.returncode == 0, done.stderr
    assert "AWS_SECRET_ACCESS_KEY" in done.stdout
    assert emulator.secret_access_key not in done.stdout
    assert emulator.access_key_id not in done.stdout


def test_doctor_for_a_profile(emulator: Emulator) -> None:
    done = run(emulator, "doctor", "--profile", "Guide (built in)")
    assert done.returncode == 0, done.stderr
    assert "first token  passed" in done.stdout
    assert run(emulator, "doctor", "--profile", "nobody").returncode == 2
