"""Which way to sign in again belongs to which source, read from AWS files."""

from __future__ import annotations

from pathlib import Path

import pytest

from sagedesk.errors import ConfigurationError, ProfileNotFoundError
from sagedesk.llm.credentials import IdentityCenter, Portal
from sagedesk.llm.credentials.ways import Way, WayKind, way_to_sign_in

CONFIG = """
[profile static]
region = us-east-1
[profile program]
credential_process = /bin/keys
[profile console]
login_session = arn:aws:iam::123456789012:user/anna
[profile "role of anna"]
role_arn = arn:aws:iam::123456789012:role/a
source_profile = console
[profile sso]
sso_session = work
sso_account_id = 123456789012
sso_role_name = Dev
[sso-session work]
sso_start_url = https://d-1.awsapps.com/start
sso_region = eu-west-1
sso_registration_scopes = sso:account:access, other
[profile older]
sso_start_url = https://d-2.awsapps.com/start
sso_region = eu-west-1
[profile on-sso]
role_arn = arn:aws:iam::123456789012:role/b
source_profile = sso
[profile loop]
role_arn = arn:aws:iam::123456789012:role/c
source_profile = loop
[profile lost]
role_arn = arn:aws:iam::123456789012:role/c
source_profile = nowhere
[profile machine]
role_arn = arn:aws:iam::123456789012:role/c
credential_source = Ec2InstanceMetadata
"""
WORK = Portal(
    start_url="https://d-1.awsapps.com/start",
    region="eu-west-1",
    session_name="work",
    scopes=("sso:account:access", "other"),
)


@pytest.fixture(autouse=True)
def files(tmp_path: Path) -> None:
    (tmp_path / "aws-config").write_text(CONFIG)
    (tmp_path / "aws-credentials").write_text("[static]\naws_access_key_id = A\naws_secret_access_key = B\n")


@pytest.mark.parametrize(
    ("profile_name", "way"),
    [
        ("static", Way(kind=WayKind.FILE, profile_name="static")),
        ("program", Way(kind=WayKind.AGAIN, profile_name="program")),
        ("console", Way(kind=WayKind.COMMAND, command="aws login --profile console", profile_name="console")),
        ("role of anna", Way(kind=WayKind.COMMAND, command="aws login --profile console", profile_name="console")),
        ("sso", Way(kind=WayKind.DEVICE, portal=WORK, profile_name="sso")),
        ("on-sso", Way(kind=WayKind.DEVICE, portal=WORK, profile_name="on-sso")),
        ("loop", Way(kind=WayKind.AGAIN, profile_name="loop")),
        ("lost", Way(kind=WayKind.AGAIN, profile_name="nowhere")),
        ("machine", Way(kind=WayKind.AGAIN, profile_name="machine")),
    ],
)
def test_of_an_aws_profile(profile_name: str, way: Way) -> None:
    assert way_to_sign_in(profile_name=profile_name) == way


def test_of_the_older_form_of_identity_center() -> None:
    portal = Portal(start_url="https://d-2.awsapps.com/start", region="eu-west-1")
    assert way_to_sign_in(profile_name="older").portal == portal


def test_of_the_default_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    assert way_to_sign_in().kind is WayKind.AGAIN
    monkeypatch.setenv("AWS_PROFILE", "sso")
    assert way_to_sign_in().portal == WORK
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "A")
    assert way_to_sign_in().kind is WayKind.ENVIRONMENT
    # what is named counts before the environment, as botocore has it
    assert way_to_sign_in(profile_name="static").kind is WayKind.FILE


def test_of_what_sagedesk_keeps() -> None:
    assert way_to_sign_in(keys=True) == Way(kind=WayKind.KEYS)
    chosen = IdentityCenter(portal=WORK, account="123456789012", role="Dev")
    assert way_to_sign_in(identity_center=chosen) == Way(kind=WayKind.DEVICE, portal=WORK)


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(ProfileNotFoundError, match="no AWS profile nobody"):
        way_to_sign_in(profile_name="nobody")
    (tmp_path / "aws-credentials").write_text("secret-without-a-section\n")
    with pytest.raises(ConfigurationError) as raised:
        way_to_sign_in(profile_name="static")
    assert "secret" not in str(raised.value)
    assert "secret" not in raised.value.detail
