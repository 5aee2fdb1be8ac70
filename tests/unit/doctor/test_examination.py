"""The report: what is in it, and that no secret ever is."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from sagedesk.connections import Connections
from sagedesk.doctor.examination import examine, without_secrets
from sagedesk.doctor.section import host_of, told
from sagedesk.emulator import Emulator
from sagedesk.library import Library
from sagedesk.llm.network import NetworkSettings, ProxyKind
from sagedesk.paths import library_file, profiles_file, settings_file
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile, ProfileStore, SecretStore
from sagedesk.version import __version__

PLANTED = {
    "AWS_ACCESS_KEY_ID": "AKIAPLANTEDPLANTED01",
    "AWS_SECRET_ACCESS_KEY": "wJalrPlantedSecretOfTheEnvironment0000001",
    "AWS_SESSION_TOKEN": "FwoGZXPlantedSessionTokenOfTheEnvironment",
    "HF_TOKEN": "hf_PlantedTokenOfTheEnvironment",
    "SOME_PASSWORD": "planted-password-of-the-environment",
    "HTTPS_PROXY": "http://planteduser:planted-proxy-word@proxy.example:8080",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN": "planted-container-token",
}
IN_FILES = (
    "filesecretfilesecretfilesecretfilesecret",
    "AKIAFILEFILEFILEFILE",
    "file-session-token",
    "sso-token-planted",
)
IN_PROFILES = ("arn:aws:iam::999999999999:role/secret-role", "planted-in-a-profile", "PLANTEDSYSTEMPROMPT")
IN_KEYRING = AwsKeys(access_key_id="AKIAKEYRINGKEYRING01", secret_access_key="keyring-secret-planted-keyring-secret")


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Put secrets wherever there may be some, and return them all."""
    user = tmp_path / "user"
    (user / ".aws/sso/cache").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(user))
    monkeypatch.setenv("USERPROFILE", str(user))
    for name, value in PLANTED.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "aws-credentials").write_text(
        f"[default]\naws_access_key_id = {IN_FILES[1]}\naws_secret_access_key = {IN_FILES[0]}\n"
        f"aws_session_token = {IN_FILES[2]}\n"
    )
    (tmp_path / "aws-config").write_text(f"[profile other]\nrole_arn = {IN_PROFILES[0]}\nsource_profile = default\n")
    (user / ".aws/sso/cache/a.json").write_text(json.dumps({"accessToken": IN_FILES[3]}))
    store = ProfileStore(profiles_file())
    store.save(
        EndpointProfile(
            name="work",
            endpoint_name="chat",
            region="eu-west-1",
            system_prompt=IN_PROFILES[2],
            handler_options={"secret": IN_PROFILES[1]},
            credentials=CredentialSource(kind=CredentialKind.KEYRING),
            network=NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="http://proxy.example:3128"),
        )
    )
    settings_file().write_text("[appearance]\nfont = 'planted-in-settings'\n")
    words = (part for value in PLANTED.values() for part in (value, *value.partition("//")[2].split("@")[0].split(":")))
    return (*filter(None, words), *IN_FILES, *IN_PROFILES, "planted-in-settings")


def test_no_secret_from_anywhere(planted: tuple[str, ...]) -> None:
    secrets = SecretStore()
    profile = ProfileStore(profiles_file()).get("work")
    secrets.set_for_this_run(profile.id, IN_KEYRING)
    connections = Connections(secrets)
    report = examine(profile, connections)
    connections.close()
    for secret in (*planted, IN_KEYRING.access_key_id, IN_KEYRING.secret_access_key):
        assert secret not in report
    assert "AWS_SECRET_ACCESS_KEY" in report
    assert "1 × assumed role, 1 × keys" in report
    assert "1 of IAM Identity Center" in report
    assert "http://proxy.example:8080" in report
    assert "Signs in by    keyring" in report
    assert "eu-west-1" in report


def test_what_a_report_needs(home: Path) -> None:
    library = Library.open(library_file())
    library.close()
    report = examine()
    assert __version__ in report
    for title in ("Program", "System", "Files", "Keyring", "AWS", "Network"):
        assert f"\n{title}\n" in f"\n{report}"
    assert "0 conversations, 0 messages" in report


def test_a_library_that_cannot_be_read_is_told(home: Path) -> None:
    library_file().parent.mkdir(parents=True)
    library_file().write_bytes(b"this is no database" * 100)
    assert f"cannot be read: {sqlite3.DatabaseError.__name__}" in examine()


def test_profiles_that_cannot_be_read_are_told(home: Path) -> None:
    profiles_file().parent.mkdir(parents=True)
    profiles_file().write_text("{nothing")
    assert "cannot be read (DamagedFileError)" in examine()


def test_the_way_to_an_endpoint() -> None:
    with Emulator(endpoints=["access-denied"]) as emulator:
        profile = EndpointProfile(
            name="x",
            endpoint_name="access-denied",
            region=emulator.region,
            endpoint_url=emulator.url,
            credentials=CredentialSource(kind=CredentialKind.KEYRING),
        )
        secrets = SecretStore()
        keys = AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)
        secrets.set_for_this_run(profile.id, keys)
        connections = Connections(secrets)
        report = examine(profile, connections)
        connections.close()
        assert "signature   passed" in report
        assert "permission  failed" in report
        assert "HTTP 403" in report
        assert emulator.access_key_id not in report


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://user:word@proxy.example:8080/path?x=1", "http://proxy.example:8080"),
        ("proxy.example:8080", "proxy.example:8080"),
        ("https://h", "https://h"),
        ("http://[bad", "(not a URL)"),
        ("", "(no host)"),
    ],
)
def test_what_is_told_of_a_url(url: str, host: str) -> None:
    assert host_of(url) == host


def test_a_path_does_not_say_who_somebody_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    assert told(Path("/home/ann/x")) == str(Path("~/x"))
    assert told(Path("/opt/x")) == "/opt/x"


def test_secrets_are_taken_out_wherever_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_API_KEY", "abcdef-123456")
    assert without_secrets("it said abcdef-123456!") == "it said [removed]!"
