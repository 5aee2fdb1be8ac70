"""``sagedesk run``, as a child process against the emulator."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sagedesk.emulator import Emulator
from sagedesk.profiles import EndpointProfile, ProfileStore


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(guide_pace=None) as running:
        yield running


@pytest.fixture
def environment(emulator: Emulator, tmp_path: Path) -> dict[str, str]:
    home = tmp_path / "home"
    store = ProfileStore(home / "config" / "profiles.json")
    for name in ("tgi", "lmi-rolling", "silent", "missing"):
        store.save(EndpointProfile(name=name, endpoint_name=name, endpoint_url=emulator.url, prompt_format="none"))
    return {
        **os.environ,
        "SAGEDESK_HOME": str(home),
        "AWS_ACCESS_KEY_ID": emulator.access_key_id,
        "AWS_SECRET_ACCESS_KEY": emulator.secret_access_key,
        "AWS_DEFAULT_REGION": emulator.region,
    }


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    file = tmp_path / "prompts.csv"
    file.write_text("id,prompt\na,One?\nb,Two?\n")
    return file


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "sagedesk", "run", *map(str, arguments)]


def sagedesk(*arguments: object, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments), check=False, capture_output=True, text=True, env=env, timeout=60)


@pytest.mark.parametrize("ending", ["jsonl", "csv", "md"])
def test_two_profiles_side_by_side(environment: dict[str, str], prompts: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"results.{ending}"
    run = sagedesk(prompts, "--profile", "tgi", "--profile", "lmi-rolling", "--out", out, env=environment)
    assert run.returncode == 0, run.stderr
    assert f"Written to {out}." in run.stderr
    text = out.read_text()
    assert text.count("You said: One?") == 2
    assert text.count("You said: Two?") == 2
    if ending == "jsonl":
        rows = [json.loads(line) for line in text.splitlines()]
        assert [(row["id"], row["profile"]) for row in rows] == [
            ("a", "tgi"),
            ("a", "lmi-rolling"),
            ("b", "tgi"),
            ("b", "lmi-rolling"),
        ]
    again = sagedesk(prompts, "--profile", "tgi", "--out", out, env=environment)
    assert (again.returncode, "is there already" in again.stderr) == (1, True)


def test_a_run_that_was_stopped_goes_on(
    environment: dict[str, str], emulator: Emulator, prompts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "results.jsonl"
    given = (prompts, "--profile", "tgi", "--profile", "silent", "--concurrency", "1", "--out", out)
    process = subprocess.Popen(command(*given), env=environment, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    assert emulator.wait_until_held()
    # half of it, all that the other endpoint answers
    assert any("2 of 4" in line for line in process.stderr)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "2 of 4 were not asked" in errors
    assert "Traceback" not in errors
    rest = sagedesk(prompts, "--profile", "tgi", "--out", out, env=environment)
    assert rest.returncode == 0
    assert "2 of 2 are there already" in rest.stderr
    assert len(out.read_text().splitlines()) == 2


def test_an_endpoint_that_does_not_exist_ends_in_words(
    environment: dict[str, str], prompts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "results.jsonl"
    run = sagedesk(prompts, "--profile", "missing", "--profile", "tgi", "--no-wait", "--out", out, env=environment)
    assert run.returncode == 1
    assert "missing is asked nothing more." in run.stderr
    assert "2 of 4 were not asked" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    ("more", "words"),
    [([], "Give --profile"), (["--profile", "nobody"], "nobody"), (["--profile", "tgi", "--concurrency", "0"], "1 or")],
)
def test_bad_use(environment: dict[str, str], prompts: Path, tmp_path: Path, more: list[str], words: str) -> None:
    run = sagedesk(prompts, *more, "--out", tmp_path / "x.csv", env=environment)
    assert run.returncode == 2
    assert words in run.stderr
