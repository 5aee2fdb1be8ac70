from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from sagedesk.llm.credentials.expiry import Expiry
from sagedesk.ui.language.dates import time_of_day
from sagedesk.ui.signing_in.wording import lasts, time_left

NOW = datetime(2026, 11, 25, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-5, "expired"), (10, "1 min left"), (61, "1 min left"), (42 * 60, "42 min left"), (3599, "60 min left")],
)
def test_time_left(seconds: int, words: str) -> None:
    assert time_left(Expiry(until=NOW + timedelta(seconds=seconds)), NOW) == words


def test_a_longer_time_is_an_hour_of_the_day() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    try:
        end = NOW + timedelta(hours=3)
        assert time_left(Expiry(until=end), NOW) == f"until {time_of_day(end.timestamp())}"
    finally:
        QLocale.setDefault(QLocale.system())


def test_what_has_no_end() -> None:
    assert time_left(Expiry(), NOW) == ""
    assert lasts(Expiry()) == "No end is known."
    assert lasts(Expiry(renewed=True)) == "Renewed by itself."
    assert lasts(Expiry(until=NOW)) == "Expired."
