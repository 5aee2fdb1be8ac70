"""Credentials that expire, are rotated, or are signed with a wrong clock: what is sent again, and what is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import ClockError, CredentialsExpiredError, SignatureError
from tests.aws_files import AwsFiles
from tests.integration.llm.credentials.conftest import Model
from tests.integration.llm.credentials.test_sources import Codes, says


def test_a_rotated_file_is_picked_up_at_once(model: Model, emulator: Emulator, aws: AwsFiles) -> None:
    llm = model("emulated")
    assert "hello" in says(llm)
    emulator.expire_credentials()
    aws.rotate()
    assert "hello" in says(llm)


def test_keys_that_a_program_renewed_are_picked_up_with_one_repetition(
    model: Model, emulator: Emulator, aws: AwsFiles
) -> None:
    aws.make_program()
    llm = model("emulated-process")
    assert "hello" in says(llm)
    emulator.expire_credentials()
    aws.make_program()
    assert "hello" in says(llm)


def test_expired_credentials_are_tried_twice_and_no_more(
    model: Model, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    llm = model("emulated")
    assert "hello" in says(llm)
    emulator.expire_credentials()
    asked = count_refusals(monkeypatch)
    with pytest.raises(CredentialsExpiredError):
        says(llm)
    assert len(asked) == 2


def test_keys_that_were_given_are_not_tried_again(
    model: Model, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    llm = model(
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key=emulator.secret_access_key,
        region_name="us-east-1",
        endpoint_url=emulator.url,
    )
    emulator.expire_credentials()
    asked = count_refusals(monkeypatch)
    with pytest.raises(CredentialsExpiredError):
        says(llm)
    assert len(asked) == 1


def test_a_wrong_key_is_not_tried_again(model: Model, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    from sagedesk.emulator import refusals

    invalid = refusals.invalid_signature
    monkeypatch.setattr(refusals, "invalid_signature", lambda *words: asked.append(words) or invalid(*words))
    llm = model(
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key="wrong",
        region_name="us-east-1",
        endpoint_url=emulator.url,
    )
    with pytest.raises(SignatureError):
        says(llm)
    assert len(asked) == 1


def test_an_mfa_session_that_ended_asks_for_another_code(
    model: Model, emulator: Emulator, heard: list[ReceivedRequest]
) -> None:
    person = Codes("123456", "123456")
    llm = model("emulated-mfa", mfa_prompt=person)
    assert "hello" in says(llm)
    emulator.sign_in.expire()
    assert "hello" in says(llm)
    assert len(person.asked) == 2


def test_the_end_that_a_tool_wrote_into_the_file_is_known(model: Model, aws: AwsFiles, emulator: Emulator) -> None:
    issued, _ = emulator.sign_in.login()
    end = datetime.now(UTC) + timedelta(minutes=42)
    aws.credentials.write_text(
        f"[emulated]\naws_access_key_id = {issued.access_key_id}\naws_secret_access_key = {issued.secret_access_key}\n"
        f"aws_session_token = {issued.session_token}\nx_security_token_expires = {end.isoformat()}\n"
    )
    left = model("emulated").connection.identity().expiry.seconds_left()
    assert left is not None
    assert 41 * 60 < left <= 42 * 60


def count_refusals(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return a list that grows with each request that the emulator refuses because the credentials have expired."""
    from sagedesk.emulator import refusals

    asked: list[object] = []
    expired = refusals.expired_token
    monkeypatch.setattr(refusals, "expired_token", lambda: asked.append(None) or expired())
    return asked


def test_a_wrong_clock_is_named_with_its_difference(model: Model) -> None:
    with pytest.raises(ClockError, match=r"The clock of this computer is 30 minutes behind"):
        says(model("emulated", endpoint="wrong-clock"))
