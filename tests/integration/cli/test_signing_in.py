"""Signing in on the command line, as a child process against the emulator."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sagedesk.emulator import Emulator
from tests.aws_files import AwsFiles, use_aws_files

SERIAL = "arn:aws:iam::123456789012:mfa/emulated"
CHAT = ("chat", "Hello", "--endpoint", "openai-chat", "--handler", "openai-chat")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def aws(tmp_path: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> AwsFiles:
    # a child finds the cache of tokens by the home folder
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return use_aws_files(tmp_path / ".aws", emulator, monkeypatch)


def sagedesk(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sagedesk", *arguments]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, **options
    )


@pytest.mark.usefixtures("aws")
def test_who_am_i() -> None:
    run = sagedesk("whoami", "--aws-profile", "emulated-role")
    assert run.returncode == 0, run.stderr
    lines = dict(line.split(maxsplit=1) for line in run.stdout.splitlines()[:3])
    assert lines["Account"] == "123456789012"
    assert lines["ARN"].startswith("arn:aws:sts::123456789012:assumed-role/role/")
    assert lines["Region"] == "us-east-1"
    assert run.stdout.endswith("Signed in  renewed by itself\n")


@pytest.mark.usefixtures("aws")
def test_a_role_on_top() -> None:
    role = ("--assume-role", "arn:aws:iam::123456789012:role/external", "--role-session", "me")
    run = sagedesk(*CHAT, "--aws-profile", "emulated", *role)
    assert run.returncode == 3
    assert run.stderr.startswith("sagedesk: The role may not be assumed:")
    run = sagedesk(*CHAT, "--aws-profile", "emulated", *role, "--external-id", "emulated")
    assert (run.returncode, run.stderr) == (0, "")
    assert "Hello" in run.stdout


@pytest.mark.usefixtures("aws")
@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--assume-role", "chat"), "--assume-role: A role's ARN is written like"),
        (("--mfa-serial", SERIAL), "belong to --assume-role"),
    ],
)
def test_options_that_cannot_be_used(options: tuple[str, ...], words: str) -> None:
    run = sagedesk("whoami", "--aws-profile", "emulated", *options)
    assert run.returncode == 2
    assert words in run.stderr


@pytest.mark.usefixtures("aws")
def test_login_and_after_it(emulator: Emulator) -> None:
    run = sagedesk(*CHAT, "--aws-profile", "emulated-sso")
    assert run.returncode == 3
    assert run.stderr == (
        "sagedesk: Your AWS sign-in has expired.\nSign in with: sagedesk login --aws-profile emulated-sso\n"
    )
    command = [sys.executable, "-m", "sagedesk", "login", "--aws-profile", "emulated-sso"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as login:
        assert login.stdout is not None
        said = login.stdout.readline()
        assert login.stdout.readline().startswith(f"{emulator.url}/device?user_code=")
        code = said.split("the code ")[1].split(",")[0]
        emulator.sign_in.device.decide(code, confirmed=True)
        _, errors = login.communicate(timeout=60)
    assert (login.returncode, errors) == (0, "You are signed in.\n")
    run = sagedesk(*CHAT, "--aws-profile", "emulated-sso")
    assert (run.returncode, run.stderr) == (0, "")


def test_what_cannot_be_signed_in_here_says_the_command(aws: AwsFiles) -> None:
    aws.log_in()
    run = sagedesk("login", "--aws-profile", "emulated-login")
    assert run.returncode == 3
    assert run.stderr.endswith("Sign in with: aws login --profile emulated-login\n")
    run = sagedesk("login", "--aws-profile", "nobody")
    assert run.returncode == 2
    assert "There is no AWS profile nobody." in run.stderr


@pytest.mark.usefixtures("aws")
def test_an_mfa_code_without_a_terminal() -> None:
    run = sagedesk(*CHAT, "--aws-profile", "emulated-mfa")
    assert run.returncode == 3
    assert "there is no terminal" in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal")
@pytest.mark.usefixtures("aws")
def test_an_mfa_code_on_the_terminal() -> None:
    import pty

    here, there = pty.openpty()
    command = [sys.executable, "-m", "sagedesk", *CHAT, "--aws-profile", "emulated-mfa"]
    with subprocess.Popen(command, stdin=there, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        os.close(there)
        assert run.stderr is not None
        question = f"MFA code of {SERIAL}: "
        assert run.stderr.read(len(question)) == question
        os.write(here, b"000000\n")
        refused = f"The code was not accepted.\n{question}"
        assert run.stderr.read(len(refused)) == refused
        os.write(here, b"123456\n")
        reply, errors = run.communicate(timeout=60)
    os.close(here)
    assert (run.returncode, errors) == (0, "")
    assert "Hello" in reply


def test_the_emulator_writes_aws_files(tmp_path: Path) -> None:
    listed = sagedesk("emulator", "--scenarios").stdout
    assert "emulated-sso-denied  IAM Identity Center, where the person declines" in listed
    assert "wrong-clock" in listed
    folder = tmp_path / "aws"
    command = [sys.executable, "-m", "sagedesk", "emulator", "--aws-files", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:
        assert emulator.stdout is not None
        while not emulator.stdout.readline().strip().endswith("credentials"):
            pass
        files = {
            "AWS_CONFIG_FILE": str(folder / "config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials"),
        }
        run = sagedesk("whoami", "--aws-profile", "emulated", env={**os.environ, **files})
        emulator.terminate()
    assert run.returncode == 0, run.stderr
    assert "arn:aws:iam::123456789012:user/emulated" in run.stdout
