"""The command line waits for an endpoint that wakes up: as a child process, with and without a terminal."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.model import ModelRequest

ASLEEP = "The model is scaled to zero and is waking up. This takes some minutes."
# the pauses themselves are tests of the logic
QUICKLY = "import sys, sagedesk.llm.waiting as w; w.next_pause = lambda *_: 0.05; from sagedesk.cli import main; "
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def generated() -> list[str]:
    return []


@pytest.fixture
def emulator(generated: list[str]) -> Iterator[Emulator]:
    def reply(request: ModelRequest) -> str:
        generated.append(request.prompt)
        return "I am here."

    with Emulator(guide_pace=None, reply=reply) as running:
        yield running


@pytest.fixture
def start(emulator: Emulator) -> Iterator[Start]:
    started: list[subprocess.Popen[bytes]] = []

    def one(endpoint: str, *arguments: str, **streams: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", f"{QUICKLY}sys.exit(main())", *arguments, "--handler", "openai-chat"]
        given = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
        process = subprocess.Popen(
            [*command, "--endpoint", endpoint, "--endpoint-url", emulator.url],
            env={
                **os.environ,
                "AWS_ACCESS_KEY_ID": emulator.access_key_id,
                "AWS_SECRET_ACCESS_KEY": emulator.secret_access_key,
                "AWS_DEFAULT_REGION": emulator.region,
            },
            **given,
        )
        started.append(process)
        return process

    yield one
    for process in started:
        with process:
            process.kill()


@pytest.mark.parametrize("arguments", [("chat", "Hello"), ("chat", "Hello", "--no-stream"), ("complete", "Hello")])
def test_it_says_what_it_waits_for_and_sends_once(
    start: Start, emulator: Emulator, generated: list[str], arguments: tuple[str, ...]
) -> None:
    process = start("waking-up", *arguments)
    assert process.stderr.readline().decode() == f"{ASLEEP} Waiting at most 10:00.\n"
    assert generated == []
    emulator.release()
    out, rest = process.communicate(timeout=60)
    assert (process.returncode, out.decode(), rest) == (0, "I am here.\n", b"")
    assert len(generated) == 1


def test_no_wait_fails_at_once(start: Start) -> None:
    out, error = start("waking-up", "chat", "Hello", "--no-wait").communicate(timeout=60)
    assert out == b""
    assert error.startswith(b"sagedesk: ")
    assert b"Waiting" not in error


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C cannot be sent to a child alone on Windows")
def test_ctrl_c_gives_up(start: Start) -> None:
    process = start("no-capacity", "chat", "Hello")
    process.stderr.readline()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=60) == (b"", b"")
    assert process.returncode == 130


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals on Windows")
def test_a_terminal_has_a_clock_that_is_taken_away(start: Start, emulator: Emulator) -> None:
    ours, theirs = os.openpty()
    process = start("waking-up", "chat", "Hello", stderr=theirs)
    os.close(theirs)
    seen = b""
    while not re.search(rb"Waiting 0:(?!00)\d\d of at most 10:00\.", seen):
        seen += os.read(ours, 4096)
    emulator.release()
    out, _ = process.communicate(timeout=60)
    seen += os.read(ours, 65536)
    os.close(ours)
    assert out == b"I am here.\n"
    assert seen.startswith(b"\r\x1b[K")
    assert seen.endswith(b"\r\x1b[K")
    assert b"\n" not in seen
