"""Moments, names, and what is kept of roles."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import MfaNeededError
from sagedesk.llm.credentials import MfaRequest
from sagedesk.llm.credentials.assumed import forget_all_roles, forget_roles, roles_of, source_of
from sagedesk.llm.credentials.caller import CallerIdentity
from sagedesk.llm.credentials.expiry import Expiry
from sagedesk.llm.credentials.mfa import ask, asking_nobody
from sagedesk.llm.credentials.moments import read_moment, write_moment


@given(st.datetimes(min_value=datetime(1980, 1, 1), max_value=datetime(2200, 1, 1)))
def test_a_moment_is_read_as_it_was_written(moment: datetime) -> None:
    aware = moment.replace(microsecond=0, tzinfo=UTC)
    assert read_moment(write_moment(aware)) == aware
    assert read_moment(write_moment(aware.astimezone(timezone(timedelta(hours=5))))) == aware


@pytest.mark.parametrize(
    "text", ["2026-11-25T14:00:00Z", "2026-11-25T14:00:00UTC", "2026-11-25T15:00:00+01:00", "2026-11-25 14:00:00"]
)
def test_tools_write_moments_differently(text: str) -> None:
    assert read_moment(text) == datetime(2026, 11, 25, 14, tzinfo=UTC)


@given(st.text())
def test_no_moment_is_a_value_error(text: str) -> None:
    with suppress(ValueError):
        assert read_moment(text).tzinfo is not None


@pytest.mark.parametrize(
    ("arn", "name"),
    [
        ("arn:aws:iam::123456789012:user/anna", "anna"),
        ("arn:aws:iam::123456789012:user/team/anna", "team/anna"),
        ("arn:aws:iam::123456789012:root", "root"),
        ("arn:aws:sts::123456789012:assumed-role/chat/me", "chat/me"),
        ("arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Power_User_0123456789abcdef/a@b", "Power_User/a@b"),
        ("arn:aws:sts::123456789012:federated-user/bob", "bob"),
        ("", ""),
    ],
)
def test_a_name_tells_people_apart(arn: str, name: str) -> None:
    assert CallerIdentity(account="123456789012", arn=arn, region="", expiry=Expiry()).name == name


def test_time_left_is_never_negative() -> None:
    now = datetime(2026, 11, 25, tzinfo=UTC)
    assert Expiry(until=now - timedelta(hours=1)).seconds_left(now) == 0
    assert Expiry(until=now + timedelta(hours=1)).seconds_left(now) == 3600
    assert Expiry().seconds_left(now) is None


def test_roles_are_kept_until_the_files_change(tmp_path: Path) -> None:
    one, other = source_of({"profile_name": "one"}), source_of({"profile_name": "other"})
    roles_of(one)["role"] = "keys"
    assert roles_of(one) == {"role": "keys"}
    assert roles_of(other) == {}
    (tmp_path / "aws-config").write_text("[profile one]\n")
    assert roles_of(one) == {}
    roles_of(one)["role"] = "keys"
    forget_roles(one)
    assert roles_of(one) == {}
    roles_of(other)["role"] = "keys"
    forget_all_roles()
    assert roles_of(other) == {}


def test_nobody_is_asked_for_what_nobody_bade() -> None:
    request = MfaRequest(serial="s")
    with asking_nobody(), pytest.raises(MfaNeededError):
        ask(lambda _: "123456", request)
    assert ask(lambda _: "123456", request) == "123456"
