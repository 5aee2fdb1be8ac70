"""What is read out of a session's id and out of S3's addresses."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import ConfigurationError
from sagedesk.llm.transport.asynchronous import _bucket_and_key
from sagedesk.llm.transport.sessions import _read

NAMES = st.from_regex(r"[a-z0-9][a-z0-9-]{1,20}[a-z0-9]", fullmatch=True)
KEYS = st.from_regex(r"[a-zA-Z0-9][a-zA-Z0-9_./-]{0,30}", fullmatch=True)


@given(NAMES, KEYS)
def test_bucket_and_key_of_each_kind_of_address(bucket: str, key: str) -> None:
    for location in (
        f"s3://{bucket}/{key}",
        f"https://{bucket}.s3.us-east-1.amazonaws.com/{key}",
        f"https://{bucket}.s3.amazonaws.com/{key}",
        f"http://127.0.0.1:9000/{bucket}/{key}",
    ):
        assert _bucket_and_key(location) == (bucket, key)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("abc; Expires=2026-11-25T10:00:00Z", ("abc", datetime(2026, 11, 25, 10, tzinfo=UTC))),
        ("abc;Expires=2026-11-25T10:00:00Z", ("abc", datetime(2026, 11, 25, 10, tzinfo=UTC))),
        ("abc", ("abc", None)),
        ("abc; Expires=soon", ("abc", None)),
    ],
)
def test_the_answer_to_a_new_session(answer: str, expected: tuple[str, datetime | None]) -> None:
    assert _read(answer) == expected


@given(st.text())
def test_any_answer_is_a_session_or_told(answer: str) -> None:
    try:
        session_id, _ = _read(answer)
    except ConfigurationError:
        assert not answer.partition(";")[0].strip()
    else:
        assert session_id
