from __future__ import annotations

import os
from pathlib import Path

import pytest

from sagedesk.errors import ConfigurationError
from sagedesk.profiles.aws_profiles import AwsProfile, aws_profiles


@pytest.fixture
def config() -> Path:
    return Path(os.environ["AWS_CONFIG_FILE"])


@pytest.fixture
def credentials() -> Path:
    return Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"])


def test_without_files_there_are_none():
    assert aws_profiles() == ()


def test_the_names_of_both_files_with_their_regions(config, credentials):
    config.write_text("[profile work]\nregion = eu-west-1\n[profile Alpha]\n[sso-session s]\nsso_region = us-east-1\n")
    credentials.write_text("[zeta]\naws_access_key_id = A\naws_secret_access_key = B\n[default]\n")
    assert aws_profiles() == (
        AwsProfile(name="default"),
        AwsProfile(name="Alpha"),
        AwsProfile(name="work", region="eu-west-1"),
        AwsProfile(name="zeta"),
    )


@pytest.mark.parametrize("damage", [b"aws_secret_access_key = hunter2\n", b"\xff\xfe\x00[x]"])
def test_a_file_that_cannot_be_read_is_told_without_what_stands_in_it(credentials, damage):
    credentials.write_bytes(damage)
    with pytest.raises(ConfigurationError, match="cannot be read") as raised:
        aws_profiles()
    assert raised.value.__suppress_context__
    assert "hunter2" not in f"{raised.value}{raised.value.detail}"
