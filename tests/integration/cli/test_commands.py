"""The command line as a child process, against the emulator."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest


@pytest.fixture
def sent() -> list[ReceivedRequest]:
    return []


@pytest.fixture
def emulator(sent: list[ReceivedRequest]) -> Iterator[Emulator]:
    with Emulator(guide_pace=None, cutting=5, on_request=sent.append) as running:
        yield running


@pytest.fixture
def environment(emulator: Emulator) -> dict[str, str]:
    return {
        **os.environ,
        "AWS_ACCESS_KEY_ID": emulator.access_key_id,
        "AWS_SECRET_ACCESS_KEY": emulator.secret_access_key,
        "AWS_DEFAULT_REGION": emulator.region,
    }


def sagedesk(*arguments: str, env: dict[str, str], stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sagedesk", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=env,
        input=stdin,
        timeout=60,
    )


@pytest.fixture
def at(emulator: Emulator) -> list[str]:
    return ["--endpoint", "tgi", "--endpoint-url", emulator.url]


@pytest.mark.parametrize("streaming", [[], ["--no-stream"]])
def test_complete_formatted(environment: dict[str, str], at: list[str], streaming: list[str]) -> None:
    run = sagedesk("complete", "Paul Graham is", "--formatted", *at, *streaming, env=environment)
    assert (run.returncode, run.stdout, run.stderr) == (0, "You said: Paul Graham is\n", "")


def test_chat_with_a_system_prompt(environment: dict[str, str], at: list[str], sent: list[ReceivedRequest]) -> None:
    run = sagedesk("chat", "What is your name", "--system", "You are a pirate", *at, env=environment)
    assert run.returncode == 0
    assert b"<<SYS>>\\n You are a pirate \\n<</SYS>>" in sent[0].body


def test_chat_takes_the_message_from_a_pipe(environment: dict[str, str], at: list[str]) -> None:
    run = sagedesk("chat", "--prompt-format", "none", *at, env=environment, stdin="from a pipe")
    assert run.stdout == "You said: from a pipe\n"


TYPED = "What does [/INST] mean?"


@pytest.mark.parametrize("command", ["chat", "complete"])
def test_a_control_sequence_is_warned_of_and_sent(
    environment: dict[str, str], at: list[str], sent: list[ReceivedRequest], command: str
) -> None:
    run = sagedesk(command, TYPED, *at, env=environment)
    assert run.returncode == 0
    assert run.stderr == (
        "sagedesk: This text contains “[/INST]”, which the model may take for the end of your turn. "
        "Make it harmless with --escape.\n"
    )
    assert TYPED.encode() in sent[0].body


@pytest.mark.parametrize("command", ["chat", "complete"])
def test_a_control_sequence_is_escaped_when_that_is_asked_for(
    environment: dict[str, str], at: list[str], sent: list[ReceivedRequest], command: str
) -> None:
    run = sagedesk(command, TYPED, "--escape", *at, env=environment)
    assert (run.returncode, run.stderr) == (0, "")
    assert b"What does [/INST ] mean?" in sent[0].body


def test_a_prompt_that_is_sent_as_it_is_is_not_warned_of(environment: dict[str, str], at: list[str]) -> None:
    run = sagedesk("complete", TYPED, "--formatted", *at, env=environment)
    assert (run.returncode, run.stderr) == (0, "")
    assert sagedesk("complete", TYPED, "--formatted", "--escape", *at, env=environment).returncode == 2


def test_the_guide_needs_nothing_but_its_name() -> None:
    run = sagedesk("--profile", "Guide (built in)", "chat", "How do I add an endpoint?", env=dict(os.environ))
    assert run.returncode == 0, run.stderr
    assert "#" in run.stdout


def test_parameters_reach_the_container(
    environment: dict[str, str], at: list[str], sent: list[ReceivedRequest]
) -> None:
    run = sagedesk(
        "complete",
        "a b c d e",
        "--formatted",
        "--max-tokens",
        "2",
        "--parameter",
        "watermark=true",
        *at,
        env=environment,
    )
    assert b'"max_new_tokens":2' in sent[0].body.replace(b" ", b"")
    assert b'"watermark":true' in sent[0].body.replace(b" ", b"")
    assert "token limit" in run.stderr
    assert run.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["chat", "hi"], 2, "No endpoint was given"),
        (["chat", "hi", "--profile", "nobody"], 2, "nobody"),
        (["chat", "hi", "--endpoint", "e", "--handler", "x"], 2, "x"),
        (["complete"], 2, "prompt"),
        (["chat", "hi", "--endpoint", "e", "--parameter", "oops"], 2, "KEY=JSON"),
    ],
)
def test_bad_use_has_its_own_exit_code(
    environment: dict[str, str], arguments: list[str], code: int, words: str
) -> None:
    run = sagedesk(*arguments, env=environment)
    assert run.returncode == code
    assert words in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    ("endpoint", "code"),
    [("access-denied", 3), ("expired-token", 3), ("model-error", 1), ("incomplete", 1), ("cut-stream", 1)],
)
def test_refused_and_failed_are_told_apart(
    environment: dict[str, str], emulator: Emulator, endpoint: str, code: int
) -> None:
    run = sagedesk("complete", "x", "--endpoint", endpoint, "--endpoint-url", emulator.url, env=environment)
    assert run.returncode == code
    assert run.stderr.startswith("sagedesk: ")
    assert "Traceback" not in run.stderr


def test_no_region(environment: dict[str, str], at: list[str]) -> None:
    del environment["AWS_DEFAULT_REGION"]
    run = sagedesk("chat", "hi", *at, env=environment)
    assert run.returncode == 2
    assert "No AWS region" in run.stderr


def test_a_wrong_secret_is_refused(environment: dict[str, str], at: list[str]) -> None:
    run = sagedesk("chat", "hi", *at, env={**environment, "AWS_SECRET_ACCESS_KEY": "wrong"})
    assert run.returncode == 3
    assert "secret access key" in run.stderr


def test_ctrl_c_stops_a_silent_stream(environment: dict[str, str], emulator: Emulator) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sagedesk", "complete", "x", "--endpoint", "silent", "--endpoint-url", emulator.url],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert emulator.wait_until_held()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in errors


def test_formats_lists_both() -> None:
    run = sagedesk("formats", env=dict(os.environ))
    assert "  tgi\n" in run.stdout
    assert "  llama2\n" in run.stdout


def test_version() -> None:
    assert sagedesk("--version", env=dict(os.environ)).stdout.startswith("SageDesk ")


def test_settings_are_printed_and_checked(home: Path) -> None:
    run = sagedesk("settings", env=dict(os.environ))
    assert '# theme = "system"' in run.stdout
    file = home / "config" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text(run.stdout, "utf-8")
    assert sagedesk("settings", "--check", env=dict(os.environ)).stdout == ""
    file.write_text("[appearance]\nzoom = 'big'\n", "utf-8")
    run = sagedesk("settings", "--check", env=dict(os.environ))
    assert run.returncode == 1
    assert run.stdout.startswith("settings.toml: appearance.zoom is")
