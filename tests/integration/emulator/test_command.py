"""``sagedesk emulator``, as a program."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import boto3
import pytest

from tests.integration.emulator.conftest import invoke

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    programs: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "sagedesk", "emulator", *arguments]
        programs.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
        return programs[-1]

    yield run
    for program in programs:
        program.kill()
        program.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_stop(start: Start, number: int) -> None:
    program = start("--json", "--log")
    told = json.loads(program.stdout.readline())
    assert set(told) == {"url", "region", "access_key_id", "secret_access_key", "endpoints"}
    assert {"guide", "tgi", "openai-chat", "hf-pipeline", "silent"} <= set(told["endpoints"])
    client = boto3.client(
        "sagemaker-runtime",
        endpoint_url=told["url"],
        region_name=told["region"],
        aws_access_key_id=told["access_key_id"],
        aws_secret_access_key=told["secret_access_key"],
    )
    assert json.loads(invoke(client, "tgi", {"inputs": "x"}))
    client.close()
    program.send_signal(number)
    rest, log = program.communicate(timeout=30)
    assert (program.returncode, rest) == (0, "")
    assert "POST /endpoints/tgi/invocations 200" in log
    assert told["secret_access_key"] not in log


def test_its_welcome_is_ready_to_paste(start: Start) -> None:
    program = start()
    lines: list[str] = []
    while not lines or not lines[-1].startswith("  print(reply"):
        lines.append(program.stdout.readline().rstrip("\n"))
    text = "\n".join(lines)
    url = text.split()[5].rstrip(",")
    assert url.startswith("http://127.0.0.1:")
    for expected in (
        f"AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME={url}",
        "AWS_SECRET_ACCESS_KEY=",
        "\n  guide ",
        "\n  lmi-rolling ",
    ):
        assert expected in text
    example = text.partition("Or in Python:\n")[2]
    keys = dict(line.strip().split(" ", 1)[1].split("=", 1) for line in lines if " AWS_" in line)
    code = "\n".join(line.removeprefix("  ") for line in example.splitlines())
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=keys, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == '[{"generated_text":"HelloYou said: Hello"}]\n', done.stderr


def test_it_lists_the_scenarios(start: Start) -> None:
    listed, _ = start("--scenarios").communicate(timeout=30)
    assert "  throttled " in listed
    assert "  tgi " not in listed


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--cutting", "sometimes"], "'sometimes' is not a way to cut a stream."),
        (["--upstream", "localhost"], "'localhost' is not the URL of a server."),
        (["--port", "99999"], "Port 99999 cannot be used."),
    ],
)
def test_bad_use_gets_its_sentence(start: Start, arguments: list[str], sentence: str) -> None:
    program = start(*arguments)
    _, complaint = program.communicate(timeout=30)
    assert program.returncode == 2
    assert sentence in complaint
    assert "Traceback" not in complaint
