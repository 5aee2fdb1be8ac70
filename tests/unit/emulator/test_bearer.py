"""The emulator's check of bearer tokens, on tokens that SageDesk makes and on damaged ones."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from email.message import Message

import pytest
from botocore.credentials import Credentials as BotocoreCredentials
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.emulator.bearer import check_bearer
from sagedesk.emulator.refusals import Refusal
from sagedesk.emulator.signatures import Credentials
from sagedesk.llm.transport.bearer import BearerTokens

KNOWN = {"AKIA1": Credentials(access_key_id="AKIA1", secret_access_key="secret", session_token="session/+=")}
TOKEN = BearerTokens(BotocoreCredentials("AKIA1", "secret", "session/+="), "eu-west-1").get()[0]


def headers(value: str) -> Message:
    made = Message()
    made["Authorization"] = value
    return made


def test_a_token_that_sagedesk_made_is_taken() -> None:
    assert check_bearer(headers(f"Bearer {TOKEN}"), KNOWN) is KNOWN["AKIA1"]


def test_it_ends_after_its_time() -> None:
    with pytest.raises(Refusal):
        check_bearer(headers(f"Bearer {TOKEN}"), KNOWN, datetime.now(UTC) + timedelta(seconds=901))


@given(st.text(st.characters(codec="latin-1", exclude_characters="\r\n")))
def test_anything_else_is_refused(value: str) -> None:
    with pytest.raises(Refusal):
        check_bearer(headers(value), KNOWN)


@given(st.integers(0, 600), st.characters(codec="ascii"))
def test_a_token_with_another_character_is_refused(place: int, character: str) -> None:
    prefix = "sagemaker-api-key-"
    presigned = base64.b64decode(TOKEN.removeprefix(prefix)).decode()
    place %= len(presigned)
    if presigned[place] == character:
        return
    damaged = presigned[:place] + character + presigned[place + 1 :]
    token = prefix + base64.b64encode(damaged.encode()).decode()
    with pytest.raises(Refusal):
        check_bearer(headers(f"Bearer {token}"), KNOWN)
