"""The frozen application: what works from source works in it. ``make package-test`` names it by SAGEDESK_BUNDLE."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sagedesk.emulator import Emulator
from sagedesk.paths import data_dir, profiles_file
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile, ProfileStore, SecretStore
from tests.networks.relays import Authority, TlsServer

BUNDLE = os.environ.get("SAGEDESK_BUNDLE", "")
PROGRAM = str(Path(BUNDLE) / "sagedesk")
INTERNAL = Path(BUNDLE) / "_internal"

pytestmark = [
    pytest.mark.skipif(not BUNDLE, reason="SAGEDESK_BUNDLE names no bundle; make package-test does"),
    pytest.mark.timeout(900),  # a busy machine fails no test
]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [PROGRAM, *arguments]
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def test_it_lists_what_the_source_lists() -> None:
    source = subprocess.run([sys.executable, "-m", "sagedesk", "formats"], capture_output=True, text=True, check=True)
    assert run("formats").stdout == source.stdout


def test_every_command_is_there() -> None:
    from sagedesk.cli import COMMANDS

    for command in COMMANDS:
        done = run(command, "--help")
        assert (done.returncode, done.stderr) == (0, ""), command


def test_keys_come_from_the_keyring(home: Path, emulator: Emulator) -> None:
    profile = EndpointProfile(
        name="Mine",
        endpoint_name="tgi",
        region=emulator.region,
        endpoint_url=emulator.url,
        credentials=CredentialSource(kind=CredentialKind.KEYRING),
    )
    ProfileStore(profiles_file()).save(profile)
    keys = AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)
    SecretStore().set(profile.id, keys)
    try:
        done = run("chat", "From the bundle", "--profile", "Mine", "--prompt-format", "none")
        assert (done.stdout, done.stderr) == ("You said: From the bundle\n", "")
    finally:
        SecretStore().delete(profile.id)


def test_every_service_has_its_model() -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("contents", Path("packaging/bundle/contents.py"))
    contents = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(contents)
    there = {folder.name for folder in (INTERNAL / "botocore" / "data").iterdir() if folder.is_dir()}
    assert there == set(contents.SERVICES)


@pytest.mark.parametrize("platform", ["offscreen", "xcb"])
def test_the_window_opens_and_draws(home: Path, tmp_path: Path, platform: str) -> None:
    done = run("tour", "--out", str(tmp_path / "tour"), QT_QPA_PLATFORM=platform)
    assert (done.returncode, done.stderr) == (0, "")
    assert {file.suffix for file in (tmp_path / "tour").iterdir()} == {".png", ".md"}


@pytest.mark.skipif(shutil.which("weston") is None, reason="no Wayland compositor here")
def test_the_window_opens_on_wayland(home: Path, tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": "wayland-test"}
    compositor = subprocess.Popen(
        ["weston", "--backend=headless-backend.so", "--socket=wayland-test", "--idle-time=0"],
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 20
        while not (runtime / "wayland-test").exists():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        done = run("tour", "--out", str(tmp_path / "tour"), QT_QPA_PLATFORM="wayland", **environment)
        assert (done.returncode, done.stderr) == (0, "")
        assert list((tmp_path / "tour").glob("*.png"))
    finally:
        compositor.terminate()
        compositor.wait()


def plug_in(home: Path, code: str) -> None:
    """Put a package with a handler named my-container into the folder of plug-ins."""
    folder = data_dir() / "plugins"
    information = folder / "mine-1.0.dist-info"
    information.mkdir(parents=True)
    (folder / "mine.py").write_text(code)
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: mine\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text("[sagedesk.handlers]\nmy-container = mine:make\n")


def test_a_package_in_the_folder_of_plugins_is_found_and_used(home: Path, emulator: Emulator) -> None:
    plug_in(home, "import csv, xmlrpc.client\nfrom sagedesk.llm.handlers.tgi import TGI as make\n")
    assert "my-container" in run("formats").stdout
    where = ["--endpoint", "tgi", "--region", emulator.region, "--endpoint-url", emulator.url]
    keys = {"AWS_ACCESS_KEY_ID": emulator.access_key_id, "AWS_SECRET_ACCESS_KEY": emulator.secret_access_key}
    done = run("chat", "Hello", "--handler", "my-container", "--prompt-format", "none", *where, **keys)
    assert (done.stdout, done.stderr) == ("You said: Hello\n", "")


def test_qt_speaks_the_languages_of_the_program(home: Path) -> None:
    plug_in(
        home,
        "from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator\n"
        "folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)\n"
        "for language in ('de', 'es', 'ja', 'ar'):\n"
        "    print(language, QTranslator().load(QLocale(language), 'qtbase', '_', folder))\n"
        "raise SystemExit(7)\n",
    )
    done = run("chat", "Hello", "--handler", "my-container", "--endpoint", "x", "--region", "us-east-1")
    assert (done.returncode, done.stdout) == (7, "de True\nes True\nja True\nar True\n")


def test_what_it_starts_gets_the_libraries_of_the_system(home: Path, tmp_path: Path, emulator: Emulator) -> None:
    """The AWS profile's credential process is one: it must not find the bundle's libraries before its own."""
    seen = tmp_path / "seen"
    keys = json.dumps(
        {
            "Version": 1,
            "AccessKeyId": emulator.access_key_id,
            "SecretAccessKey": emulator.secret_access_key,
        }
    )
    program = tmp_path / "give-keys"
    program.write_text(f"#!/bin/sh\nprintenv LD_LIBRARY_PATH >{seen}\necho '{keys}'\n")
    program.chmod(0o755)
    Path(os.environ["AWS_CONFIG_FILE"]).write_text(f"[profile given]\ncredential_process = {program}\n")
    where = [
        "--endpoint",
        "tgi",
        "--region",
        emulator.region,
        "--endpoint-url",
        emulator.url,
        "--prompt-format",
        "none",
    ]
    done = run("chat", "Hello", "--aws-profile", "given", *where)
    assert (done.stdout, done.stderr) == ("You said: Hello\n", "")
    assert seen.read_text() == ""


def test_the_certificates_of_the_system_are_believed(home: Path, tmp_path: Path, emulator: Emulator) -> None:
    authority = Authority(tmp_path)
    server = TlsServer(authority.certificate(), urlsplit(emulator.url).port or 0)
    keys = {"AWS_ACCESS_KEY_ID": emulator.access_key_id, "AWS_SECRET_ACCESS_KEY": emulator.secret_access_key}
    # where OpenSSL looks for the system's
    system = {"SSL_CERT_FILE": str(authority.ca)}
    where = ["--endpoint", "tgi", "--region", emulator.region, "--endpoint-url", server.url, "--prompt-format", "none"]
    try:
        refused = run("chat", "Hello", "--no-wait", *where, **keys, **system)
        assert refused.returncode != 0
        assert "trusted" in refused.stderr
        done = run("chat", "Hello", "--system-certificates", *where, **keys, **system)
        assert (done.stdout, done.stderr) == ("You said: Hello\n", "")
    finally:
        server.close()


def test_its_parts_and_their_licences_came_along() -> None:
    parts = json.loads((INTERNAL / "sagedesk" / "bundled.json").read_text("utf-8"))
    named = {part["name"]: part for part in parts}
    assert named["Qt"]["licence"] == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in named["Qt"]["text"]
    assert named["Python"]["text"]
    assert all(part["text"] for part in parts)
    assert list(INTERNAL.glob("urllib3-*.dist-info"))


def test_nothing_of_the_machine_that_built_it_is_told() -> None:
    here = str(Path.cwd())
    for file in INTERNAL.rglob("*"):
        if file.is_file() and file.suffix in {".json", ".txt", "", ".py"} and file.stat().st_size < 5_000_000:
            assert here not in file.read_text("latin-1"), file
